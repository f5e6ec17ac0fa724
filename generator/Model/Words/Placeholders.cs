namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Reads what stands in a message for a value: <c>%s</c>, <c>{0}</c>, <c>{{ order }}</c>, <c>&lt;id&gt;</c>.</summary>
internal static class Placeholders
{
    // What is longer is prose or data in brackets. The limit also keeps the time linear in the length of the text.
    private const int MaxLength = 48;

    private const string DirectiveMarks = "0123456789$.*+-#'";
    private const string LengthModifiers = "hlLz";
    private const string Conversions = "@AEFGSTXabcdefginopqstuvwx";

    private static readonly char[] FormatMarks = [',', ':', '!', '|'];

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase) { "b", "gb", "kb", "mb", "min", "ms", "s", "sec" };

    /// <summary>Reads the placeholder at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    /// <param name="name">The words that name the value; empty when there are none.</param>
    /// <returns>The length of the placeholder; 0 when there is none.</returns>
    public static int Read(string text, int start, out string name)
    {
        name = string.Empty;
        return text[start] switch
        {
            '%' => ReadPercent(text, start, out name),
            '$' => ReadDollar(text, start),
            '{' => ReadBraces(text, start, out name),
            '<' => ReadName(text, start + 1, '>', out name) is int end and > 0 ? end - start : 0,
            _ => 0,
        };
    }

    /// <summary>Reads <c>$1</c>, and <c>${order.id}</c>, which names a variable of the program and not a thing that readers know.</summary>
    private static int ReadDollar(string text, int start)
        => CharAt(text, start + 1) == '{' ? ReadBraces(text, start + 1, out _) is int length and > 0 ? length + 1 : 0
            : IsOneDigit(text, start + 1) ? 2 : 0;

    private static int ReadPercent(string text, int start, out string name)
    {
        name = string.Empty;
        if (start > 0 && char.IsDigit(text[start - 1]))
        {
            return 0;
        }

        int length = LengthOfDirective(text, start);
        if (length > 0)
        {
            return length;
        }

        if (CharAt(text, start + 1) == '(')
        {
            int close = ReadName(text, start + 2, ')', out name);
            return close > 0 && Conversions.IndexOf(CharAt(text, close)) >= 0 ? close + 1 - start : 0;
        }

        int end = ReadName(text, start + 1, '%', out name);
        bool isOneWord = name.Length > 0 && name.IndexOf(' ') < 0 && end - start == name.Length + 2;
        return isOneWord ? end - start : 0;
    }

    /// <summary>Measures a directive of <c>printf</c> with its unit, if it has one: <c>%s</c>, <c>%1$s</c>, <c>%.2f</c>, <c>%dms</c>, <c>%1</c>.</summary>
    private static int LengthOfDirective(string text, int start)
    {
        int conversion = SkipAny(text, SkipAny(text, start + 1, DirectiveMarks), LengthModifiers);
        if (Conversions.IndexOf(CharAt(text, conversion)) < 0)
        {
            return IsOneDigit(text, start + 1) ? 2 : 0;
        }

        int end = conversion + 1;
        int unit = end;
        while (unit < end + MaxLength && IsWordCharacter(CharAt(text, unit)))
        {
            unit++;
        }

        return unit == end || Units.Contains(text.Substring(end, unit - end)) ? unit - start : 0;
    }

    private static int ReadBraces(string text, int start, out string name)
    {
        int inner = start + 1;
        int depth = CharAt(text, inner) == '{' ? 2 : 1;
        int end = ReadName(text, start + depth, '}', out name);
        return end == 0 ? 0 : end - start + (depth == 2 && CharAt(text, end) == '}' ? 1 : 0);
    }

    /// <summary>Reads the name of a value up to a closing mark: one letter and numbers are none.</summary>
    /// <returns>The end, behind the closing mark; 0 when what is in between is no placeholder.</returns>
    private static int ReadName(string text, int start, char closing, out string name)
    {
        name = string.Empty;
        int close = start < text.Length ? text.IndexOf(closing, start, Math.Min(MaxLength, text.Length - start)) : -1;
        if (close < 0)
        {
            return 0;
        }

        string content = text.Substring(start, close - start).Trim();
        int format = closing == '}' ? content.IndexOfAny(FormatMarks) : -1;
        bool isList = format > 0 && content[format] == ',' && !char.IsDigit(content[0]);
        string head = format < 0 ? content : content.Substring(0, format);
        if (isList || !head.All(c => IsWordCharacter(c) || c is '.' or '-' or ' ') || (head.Length == 0 && closing != '}'))
        {
            return 0;
        }

        name = head.Length > 1 && head.Any(char.IsLetter) ? head : string.Empty;
        return close + 1;
    }

    /// <summary>Tells whether a number of one digit is at a position, and not an amount.</summary>
    private static bool IsOneDigit(string text, int i)
    {
        char next = CharAt(text, i + 1);
        return IsDigit(CharAt(text, i)) && !IsWordCharacter(next) && !(next is '.' or ',' && IsDigit(CharAt(text, i + 2)));
    }

    private static int SkipAny(string text, int i, string characters)
    {
        while (i < text.Length && characters.IndexOf(text[i]) >= 0)
        {
            i++;
        }

        return i;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c);

    private static char CharAt(string text, int i) => i < text.Length ? text[i] : '\0';
}
