namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// The anchor that a generator of sites takes off the end of a heading: <c>{#anchor}</c>, <c>{: #anchor}</c> or <c>{/*#anchor*/}</c>. To
/// GitHub it is text, and to nobody a part of the title.
/// </summary>
internal static class HeadingAnchor
{
    private const string CommentStart = "/*";
    private const string CommentEnd = "*/";

    public static string Remove(string heading)
    {
        string text = heading.TrimEnd();
        int start = text.EndsWith("}", StringComparison.Ordinal) ? text.LastIndexOf('{') : -1;
        if (start < 0 || !HasAnchor(text.Substring(start + 1, text.Length - start - 2)))
        {
            return heading;
        }

        // MDX takes an expression for what begins with a brace, so that pages escape it.
        bool isEscaped = start > 0 && text[start - 1] == '\\';
        return text.Substring(0, isEscaped ? start - 1 : start).TrimEnd();
    }

    private static bool HasAnchor(string attributes)
    {
        attributes = attributes.Trim();
        if (attributes.StartsWith(":", StringComparison.Ordinal))
        {
            attributes = attributes.Substring(1);
        }
        else if (attributes.StartsWith(CommentStart, StringComparison.Ordinal)
            && attributes.EndsWith(CommentEnd, StringComparison.Ordinal)
            && attributes.Length >= CommentStart.Length + CommentEnd.Length)
        {
            attributes = attributes.Substring(CommentStart.Length, attributes.Length - CommentStart.Length - CommentEnd.Length);
        }

        string[] parts = attributes.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(parts, part => part.Length > 1 && part[0] == '#')
            && Array.TrueForAll(parts, part => part[0] is '#' or '.' || part.IndexOf('=') > 0);
    }
}
