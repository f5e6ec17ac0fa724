using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>What the words of a header or a cell say about retrying: <c>Retryable</c>, <c>do not retry</c>, <c>transient or permanent</c>.</summary>
/// <param name="SaysYes">Whether a word says that the request may be sent again.</param>
/// <param name="SaysNo">Whether a word says that it's of no use.</param>
/// <param name="SaysMore">Whether other words stand beside them.</param>
internal readonly record struct RetrySense(bool SaysYes, bool SaysNo, bool SaysMore)
{
    private static readonly string[] Known
        = [.. HeaderVocabulary.RetryWords, .. HeaderVocabulary.PermanentWords, .. HeaderVocabulary.Negations, .. HeaderVocabulary.RetryFillers];

    /// <summary>Gets whether some word says so, or the opposite.</summary>
    public bool IsAny => SaysYes || SaysNo;

    /// <summary>Reads words.</summary>
    public static RetrySense Of(string[] words)
    {
        bool saysYes = false;
        bool saysNo = false;
        bool saysMore = false;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            bool isRetry = HeaderWords.Is(word, HeaderVocabulary.RetryWords);
            bool isPermanent = HeaderWords.Is(word, HeaderVocabulary.PermanentWords);
            if (isRetry || isPermanent)
            {
                bool isYes = isRetry != IsNegated(words, i);
                saysYes |= isYes;
                saysNo |= !isYes;
            }

            saysMore |= !IsOfRetrying(word);
        }

        return new RetrySense(saysYes, saysNo, saysMore);
    }

    /// <summary>Reads a cell that has no other words.</summary>
    /// <returns>Whether to retry, or <see langword="null"/> if it doesn't say.</returns>
    public static bool? Read(string text)
    {
        var sense = Of(HeaderText.WordsOf(text));
        return sense.SaysMore || sense.SaysYes == sense.SaysNo ? null : sense.SaysYes;
    }

    private static bool IsNegated(string[] words, int index)
    {
        // A script without blanks has the negation in the same word.
        string next = index + 1 < words.Length ? words[index + 1] : string.Empty;
        int before = index > 0 && words[index - 1] == "be" ? index - 2 : index - 1;
        return (before >= 0 && HeaderWords.Is(words[before], HeaderVocabulary.Negations))
            || (words[index][0] >= HeaderVocabulary.FirstOfScriptsWithoutBlanks
                && (HeaderWords.Is(words[index], HeaderVocabulary.Negations) || HeaderWords.Is(next, HeaderVocabulary.Negations)));
    }

    private static bool IsOfRetrying(string word)
        => word[0] < HeaderVocabulary.FirstOfScriptsWithoutBlanks
            ? HeaderWords.Is(word, Known)
            : Known.Aggregate(word, (rest, part) => rest.Replace(part, string.Empty)).Length == 0;
}
