using ErrorCatalog.Generator.Diagnostics;

namespace ErrorCatalog.Generator.Model;

/// <summary>A catalog, and what there is to tell about the file that it comes from.</summary>
/// <param name="Catalog">The catalog; complete enough to emit, whatever was found.</param>
/// <param name="Findings">What was found, in the order of the document.</param>
internal sealed record CatalogResult(CatalogModel Catalog, EquatableArray<Finding> Findings);
