using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

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
        return findings.Where(finding => rules.Contains(finding.Rule)).Select(finding => finding.In(Path, text));
    }
}

/// <summary>What the project says about a catalog.</summary>
/// <param name="SourceName">The file as generated code names it: its path below the project, else its name.</param>
/// <param name="Name">The catalog's name as the project gives it; <see langword="null"/> to take it from the file.</param>
/// <param name="Namespace">The namespace as the project gives it; empty for the global one.</param>
/// <param name="Visibility">The visibility as the project gives it; empty for public.</param>
/// <param name="Section">The headings whose tables the project wants, as it gives them; empty for all.</param>
/// <param name="ColumnOverrides">The columns whose role the project sets, by header text.</param>
internal sealed record CatalogOptions(
    string SourceName,
    string? Name,
    string Namespace,
    string Visibility,
    string Section,
    EquatableArray<ColumnOverride> ColumnOverrides);

/// <summary>A role and the header text of the column that is to have it.</summary>
internal sealed record ColumnOverride(ColumnRole Role, string Header);
