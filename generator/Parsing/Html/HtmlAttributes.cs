namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>The attributes of a tag (https://html.spec.whatwg.org/#before-attribute-name-state).</summary>
internal static class HtmlAttributes
{
    /// <summary>Tells whether a character ends the name of a tag.</summary>
    public static bool EndsName(char c) => IsWhiteSpace(c) || c is '/' or '>';

    /// <summary>Finds where a tag ends.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="nameEnd">Where the name of the tag ends.</param>
    /// <returns>The position behind its <c>&gt;</c>; -1 when the text ends first.</returns>
    public static int EndOfTag(string html, int nameEnd)
    {
        int i = nameEnd;
        while (TryRead(html, ref i, out _))
        {
        }

        return i < html.Length ? i + 1 : -1;
    }

    /// <summary>Finds an attribute of a start tag.</summary>
    /// <returns>Its value, with its character references decoded; <see langword="null"/> when the tag has none of that name.</returns>
    public static string? Find(string html, HtmlToken tag, string name)
    {
        int i = tag.Start + 1 + tag.Name.Length;
        while (TryRead(html, ref i, out HtmlAttribute attribute))
        {
            if (attribute.NameEnd - attribute.NameStart == name.Length
                && string.Compare(html, attribute.NameStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return HtmlEntities.Decode(html, attribute.ValueStart, attribute.ValueEnd, isAttribute: true);
            }
        }

        return null;
    }

    private static bool TryRead(string html, ref int i, out HtmlAttribute attribute)
    {
        attribute = default;
        while (i < html.Length && (IsWhiteSpace(html[i]) || html[i] == '/'))
        {
            i++;
        }

        if (i == html.Length || html[i] == '>')
        {
            return false;
        }

        int nameStart = i;
        do
        {
            i++;
        }
        while (i < html.Length && html[i] != '=' && !EndsName(html[i]));

        int nameEnd = i;
        SkipWhiteSpace(html, ref i);
        attribute = new HtmlAttribute(nameStart, nameEnd, nameEnd, nameEnd);
        if (i < html.Length && html[i] == '=')
        {
            i++;
            ReadValue(html, ref i, out int valueStart, out int valueEnd);
            attribute = new HtmlAttribute(nameStart, nameEnd, valueStart, valueEnd);
        }

        return true;
    }

    private static void ReadValue(string html, ref int i, out int start, out int end)
    {
        SkipWhiteSpace(html, ref i);
        if (i < html.Length && html[i] is '"' or '\'')
        {
            start = i + 1;
            int quote = html.IndexOf(html[i], start);
            end = quote < 0 ? html.Length : quote;
            i = quote < 0 ? html.Length : quote + 1;
            return;
        }

        start = i;
        while (i < html.Length && html[i] != '>' && !IsWhiteSpace(html[i]))
        {
            i++;
        }

        end = i;
    }

    private static void SkipWhiteSpace(string html, ref int i)
    {
        while (i < html.Length && IsWhiteSpace(html[i]))
        {
            i++;
        }
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>Where an attribute stands, the ends exclusive.</summary>
    private readonly record struct HtmlAttribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd);
}
