namespace ErrorCatalog.Benchmarks.Builds;

/// <summary>What a project has instead of the package, or with it.</summary>
internal enum Approach
{
    /// <summary>The package and a page of Markdown.</summary>
    ErrorCatalog,

    /// <summary>The same, with a ledger that keeps the names.</summary>
    ErrorCatalogWithLedger,

    /// <summary>The package and a page, with the files written before the compilation.</summary>
    ErrorCatalogBeforeCompile,

    /// <summary>An enum and constants.</summary>
    ByHand,

    /// <summary>An enum, constants and tables to look them up in.</summary>
    ByHandWithLookups,

    /// <summary>A resource file and its class.</summary>
    Resources,

    /// <summary>No error codes at all.</summary>
    Nothing,
}
