namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What a column of an error table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing that the generated API names; kept in the entry's columns.</summary>
    Other,

    /// <summary>The value that a client sees on the wire.</summary>
    Code,

    /// <summary>The HTTP status code.</summary>
    HttpStatus,

    /// <summary>The reason phrase that goes with the HTTP status.</summary>
    StatusText,

    /// <summary>A short name of the row: a constant, a title, a scenario.</summary>
    Name,

    /// <summary>The message.</summary>
    Message,

    /// <summary>What the table says beyond the message.</summary>
    Description,

    /// <summary>What leads to the error.</summary>
    Cause,

    /// <summary>What to do about the error.</summary>
    Resolution,

    /// <summary>Whether the caller may try again, and when.</summary>
    Retry,

    /// <summary>Whether the code is still in use.</summary>
    Deprecated,

    /// <summary>A link to a page about the error.</summary>
    Link,
}
