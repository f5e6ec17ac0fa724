using System.Collections.Immutable;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A file, its catalogs, and what there is to tell about it: what the generator and the analyzer have in common.</summary>
internal sealed record FileResult(TableInput Input, CatalogResult Result)
{
    /// <summary>Makes the catalogs of a file.</summary>
    public static FileResult Create(ParsedInput parsed, CancellationToken cancellationToken)
        => new(
            parsed.Input,
            parsed.Document is null
                ? CatalogFactory.CreateUnreadable(parsed.Input.Options, parsed.Input.Text?.UndecodableLine)
                : CatalogFactory.Create(parsed.Document, parsed.Input.Options, cancellationToken));

    /// <summary>Gets the findings of some rules, with their places in the file.</summary>
    public IEnumerable<LocatedFinding> FindingsOf(ImmutableArray<DiagnosticDescriptor> rules) => Input.Locate(Result.Findings, rules);

    /// <summary>Gets the catalogs and leaves the places behind: what remains is the same wherever a table stands in its file.</summary>
    public IEnumerable<KeyedCatalog> KeyedCatalogs()
        => Result.Catalogs.Select(catalog => new KeyedCatalog(CatalogKey.For(Input.Path, catalog), catalog));
}
