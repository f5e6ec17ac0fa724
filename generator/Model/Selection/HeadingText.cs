using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Headings as they are compared, and as catalogs are named after them.</summary>
internal static class HeadingText
{
    // One heading may be above every table of a page, and is read for each.
    private const int MostCharacters = 200;

    /// <summary>Takes the beginning of a heading, which is enough to tell it from others.</summary>
    public static string Beginning(string heading) => heading.Substring(0, Math.Min(heading.Length, MostCharacters));

    /// <summary>Takes the part of a heading that a catalog can be named after: without a number such as <c>2.1</c>.</summary>
    public static string ForName(string heading)
    {
        string text = Beginning(heading);
        int end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' or ')')
        {
            end++;
        }

        // What has no mark may be a code: 404 Not Found.
        bool isNumber = end < text.Length && text[end] == ' ' && text.IndexOfAny(['.', ')'], 0, end) > 0;
        return isNumber ? text.Substring(end) : text;
    }

    /// <summary>Brings a heading to the form in which headings are compared: case, accents, and punctuation don't matter.</summary>
    public static string Normalize(string heading) => HeaderText.Normalize(Beginning(heading));
}
