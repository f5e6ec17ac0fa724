namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>Tells what headers and headings say.</summary>
internal static class HeaderWords
{
    /// <summary>Tells what a header says.</summary>
    public static HeaderMeaning MeaningOf(string header)
    {
        HeaderMeaning[] parts = Array.ConvertAll(
            HeaderText.WithoutBrackets(header).Split('/', '／', ',', '、', '&', '+'),
            part => MeaningOfPart(HeaderText.WordsOf(part)));
        HeaderMeaning meaning = Array.Find(parts, part => part != HeaderMeaning.Unknown);

        // A column of "Code / Config file" holds something else, too.
        return meaning == HeaderMeaning.Code && Array.IndexOf(parts, HeaderMeaning.Unknown) >= 0 ? HeaderMeaning.OtherCode : meaning;
    }

    /// <summary>Tells what a heading announces.</summary>
    public static HeadingSubject SubjectOf(string heading)
    {
        string[] all = HeaderText.WordsOf(heading);
        string[] words = HeaderText.WordsOf(HeaderText.WithoutBrackets(heading));
        bool hasCodes = Mentions(words, HeaderVocabulary.CodeWords);
        bool isOfErrors = IsOfErrors(words) || words.All(IsAboutCodes);
        return Mentions(words, HeaderVocabulary.ErrorWords) ? HeadingSubject.Errors
            : words.Contains("opcode") || ((hasCodes || words.Length == 1) && IsOfOtherKind(all)) ? HeadingSubject.OtherThings
            : hasCodes ? isOfErrors ? HeadingSubject.Errors : HeadingSubject.Codes
            : words.Any(HeaderVocabulary.FieldGroups.Contains) ? HeadingSubject.Fields
            : HeadingSubject.Unknown;
    }

    /// <summary>Tells whether a header speaks of errors, or names codes or HTTP statuses outright.</summary>
    public static bool MentionsErrors(string header)
    {
        string[] words = HeaderText.WordsOf(header);
        return Mentions(words, HeaderVocabulary.ErrorWords) || MeaningOf(header) switch
        {
            HeaderMeaning.Code or HeaderMeaning.HttpStatus => true,
            HeaderMeaning.Status => Mentions(words, HeaderVocabulary.CodeWords),
            _ => false,
        };
    }

    /// <summary>Tells whether a header has a word for errors.</summary>
    public static bool HasErrorWord(string header) => Mentions(HeaderText.WordsOf(header), HeaderVocabulary.ErrorWords);

    /// <summary>Tells whether a header or a heading has a word for errors or codes.</summary>
    public static bool MentionsCodes(string text)
    {
        string[] words = HeaderText.WordsOf(text);
        return MentionsErrors(text) || Mentions(words, HeaderVocabulary.CodeWords) || words.Any(IsHttp);
    }

    /// <summary>Tells whether a header says "code" or a word for it, and no more.</summary>
    public static bool SaysOnlyCode(string header)
    {
        string[] words = HeaderText.WordsOf(header);
        return MeaningOf(header) == HeaderMeaning.Code && !IsOfErrors(words);
    }

    /// <summary>Tells whether a header announces the ordinal numbers of the rows.</summary>
    public static bool IsOrdinal(string header) => HeaderVocabulary.Ordinals.Contains(string.Join(" ", HeaderText.WordsOf(header)));

    /// <summary>Tells whether a header says that its numbers are hexadecimal.</summary>
    public static bool MentionsHex(string header) => HeaderText.WordsOf(header).Any(word => word is "hex" or "hexadecimal");

    /// <summary>Tells whether a heading or a header speaks of HTTP.</summary>
    public static bool MentionsHttp(string text) => HeaderText.WordsOf(text).Any(IsHttp);

    /// <summary>Tells whether a header announces types, of data or of errors.</summary>
    public static bool IsType(string header) => Mentions(HeaderText.WordsOf(header), HeaderVocabulary.TypeWords);

    /// <summary>Tells whether a cell names a data type, as the tables of fields and parameters do.</summary>
    public static bool IsDataType(string text)
    {
        // Most cells are told by their first word, and need not be read to their end.
        int blank = text.IndexOf(' ');
        string beginning = blank < 0 ? string.Empty : HeaderText.Normalize(text.Substring(0, blank));
        if (beginning.Length > 0 && !HeaderVocabulary.DataTypes.Contains(beginning.Split(' ')[0]))
        {
            return false;
        }

        string[] words = HeaderText.Normalize(text).Split(' ');
        return HeaderVocabulary.DataTypes.Contains(words[0])
            && Array.TrueForAll(words, word => HeaderVocabulary.DataTypes.Contains(word.TrimEnd('s')) || HeaderVocabulary.DataTypeFillers.Contains(word));
    }

    /// <summary>Tells whether a word is one of others, or has one of them in it in a script without blanks.</summary>
    public static bool Is(string word, string[] wanted)
        => wanted.Any(part => word == part || (part[0] > '\u02FF' && word.IndexOf(part, StringComparison.Ordinal) >= 0));

    private static HeaderMeaning MeaningOfPart(string[] words) => PhraseIn(words) is var phrase and not HeaderMeaning.Unknown ? phrase : MeaningOfWords(words);

    private static HeaderMeaning PhraseIn(string[] words)
        => HeaderVocabulary.Phrases.TryGetValue(string.Join("_", words), out HeaderMeaning meaning) ? meaning : HeaderMeaning.Unknown;

    private static HeaderMeaning MeaningOfWords(string[] words)
    {
        int noun = FindNoun(words);
        if (noun < 0)
        {
            HeaderMeaning part = HeaderVocabulary.Parts.FirstOrDefault(entry => Mentions(words, entry.Parts)).Meaning;
            return part != HeaderMeaning.Field && words.Any(IsHttp) ? HeaderMeaning.HttpStatus
                : part == HeaderMeaning.Code && IsOfOtherKind(words) ? HeaderMeaning.Unknown
                : part;
        }

        HeaderMeaning meaning = NounIn(words[noun]);
        string[] others = [.. words.Where((_, i) => i != noun && !HeaderVocabulary.Prepositions.Contains(words[i]))];
        if (others.Any(word => NounIn(word) == HeaderMeaning.Field))
        {
            return HeaderMeaning.Field;
        }

        bool isOfHttp = others.Any(IsHttp);
        return meaning switch
        {
            HeaderMeaning.Code or HeaderMeaning.Status or HeaderMeaning.Number or HeaderMeaning.PossibleCode when isOfHttp => HeaderMeaning.HttpStatus,
            HeaderMeaning.Code => MeaningOfCode(others),
            HeaderMeaning.Number or HeaderMeaning.PossibleCode when others.Length > 0 => MeaningOfIdentifier(words[noun], others),
            _ => meaning,
        };
    }

    /// <summary>
    /// Finds the noun that a header is about: the last word before a preposition where it is one (<c>description of the code</c>), else
    /// the first that is one, as Romance and Slavic languages have it. A word such as "error" in the middle of others is not what they
    /// are about.
    /// </summary>
    private static int FindNoun(string[] words)
    {
        HeaderMeaning[] nouns = Array.ConvertAll(words, NounIn);
        int preposition = Array.FindIndex(words, HeaderVocabulary.Prepositions.Contains);
        int last = (preposition > 0 ? preposition : words.Length) - 1;
        int first = Array.FindIndex(nouns, noun => noun != HeaderMeaning.Unknown);
        if (first < 0)
        {
            return first;
        }

        // What comes behind it in English is what the header is about.
        if (first < last && nouns[last] == HeaderMeaning.Unknown && HeaderVocabulary.LastWords.Contains(words[first]))
        {
            return -1;
        }

        bool isLast = last >= 0 && nouns[last] != HeaderMeaning.Unknown && (nouns[last] != HeaderMeaning.PossibleCode || nouns[first] != HeaderMeaning.Code);
        return isLast ? last : first == 0 || nouns[first] != HeaderMeaning.PossibleCode ? first : -1;
    }

    private static HeaderMeaning NounIn(string word)
        => HeaderVocabulary.Nouns.TryGetValue(word, out HeaderMeaning meaning) ? meaning
            : word[0] < 'а' || word[0] > 'я' ? HeaderMeaning.Unknown
            : HeaderVocabulary.Stems.FirstOrDefault(stem => word.StartsWith(stem.Key, StringComparison.Ordinal)).Value;

    private static HeaderMeaning MeaningOfCode(string[] others)
        => others.Any(HeaderVocabulary.MappingQualifiers.Contains) ? HeaderMeaning.Mapping
            : others.Length == 0 ? HeaderMeaning.Code
            : others.Any(IsStatus) ? HeaderMeaning.Status
            : IsOfErrors(others) || others.All(HeaderVocabulary.NeutralQualifiers.Contains) ? HeaderMeaning.Code
            : IsOfOtherKind(others) ? HeaderMeaning.Unknown
            : HeaderMeaning.OtherCode;

    /// <summary>A number, an ID or a value is an error's when the header says so; without such a word it is anybody's.</summary>
    private static HeaderMeaning MeaningOfIdentifier(string noun, string[] others)
        => IsErrorNoun(noun) ? HeaderMeaning.PossibleCode
            : noun is "type" or "kind" or "result" ? others.Any(IsErrorNoun) ? HeaderMeaning.PossibleCode : HeaderMeaning.Unknown
            : IsOfErrors(others) ? HeaderMeaning.Code
            : others.All(word => NounIn(word) == HeaderMeaning.Number) ? HeaderMeaning.Number
            : HeaderMeaning.Unknown;

    private static bool IsErrorNoun(string noun) => Mentions([noun], HeaderVocabulary.ErrorWords);

    private static bool IsOfErrors(string[] words) => Mentions(words, HeaderVocabulary.ErrorQualifiers) || Mentions(words, HeaderVocabulary.ErrorWords);

    private static bool IsOfOtherKind(string[] words) => Mentions(words, HeaderVocabulary.OtherKinds) && !IsOfErrors(words);

    private static bool IsAboutCodes(string word)
        => HeaderVocabulary.CodeWords.Contains(word) || HeaderVocabulary.Prepositions.Contains(word) || HeaderVocabulary.NeutralQualifiers.Contains(word);

    private static bool IsHttp(string word) => word.StartsWith("http", StringComparison.Ordinal);

    private static bool IsStatus(string word) => NounIn(word) == HeaderMeaning.Status;

    /// <summary>Tells whether a text holds a word: as a word for scripts that have blanks, anywhere for those that do not.</summary>
    private static bool Mentions(string[] words, string[] wanted)
        => words.Any(word => Is(word, wanted));
}
