using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model;

/// <summary>A catalog whose types cannot be, and the error that says so.</summary>
internal sealed record CatalogClash(CatalogKey Key, LocatedFinding Error);
