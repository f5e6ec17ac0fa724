namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>A validated catalog: all that the emitter needs, and nothing that moves when the table moves in its file.</summary>
/// <param name="Namespace">The namespace, valid segment by segment; empty for the global one.</param>
/// <param name="Name">The catalog's name, a valid identifier or empty.</param>
/// <param name="IsInternal">Whether the types are internal rather than public.</param>
/// <param name="HasRuntime">Whether generated code may use the runtime library.</param>
/// <param name="SourceName">The Markdown file as the generated code names it.</param>
/// <param name="Codes">What kind of value the members of the enum have.</param>
/// <param name="Tables">The tables that the rows come from.</param>
/// <param name="Entries">The entries in the order of the document.</param>
/// <param name="Listing">The tables of the page, read and left, in the order of the document.</param>
/// <param name="Ledger">The ledger as the generated code names it; <see langword="null"/> if there is none.</param>
/// <param name="LostColumns">The kinds of columns that only the ledger has, so that programs still compile.</param>
internal sealed record CatalogModel(
    string Namespace,
    string Name,
    bool IsInternal,
    bool HasRuntime,
    string SourceName,
    CodeKind Codes,
    EquatableArray<TableModel> Tables,
    EquatableArray<EntryModel> Entries,
    EquatableArray<ListedTable> Listing,
    string? Ledger,
    EquatableArray<string> LostColumns)
{
    /// <summary>Gets the overlay as the generated code names it; <see langword="null"/> if there is none.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets the name of the JSON field of a response that has the code; <see langword="null"/> if the project doesn't say.</summary>
    public string? CodeField { get; init; }

    /// <summary>Gets the name of the JSON field of a response that has the message; <see langword="null"/> if the project doesn't say.</summary>
    public string? MessageField { get; init; }

    /// <summary>Gets the name of the generated enum.</summary>
    public string EnumName => CatalogIdentity.EnumNameOf(Name);

    /// <summary>Gets the name of the generated type of codes that may be unknown.</summary>
    public string ValueName => CatalogIdentity.ValueNameOf(Name);

    /// <summary>Gets the name of the generated static class.</summary>
    public string ClassName => CatalogIdentity.ClassNameOf(Name);
}
