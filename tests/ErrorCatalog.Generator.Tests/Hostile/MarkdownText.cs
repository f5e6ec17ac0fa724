using System.Linq;
using System.Text;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>Text in a cell: how to write it so that it is rendered as it is, and what a reader of the page then sees.</summary>
internal static class MarkdownText
{
    /// <summary>Puts a backslash before all that could be a Markdown mark (https://spec.commonmark.org/0.31.2/#backslash-escapes).</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>What becomes of a text without marks: white space is one blank; NUL and half a surrogate pair are U+FFFD.</summary>
    public static string Rendered(string text)
        => string.Join(' ', new string([.. text.Select(c => char.IsWhiteSpace(c) ? ' ' : c)]).Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
            .Replace('\0', '\uFFFD')
            .EnumerateRunes()
            .Aggregate(string.Empty, (rendered, rune) => rendered + rune);

    /// <summary>Writes a row of cells that are rendered as the texts are.</summary>
    public static string Row(params string[] texts) => "| " + string.Join(" | ", texts.Select(Escape)) + " |\n";

    /// <summary>Writes what stands below a header.</summary>
    public static string Delimiters(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns)) + "\n";
}
