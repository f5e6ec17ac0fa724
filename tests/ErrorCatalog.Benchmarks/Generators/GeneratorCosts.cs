using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>What the generator itself takes: for one large page, and for a keystroke in a project of many.</summary>
internal static class GeneratorCosts
{
    private const string Method =
        """
        In process, by BenchmarkDotNet (in-process emit toolchain, the fastest iteration). A page is read, modelled and emitted; beside it stands
        what Markdig alone takes to parse the same lines when each is a paragraph of its own. *Growth* sets the largest page against a tenth of
        it: 10 is linear work, and what Markdig shows beyond that is the collector's and the memory's. The keystrokes are in a project with a hundred catalogs of sixty rows, from the edit until the driver has the new
        sources.
        """;

    private static readonly string[] Steps = [nameof(ThroughputBenchmarks.Read), nameof(ThroughputBenchmarks.Model), nameof(ThroughputBenchmarks.Emit)];

    private static readonly (string Name, Func<GeneratorResult, Cost> Of)[] Costs = [("time", result => result.Time), ("allocated", result => result.Allocated)];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        Progress.Tell($"generator: one page");
        ThroughputBenchmarks.Sizes = effort.PageRows;
        var page = new ThroughputBenchmarks { Rows = effort.PageRows[0] };
        page.Setup();
        WarmUp(effort, page.Whole, page.Markdig);
        GeneratorResult[] pages = Run<ThroughputBenchmarks>(effort);

        Progress.Tell($"generator: keystrokes");
        var keystrokes = new IncrementalBenchmarks();
        keystrokes.Setup();
        WarmUp(
            effort,
            keystrokes.Open,
            keystrokes.CSharpEdited,
            keystrokes.CSharpEditedIdle,
            keystrokes.CSharpEditedCopying,
            keystrokes.RowEdited,
            keystrokes.ProseEdited);
        GeneratorResult[] keys = Run<IncrementalBenchmarks>(effort);
        return new Section(
            "The generator",
            Method,
            [
                ReportTable.Of("one page", [.. Against(pages)]),
                Growth(pages, effort.PageRows),
                StepTable(pages),
                ReportTable.Of("one keystroke", [.. Keystrokes(keys)]),
            ],
            [new ChartPanel("generator, one page", [Series(pages, "ErrorCatalog", "Whole"), Series(pages, "Markdig, as paragraphs", "Markdig")])]);
    }

    // An editor has been running for a while; a compiler that starts anew is measured with the builds.
    private static void WarmUp(Effort effort, params Func<object>[] actions)
    {
        foreach (Func<object> action in actions)
        {
            for (long started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < effort.GeneratorWarmUp;)
            {
                action();
            }
        }
    }

    private static GeneratorResult[] Run<TBenchmarks>(Effort effort) =>
    [
        .. from report in InProcess.Run<TBenchmarks>(effort.GeneratorIteration, effort.GeneratorIterations, countMemory: true)
           select new GeneratorResult(
               report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
               (int?)report.BenchmarkCase.Parameters.Items.SingleOrDefault()?.Value ?? 0,
               Cost.Nanoseconds(report.ResultStatistics!.Min),
               Cost.Bytes(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)),
    ];

    private static IEnumerable<Comparison> Against(GeneratorResult[] results)
    {
        (string Subject, string Method)[] works = [("read", nameof(ThroughputBenchmarks.Read)), ("read, model and emit", nameof(ThroughputBenchmarks.Whole))];
        return
        from cost in Costs
        from work in works
        from result in results.Where(result => result.Method == work.Method)
        let markdig = results.Single(other => other.Method == nameof(ThroughputBenchmarks.Markdig) && other.Rows == result.Rows)
        select new Comparison($"{work.Subject}, {cost.Name}", result.Rows, cost.Of(result), "Markdig", cost.Of(markdig));
    }

    private static ReportTable Growth(GeneratorResult[] results, IReadOnlyList<int> sizes)
    {
        string[] works = [nameof(ThroughputBenchmarks.Whole), nameof(ThroughputBenchmarks.Read), nameof(ThroughputBenchmarks.Markdig)];
        return new ReportTable(
            [$"growth, {sizes[^1]} : {sizes[^2]} rows", "read, model and emit", "read", "Markdig"],
            [.. Costs.Select(cost => (IReadOnlyList<string>)[cost.Name, .. works.Select(work => Cost.Digits(Of(cost, work, sizes[^1]) / Of(cost, work, sizes[^2])))])]);

        double Of((string Name, Func<GeneratorResult, Cost> Of) cost, string work, int rows)
            => cost.Of(results.Single(result => result.Method == work && result.Rows == rows)).Value;
    }

    private static ReportTable StepTable(GeneratorResult[] results)
    {
        int[] sizes = [.. results.Select(result => result.Rows).Distinct().Order()];
        return new ReportTable(
            ["step", .. sizes.Select(rows => $"{rows} rows")],
            [
                .. from step in Steps
                   select (IReadOnlyList<string>)
                   [
                       step.ToLowerInvariant(),
                       .. from rows in sizes
                          let result = results.Single(result => result.Method == step && result.Rows == rows)
                          select $"{result.Time}, {result.Allocated}",
                   ],
            ]);
    }

    private static IEnumerable<Comparison> Keystrokes(GeneratorResult[] results)
    {
        (string Subject, string Product, string Alternative, string Other)[] pairs =
        [
            ("in a .cs file", nameof(IncrementalBenchmarks.CSharpEdited), "a generator that does nothing", nameof(IncrementalBenchmarks.CSharpEditedIdle)),
            ("in a .cs file, as many files", nameof(IncrementalBenchmarks.CSharpEdited), "a generator that has the same files ready", nameof(IncrementalBenchmarks.CSharpEditedCopying)),
            ("in a row of a table", nameof(IncrementalBenchmarks.RowEdited), "all hundred from the start", nameof(IncrementalBenchmarks.Open)),
            ("in the prose of a page", nameof(IncrementalBenchmarks.ProseEdited), "in a row of a table", nameof(IncrementalBenchmarks.RowEdited)),
        ];
        return
        from pair in pairs
        from cost in Costs
        select new Comparison($"{pair.Subject}, {cost.Name}", 6_000, cost.Of(Named(pair.Product)), pair.Alternative, cost.Of(Named(pair.Other)));

        GeneratorResult Named(string method) => results.Single(result => result.Method == method);
    }

    private static ChartSeries Series(GeneratorResult[] results, string name, string method)
        => new(name, [.. results.Where(result => result.Method == method).Select(result => (result.Rows, result.Time))]);

    /// <summary>A benchmark and its cost.</summary>
    private sealed record GeneratorResult(string Method, int Rows, Cost Time, Cost Allocated);
}
