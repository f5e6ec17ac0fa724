using System;
using System.Collections.Generic;
using System.Linq;
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
        same for all. The catalogs are compiled by the C# compiler of the SDK and loaded into the process, every method has
        reached the last tier of the JIT with its profile, and BenchmarkDotNet measures in that process (in-process emit toolchain; the fastest
        iteration, since others on the machine only ever add). The loop is compiled beside
        the catalog, so that a call is as direct as in a program. All contenders must give the same answers. Bytes in brackets are allocated for each lookup; where there are none, none are. There
        is no switch of 10,000 cases: the compiler takes minutes and gigabytes for those that this needs.
        """;

    private static readonly (string Question, CodePattern Pattern)[] Charted =
    [
        ("number → enum", CodePattern.Dense),
        ("code → message", CodePattern.Sparse),
        ("text → enum (string)", CodePattern.Symbols),
    ];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        List<LookupResult> results = [];
        foreach (int rows in effort.LookupRows)
        {
            foreach (CodePattern pattern in Enum.GetValues<CodePattern>())
            {
                Progress.Tell($"lookups: compiling {rows:#,0} {pattern} codes");
                IEnumerable<IReadOnlyList<LookupCase>> loads = LookupAssembly.Load(
                    folder.Create($"lookups-{pattern}-{rows}"),
                    ErrorTable.Create(pattern, rows),
                    withSwitch: rows <= effort.LargestSwitch,
                    effort.LookupLoads);
                results.AddRange(loads.SelectMany(cases => Run(cases, effort)).GroupBy(CaseOf).Select(loaded => loaded.MinBy(result => result.Time.Value)!));
            }
        }

        ReportTable ratios = ReportTable.Of("lookup", [.. results.GroupBy(Subject).Select(Compare)]);
        return new Section("Lookups", Method, [ratios, .. All(results)], [.. Panels(results)]);
    }

    private static IEnumerable<LookupResult> Run(IReadOnlyList<LookupCase> cases, Effort effort)
    {
        Progress.Tell($"lookups: measuring {cases.Count} cases");
        LookupBenchmarks.Loaded = cases;
        Dictionary<object, Cost> times = InProcess
            .Run<LookupBenchmarks>(effort.LookupIteration, effort.LookupIterations, countMemory: false)
            .ToDictionary(
                report => report.BenchmarkCase.Parameters[nameof(LookupBenchmarks.Case)],
                report => Cost.Nanoseconds(report.ResultStatistics!.Min));
        return cases.Select(one => new LookupResult(one, times[one]));
    }

    private static object CaseOf(LookupResult result) => (Subject(result), result.Case.Contender);

    private static (string Question, CodePattern Pattern, int Rows, bool Hits) Subject(LookupResult result)
        => (result.Case.Question, result.Case.Pattern, result.Case.Rows, result.Case.Hits);

    private static Comparison Compare(IGrouping<(string Question, CodePattern Pattern, int Rows, bool Hits), LookupResult> results)
    {
        LookupResult product = results.Single(result => result.Case.Contender == Contender.Product);
        LookupResult best = results.Where(result => result != product).MinBy(result => result.Time.Value)!;
        string subject = $"{results.Key.Question}, {results.Key.Pattern.ToString().ToLowerInvariant()}, {(results.Key.Hits ? "hit" : "miss")}";
        return new Comparison(subject, results.Key.Rows, product.Time, best.Case.Contender, best.Time);
    }

    // One table for each question: a line for each contender, a column for each pattern and size, hit and miss in one cell.
    private static IEnumerable<ReportTable> All(IReadOnlyList<LookupResult> results)
    {
        foreach (IGrouping<string, LookupResult> question in results.GroupBy(result => result.Case.Question))
        {
            (CodePattern Pattern, int Rows)[] columns = [.. question.Select(result => (result.Case.Pattern, result.Case.Rows)).Distinct().Order()];
            yield return new ReportTable(
                [question.Key + ", hit / miss", .. columns.Select(column => $"{column.Pattern} {column.Rows}")],
                [
                    .. from contender in question.GroupBy(result => result.Case.Contender)
                       select (IReadOnlyList<string>)
                       [
                           contender.Key,
                           .. from column in columns
                              select string.Join(
                                  " / ",
                                  from result in contender
                                  where (result.Case.Pattern, result.Case.Rows) == column
                                  orderby result.Case.Hits descending
                                  select result.Text),
                       ],
                ]);
        }
    }

    private static IEnumerable<ChartPanel> Panels(IReadOnlyList<LookupResult> results)
        => from charted in Charted
           select new ChartPanel(
               $"{charted.Question}, {charted.Pattern.ToString().ToLowerInvariant()}",
               [
                   .. from result in results
                      where result.Case.Hits && (result.Case.Question, result.Case.Pattern) == charted
                      group result by result.Case.Contender into contender
                      select new ChartSeries(contender.Key, [.. contender.Select(result => (result.Case.Rows, result.Time))]),
               ]);

    /// <summary>A case and its cost.</summary>
    private sealed record LookupResult(LookupCase Case, Cost Time)
    {
        public string Text => Cost.Digits(Time.Value) + (Case.Allocated > 0 ? $" ({Cost.Bytes(Case.Allocated)})" : string.Empty);
    }
}
