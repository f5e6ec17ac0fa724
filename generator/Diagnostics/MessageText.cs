namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>Writes texts of a page into a message, which is read on one line.</summary>
internal static class MessageText
{
    private const int MostCharacters = 60;

    /// <summary>Puts a text in quotation marks, shortened.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    /// <summary>Shortens a text; the cell itself is where the diagnostic points.</summary>
    public static string Shorten(string text) => text.Length <= MostCharacters ? text : text.Substring(0, MostCharacters) + "…";

    /// <summary>Keeps the braces of a text that becomes part of a composite format.</summary>
    public static string WithoutPlaceholders(string text) => text.Replace("{", "{{").Replace("}", "}}");

    /// <summary>Lists items, and says how many more there are: <c>a, b, and c</c>; <c>a, b, and 7 more</c>.</summary>
    /// <param name="first">The items to name.</param>
    /// <param name="count">How many there are in all.</param>
    public static string List(IReadOnlyCollection<string> first, int count)
    {
        List<string> parts = [.. first];
        if (count > parts.Count)
        {
            parts.Add(Invariant.Text(count - parts.Count) + " more");
        }

        string last = parts[parts.Count - 1];
        return parts.Count switch
        {
            1 => last,
            2 => $"{parts[0]} and {last}",
            _ => $"{string.Join(", ", parts.Take(parts.Count - 1))}, and {last}",
        };
    }
}
