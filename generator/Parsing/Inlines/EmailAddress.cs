namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>E-mail addresses in text, which are links without any mark (https://github.github.com/gfm/#extended-email-autolink).</summary>
internal static class EmailAddress
{
    public const string Scheme = "mailto:";

    /// <summary>Finds the addresses in a text that lies in no link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="links">Receives what they link to.</param>
    public static void FindAll(string text, List<string> links)
    {
        int start = 0;
        for (int at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', start))
        {
            int local = StartOfLocalPart(text, start, at);
            int end = local == at ? at : EndOfDomain(text, at + 1);
            if (end > at)
            {
                links.Add(Scheme + text.Substring(local, end - local));
            }

            start = Math.Max(end, at + 1);
        }
    }

    private static int StartOfLocalPart(string text, int start, int at)
    {
        while (at > start && (IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '+' or '-' or '_'))
        {
            at--;
        }

        return at;
    }

    /// <summary>Finds where a domain ends, which has a dot and ends with a letter.</summary>
    /// <returns>Its end; a negative number when it is no domain.</returns>
    private static int EndOfDomain(string text, int start)
    {
        bool hasDot = false;
        int end = start;
        while (end < text.Length && (IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' || IsDotInside(text, end)))
        {
            hasDot |= text[end] == '.';
            end++;
        }

        bool isFollowedByAnother = end < text.Length && text[end] == '@';
        return hasDot && !isFollowedByAnother && Characters.IsAsciiLetter(text[end - 1]) ? end : -1;
    }

    private static bool IsDotInside(string text, int i) => text[i] == '.' && i + 1 < text.Length && IsAsciiLetterOrDigit(text[i + 1]);

    private static bool IsAsciiLetterOrDigit(char c) => Characters.IsAsciiLetter(c) || Characters.IsAsciiDigit(c);
}
