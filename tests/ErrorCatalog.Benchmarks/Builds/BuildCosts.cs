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
        Whole processes. *Compiler* is `csc` of the SDK, started for each compilation, with optimization and documentation file; its memory is
        the peak of the process. *dotnet build* starts MSBuild and the compiler anew, after a restore that is not counted. The numbers are
        dense; the alternatives have the same rows: an enum and constants with the same documentation, the same with four FrozenDictionaries
        for lookups, a resource file with its class, or nothing. The fastest of several runs, started in turn.
        """;

    private static readonly (Approach Approach, string Name)[] Alternatives =
    [
        (Approach.ByHand, "enum and constants"),
        (Approach.ByHandWithLookups, "enum, constants and FrozenDictionaries"),
        (Approach.Resources, "resources"),
        (Approach.Nothing, "nothing"),
    ];

    private static readonly string[] CompilerOptions = ["/target:library", "/doc:App.xml"];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        List<Comparison> time = [];
        List<Comparison> memory = [];
        List<Comparison> builds = [];
        Dictionary<Approach, List<(int Rows, Cost Cost)>> lines = [];
        foreach (int rows in effort.CompilerRows)
        {
            Progress.Tell($"builds: compiler, {rows:#,0} codes");
            Dictionary<Approach, (Cost Time, Cost Memory)> costs = Measure(folder, rows, effort.CompilerRuns, directory => Compiler.Run(directory, "App", CompilerOptions));
            time.AddRange(Compare("compiler, time", rows, costs, cost => cost.Time));
            memory.AddRange(Compare("compiler, peak memory", rows, costs, cost => cost.Memory));
            foreach ((Approach approach, (Cost Time, Cost Memory) cost) in costs)
            {
                if (!lines.TryGetValue(approach, out List<(int Rows, Cost Cost)>? points))
                {
                    lines.Add(approach, points = []);
                }

                points.Add((rows, cost.Time));
            }
        }

        foreach (int rows in effort.BuildRows)
        {
            Progress.Tell($"builds: dotnet build, {rows:#,0} codes");
            builds.AddRange(Compare("dotnet build, time", rows, Measure(folder, rows, effort.BuildRuns, Build), cost => cost.Time));
        }

        var panel = new ChartPanel("compiler", [.. lines.Select(line => new ChartSeries(NameOf(line.Key), line.Value))]);
        return new Section("Builds", Method, [ReportTable.Of("compared with", [.. time, .. memory, .. builds])], [panel]);
    }

    private static Dictionary<Approach, (Cost Time, Cost Memory)> Measure(WorkFolder folder, int rows, int runs, Func<string, ProcessRun> run)
    {
        var table = ErrorTable.Create(CodePattern.Dense, rows);
        (Approach Approach, string Directory)[] projects =
        [
            .. Enum.GetValues<Approach>().Select(approach => (approach, ProjectFolder.Create(folder, approach, table))),
        ];
        return (from turn in Enumerable.Range(0, runs) from project in projects select (project.Approach, Run: run(project.Directory)))
            .GroupBy(result => result.Approach)
            .ToDictionary(
                group => group.Key,
                group => (Cost.Nanoseconds(group.Min(result => result.Run.Elapsed).TotalNanoseconds), Cost.Bytes(group.Min(result => result.Run.PeakMemory))));
    }

    private static ProcessRun Build(string directory)
    {
        if (!Directory.Exists(Path.Combine(directory, "obj")))
        {
            ProcessRun.Dotnet(directory, "restore");
        }

        return ProcessRun.Dotnet(directory, "build", "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false");
    }

    private static IEnumerable<Comparison> Compare(
        string subject,
        int rows,
        Dictionary<Approach, (Cost Time, Cost Memory)> costs,
        Func<(Cost Time, Cost Memory), Cost> select)
        => Alternatives.Select(alternative => new Comparison(
            $"{subject}: {alternative.Name}",
            rows,
            select(costs[Approach.ErrorCatalog]),
            string.Empty,
            select(costs[alternative.Approach])));

    private static string NameOf(Approach approach) => Alternatives.FirstOrDefault(one => one.Approach == approach).Name ?? "ErrorCatalog";
}
