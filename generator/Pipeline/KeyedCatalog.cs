using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A catalog and what tells it from all others.</summary>
internal sealed record KeyedCatalog(CatalogKey Key, CatalogModel Catalog);
