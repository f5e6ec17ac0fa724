using System.Collections.Generic;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using ErrorCatalog.Benchmarks.Rows;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Parsing;
using Markdig;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>One page, from Markdown to C#: the steps of the generator, each a function of values.</summary>
public class ThroughputBenchmarks
{
    private static readonly CatalogOptions Options = new("errors.md", null, "Shop", string.Empty, HasRuntime: true, string.Empty, default);
    private static readonly TargetFeatures Features = TargetFeatures.From(
        new CSharpParseOptions(preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER"]),
        TargetReferences.None);

    private string _page = string.Empty;
    private string _paragraphs = string.Empty;
    private ParsedDocument _document = null!;
    private CatalogModel _catalog = null!;

    /// <summary>Gets or sets the sizes to measure.</summary>
    public static IReadOnlyList<int> Sizes { get; set; } = [];

    /// <summary>Gets or sets the size of a run.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    /// <summary>Makes the page, and the input of each step.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _page = ErrorTable.Create(CodePattern.Dense, Rows).ToMarkdown();
        _paragraphs = _page.Replace("\n", "\n\n", System.StringComparison.Ordinal);
        _document = MarkdownReader.Read(_page, CancellationToken.None);
        _catalog = CatalogFactory.Create(_document, Options, CancellationToken.None).Catalogs.Single();
    }

    /// <summary>Markdown to tables.</summary>
    [Benchmark]
    public object Read() => MarkdownReader.Read(_page, CancellationToken.None);

    /// <summary>Tables to a catalog.</summary>
    [Benchmark]
    public object Model() => CatalogFactory.Create(_document, Options, CancellationToken.None);

    /// <summary>A catalog to C#.</summary>
    [Benchmark]
    public string Emit() => Emit(_catalog);

    /// <summary>All three.</summary>
    [Benchmark]
    public string Whole()
        => Emit(CatalogFactory.Create(MarkdownReader.Read(_page, CancellationToken.None), Options, CancellationToken.None).Catalogs.Single());

    /// <summary>What Markdig needs for the same lines when each is a paragraph, which is the least that it can make of them.</summary>
    [Benchmark]
    public object Markdig() => Markdown.Parse(_paragraphs);

    private static string Emit(CatalogModel catalog) => CatalogEmitter.Emit(catalog, Features) + CatalogEmitter.EmitRows(catalog, Features);
}
