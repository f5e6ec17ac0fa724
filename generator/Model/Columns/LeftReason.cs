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

    /// <summary>It maps old codes to new ones.</summary>
    Mapping,

    /// <summary>It maps HTTP statuses to codes that other tables describe.</summary>
    ReverseMapping,

    /// <summary>Its heading names codes of something else.</summary>
    OtherThings,
}

/// <summary>Says why a table is no error table.</summary>
internal static class LeftReasons
{
    /// <summary>Says it in words that may stand behind <c>because</c>.</summary>
    public static string Describe(LeftReason reason)
        => reason switch
        {
            LeftReason.NoErrors => "neither its headers nor the headings above it mention errors",
            LeftReason.Fields => "it lists fields, parameters, or headers",
            LeftReason.Tests => "it lists test data",
            LeftReason.Mapping => "it maps old codes to new ones",
            LeftReason.ReverseMapping => "it maps HTTP statuses to codes that other tables describe",
            LeftReason.OtherThings => "its heading is about codes that aren't error codes",
            _ => "no column contains codes or HTTP statuses",
        };
}
