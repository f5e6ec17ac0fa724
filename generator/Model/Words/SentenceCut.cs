namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Cuts a sentence that is too long for a name behind what says the most.</summary>
internal static class SentenceCut
{
    /// <summary>How many words a name has at least when it could have more.</summary>
    private const int MinWords = 3;

    /// <summary>How many words a name has when the sentence is cut where nothing ends.</summary>
    private const int MaxWords = 8;

    /// <summary>How many words a name has when a clause ends behind them.</summary>
    private const int MaxClause = 10;

    /// <summary>How many words a name has when fewer would not reach what is said of the subject, or not tell two errors apart.</summary>
    private const int MaxDetails = 12;

    /// <summary>Tells whether a sentence has more words than a name should have.</summary>
    public static bool IsLong(Sentence sentence) => sentence.Words.Count > MaxWords;

    /// <summary>Cuts a long sentence to the words of a name.</summary>
    public static void Cut(Sentence sentence)
    {
        List<string> words = sentence.Words;
        DropIntroduction(sentence);
        if (IsLong(sentence))
        {
            int end = EndOfMainClause(sentence);
            Keep(words, end > 0 ? end : EndOfPhrases(words));
        }
    }

    /// <summary>Cuts a sentence to as many words as tell an error from another one.</summary>
    public static void CutLess(List<string> words) => Keep(words, words.Count <= MaxDetails ? words.Count : EndOfPhrase(words, MaxDetails));

    /// <summary>Drops the end of a name that is too long, as far as nothing dangles then.</summary>
    public static void DropEnd(List<string> words) => Keep(words, EndOfPhrase(words, words.Count - 1));

    /// <summary>Drops a clause in front of the main one: <c>When generating budgets, no category was found</c>.</summary>
    private static void DropIntroduction(Sentence sentence)
    {
        int end = sentence.Breaks.FirstOrDefault();
        if (end > 1 && sentence.Words.Count - end > 1 && FunctionWords.StartsIntroduction(sentence.Words[0]))
        {
            sentence.DropFront(end);
        }
    }

    /// <summary>Finds the end of the main clause: where a clause begins that only explains it, a break behind the verb, or else any break.</summary>
    /// <returns>The number of words; 0 when they are too many for a name.</returns>
    private static int EndOfMainClause(Sentence sentence)
    {
        List<string> words = sentence.Words;
        bool hasVerb = FunctionWords.IsMainVerb(words, 0);
        int lastBreak = 0;
        for (int end = 2; end <= MaxClause && end < words.Count; end++)
        {
            hasVerb |= FunctionWords.IsMainVerb(words, end - 1);
            if (FunctionWords.StartsSubordinateClause(words, end, hasVerb) && !FunctionWords.WantsAnother(words[end - 1]))
            {
                return end;
            }

            if (sentence.Breaks.BinarySearch(end) >= 0)
            {
                if (hasVerb && !FunctionWords.IsMainVerb(words, end - 1))
                {
                    return end;
                }

                lastBreak = end;
            }
        }

        return words.Count > MaxClause ? lastBreak : words.Count;
    }

    /// <summary>Finds the last end of a phrase that a name can have, and goes further when the verb is still to come.</summary>
    private static int EndOfPhrases(List<string> words)
    {
        int end = EndOfPhrase(words, MaxWords);
        int limit = Math.Min(MaxDetails, words.Count);
        if (HasMainVerb(words, 0, end) || !HasMainVerb(words, end, limit))
        {
            return end;
        }

        return limit < words.Count ? EndOfPhrase(words, limit) : limit;
    }

    /// <summary>Finds the last end of a phrase behind which another one begins.</summary>
    private static int EndOfPhrase(List<string> words, int limit)
    {
        int end = limit;
        while (end > MinWords && !FunctionWords.StartsPhrase(words[end]))
        {
            end--;
        }

        end = WithoutDanglingWords(words, end);
        return end >= MinWords && FunctionWords.StartsPhrase(words[end]) ? end : WithoutDanglingWords(words, limit);
    }

    /// <summary>Leaves out the words at the end that want another one after them.</summary>
    private static int WithoutDanglingWords(List<string> words, int end)
    {
        int start = end;
        while (start > 1 && FunctionWords.WantsAnother(words[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Tells whether the verb of the clause is in a part of it.</summary>
    private static bool HasMainVerb(List<string> words, int start, int end)
        => Enumerable.Range(start, end - start)
            .TakeWhile(i => i == 0 || !FunctionWords.StartsClause(words[i]))
            .Any(i => FunctionWords.IsMainVerb(words, i));

    private static void Keep(List<string> words, int count) => words.RemoveRange(count, words.Count - count);
}
