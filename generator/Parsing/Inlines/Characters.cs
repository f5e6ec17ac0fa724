using System.Globalization;

namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>The classes of characters as CommonMark 0.29 has them, which GitHub follows.</summary>
internal static class Characters
{
    public static bool IsAsciiBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Tells whether a character is white space (https://spec.commonmark.org/0.29/#unicode-whitespace-character).</summary>
    public static bool IsBlank(string text, int i)
        => text[i] < 0x80
            ? text[i] is ' ' or '\t' or '\n' or '\f' or '\r'
            : CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.SpaceSeparator;

    /// <summary>Tells whether a character is punctuation (https://spec.commonmark.org/0.29/#punctuation-character): of the symbols, only those of ASCII are.</summary>
    public static bool IsPunctuation(string text, int i)
        => text[i] < 0x80
            ? text[i] is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~')
            : CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation;

    /// <summary>Finds where the character starts that ends right before a position.</summary>
    public static int StartBefore(string text, int end) => end > 1 && char.IsSurrogatePair(text, end - 2) ? end - 2 : end - 1;
}
