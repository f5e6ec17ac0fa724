using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What stands around a table and tells what it is about.</summary>
/// <param name="Nearest">What the nearest heading announces.</param>
/// <param name="Subject">What the nearest heading announces that announces anything.</param>
/// <param name="SpeaksOfErrors">Whether a header, or the nearest heading that announces anything, speaks of errors or codes.</param>
/// <param name="IsAboutErrors">Whether a header, or the nearest heading itself, does.</param>
/// <param name="HasHeading">Whether the table lies under a heading.</param>
/// <param name="SpeaksOfHttp">Whether the nearest heading speaks of HTTP.</param>
/// <param name="IsWanted">Whether the author of the page or the project says that the table is an error table.</param>
internal sealed record TableContext(HeadingSubject Nearest, HeadingSubject Subject, bool SpeaksOfErrors, bool IsAboutErrors, bool HasHeading, bool SpeaksOfHttp, bool IsWanted)
{
    /// <summary>Reads the headings above a table and its headers.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isWanted">Whether the author of the page or the project says that the table is an error table.</param>
    public static TableContext Of(MarkdownTable table, bool isWanted)
    {
        HeadingSubject[] subjects = [.. table.Headings.Select(HeaderWords.SubjectOf).Reverse()];
        HeadingSubject subject = subjects.FirstOrDefault(subject => subject != HeadingSubject.Unknown);
        bool hasErrorHeader = table.Header.Cells.Any(cell => HeaderWords.MentionsErrors(cell.Text));
        return new TableContext(
            subjects.FirstOrDefault(),
            subject,
            isWanted || hasErrorHeader || AnnouncesErrors(subject),
            isWanted || hasErrorHeader || AnnouncesErrors(subjects.FirstOrDefault()),
            table.Section is not null,
            table.Section is string section && HeaderWords.MentionsHttp(section),
            isWanted);
    }

    private static bool AnnouncesErrors(HeadingSubject subject) => subject == HeadingSubject.Errors;
}
