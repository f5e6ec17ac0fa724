using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>The name of a catalog's generated file, or the reason why it has none.</summary>
/// <param name="Key">The catalog.</param>
/// <param name="Name">The name, unique without regard to case; <see langword="null"/> when the catalog's types cannot be.</param>
/// <param name="Refusal">The error, when the catalog's types cannot be.</param>
internal sealed record HintName(CatalogKey Key, string? Name, LocatedFinding? Refusal);
