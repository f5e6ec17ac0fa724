using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Builds;

/// <summary>What a build takes: the compiler alone, as a process of its own, and a whole <c>dotnet build</c>.</summary>
internal static class BuildCosts
{
    private const string Method =
        """
        Whole processes that build a project with some ordinary code and the error codes. *Compiler* is `csc` of the SDK, started for each
        compilation, with optimization and a documentation file; its memory is the peak of the process. *dotnet build* starts MSBuild and the
        compiler, as on a build server. In *dotnet build again*, the compiler is still running from an earlier build, with all its code
        compiled. Restoring isn't included. The numbers are dense; the alternatives have the same rows: ErrorCatalog with a ledger, an enum
        and constants with the same documentation, the same with four FrozenDictionaries for lookups, a resource file with its class, or
        nothing. `ErrorCatalogEmit=BeforeCompile` starts the compiler a second time, for the pages alone, so it's measured only in whole
        builds. Each figure is the fastest of several runs, which take turns.
        """;

    /// <summary>The name of the compiler that stays alive, so that it is nobody else's.</summary>
    private const string Server = "ErrorCatalog.Benchmarks";

    /// <summary>The runs until the compiler that stays alive has all its code.</summary>
    private const int RunsToStart = 5;

    private static readonly (Approach Approach, string Name)[] Alternatives =
    [
        (Approach.ErrorCatalogWithLedger, "ErrorCatalog with a ledger"),
        (Approach.ErrorCatalogBeforeCompile, "ErrorCatalog before compilation"),
        (Approach.ByHand, "enum and constants"),
        (Approach.ByHandWithLookups, "enum, constants and FrozenDictionaries"),
        (Approach.Resources, "resources"),
        (Approach.Nothing, "nothing"),
    ];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        BuildResult[] compiled = [.. effort.CompilerRows.SelectMany(rows => Run("compiler", folder, rows, effort.CompilerRuns, Compile, Approach.ErrorCatalogBeforeCompile))];
        BuildResult[] built = [.. effort.BuildRows.SelectMany(rows => Run("dotnet build", folder, rows, effort.BuildRuns, Build))];
        BuildResult[] again = [.. effort.BuildRows.SelectMany(rows => Run("dotnet build again", folder, rows, effort.BuildRuns + RunsToStart, BuildAgain))];
        Compiler.ShutDown(Server);
        var panel = new ChartPanel(
            "compiler",
            [
                .. from line in compiled.GroupBy(result => result.Approach)
                   select new ChartSeries(NameOf(line.Key), [.. line.Select(result => (result.Rows, result.Time))]),
            ]);
        return new Section(
            "Builds",
            Method,
            [
                ReportTable.Of("compiler, time beside", [.. Compare(compiled, result => result.Time)]),
                ReportTable.Of("compiler, peak memory beside", [.. Compare(compiled, result => result.Memory)]),
                ReportTable.Of("dotnet build, time beside", [.. Compare(built, result => result.Time)]),
                ReportTable.Of("dotnet build again, time beside", [.. Compare(again, result => result.Time)]),
            ],
            [panel]);
    }

    private static IEnumerable<BuildResult> Run(string tool, WorkFolder folder, int rows, int runs, Func<string, ProcessRun> run, params Approach[] without)
    {
        Progress.Tell($"builds: {tool}, {rows:#,0} codes");
        var table = ErrorTable.Create(CodePattern.Dense, rows);
        (Approach Approach, string Directory)[] projects =
        [
            .. Enum.GetValues<Approach>().Except(without).Select(approach => (approach, ProjectFolder.Create(folder, approach, table))),
        ];
        return
        from turn in Enumerable.Range(0, runs)
        from project in projects
        select (project.Approach, Run: run(project.Directory)) into done
        group done.Run by done.Approach into approach
        select new BuildResult(
            approach.Key,
            rows,
            Cost.Nanoseconds(approach.Min(run => run.Elapsed).TotalNanoseconds),
            Cost.Bytes(approach.Min(run => run.PeakMemory)));
    }

    private static ProcessRun Compile(string directory) => Compiler.Run(directory, "App", "/target:library", "/doc:App.xml");

    private static ProcessRun Build(string directory) => Build(directory, "-p:UseSharedCompilation=false");

    private static ProcessRun BuildAgain(string directory) => Build(directory, "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + Server);

    private static ProcessRun Build(string directory, params string[] options)
    {
        if (!Directory.Exists(Path.Combine(directory, "obj")))
        {
            ProcessRun.Dotnet(directory, "restore");
        }

        return ProcessRun.Dotnet(directory, ["build", "--no-restore", "--no-incremental", .. options]);
    }

    private static IEnumerable<Comparison> Compare(BuildResult[] results, Func<BuildResult, Cost> cost)
        => from alternative in Alternatives
           from product in results.Where(result => result.Approach == Approach.ErrorCatalog)
           from other in results.Where(result => result.Approach == alternative.Approach && result.Rows == product.Rows)
           select new Comparison(alternative.Name, product.Rows, cost(product), string.Empty, cost(other));

    private static string NameOf(Approach approach) => Alternatives.FirstOrDefault(one => one.Approach == approach).Name ?? "ErrorCatalog";

    /// <summary>A build and its cost.</summary>
    private sealed record BuildResult(Approach Approach, int Rows, Cost Time, Cost Memory);
}
