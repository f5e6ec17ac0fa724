namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// YAML front matter: lines between dashes at the top of a page, which GitHub takes off before it reads the page. To CommonMark its
/// last line would make a heading of the line above.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Replaces front matter by blanks, so that every place in the text stays where it is.</summary>
    public static string Blank(string text)
    {
        int line = EndOfLine(text, 0);
        if (!IsFence(text, 0, line) || !IsKey(text, line))
        {
            return text;
        }

        while (line < text.Length)
        {
            int end = EndOfLine(text, line);
            if (IsFence(text, line, end))
            {
                char[] characters = text.ToCharArray();
                for (int i = 0; i < end; i++)
                {
                    characters[i] = characters[i] is '\n' or '\r' ? characters[i] : ' ';
                }

                return new string(characters);
            }

            line = end;
        }

        return text;
    }

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(string text, int start, int end)
        => string.CompareOrdinal(text, start, Fence, 0, Fence.Length) == 0 && text.Substring(start, end - start).TrimEnd().Length == Fence.Length;

    /// <summary>Tells whether YAML begins here: a comment, or a key and its colon. A table between two thematic breaks is none.</summary>
    private static bool IsKey(string text, int start)
    {
        string line = text.Substring(start, EndOfLine(text, start) - start).TrimEnd();
        int colon = line.IndexOf(':');
        return line.StartsWith("#", StringComparison.Ordinal)
            || (colon > 0 && line.IndexOf('|', 0, colon) < 0 && (colon == line.Length - 1 || line[colon + 1] == ' '));
    }
}
