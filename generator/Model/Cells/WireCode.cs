using System.Globalization;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>Codes as they appear on the wire.</summary>
internal static class WireCode
{
    /// <summary>What a hexadecimal number begins with.</summary>
    public const string HexPrefix = "0x";

    private static readonly char[] PlaceholderMarks = ['{', '}', '<', '>', '~', ',', '，', '、', '*', '|'];
    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <summary>Tells what the text of a code cell is.</summary>
    public static CodeShape ShapeOf(string text)
    {
        // Zeros make even a hexadecimal number longer than any code.
        if (text.Length <= CodeContract.MaxCodeLength && TryGetInteger(text, out _))
        {
            return CodeShape.Integer;
        }

        if (IsPlaceholder(text))
        {
            return CodeShape.Placeholder;
        }

        if (text.Any(char.IsWhiteSpace))
        {
            return CodeShape.Words;
        }

        bool hasLetter = text.Any(c => !(c is >= '0' and <= '9') && !char.IsPunctuation(c) && !char.IsSymbol(c));
        return text.Length > CodeContract.MaxCodeLength ? CodeShape.Words : hasLetter ? CodeShape.Symbol : CodeShape.Digits;
    }

    /// <summary>Reads a canonical integer.</summary>
    public static bool TryGetInteger(string text, out long value)
    {
        if (IsHex(text))
        {
            // A hexadecimal number with the sign bit of a long set is no long but a larger number.
            return long.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value >= 0;
        }

        value = 0;
        return IsCanonicalDecimal(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Tells whether the text is a hexadecimal number, of any size: <c>0x</c> and digits.</summary>
    public static bool IsHex(string text)
        => text.Length > 2
            && text[0] == '0'
            && text[1] is 'x' or 'X'
            && text.Skip(2).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    /// <summary>Tells whether the text may be a hexadecimal number without the prefix.</summary>
    public static bool IsHexDigits(string text) => IsHex(HexPrefix + text);

    /// <summary>Tells whether two texts are one number, where a negative one of 32 bits may be written in hexadecimal.</summary>
    public static bool IsSameNumber(string first, string second)
        => TryGetInteger(first, out long left)
            && TryGetInteger(second, out long right)
            && (left == right || (IsHex(first) && ToInt32(left) == right) || (IsHex(second) && ToInt32(right) == left));

    /// <summary>Reads an unsigned number of 32 bits as a signed one: what <c>0x80004005</c> is to code that has it as an <see cref="int"/>.</summary>
    public static long ToInt32(long value) => value is > int.MaxValue and <= uint.MaxValue ? unchecked((int)value) : value;

    private static bool IsCanonicalDecimal(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        bool startsWithDigit = start < text.Length && text[start] is >= '1' and <= '9';
        return text == "0" || (startsWithDigit && IsDigits(text, start, text.Length));
    }

    private static bool IsPlaceholder(string text)
        => text is "..." or "…" or "*"
            || text.IndexOf("...", StringComparison.Ordinal) >= 0
            || text.IndexOf('…') >= 0
            || text.IndexOfAny(PlaceholderMarks) >= 0
            || IsRange(text)
            || IsWildcard(text);

    /// <summary>Tells whether the text is two numbers of as many digits with a dash between them, such as <c>500-599</c>.</summary>
    private static bool IsRange(string text)
    {
        int dash = text.IndexOfAny(Dashes, text.Length > 0 ? 1 : 0);
        if (dash < 0)
        {
            return false;
        }

        string first = text.Substring(0, dash).Trim();
        string last = text.Substring(dash + 1).Trim();
        return first.Length >= 2
            && first.Length == last.Length
            && TryGetInteger(first, out long low)
            && TryGetInteger(last, out long high)
            && low >= 0
            && low < high;
    }

    /// <summary>
    /// Tells whether the text is a code with an open end, such as <c>40x</c>, <c>CBKP0xx</c>, <c>13nnn</c>, or <c>50000+</c>, or with an
    /// open beginning, such as <c>xxx10999</c>.
    /// </summary>
    private static bool IsWildcard(string text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is 'x' or 'X' or 'n' or 'N' && char.ToLowerInvariant(text[end - 1]) == char.ToLowerInvariant(text[text.Length - 1]))
        {
            end--;
        }

        int start = 0;
        while (start < end && text[start] is 'x' or 'X')
        {
            start++;
        }

        bool endsInDigit = end > 0 && text[end - 1] is >= '0' and <= '9';
        int wild = text.Length - end;
        bool hasOpenEnd = endsInDigit && (wild >= 2 || (wild == 1 && end > 1 && text[end] is 'x' or 'X' && IsDigits(text, 0, end)));
        bool hasOpenBeginning = start >= 2 && start < text.Length && IsDigits(text, start, text.Length);
        return hasOpenEnd || hasOpenBeginning || (text.Length > 1 && text[text.Length - 1] == '+' && IsDigits(text, 0, text.Length - 1));
    }

    private static bool IsDigits(string text, int start, int end) => text.Skip(start).Take(end - start).All(c => c is >= '0' and <= '9');
}
