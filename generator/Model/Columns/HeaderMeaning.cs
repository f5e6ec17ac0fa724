namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What the header of a column says that it holds, before anybody has looked at its cells.</summary>
internal enum HeaderMeaning
{
    /// <summary>Nothing that we know.</summary>
    Unknown,

    /// <summary>An HTTP status, in so many words.</summary>
    HttpStatus,

    /// <summary>A status, of HTTP or of the application, or a reason phrase: the cells decide.</summary>
    Status,

    /// <summary>A code of the application, or an HTTP status: the cells decide.</summary>
    Code,

    /// <summary>A word that heads codes on some pages and anything on others.</summary>
    PossibleCode,

    /// <summary>The number behind a constant.</summary>
    CodeValue,

    /// <summary>A name of the row.</summary>
    Name,

    /// <summary>What has to happen for the row to apply: a name where it is short.</summary>
    Condition,

    /// <summary>The message.</summary>
    Message,

    /// <summary>A text about the row.</summary>
    Description,

    /// <summary>What to do.</summary>
    Resolution,

    /// <summary>A part of a request or a response: the table describes no errors.</summary>
    Field,

    /// <summary>One side of a table that maps one thing to another.</summary>
    Mapping,
}
