namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Finds the numbers that say how much is allowed: a limit may change, and the name of its error should not.</summary>
internal static class Limits
{
    private const int MaxWords = 5;

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "cap", "length", "limit", "limits", "max", "maximum", "min", "minimum", "quota", "size", "threshold", "timeout",
    };

    /// <summary>Tells whether a word is a number, or a number and its unit: <c>10MB</c>.</summary>
    public static bool IsNumber(string word) => char.IsDigit(word[0]);

    /// <summary>Tells whether a phrase is no more than a limit: <c>max 10 MB</c>, <c>up to 5</c>, <c>262144</c>.</summary>
    public static bool IsLimit(List<string> words)
        => words.Count is > 0 and <= MaxWords
            && words.Any(IsNumber)
            && (IsNumber(words[0]) ? words.Count <= 2 : Nouns.Contains(words[0]) || words[0].Equals("up", StringComparison.OrdinalIgnoreCase));

    /// <summary>Drops the number of a limit from the end of a sentence, and its unit: <c>exceeds the maximum of 10 MB</c>.</summary>
    public static void DropFromEnd(List<string> words)
    {
        int end = words.Count;
        int start = end > 0 && !IsNumber(words[end - 1]) ? end - 1 : end;
        int unit = start;
        while (start > 0 && IsNumber(words[start - 1]))
        {
            start--;
        }

        bool hasNumber = start < unit;
        if (start > 0 && words[start - 1].Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            start--;
        }

        if (hasNumber && start > 0 && Nouns.Contains(words[start - 1]))
        {
            words.RemoveRange(start, end - start);
        }
    }
}
