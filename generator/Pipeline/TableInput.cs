using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A Markdown file that the project marks as a catalog, cut down to values.</summary>
/// <param name="Path">The path by which the compiler knows the file; used for locations only.</param>
/// <param name="Text">The text of the file; <see langword="null"/> when it cannot be read.</param>
/// <param name="Options">What the project says about the file.</param>
internal sealed record TableInput(string Path, FileText? Text, CatalogOptions Options)
{
    /// <summary>Ties the findings of some rules to their places in the file.</summary>
    public IEnumerable<LocatedFinding> Locate(EquatableArray<Finding> findings, ImmutableArray<DiagnosticDescriptor> rules)
    {
        SourceText text = Text?.Source ?? SourceText.From(string.Empty);
        return findings.Where(finding => rules.Contains(finding.Rule)).Select(finding => finding.Locate(Path, text));
    }
}
