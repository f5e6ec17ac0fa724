namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Names a row after its prose: the first sentence without its leading article, at most eight words of it.</summary>
internal static class SentenceName
{
    private const int MaxWords = 8;

    /// <summary>The longest name, in UTF-16 code units: scripts without blanks write a sentence as one word.</summary>
    private const int MaxLength = 64;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    /// <summary>Articles, prepositions, conjunctions, determiners, pronouns, auxiliaries and negations: they want a word after them.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the",
        "about", "above", "across", "after", "against", "along", "among", "around", "as", "at", "before", "behind", "below", "between",
        "beyond", "by", "despite", "down", "during", "except", "for", "from", "in", "inside", "into", "like", "near", "of", "off", "on",
        "onto", "out", "outside", "over", "past", "per", "since", "than", "through", "to", "toward", "towards", "under", "until", "up",
        "upon", "via", "with", "within", "without",
        "although", "and", "because", "but", "if", "nor", "or", "so", "that", "though", "unless", "when", "where", "whether", "which",
        "while", "who", "whose", "yet", "e", "g", "eg", "ie", "such",
        "all", "any", "both", "each", "either", "every", "neither", "some", "these", "this", "those",
        "he", "her", "his", "i", "it", "its", "my", "our", "she", "their", "them", "they", "us", "we", "what", "you", "your",
        "am", "are", "be", "been", "being", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must",
        "shall", "should", "was", "were", "will", "would",
        "cannot", "cant", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "isnt", "arent", "wasnt", "werent", "wont", "no", "not",
        "never",
    };

    /// <summary>Names a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="isCut">Whether the sentence is longer than the name.</param>
    /// <returns>The name in Pascal case; empty when the text has no letter or digit that an identifier may have.</returns>
    public static string From(string text, out bool isCut)
    {
        int end = EndOfSentence(text);
        var words = new List<string>();
        int lastBreak = 0;
        bool isComplete = false;
        int position = 0;
        while (position < end)
        {
            int phraseEnd = EndOfPhrase(text, position, end);
            PascalCase.AddWords(text, position, phraseEnd, words);
            DropLeadingArticle(words);
            if (words.Count is > 1 and <= MaxWords && phraseEnd < end)
            {
                lastBreak = words.Count;
                isComplete = text[phraseEnd] is not ('(' or '（');
            }

            position = phraseEnd + 1;
        }

        isCut = words.Count > MaxWords;
        if (isCut)
        {
            int kept = lastBreak > 0 ? lastBreak : MaxWords;
            words.RemoveRange(kept, words.Count - kept);
            if (!isComplete)
            {
                DropDanglingWords(words);
            }
        }

        return Shorten(words, ref isCut);
    }

    private static void DropLeadingArticle(List<string> words)
    {
        if (words.Count > 1 && Articles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }
    }

    private static void DropDanglingWords(List<string> words)
    {
        while (words.Count > 1 && Leading.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }
    }

    private static string Shorten(List<string> words, ref bool isCut)
    {
        string name = PascalCase.Join(words);
        while (name.Length > MaxLength && words.Count > 1)
        {
            isCut = true;
            words.RemoveAt(words.Count - 1);
            DropDanglingWords(words);
            name = PascalCase.Join(words);
        }

        if (name.Length <= MaxLength)
        {
            return name;
        }

        isCut = true;
        return name.Substring(0, MaxLength);
    }

    /// <summary>Finds the end of the first sentence: a full stop that no lower-case word follows, or a mark that ends sentences anyway.</summary>
    private static int EndOfSentence(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool endsHere = text[i] switch
            {
                '.' => IsBlankOrEnd(text, i + 1) && !(i + 2 < text.Length && char.IsLower(text[i + 2])),
                '!' or '?' => IsBlankOrEnd(text, i + 1),
                '。' or '！' or '？' => true,
                _ => false,
            };
            if (endsHere && HasWord(text, i))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool HasWord(string text, int end) => text.Take(end).Any(char.IsLetterOrDigit);

    /// <summary>Finds where a reader would draw breath: a comma, a semicolon, a colon, a dash, a bracket.</summary>
    private static int EndOfPhrase(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isBreak = text[i] switch
            {
                ',' or ';' or ':' => IsBlankOrEnd(text, i + 1),
                '-' => i > start && text[i - 1] == ' ' && IsBlankOrEnd(text, i + 1),
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

    private static bool IsBlankOrEnd(string text, int i) => i >= text.Length || text[i] == ' ';
}
