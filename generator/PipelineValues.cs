using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator;

/// <summary>A file and its tables.</summary>
internal sealed record ParsedInput(TableInput Input, ParsedDocument? Document)
{
    /// <summary>Reads the tables of a file.</summary>
    public static ParsedInput Parse(TableInput input, CancellationToken cancellationToken)
        => new(input, input.Text is null ? null : MarkdownReader.Read(input.Text.ToString(), cancellationToken));
}

/// <summary>A file, its catalogs, and what there is to tell about it: what the generator and the analyzer have in common.</summary>
internal sealed record FileResult(TableInput Input, CatalogResult Result)
{
    /// <summary>Makes the catalogs of a file.</summary>
    public static FileResult Of(ParsedInput parsed, CancellationToken cancellationToken)
    {
        CatalogResult result = CatalogFactory.Create(parsed.Document, parsed.Input.Options, cancellationToken);
        if (parsed.Input.Text is FileText text)
        {
            SharedFindings.Keep(text.Source, parsed.Input.Options, result.Findings);
        }

        return new FileResult(parsed.Input, result);
    }

    /// <summary>Gets the findings of some rules, with their places in the file.</summary>
    public IEnumerable<LocatedFinding> FindingsOf(ImmutableArray<DiagnosticDescriptor> rules) => Input.Locate(Result.Findings, rules);

    /// <summary>Gets the catalogs and leaves the places behind: what remains is the same wherever a table stands in its file.</summary>
    public IEnumerable<KeyedCatalog> KeyedCatalogs()
        => Result.Catalogs.Select(catalog => new KeyedCatalog(CatalogKey.Of(Input.Path, catalog), catalog));
}

/// <summary>A catalog and what tells it from all others.</summary>
internal sealed record KeyedCatalog(CatalogKey Key, CatalogModel Catalog);

/// <summary>What the C# of a catalog depends on beside the catalog.</summary>
internal sealed record EmitOptions(TargetFeatures Features, RowStorage Storage);

/// <summary>The C# of a catalog.</summary>
internal sealed record GeneratedSource(CatalogKey Key, string Text)
{
    /// <summary>Writes the C# of a catalog.</summary>
    public static GeneratedSource Of(KeyedCatalog catalog, EmitOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new GeneratedSource(catalog.Key, CatalogEmitter.Emit(catalog.Catalog, options.Features, options.Storage.IsInAttributes(catalog.Key)));
    }
}
