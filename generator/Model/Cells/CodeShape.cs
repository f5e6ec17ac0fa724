namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>What the text of a code cell is.</summary>
internal enum CodeShape
{
    /// <summary>A canonical integer that fits <see cref="long"/>: decimal without leading zeros, or hexadecimal.</summary>
    Integer,

    /// <summary>Digits that are no canonical integer, such as <c>00</c> or <c>08006</c>.</summary>
    Digits,

    /// <summary>One word that holds a letter, such as <c>rate_limited</c> or <c>AUTH-005</c>.</summary>
    Symbol,

    /// <summary>Several words.</summary>
    Words,

    /// <summary>What stands for other codes: a range, a wildcard, a list, a template, an ellipsis.</summary>
    Placeholder,
}
