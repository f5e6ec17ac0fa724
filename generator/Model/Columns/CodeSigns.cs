namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>The signs by which the columns of codes and of HTTP statuses are known, the surest first.</summary>
internal sealed class CodeSigns
{
    // Two forms of a number stand near each other; a table with a thousand columns of numbers has no forms of one.
    private const int MaxNumberColumns = 8;

    private readonly TableColumn[] _columns;
    private readonly TableContext _context;

    public CodeSigns(TableColumn[] columns, TableContext context)
    {
        _columns = columns;
        _context = context;
    }

    /// <summary>Gets the signs of HTTP statuses.</summary>
    public Predicate<TableColumn>[] OfHttpStatus =>
    [
        column => column.Meaning == HeaderMeaning.HttpStatus && column.NamesStatuses,
        column => column.Meaning is HeaderMeaning.Status && column.HoldsHttpStatuses,
        column => column.Meaning is HeaderMeaning.Code && column.HoldsHttpStatuses,
        column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsHttpStatuses && _context.SpeaksOfErrors,
        column => column.Meaning is HeaderMeaning.Number or HeaderMeaning.Unknown && column.HoldsHttpStatuses && _context.SpeaksOfHttp,
        column => column.HoldsHttpStatusesWithPhrase,
        column => column.Meaning == HeaderMeaning.HttpStatus && column.ValueCount == 0,
    ];

    /// <summary>Gets the signs of codes that hold whatever stands around the table.</summary>
    public Predicate<TableColumn>[] OfCode
    {
        get
        {
            // Where a page has a number and a constant for each error, the number is on the wire.
            bool hasConstants = HasConstants(column => column.Meaning is HeaderMeaning.Code or HeaderMeaning.Status || _context.SpeaksOfErrors);
            return
            [
                column => column.Meaning == HeaderMeaning.Code && column.HoldsNumbers,
                column => hasConstants && MayBeNumberOfConstant(column),
                column => column.Meaning == HeaderMeaning.Code && column.IsCodes,
                column => FindOtherForm(column) is not null && !column.HoldsFlags,
            ];
        }
    }

    /// <summary>Gets the signs of codes that hold only where a header or a heading speaks of errors.</summary>
    public Predicate<TableColumn>[] OfCodeAmongErrors
    {
        get
        {
            bool hasConstants = HasConstants(_ => true);
            return
            [
                column => column.Meaning == HeaderMeaning.Status && column.HoldsCodes && !column.HoldsPhrases && (column.IsDistinct || (column.MentionsErrors && column.HoldsConstants)),
                column => column.Meaning is HeaderMeaning.PossibleCode or HeaderMeaning.OtherCode && IsNumber(column),
                column => column.Meaning == HeaderMeaning.Number && IsNumber(column) && _context.IsAboutErrors,
                column => column.Meaning == HeaderMeaning.OtherCode && column.HoldsCodes,
                column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsCodes && !column.IsOrdinal && column.IsDistinct,
                column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsLabelledCodes && column.IsDistinct && column.MentionsErrors,
                column => column.Meaning is HeaderMeaning.Name or HeaderMeaning.Number && IsConstant(column) && _context.IsAboutErrors,
                column => column.Meaning is HeaderMeaning.Description or HeaderMeaning.Cause or HeaderMeaning.Scenario && column.HasErrorWord && column.HoldsCompounds && column.IsDistinct,
                column => column.Meaning == HeaderMeaning.Unknown && hasConstants && IsNumber(column) && column.IsDistinct && _context.IsAboutErrors,
            ];
        }
    }

    /// <summary>Gets the signs of codes beside HTTP statuses.</summary>
    public Predicate<TableColumn>[] OfCodeBesideHttpStatus =>
    [
        column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsCodes && !column.IsOrdinal && _context.SpeaksOfErrors,
        column => column.Meaning is HeaderMeaning.Unknown or HeaderMeaning.Message && column.HoldsCompounds && column.IsDistinct,
    ];

    /// <summary>Gets the signs of codes where there is no other.</summary>
    public Predicate<TableColumn>[] OfAnyCode =>
    [
        column => column.Meaning == HeaderMeaning.OtherCode && column.HoldsCodes && _context.Subject == HeadingSubject.Codes,
        column => column.Meaning == HeaderMeaning.Code,
    ];

    /// <summary>Tells whether a column holds a constant for each row.</summary>
    public static bool IsConstant(TableColumn column) => column.HoldsConstants && column.IsDistinct;

    /// <summary>Finds the column that has the numbers of another in another form.</summary>
    public TableColumn? FindOtherForm(TableColumn column)
        => column.HoldsNumbers
            ? _columns.Where(other => other.HoldsNumbers).Take(MaxNumberColumns).FirstOrDefault(other => other != column && other.IsOtherFormOf(column))
            : null;

    private static bool IsNumber(TableColumn column) => column.HoldsNumbers && !column.IsOrdinal;

    private static bool MayBeNumberOfConstant(TableColumn column)
        => (column.Meaning == HeaderMeaning.Number || (column.Meaning == HeaderMeaning.PossibleCode && !column.IsOrdinal))
            && column.HoldsNumbers
            && (column.IsDistinct || column.Meaning == HeaderMeaning.Number);

    private bool HasConstants(Predicate<TableColumn> isSuch) => Array.Exists(_columns, column => isSuch(column) && IsConstant(column));
}
