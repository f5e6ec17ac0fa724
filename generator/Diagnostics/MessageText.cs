namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>Writes texts of a page into a message, which is read on one line.</summary>
internal static class MessageText
{
    private const int MostCharacters = 60;

    /// <summary>Puts a text in quotation marks, shortened.</summary>
    public static string Quote(string text) => $"'{(text.Length <= MostCharacters ? text : text.Substring(0, MostCharacters) + "…")}'";

    /// <summary>Lists the first items, and says how many more there are: <c>a, b, and c</c>; <c>a, b, and 7 more</c>.</summary>
    public static string List(IReadOnlyCollection<string> items, int most)
    {
        List<string> parts = [.. items.Take(most)];
        if (items.Count > most)
        {
            parts.Add(Invariant.Text(items.Count - most) + " more");
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
