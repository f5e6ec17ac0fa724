namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>What the members of a catalog's enum stand for.</summary>
internal enum CodeKind
{
    /// <summary>No row has a code: there is no enum.</summary>
    None,

    /// <summary>Every code is an integer that fits <see cref="int"/> and is its member's value.</summary>
    Int32,

    /// <summary>Every code is an integer that fits <see cref="long"/> and is its member's value.</summary>
    Int64,

    /// <summary>Some code is no integer: a member's value is the hash of its code.</summary>
    Symbol,
}
