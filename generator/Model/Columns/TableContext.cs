namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What stands around a table and tells what it is about.</summary>
internal sealed record TableContext
{
    /// <summary>Gets whether a directive says that the table is an error table.</summary>
    public bool IsIncluded { get; init; }

    /// <summary>Gets whether the table lies under a heading.</summary>
    public bool HasHeading { get; private init; }

    /// <summary>Gets what the nearest heading announces.</summary>
    public HeadingSubject Nearest { get; private init; }

    /// <summary>Gets what the nearest heading announces that announces anything.</summary>
    public HeadingSubject Subject { get; private init; }

    /// <summary>Gets whether a header, or the nearest heading that announces anything, speaks of errors.</summary>
    public bool SpeaksOfErrors { get; init; }

    /// <summary>Gets whether a header, or the nearest heading, speaks of errors.</summary>
    public bool IsAboutErrors { get; private init; }

    /// <summary>Gets whether a header, or any heading, speaks of errors or codes.</summary>
    public bool MentionsCodes { get; private init; }

    /// <summary>Gets whether the nearest heading speaks of HTTP.</summary>
    public bool SpeaksOfHttp { get; private init; }

    /// <summary>Reads what stands around a table.</summary>
    /// <param name="headings">The headings above it, the outermost first.</param>
    /// <param name="title">The first heading of the page; <see langword="null"/> when there is none.</param>
    /// <param name="known">What the headings of the page announce.</param>
    /// <param name="columns">The columns of the table.</param>
    public static TableContext Of(EquatableArray<string> headings, string? title, HeadingSubjects known, TableColumn[] columns)
    {
        HeadingSubject[] subjects = [.. headings.Select(known.Of).Reverse()];
        HeadingSubject nearest = subjects.FirstOrDefault();
        bool hasErrorHeader = Array.Exists(columns, column => column.MentionsErrors);
        HeadingSubject subject = subjects.FirstOrDefault(subject => subject != HeadingSubject.Unknown);
        if (subject == HeadingSubject.Unknown && title is not null)
        {
            subject = known.Of(title);
        }

        return new TableContext
        {
            HasHeading = subjects.Length > 0,
            Nearest = nearest,
            Subject = subject,
            SpeaksOfErrors = hasErrorHeader || subject == HeadingSubject.Errors,
            IsAboutErrors = hasErrorHeader || nearest == HeadingSubject.Errors,
            MentionsCodes = Array.Exists(columns, column => column.MentionsCodes) || headings.Any(known.HasCodes),
            SpeaksOfHttp = headings.Count > 0 && known.IsHttp(headings[headings.Count - 1]),
        };
    }

    /// <summary>Says that somebody who knows the table says that it is about errors.</summary>
    public TableContext AboutErrors()
        => this with { Nearest = HeadingSubject.Errors, Subject = HeadingSubject.Errors, SpeaksOfErrors = true, IsAboutErrors = true };
}
