using System;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using Characters = System.ReadOnlySpan<char>;
#endif

namespace ErrorCatalog.CompilerServices;

/// <summary>What generated code and the library agree on. The generator compiles this file, too. Nothing in it is ever changed.</summary>
internal static class CodeContract
{
    /// <summary>The number of rows in each part of a catalog, except the last: a first lookup compiles one part.</summary>
    public const int RowsInPart = 64;

    /// <summary>The maximum length of a code, in UTF-16 code units: a longer one is text, and the library keeps codes on the stack.</summary>
    public const int MaxCodeLength = 128;

    private const uint EmptyHash = 2166136261;

    /// <summary>The first field of a line that says what the row above links to, where rows are written as text.</summary>
    public const string LinksOfRow = "links";

    /// <summary>The first field of a line that says whether to retry after the error of the row above, where rows are written as text.</summary>
    public const string RetryOfRow = "retry";

    /// <summary>
    /// Computes the value of the enum member that stands for a symbolic code: FNV-1a over its UTF-16 code units (for ASCII, the standard
    /// FNV-1a of its bytes) without the sign bit, and 1 in place of 0, so that the default of the enum isn't a code.
    /// </summary>
    public static int Hash(Characters code)
    {
        uint hash = EmptyHash;
        foreach (char c in code)
        {
            hash = AddToHash(hash, c);
        }

        return ToValue(hash);
    }

#if NET8_0_OR_GREATER
    /// <summary>Computes the value of the enum member that stands for a symbolic code of ASCII characters.</summary>
    public static int Hash(ReadOnlySpan<byte> asciiCode)
    {
        uint hash = EmptyHash;
        foreach (byte c in asciiCode)
        {
            hash = AddToHash(hash, c);
        }

        return ToValue(hash);
    }
#endif

    /// <summary>Determines whether a cell of a text column has no text: it's empty, or has nothing but a sign or a word for that.</summary>
    public static bool IsNoText(string cell)
        => cell is "" or "-" or "–" or "—"
            || cell.Equals("N/A", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("None", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the value that comes next for a code whose hash another code has.</summary>
    public static int NextValue(int value) => value == int.MaxValue ? 1 : value + 1;

    private static uint AddToHash(uint hash, uint unit) => unchecked((hash ^ unit) * 16777619);

    private static int ToValue(uint hash)
    {
        int value = (int)(hash & int.MaxValue);
        return value == 0 ? 1 : value;
    }
}
