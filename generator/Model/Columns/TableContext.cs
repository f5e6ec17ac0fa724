using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What stands around a table and tells what it is about.</summary>
/// <param name="Nearest">What the nearest heading announces.</param>
/// <param name="SpeaksOfErrors">Whether a header, or the nearest heading that announces anything, speaks of errors or codes.</param>
/// <param name="SpeaksOfHttp">Whether the nearest heading speaks of HTTP.</param>
/// <param name="IsWanted">Whether the author of the page or the project says that the table is an error table.</param>
internal sealed record TableContext(HeadingSubject Nearest, bool SpeaksOfErrors, bool SpeaksOfHttp, bool IsWanted)
{
    /// <summary>Reads the headings above a table and its headers.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isWanted">Whether the author of the page or the project says that the table is an error table.</param>
    public static TableContext Of(MarkdownTable table, bool isWanted)
    {
        HeadingSubject[] subjects = [.. table.Headings.Select(HeaderWords.SubjectOf).Reverse()];
        bool hasErrorHeader = table.Header.Cells.Any(cell => HeaderWords.MentionsErrors(cell.Text));
        return new TableContext(
            subjects.FirstOrDefault(),
            isWanted || hasErrorHeader || subjects.FirstOrDefault(subject => subject != HeadingSubject.Unknown) == HeadingSubject.Errors,
            table.Section is string section && HeaderWords.MentionsHttp(section),
            isWanted);
    }
}
