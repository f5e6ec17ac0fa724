namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What a heading announces.</summary>
internal enum HeadingSubject
{
    /// <summary>Nothing that we know.</summary>
    Unknown,

    /// <summary>Errors, or codes.</summary>
    Errors,

    /// <summary>Codes, and words beside them that may say that they are no errors'.</summary>
    Codes,

    /// <summary>Things that have codes and are no errors, such as currencies.</summary>
    OtherThings,

    /// <summary>Parts of a request or a response, such as headers and parameters.</summary>
    Fields,
}
