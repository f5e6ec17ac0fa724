namespace ErrorCatalog.Benchmarks.Rows;

/// <summary>What the codes of a table look like.</summary>
public enum CodePattern
{
    /// <summary>Numbers without a gap.</summary>
    Dense,

    /// <summary>Numbers in groups, with gaps between them.</summary>
    Sparse,

    /// <summary>Words, such as <c>PAYMENT_METHOD_DECLINED</c> and <c>InvalidParameter.RegionId</c>.</summary>
    Symbols,
}
