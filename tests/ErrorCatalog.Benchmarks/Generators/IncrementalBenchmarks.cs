using System;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ErrorCatalog.Benchmarks.Rows;
using ErrorCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>A project with a hundred catalogs of sixty rows in an editor: what a keystroke costs.</summary>
public class IncrementalBenchmarks
{
    private const int Catalogs = 100;
    private const int Rows = 60;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER"]);

    private readonly ImmutableArray<AdditionalText> _files = [.. Enumerable.Range(0, Catalogs).Select(i => File(i, Page))];
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText("class App { }", ParseOptions)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    private CSharpCompilation _typed = null!;
    private GeneratorDriver _driver = null!;
    private GeneratorDriver _idle = null!;
    private GeneratorDriver _copying = null!;

    private const int FilesOfCatalog = 2;

    private static string Page { get; } = ErrorTable.Create(CodePattern.Dense, Rows).ToMarkdown();

    /// <summary>Runs the generators once, as an editor does when it opens the project.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _typed = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class App { int x; }", ParseOptions));
        _driver = Driver(new ErrorCatalogGenerator()).RunGenerators(_compilation);
        _idle = Driver(new IdleGenerator()).RunGenerators(_compilation);
        GeneratedSourceResult[][] sources = [.. _driver.GetRunResult().Results[0].GeneratedSources.Chunk(FilesOfCatalog)];
        if (sources.Length != Catalogs)
        {
            throw new InvalidOperationException("Not every file became a catalog.");
        }

        _copying = Driver(new CopyingGenerator(_files.Zip(sources).ToDictionary(pair => pair.First.Path, pair => pair.Second))).RunGenerators(_compilation);
    }

    /// <summary>The first run, which reads everything.</summary>
    [Benchmark]
    public object Open() => Driver(new ErrorCatalogGenerator()).RunGenerators(_compilation);

    /// <summary>A key in a C# file.</summary>
    [Benchmark]
    public object CSharpEdited() => _driver.RunGenerators(_typed);

    /// <summary>A key in a C# file, under a generator that does nothing.</summary>
    [Benchmark]
    public object CSharpEditedIdle() => _idle.RunGenerators(_typed);

    /// <summary>A key in a C# file, under a generator that has nothing to do for it but to look whether the pages have changed.</summary>
    [Benchmark]
    public object CSharpEditedCopying() => _copying.RunGenerators(_typed);

    /// <summary>A key in a message of one table.</summary>
    [Benchmark]
    public object RowEdited() => Edit(" was not used. |", " was not used! |");

    /// <summary>A key in the prose above one table.</summary>
    [Benchmark]
    public object ProseEdited() => Edit("What the service answers", "All that the service answers");

    private GeneratorDriver Edit(string old, string text)
    {
        int at = Page.IndexOf(old, StringComparison.Ordinal);
        string edited = Page[..at] + text + Page[(at + old.Length)..];
        return _driver.ReplaceAdditionalText(_files[0], File(0, edited)).RunGenerators(_compilation);
    }

    private static MarkdownFile File(int i, string text) => new($"/app/shop{i}-errors.md", text);

    private CSharpGeneratorDriver Driver(IIncrementalGenerator generator)
        => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, ParseOptions, new MarkdownFile.Options());
}
