namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Finds what a message tells the reader to do or where to read on, which is not the error.</summary>
internal static class Advice
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "for details", "for further", "for more", "learn more", "read more", "refer to",
    };

    private static readonly HashSet<string> Openings = new(StringComparer.OrdinalIgnoreCase) { "consult", "contact", "please", "retry", "visit" };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "so", "then" };

    /// <summary>Finds where the advice starts in a phrase.</summary>
    /// <param name="words">The words of the phrase.</param>
    /// <param name="isFirst">Whether the phrase begins the sentence, which says nothing else if that is advice.</param>
    /// <returns>The number of words before the advice.</returns>
    public static int StartIn(List<string> words, bool isFirst)
    {
        if (StartsWithReference(words) || (!isFirst && StartsWithAdvice(words)))
        {
            return 0;
        }

        int start = words.FindIndex(Math.Min(words.Count, isFirst ? 1 : 0), word => word.Equals("please", StringComparison.OrdinalIgnoreCase));
        if (start < 0)
        {
            return words.Count;
        }

        while (start > 1 && Conjunctions.Contains(words[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool StartsWithReference(List<string> words)
        => words.Count > 0
            && (words[0].Equals("see", StringComparison.OrdinalIgnoreCase) || (words.Count > 1 && References.Contains(words[0] + " " + words[1])));

    private static bool StartsWithAdvice(List<string> words)
    {
        int start = words.Count > 1 && Conjunctions.Contains(words[0]) ? 1 : 0;
        return start < words.Count
            && (Openings.Contains(words[start])
                || (start + 1 < words.Count && (words[start] + " " + words[start + 1]).Equals("try again", StringComparison.OrdinalIgnoreCase)));
    }
}
