using System.Text;

namespace ErrorCatalog.Generator.Model.Words;

/// <summary>
/// Makes of a message what people read out: the name of a placeholder stands for it, a placeholder without one and an address are
/// gaps, and <c>key(s)</c> is <c>keys</c>.
/// </summary>
internal static class SpokenText
{
    /// <summary>What stands for a value that the text does not name: U+FFFC, which Unicode has for such.</summary>
    public const char Gap = '\uFFFC';

    private const int MaxEnding = 8;
    private const int MaxSeparator = 3;

    private static readonly char[] Marks = ['%', '$', '{', '<', '(', '/', '.'];

    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { "e", "en", "es", "ies", "n", "s" };

    private static readonly string[] Addresses = ["http://", "https://", "www."];

    /// <summary>Rewrites a message.</summary>
    public static string Of(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return text;
        }

        var rewritten = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            int length = AppendEnding(text, position, rewritten);
            length = length > 0 ? length : AppendAddress(text, position, rewritten);
            length = length > 0 ? length : AppendPlaceholder(text, position, rewritten);
            if (length == 0)
            {
                rewritten.Append(text[position]);
                length = 1;
            }

            position += length;
        }

        return rewritten.ToString();
    }

    /// <summary>Appends the ending in <c>key(s)</c>, or the last one in <c>entr(y/ies)</c>.</summary>
    private static int AppendEnding(string text, int start, StringBuilder rewritten)
    {
        if (text[start] != '(' || start == 0 || !char.IsLetter(text[start - 1]))
        {
            return 0;
        }

        int close = text.IndexOf(')', start, Math.Min(MaxEnding, text.Length - start));
        int slash = close < 0 ? -1 : text.LastIndexOf('/', close, close - start);
        int ending = slash < 0 ? start + 1 : slash + 1;
        if (close < 0 || !Endings.Contains(text.Substring(ending, close - ending)))
        {
            return 0;
        }

        rewritten.Append(text, ending, close - ending);
        return close + 1 - start;
    }

    private static int AppendAddress(string text, int start, StringBuilder rewritten)
    {
        bool isAddress = text[start] is 'h' or 'H' or 'w' or 'W'
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && Addresses.Any(address => string.Compare(text, start, address, 0, address.Length, StringComparison.OrdinalIgnoreCase) == 0);
        if (!isAddress)
        {
            return 0;
        }

        int end = start;
        while (end < text.Length && text[end] is > ' ' and <= '~' and not ('"' or '<' or '>' or ')' or ']'))
        {
            end++;
        }

        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
        {
            end--;
        }

        rewritten.Append(Gap);
        return end - start;
    }

    private static int AppendPlaceholder(string text, int start, StringBuilder rewritten)
    {
        int length = Placeholders.Read(text, start, out string name);
        if (length > 0 && name.Length == 0)
        {
            rewritten.Append(Gap);
        }
        else if (length > 0 && !EndsWithWord(rewritten, name))
        {
            rewritten.Append(' ').Append(name).Append(' ');
        }

        return length;
    }

    /// <summary>Tells whether a text ends with a word already: <c>order {order}</c>.</summary>
    private static bool EndsWithWord(StringBuilder text, string word)
    {
        int end = text.Length;
        while (end > Math.Max(0, text.Length - MaxSeparator) && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        int start = end - word.Length;
        return start >= 0
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && text.ToString(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
