using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>Reads the cells of a column that says which codes are deprecated, and since when or what to use instead.</summary>
internal sealed class DeprecationColumn
{
    private const int MaxReleaseLength = 30;

    private static readonly string[] HeadersOfDeprecation =
    [
        .. HeaderVocabulary.DeprecatedWords,
        .. HeaderVocabulary.SinceWords,
        .. HeaderVocabulary.ReplacementWords,
        .. HeaderVocabulary.DeprecationFillers,
    ];

    private readonly bool _saysSince;
    private readonly bool _saysInstead;

    private DeprecationColumn(string header)
    {
        string[] words = HeaderText.WordsOf(header);
        _saysInstead = words.Any(word => HeaderWords.Is(word, HeaderVocabulary.ReplacementWords));
        _saysSince = !_saysInstead && words.Any(word => HeaderWords.Is(word, HeaderVocabulary.SinceWords));
    }

    /// <summary>Tells whether the header of a column says that it tells of deprecation.</summary>
    public static bool IsByHeader(TableColumn column)
    {
        // "Replaces (deprecated)" and "Deprecated alternatives" are about other codes.
        string[] words = HeaderText.WordsOf(column.Header);
        return column.Meaning == HeaderMeaning.Unknown
            && words.Any(IsDeprecated)
            && words.All(word => HeaderWords.Is(word, HeadersOfDeprecation));
    }

    /// <summary>Tells whether a column holds only words for the state of a product, among them one for deprecated.</summary>
    public static bool IsByCells(TableColumn column)
        => column.Holds(TableColumn.AllCells, text => IsDeprecated(text) || IsInUse(text)) && column.Values.Any(IsDeprecated);

    /// <summary>Gets what reads the cells of a column.</summary>
    public static DeprecationColumn Of(TableColumn column) => new(column.Header);

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="deprecation">What a sentence has behind the word; see <see cref="Catalogs.RowFacts.Deprecation"/>.</param>
    /// <returns>Whether the code is deprecated; <see langword="null"/> if the cell is empty.</returns>
    public bool? Read(string text, out string deprecation)
    {
        deprecation = string.Empty;
        if (CellValue.IsNone(text))
        {
            return null;
        }

        bool? flag = Flag.Read(text, out string rest);
        if (flag == false || IsInUse(text) || HeaderVocabulary.NotDeprecated.Contains(text.ToLowerInvariant()))
        {
            return false;
        }

        deprecation = CellValue.IsFlag(text) ? string.Empty : Describe(WithoutDeprecated(flag is null ? text : rest));
        return true;
    }

    private static bool IsDeprecated(string text) => HeaderWords.Is(HeaderText.Normalize(text), HeaderVocabulary.DeprecatedWords);

    private static bool IsInUse(string text) => HeaderVocabulary.WordsInUse.Contains(HeaderText.Normalize(text));

    /// <summary>Takes the word that the sentence has already off the beginning.</summary>
    private static string WithoutDeprecated(string text)
    {
        int end = text.TakeWhile(char.IsLetter).Count();
        return IsDeprecated(text.Substring(0, end)) ? Flag.WithoutPunctuation(text.Substring(end)) : text;
    }

    private string Describe(string text)
    {
        string[] words = text.Split([' '], 2);
        bool startsWithSince = words.Length == 2 && HeaderWords.Is(words[0].ToLowerInvariant(), HeaderVocabulary.SinceWords);
        string release = startsWithSince ? words[1] : text;
        bool isRelease = IsRelease(release) || (_saysSince && release.Length <= MaxReleaseLength && release.IndexOf(',') < 0);
        return text.Length == 0 ? string.Empty
            : _saysInstead ? ": use " + text
            : isRelease ? " (since " + release + ")"
            : ": " + text;
    }

    /// <summary>Tells whether a text is a version or a date, such as <c>v2</c>, <c>2.4.1</c> or <c>2026-01-31</c>.</summary>
    private static bool IsRelease(string text)
    {
        string number = text.TrimStart('v', 'V');
        return number.Length > 0
            && char.IsDigit(number[0])
            && (number.Length < text.Length || number.IndexOfAny(['.', '-', '/']) > 0)
            && number.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '/' or '+');
    }
}
