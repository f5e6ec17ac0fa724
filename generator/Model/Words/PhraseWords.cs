namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Reads the words of a phrase, so that nobody misses the values that it does not name.</summary>
internal static class PhraseWords
{
    /// <summary>Reads the words of a part of a <see cref="SpokenText"/>.</summary>
    public static List<string> Read(string text, int start, int end)
    {
        var words = new List<string>();
        bool isBehindGap = false;
        while (true)
        {
            int gap = text.IndexOf(SpokenText.Gap, start, end - start);
            int count = words.Count;
            AddWords(text, start, gap < 0 ? end : gap, words);
            if (isBehindGap && (words.Count > count || gap < 0))
            {
                CloseGap(words, count);
                isBehindGap = false;
            }

            if (gap < 0)
            {
                return words;
            }

            isBehindGap = true;
            start = gap + 1;
        }
    }

    /// <summary>Adds what stands between blanks, in Pascal case: nobody counts <c>pay-as-you-go</c> or <c>userName</c> as several words.</summary>
    private static void AddWords(string text, int start, int end, List<string> words)
    {
        var parts = new List<string>();
        for (int i = start; i <= end; i++)
        {
            if (i == end || char.IsWhiteSpace(text[i]))
            {
                PascalCase.AddWords(text, start, i, parts);
                if (parts.Count > 0)
                {
                    words.Add(PascalCase.Join(parts));
                    parts.Clear();
                }

                start = i + 1;
            }
        }
    }

    /// <summary>
    /// Drops the words that only led to a value: <c>for %s was passed</c> becomes <c>was passed</c>. Those before <c>%d rows</c> lead to
    /// the rows.
    /// </summary>
    private static void CloseGap(List<string> words, int gap)
    {
        int start = gap;
        if (gap == words.Count || FunctionWords.WantsAnother(words[gap]))
        {
            while (start > 0 && FunctionWords.IsLink(words[start - 1]))
            {
                start--;
            }
        }

        words.RemoveRange(start, gap - start);
        if (start == 0 && words.Count > 1 && FunctionWords.IsFormOfBe(words[0]))
        {
            words.RemoveAt(0);
        }
    }
}
