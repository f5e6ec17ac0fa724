using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>Reads the cells of a column that says whether to retry: what yes, no, and a number mean there depends on its header.</summary>
internal sealed class RetryColumn
{
    private const int Second = 1000;

    private readonly RetrySense _header;
    private readonly bool _isCount;
    private readonly bool _holdsBits;
    private readonly int _unit;

    private RetryColumn(string header, bool holdsBits)
    {
        string[] words = HeaderText.WordsOf(header);
        int? unit = Duration.FindUnit(words);
        _header = RetrySense.Of(words);
        _isCount = HeaderText.Normalize(header).Split(' ').Any(word => HeaderWords.Is(word, HeaderVocabulary.CountWords));
        _unit = unit ?? Second;
        _holdsBits = holdsBits && !_isCount && unit is null && !words.Any(word => HeaderWords.Is(word, HeaderVocabulary.DelayWords));
    }

    private bool IsInverted => _header.SaysNo && !_header.SaysYes;

    /// <summary>Tells whether a column says whether to retry: its header does, and its cells say yes, no, or when.</summary>
    public static bool IsByHeader(TableColumn column)
    {
        bool mayBe = column.Meaning is not (HeaderMeaning.Code or HeaderMeaning.OtherCode or HeaderMeaning.HttpStatus or HeaderMeaning.Field or HeaderMeaning.Mapping)
            && RetrySense.Of(HeaderText.WordsOf(column.Header)).IsAny;
        if (!mayBe)
        {
            return false;
        }

        // A header such as "Transient errors" may head their numbers.
        RetryColumn retry = Of(column);
        bool mayHoldNumbers = column.Meaning == HeaderMeaning.Unknown;
        return column.Holds(TableColumn.MostCells, text => retry.Read(text) is not null && (mayHoldNumbers || !text.All(char.IsDigit)));
    }

    /// <summary>Tells whether a column holds only adjectives that say whether to retry, such as transient and permanent.</summary>
    public static bool IsByCells(TableColumn column)
        => column.Meaning is HeaderMeaning.Unknown or HeaderMeaning.PossibleCode or HeaderMeaning.Name
            && column.Holds(TableColumn.AllCells, text => RetrySense.Read(text) is not null && !HeaderText.WordsOf(text).Contains("retry"));

    /// <summary>Gets what reads the cells of a column.</summary>
    public static RetryColumn Of(TableColumn column) => new(column.Header, column.Holds(TableColumn.AllCells, text => text is "0" or "1"));

    /// <summary>Reads a cell.</summary>
    /// <returns>Whether to retry, and after how many milliseconds; <see langword="null"/> if the cell doesn't say.</returns>
    public (bool IsRetryable, int? After)? Read(string text)
    {
        if (RetrySense.Read(text) is bool sense)
        {
            return (sense, null);
        }

        // Under "Transient or permanent", a yes says neither.
        if (_header.SaysYes && _header.SaysNo)
        {
            return null;
        }

        if (_holdsBits)
        {
            return (text == "1" != IsInverted, null);
        }

        if (Flag.Read(text, out string rest) is bool flag)
        {
            bool isRetryable = flag != IsInverted;
            return (isRetryable, isRetryable && !_isCount ? Duration.Read(rest, unit: null) : null);
        }

        int? time = IsInverted ? null : Duration.Read(text, _unit);
        return time is null ? null : _isCount ? (time > 0, null) : (true, time);
    }
}
