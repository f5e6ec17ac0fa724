using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A catalog and what tells it from all others.</summary>
internal sealed record KeyedCatalog(CatalogKey Key, CatalogModel Catalog);
