using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model;

/// <summary>The catalogs of a file, and what there is to tell about the file.</summary>
/// <param name="Catalogs">The catalogs, at least one; complete enough to emit, whatever was found.</param>
/// <param name="Findings">What was found, in the order of the document.</param>
/// <param name="Update">The ledger as it is to be, if that's what was asked for and it can be told.</param>
internal sealed record CatalogResult(EquatableArray<CatalogModel> Catalogs, EquatableArray<Finding> Findings, LedgerUpdate? Update = null);
