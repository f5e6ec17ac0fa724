using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Headings as they are compared, and as catalogs are named after them.</summary>
internal static class HeadingText
{
    // One heading may be above every table of a page, and is read for each.
    private const int MostCharacters = 200;

    /// <summary>Takes the beginning of a heading, without the anchor that it ends in: <c>Errors {#errors}</c>.</summary>
    public static string WithoutAnchor(string heading)
    {
        int anchor = heading.EndsWith("}", StringComparison.Ordinal)
            ? heading.LastIndexOf("{#", heading.Length - 1, Math.Min(heading.Length, MostCharacters), StringComparison.Ordinal)
            : -1;
        bool isLast = anchor >= 0 && heading.IndexOf('}', anchor) == heading.Length - 1;
        return heading.Substring(0, Math.Min(isLast ? anchor : heading.Length, MostCharacters));
    }

    /// <summary>Takes the part of a heading that a catalog can be named after: without the anchor, and without a number such as <c>2.1</c>.</summary>
    public static string ForName(string heading)
    {
        string text = WithoutAnchor(heading);
        int end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' or ')')
        {
            end++;
        }

        // What has no mark may be a code: 404 Not Found.
        bool isNumber = end < text.Length && text[end] == ' ' && text.IndexOfAny(['.', ')'], 0, end) > 0;
        return isNumber ? text.Substring(end) : text;
    }

    /// <summary>Brings a heading to the form in which headings are compared: case, accents, punctuation, and anchors don't matter.</summary>
    public static string Normalize(string heading) => HeaderText.Normalize(WithoutAnchor(heading));
}
