using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A Markdown file that the project marks as a catalog, cut down to values.</summary>
/// <param name="Path">The path by which the compiler knows the file; used for locations only.</param>
/// <param name="Text">The text of the file; <see langword="null"/> when it cannot be read.</param>
/// <param name="Options">What the project says about the file.</param>
/// <param name="OverlayPath">The path of the file that adds to the page; <see langword="null"/> as a rule.</param>
internal sealed record TableInput(string Path, FileText? Text, CatalogOptions Options, string? OverlayPath)
{
    /// <summary>Gets the path of the page's ledger, if it has one.</summary>
    public string LedgerPath => LedgerFile.PathFor(Path);
}
