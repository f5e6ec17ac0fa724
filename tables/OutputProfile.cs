using System;
using System.Globalization;

namespace ErrorCatalog.Tables;

/// <summary>How text is laid out: whether escape sequences are welcome, and how many columns a line may have.</summary>
internal sealed record OutputProfile(bool Color, int Width)
{
    private const int DefaultWidth = 120;

    // Below this, the columns beside the message leave nothing for the message itself.
    private const int MinimumWidth = 40;

    /// <param name="ansi">Whether the output is a terminal that understands escape sequences.</param>
    /// <param name="terminalWidth">The terminal's width, or <see langword="null"/> when the output is redirected.</param>
    /// <param name="environment">Reads an environment variable.</param>
    public static OutputProfile Create(bool ansi, int? terminalWidth, Func<string, string?> environment)
    {
        // https://no-color.org: the variable counts when it is not empty, whatever it says.
        bool color = ansi && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";
        int width = terminalWidth is > 0 ? terminalWidth.Value : WidthFrom(environment("COLUMNS"));
        return new OutputProfile(color, Math.Max(width, MinimumWidth));
    }

    private static int WidthFrom(string? columns)
        => int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width > 0 ? width : DefaultWidth;
}
