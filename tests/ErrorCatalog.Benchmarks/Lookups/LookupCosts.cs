using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The steady state: what one lookup costs when the program has been running for a while.</summary>
internal static class LookupCosts
{
    private const string Method =
        """
        One lookup in nanoseconds: ErrorCatalog : the fastest of all alternatives, and their ratio. The keys are 4,096 in random order, the
        same for all. The catalogs are compiled by the C# compiler of the SDK and loaded into the process, every method has reached the
        last tier of the JIT with its profile, and BenchmarkDotNet measures in that process (in-process emit toolchain; the fastest iteration,
        since others on the machine only ever add). The loop is compiled beside the catalog, so that a call is as direct as in a program. All
        contenders must give the same answers. Bytes in brackets are allocated for each lookup; where there are none, none are.
        """;

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        List<LookupResult> results = [];
        foreach (int rows in effort.LookupRows)
        {
            foreach (CodePattern kind in Enum.GetValues<CodePattern>())
            {
                Progress.Tell($"lookups: compiling {rows:#,0} {kind} codes");
                IReadOnlyList<LookupCase> cases = LookupAssembly.Load(folder.Create($"lookups-{kind}-{rows}"), ErrorTable.Create(kind, rows), rows <= effort.LargestSwitch);
                Progress.Tell($"lookups: measuring {cases.Count} cases");
                results.AddRange(Run(cases, effort));
            }
        }

        return new Section("Lookups", Method, [ReportTable.Of("lookup", [.. results.GroupBy(Subject).Select(Compare)]), .. All(results)], [.. Panels(results)]);
    }

    private static IEnumerable<LookupResult> Run(IReadOnlyList<LookupCase> cases, Effort effort)
    {
        LookupBenchmarks.Loaded = cases;
        Summary summary = BenchmarkRunner.Run<LookupBenchmarks>(InProcess.Config(effort.LookupIteration, effort.LookupIterations, countMemory: false));
        return summary.Reports.Select(report => new LookupResult(
            (LookupCase)report.BenchmarkCase.Parameters[nameof(LookupBenchmarks.Case)],
            Cost.Nanoseconds(report.ResultStatistics!.Min)));
    }

    private static (string Question, CodePattern Kind, int Rows, bool Hits) Subject(LookupResult result)
        => (result.Case.Question, result.Case.Kind, result.Case.Rows, result.Case.Hits);

    private static Comparison Compare(IGrouping<(string Question, CodePattern Kind, int Rows, bool Hits), LookupResult> results)
    {
        LookupResult product = results.Single(result => result.Case.Contender == Contender.Product);
        LookupResult best = results.Where(result => result != product).MinBy(result => result.Time.Value)!;
        string subject = $"{results.Key.Question}, {results.Key.Kind.ToString().ToLowerInvariant()}, {(results.Key.Hits ? "hit" : "miss")}";
        return new Comparison(subject, results.Key.Rows, product.Time, best.Case.Contender, best.Time);
    }

    // One table for each question: a line for each contender, a column for each kind and size, hit and miss in one cell.
    private static IEnumerable<ReportTable> All(IReadOnlyList<LookupResult> results)
    {
        foreach (IGrouping<string, LookupResult> question in results.GroupBy(result => result.Case.Question))
        {
            (CodePattern Kind, int Rows)[] columns = [.. question.Select(result => (result.Case.Kind, result.Case.Rows)).Distinct().Order()];
            yield return new ReportTable(
                [question.Key + ", hit / miss", .. columns.Select(column => $"{column.Kind} {column.Rows}")],
                [
                    .. from contender in question.GroupBy(result => result.Case.Contender)
                       select (IReadOnlyList<string>)
                       [
                           contender.Key,
                           .. columns.Select(column => string.Join(
                               " / ",
                               contender.Where(result => (result.Case.Kind, result.Case.Rows) == column).OrderByDescending(result => result.Case.Hits).Select(result => result.Text))),
                       ],
                ]);
        }
    }

    private static IEnumerable<ChartPanel> Panels(IReadOnlyList<LookupResult> results)
        => from result in results
           where result.Case.Hits && result.Case.Kind == CodePattern.Symbols && result.Case.Question is "code → HTTP status" or "text → enum (string)"
           group result by result.Case.Question into question
           select new ChartPanel(
               question.Key + ", symbols",
               [
                   .. from contender in question.GroupBy(result => result.Case.Contender)
                      select new ChartSeries(contender.Key, [.. contender.Select(result => (result.Case.Rows, result.Time))]),
               ]);

    /// <summary>A case and its cost.</summary>
    private sealed record LookupResult(LookupCase Case, Cost Time)
    {
        public string Text => Cost.Digits(Time.Value) + (Case.Allocated > 0 ? $" ({Cost.Bytes(Case.Allocated)})" : string.Empty);
    }
}
