using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>What the project says about a catalog.</summary>
/// <param name="SourceName">The file as generated code names it: its path below the project, else its name.</param>
/// <param name="Name">The catalog's name as the project gives it; <see langword="null"/> to take it from the file.</param>
/// <param name="Namespace">The namespace as the project gives it; empty for the global one.</param>
/// <param name="Visibility">The visibility as the project gives it; empty for public.</param>
/// <param name="HasRuntime">Whether generated code may use the runtime library.</param>
/// <param name="Section">The headings whose tables the project wants, as it gives them; empty for all.</param>
/// <param name="ColumnOverrides">The columns whose role the project sets, by header text.</param>
internal sealed record CatalogOptions(
    string SourceName,
    string? Name,
    string Namespace,
    string Visibility,
    bool HasRuntime,
    string Section,
    EquatableArray<ColumnOverride> ColumnOverrides)
{
    /// <summary>
    /// Gets what the ledger says behind rows that have left the page, if the page is to be taken into the ledger, and no code made; may be
    /// empty. <see langword="null"/> as a rule.
    /// </summary>
    public string? RetiredIn { get; init; }

    /// <summary>Gets the overlay of the file as generated code names it; <see langword="null"/> as a rule.</summary>
    public string? OverlayName { get; init; }

    /// <summary>Gets the URL of the page about a row, with placeholders; <see langword="null"/> as a rule.</summary>
    public string? LinkTemplate { get; init; }

    /// <summary>Gets the name of the JSON field of a response that has the code; <see langword="null"/> if the project doesn't say.</summary>
    public string? CodeField { get; init; }

    /// <summary>Gets the name of the JSON field of a response that has the message; <see langword="null"/> if the project doesn't say.</summary>
    public string? MessageField { get; init; }
}
