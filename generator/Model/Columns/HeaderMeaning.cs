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

    /// <summary>A code of something, such as a subcode or a card: what else the page says decides.</summary>
    OtherCode,

    /// <summary>A word that heads codes on some pages and anything on others.</summary>
    PossibleCode,

    /// <summary>A number: a code, or the number behind a constant.</summary>
    Number,

    /// <summary>A name of the row.</summary>
    Name,

    /// <summary>A case or a scenario: a name where it is short, else a cause.</summary>
    Scenario,

    /// <summary>The message.</summary>
    Message,

    /// <summary>A text about the row.</summary>
    Description,

    /// <summary>What leads to the error.</summary>
    Cause,

    /// <summary>What to do.</summary>
    Resolution,

    /// <summary>A part of a request or a response: the table describes no errors.</summary>
    Field,

    /// <summary>One side of a table that maps one thing to another.</summary>
    Mapping,
}
