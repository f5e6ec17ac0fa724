using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>
/// What comes out of Markdown files. Clean by default: every target must compile without a warning, and the diagnostics of the
/// generator and the analyzer are exactly those that the test names.
/// </summary>
internal sealed class Generated
{
    private readonly Dictionary<Target, (GeneratorDriverRunResult Result, CSharpCompilation Output)> _runs = [];

    private Generated(IReadOnlyList<TableFile> files, TableFile.Options options, Func<Target, CSharpCompilation> compilationOf)
    {
        foreach (Target target in Target.All)
        {
            _runs.Add(target, RunGenerator(target, compilationOf(target), files, options));
        }

        AnalyzerDiagnostics = RunAnalyzer(files, options);
    }

    /// <summary>Gets the generated files of a project of today by their hint names.</summary>
    public IReadOnlyDictionary<string, string> AllSources => AllSourcesFor(Target.Latest);

    /// <summary>Gets the generated files of a project of today that people read.</summary>
    public IReadOnlyDictionary<string, string> Sources => SourcesFor(Target.Latest);

    /// <summary>Gets the only generated file of a project of today that people read.</summary>
    public string Source => Assert.Single(Sources).Value;

    public ImmutableArray<Diagnostic> GeneratorDiagnostics => _runs[Target.Latest].Result.Diagnostics;

    public ImmutableArray<Diagnostic> AnalyzerDiagnostics { get; }

    public IEnumerable<Diagnostic> Diagnostics => GeneratorDiagnostics.Concat(AnalyzerDiagnostics);

    /// <summary>Runs over one marked file, <c>errors.md</c>.</summary>
    /// <param name="markdown">The text of the file.</param>
    /// <param name="expected">The IDs of the diagnostics that are to be reported, once or more.</param>
    public static Generated From(string markdown, params string[] expected) => From([new TableFile(markdown)], expected);

    public static Generated From(TableFile file, params string[] expected) => From([file], expected);

    public static Generated From(IReadOnlyList<TableFile> files, params string[] expected) => InNamespace("Acme", files, expected);

    /// <summary>Runs over pages that are to be taken into their ledgers.</summary>
    public static Generated Accepting(IReadOnlyList<TableFile> files, string retiredIn, params string[] expected)
        => Verified(new Generated(files, new TableFile.Options(retiredIn: retiredIn), target => target.EmptyCompilation), expected);

    /// <summary>Runs in a project whose code is written to files before the compilation.</summary>
    /// <param name="files">The files.</param>
    /// <param name="writesFiles">Whether this is the run that hands over the code for that.</param>
    /// <param name="expected">The IDs of the diagnostics that are to be reported, once or more.</param>
    public static Generated BeforeCompile(IReadOnlyList<TableFile> files, bool writesFiles, params string[] expected)
        => Verified(new Generated(files, new TableFile.Options(emit: "BeforeCompile", writesFiles: writesFiles), target => target.EmptyCompilation), expected);

    public static Generated InNamespace(string rootNamespace, IReadOnlyList<TableFile> files, params string[] expected)
        => Verified(new Generated(files, new TableFile.Options(rootNamespace), target => target.EmptyCompilation), expected);

    /// <summary>Runs over <c>errors.md</c> in a project that does without the runtime library, and has no reference to it.</summary>
    public static Generated WithoutRuntime(string markdown, params string[] expected) => WithoutRuntime([new TableFile(markdown)], expected);

    public static Generated WithoutRuntime(IReadOnlyList<TableFile> files, params string[] expected)
        => Verified(
            new Generated(files, new TableFile.Options(useRuntime: "false"), target => target.CompilationWithoutRuntime),
            expected);

    /// <summary>Tells a generated file that people read, with the enum and the class, from those beside it.</summary>
    public static bool IsReadByPeople(string hintName)
        => !hintName.EndsWith(".Value.g.cs", StringComparison.Ordinal) && !hintName.EndsWith(".Rows.g.cs", StringComparison.Ordinal);

    public IReadOnlyDictionary<string, string> SourcesFor(Target target)
        => AllSourcesFor(target).Where(source => IsReadByPeople(source.Key)).ToDictionary();

    public IReadOnlyDictionary<string, string> AllSourcesFor(Target target)
        => Assert.Single(_runs[target].Result.Results).GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Compiles the generated code of a target and loads it.</summary>
    public LoadedCatalog Load(string catalog = "", Target? target = null)
    {
        using var assembly = new MemoryStream();
        Assert.True(_runs[target ?? Target.Latest].Output.Emit(assembly).Success);
        assembly.Position = 0;
        return new LoadedCatalog(assembly, catalog);
    }

    /// <summary>Compiles code of a user together with the generated code of a project of today.</summary>
    public IEnumerable<Diagnostic> CompileWith(string code)
        => _runs[Target.Latest].Output
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Target.Latest.ParseOptions, cancellationToken: TestContext.Current.CancellationToken))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(IsWarningOrError);

    private static Generated Verified(Generated generated, string[] expected)
    {
        string[] found = [.. generated.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(found),
            $"Expected [{string.Join(", ", expected)}] but got:\n{string.Join('\n', generated.Diagnostics)}");
        return generated;
    }

    private static (GeneratorDriverRunResult Result, CSharpCompilation Output) RunGenerator(
        Target target,
        CSharpCompilation compilation,
        IReadOnlyList<TableFile> files,
        TableFile.Options options)
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], files, target.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Null(Assert.Single(result.Results).Exception);
        Assert.All(result.GeneratedTrees, tree => Assert.DoesNotContain('\r', tree.ToString()));
        Diagnostic[] complaints = [.. output.GetDiagnostics(TestContext.Current.CancellationToken).Where(IsWarningOrError)];
        Assert.True(
            complaints.Length == 0,
            $"{target} does not compile cleanly:\n{string.Join('\n', complaints.Select(WithLine))}");
        return (result, (CSharpCompilation)output);
    }

    private static ImmutableArray<Diagnostic> RunAnalyzer(IReadOnlyList<TableFile> files, TableFile.Options options)
    {
        // An analyzer that throws says so with AD0001, which no test expects.
        CompilationWithAnalyzers compilation = Target.Latest.EmptyCompilation.WithAnalyzers(
            [new ErrorCatalogAnalyzer()],
            new AnalyzerOptions([.. files], options));
        return
        [
            .. compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan),
        ];
    }

    private static string WithLine(Diagnostic complaint)
        => complaint + "\n  " + complaint.Location.SourceTree?.GetText().Lines[complaint.Location.GetLineSpan().StartLinePosition.Line];

    private static bool IsWarningOrError(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
