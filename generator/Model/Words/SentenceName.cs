namespace ErrorCatalog.Generator.Model.Words;

/// <summary>The name of a row after its prose.</summary>
/// <param name="Name">The name in Pascal case; empty when the prose has no word for one.</param>
/// <param name="IsLong">Whether the sentence has more words than a name should have.</param>
/// <param name="IsCut">Whether the sentence says more than the name.</param>
internal sealed record SentenceName(string Name, bool IsLong, bool IsCut)
{
    /// <summary>The longest name, in UTF-16 code units: scripts without blanks write a sentence as one word.</summary>
    private const int MaxLength = 64;

    /// <summary>Names a text, on one line, after its first sentence.</summary>
    public static SentenceName From(string text)
    {
        Sentence sentence = Sentence.Read(text, hasAsides: false);
        int length = sentence.Words.Count;
        bool isLong = SentenceCut.IsLong(sentence);
        if (isLong)
        {
            SentenceCut.Cut(sentence);
        }

        bool isCut = sentence.Words.Count < length;
        string name = Join(sentence.Words, ref isCut);
        return new SentenceName(name, isLong || isCut, isCut);
    }

    /// <summary>Names a text, on one line, in more words, for a row whose name others want too.</summary>
    public static string InDetail(string text)
    {
        Sentence sentence = Sentence.Read(text, hasAsides: true);
        SentenceCut.CutLess(sentence.Words);
        bool isCut = false;
        return Join(sentence.Words, ref isCut);
    }

    private static string Join(List<string> words, ref bool isCut)
    {
        string name = string.Concat(words);
        while (name.Length > MaxLength && words.Count > 1)
        {
            isCut = true;
            SentenceCut.DropEnd(words);
            name = string.Concat(words);
        }

        if (name.Length <= MaxLength)
        {
            return name;
        }

        isCut = true;
        return name.Substring(0, MaxLength);
    }
}
