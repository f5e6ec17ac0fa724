using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>
/// Whatever the files hold, the generator does not throw, and what it writes becomes an assembly without a warning for every kind
/// of consumer. Unlike <see cref="Generated"/> it takes any diagnostic: hostile input earns many.
/// </summary>
internal sealed class ConsumerBuild
{
    private static readonly Target WithSpans = Target.All.Single(target => target.Name == "C# 7.3 with spans");

    private readonly List<byte[]> _assemblies = [];
    private Assembly? _today;

    private ConsumerBuild(GeneratorDriverRunResult result)
    {
        Dictionary<string, string> sources = result.Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        AllSource = string.Join('\n', sources.Values);
        Sources = sources.Where(source => Generated.IsReadByPeople(source.Key)).ToDictionary();
        GeneratorDiagnostics = result.Diagnostics;
    }

    /// <summary>Gets the generated files of a project of today that people read.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>Gets the text of all generated files of a project of today.</summary>
    public string AllSource { get; }

    public static ConsumerBuild Of(params IReadOnlyList<TableFile> files) => Of(files, new TableFile.Options());

    public static ConsumerBuild Of(IReadOnlyList<TableFile> files, TableFile.Options options)
    {
        var build = new ConsumerBuild(Run(files, options, Target.Latest, Target.Latest.EmptyCompilation, out byte[] assembly));
        build._assemblies.Add(assembly);
        CSharpCompilation withoutNullable = Target.Latest.EmptyCompilation.WithOptions(
            Target.Latest.EmptyCompilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        foreach ((Target target, CSharpCompilation empty) in new[]
        {
            (Target.Latest, withoutNullable),
            (WithSpans, WithSpans.EmptyCompilation),
            (Target.Oldest, Target.Oldest.EmptyCompilation),
        })
        {
            Run(files, options, target, empty, out assembly);
            build._assemblies.Add(assembly);
        }

        return build;
    }

    /// <summary>Runs the generator alone.</summary>
    public static GeneratorDriverRunResult Generate(IReadOnlyList<TableFile> files)
        => Generate(files, new TableFile.Options(), Target.Latest, Target.Latest.EmptyCompilation, out _);

    /// <summary>Runs the analyzer; an exception of it would come out as AD0001.</summary>
    public static ImmutableArray<Diagnostic> Analyze(params IReadOnlyList<TableFile> files)
    {
        ImmutableArray<Diagnostic> diagnostics = Target.Latest.EmptyCompilation
            .WithAnalyzers([new ErrorCatalogAnalyzer()], new AnalyzerOptions([.. files], new TableFile.Options()))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
        Assert.All(diagnostics, diagnostic => Assert.NotEqual("AD0001", diagnostic.Id));
        return diagnostics;
    }

    /// <summary>Loads what a project of today gets.</summary>
    public LoadedCatalog Load(string catalog = "") => new(new MemoryStream(_assemblies[0]), catalog);

    /// <summary>Finds a type of what a project of today gets.</summary>
    public Type? FindType(string fullName)
    {
        _today ??= Assembly.Load(_assemblies[0]);
        return _today.GetType(fullName);
    }

    /// <summary>Loads what a project of today gets, and what the oldest kind of project gets.</summary>
    public IEnumerable<LoadedCatalog> LoadNewestAndOldest(string catalog)
        => new[] { _assemblies[0], _assemblies[^1] }.Select(assembly => new LoadedCatalog(new MemoryStream(assembly), catalog));

    private static GeneratorDriverRunResult Run(
        IReadOnlyList<TableFile> files,
        TableFile.Options options,
        Target target,
        CSharpCompilation empty,
        out byte[] assembly)
    {
        GeneratorDriverRunResult result = Generate(files, options, target, empty, out Compilation output);
        using var stream = new MemoryStream();
        EmitResult emitted = output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Diagnostic[] complaints = [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(
            emitted.Success && complaints.Length == 0,
            $"{target} does not compile cleanly:\n{string.Join('\n', complaints.Take(10).Select(Explain))}");
        assembly = stream.ToArray();
        return result;
    }

    private static GeneratorDriverRunResult Generate(
        IReadOnlyList<TableFile> files,
        TableFile.Options options,
        Target target,
        CSharpCompilation empty,
        out Compilation output)
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], files, target.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(empty, out output, out _, TestContext.Current.CancellationToken)
            .GetRunResult();
        Assert.Null(Assert.Single(result.Results).Exception);
        return result;
    }

    private static string Explain(Diagnostic diagnostic)
    {
        SyntaxTree? tree = diagnostic.Location.SourceTree;
        string line = tree is null ? string.Empty : tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return diagnostic + "\n  " + line.Trim();
    }
}
