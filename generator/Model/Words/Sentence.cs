namespace ErrorCatalog.Generator.Model.Words;

/// <summary>
/// The first sentence of a message, without what no name needs: the leading article, what stands in brackets, limits, advice, and
/// references.
/// </summary>
internal sealed class Sentence
{
    private readonly string _text;
    private readonly bool _hasAsides;
    private bool _hasEnded;

    private Sentence(string text, bool hasAsides)
    {
        _text = text;
        _hasAsides = hasAsides;
    }

    /// <summary>Gets the words.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Gets the numbers of words behind which a reader would draw breath, in ascending order.</summary>
    public List<int> Breaks { get; } = [];

    /// <summary>Reads the first sentence of a message.</summary>
    /// <param name="text">The message, on one line.</param>
    /// <param name="hasAsides">Whether to keep the words in brackets.</param>
    public static Sentence Read(string text, bool hasAsides)
    {
        string message = SpokenText.Of(text);
        int end = EndOfSentence(message);
        var sentence = new Sentence(message, hasAsides);
        sentence.ReadPhrases(end);
        if (sentence.Words.Count == 0 && !hasAsides)
        {
            sentence = new Sentence(message, hasAsides: true);
            sentence.ReadPhrases(end);
        }

        Limits.DropFromEnd(sentence.Words);
        return sentence;
    }

    /// <summary>Drops words from the front, and the article that is in front then.</summary>
    public void DropFront(int count)
    {
        count += FunctionWords.IsArticle(Words[count]) ? 1 : 0;
        Words.RemoveRange(0, count);
        Breaks.RemoveAll(words => words <= count);
        for (int i = 0; i < Breaks.Count; i++)
        {
            Breaks[i] -= count;
        }
    }

    private void ReadPhrases(int end)
    {
        int start = 0;
        while (start < end && !_hasEnded)
        {
            int phraseEnd = EndOfPhrase(start, end);
            ReadPhrase(start, phraseEnd);
            start = phraseEnd + 1;
            if (phraseEnd < end && IsOpening(_text[phraseEnd]))
            {
                int close = EndOfAside(start, end);
                ReadAside(start, close);
                start = close + 1;
            }
            else if (Words.Count > 0)
            {
                Breaks.Add(Words.Count);
            }
        }
    }

    private void ReadPhrase(int start, int end)
    {
        List<string> words = PhraseWords.Read(_text, start, end);
        bool isFirst = Words.Count == 0;
        int advice = Advice.StartIn(words, isFirst);
        _hasEnded = advice < words.Count;
        if (isFirst || !Limits.IsLimit(words))
        {
            int article = isFirst && words.Count > 1 && FunctionWords.IsArticle(words[0]) ? 1 : 0;
            Words.AddRange(words.Take(advice).Skip(article));
        }
    }

    private void ReadAside(int start, int end)
    {
        if (!_hasAsides || _hasEnded)
        {
            return;
        }

        List<string> words = PhraseWords.Read(_text, start, end);
        if (!words.Any(Limits.IsNumber))
        {
            Words.AddRange(words);
        }
    }

    /// <summary>Finds the end of the first sentence: a full stop that no lower-case word follows, or a mark that ends sentences anyway.</summary>
    private static int EndOfSentence(string text)
    {
        bool hasWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool endsHere = text[i] switch
            {
                '.' => IsBlankOrEnd(text, i + 1) && !(i + 2 < text.Length && char.IsLower(text[i + 2])),
                '!' or '?' => IsBlankOrEnd(text, i + 1),
                '。' or '！' or '？' => true,
                _ => false,
            };
            if (endsHere && hasWord)
            {
                return i;
            }

            hasWord |= char.IsLetterOrDigit(text[i]);
        }

        return text.Length;
    }

    /// <summary>Finds where a reader would draw breath: a comma, a semicolon, a colon, a dash, a slash, a bracket.</summary>
    private int EndOfPhrase(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isBreak = _text[i] switch
            {
                ',' => IsBlankOrEnd(_text, i + 1) || !char.IsDigit(_text[i + 1]),
                ';' or ':' => IsBlankOrEnd(_text, i + 1),
                '-' or '/' => i > start && _text[i - 1] == ' ' && (IsBlankOrEnd(_text, i + 1) || _text[i + 1] == '-'),
                '(' or '–' or '—' or '，' or '、' or '；' or '：' or '（' => true,
                _ => false,
            };
            if (isBreak)
            {
                return i;
            }
        }

        return end;
    }

    private int EndOfAside(int start, int end)
    {
        int depth = 1;
        for (int i = start; i < end; i++)
        {
            depth += IsOpening(_text[i]) ? 1 : _text[i] is ')' or '）' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsOpening(char c) => c is '(' or '（';

    private static bool IsBlankOrEnd(string text, int i) => i >= text.Length || text[i] == ' ';
}
