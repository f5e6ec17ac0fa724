namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>Tells whether a table lists something other than errors.</summary>
internal static class TableSubject
{
    /// <summary>
    /// Finds out why a table is no error table. A header that names codes or HTTP statuses outright wins over the rest, except over a
    /// heading that names codes of something else.
    /// </summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="context">What stands around it.</param>
    /// <param name="isUnsure">Whether the table may list codes of anything: it says "code", and neither it nor a heading says more.</param>
    public static LeftReason Find(TableColumn[] columns, TableContext context, out bool isUnsure)
    {
        isUnsure = false;
        bool namesCodes = Has(columns, HeaderMeaning.Code) || Has(columns, HeaderMeaning.HttpStatus);
        if (!namesCodes && columns.Count(column => column.Meaning == HeaderMeaning.Mapping) > 1)
        {
            return LeftReason.Mapping;
        }

        if (columns.Length > 0 && HeaderText.WordsOf(columns[0].Header).Contains("test"))
        {
            return LeftReason.Tests;
        }

        bool startsWithStatuses = columns.Length > 0 && columns[0] is { Meaning: HeaderMeaning.Status, HoldsHttpStatuses: true };
        if ((Has(columns, HeaderMeaning.Field) && !namesCodes && !startsWithStatuses) || Array.Exists(columns, column => HoldsTypesOfFields(column, namesCodes)))
        {
            return LeftReason.Fields;
        }

        return SaysOnlyCode(columns) ? FindOtherCodes(columns, context, out isUnsure) : LeftReason.None;
    }

    private static LeftReason FindOtherCodes(TableColumn[] columns, TableContext context, out bool isUnsure)
    {
        bool isSure = context.Subject == HeadingSubject.Errors
            || !context.HasHeading
            || Array.Exists(columns, column => column.HoldsHttpStatuses || column.IsProse || (column.HoldsCompounds && column.IsDistinct));
        bool isDescribed = Array.Exists(columns, column => column.Meaning is HeaderMeaning.Description or HeaderMeaning.Cause or HeaderMeaning.Resolution);
        isUnsure = !isSure;
        return context.Nearest == HeadingSubject.OtherThings ? LeftReason.OtherThings
            : isSure || isDescribed ? LeftReason.None
            : LeftReason.NoErrors;
    }

    private static bool HoldsTypesOfFields(TableColumn column, bool namesCodes)
        => column.Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description)
            && (HeaderWords.IsType(column.Header) || !namesCodes)
            && column.HoldsDataTypes;

    private static bool SaysOnlyCode(TableColumn[] columns)
        => Has(columns, HeaderMeaning.Code)
            && !Has(columns, HeaderMeaning.HttpStatus)
            && !Has(columns, HeaderMeaning.Message)
            && Array.TrueForAll(columns, column => column.Meaning != HeaderMeaning.Code || HeaderWords.SaysOnlyCode(column.Header));

    private static bool Has(TableColumn[] columns, HeaderMeaning meaning) => Array.Exists(columns, column => column.Meaning == meaning);
}
