namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>Why a table is no error table.</summary>
internal enum LeftReason
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>No column holds codes or HTTP statuses.</summary>
    NoCodes,

    /// <summary>A column may hold codes, but neither the headers nor the headings speak of errors.</summary>
    NoErrors,

    /// <summary>It lists fields, parameters, or headers.</summary>
    Fields,

    /// <summary>It lists test cases or test data.</summary>
    Tests,

    /// <summary>It maps one thing to another.</summary>
    Mapping,

    /// <summary>Its heading names codes of something else.</summary>
    OtherThings,
}
