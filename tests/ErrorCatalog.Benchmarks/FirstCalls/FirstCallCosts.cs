using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.FirstCalls;

/// <summary>The first call of a process: what loading, the JIT and the building of tables cost whoever asks first.</summary>
internal static class FirstCallCosts
{
    private const string Product = "ErrorCatalog";

    private const string Method =
        """
        The first call in a fresh process, which does nothing else before it: ErrorCatalog : the quicker of a Dictionary and a FrozenDictionary
        of the same rows, which the first lookup has to build. The median of several processes, started in turn.
        """;

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        List<Comparison> comparisons = [];
        List<(int Rows, string Contender, Cost Cost)> messages = [];
        foreach (int rows in effort.FirstCallRows)
        {
            foreach (CodePattern pattern in effort.FirstCallPatterns)
            {
                Progress.Tell($"first calls: {rows:#,0} {pattern} codes");
                var table = ErrorTable.Create(pattern, rows);
                IReadOnlyList<FirstCall> calls = FirstCallSource.Calls(table);
                string program = Compile(folder.Create($"first-calls-{pattern}-{rows}"), table, calls);
                foreach (FirstCall call in calls)
                {
                    Dictionary<string, Cost> costs = Measure(program, call, effort.FirstCallRuns);
                    string best = FirstCallSource.Alternatives.MinBy(name => costs[name].Value)!;
                    string subject = $"{call.Title}, {pattern.ToString().ToLowerInvariant()}";
                    comparisons.Add(new Comparison(subject, rows, costs[Product], best, costs[best]));
                    if (pattern == CodePattern.Symbols && call.Title == "GetMessage")
                    {
                        messages.AddRange(costs.Select(cost => (rows, cost.Key, cost.Value)));
                    }
                }
            }
        }

        var panel = new ChartPanel(
            "first GetMessage of a process",
            [.. messages.GroupBy(one => one.Contender).Select(group => new ChartSeries(group.Key, [.. group.Select(one => (one.Rows, one.Cost))]))]);
        return new Section("First calls", Method, [ReportTable.Of("call", comparisons)], [panel]);
    }

    private static string Compile(string directory, ErrorTable table, IReadOnlyList<FirstCall> calls)
    {
        const string Name = "FirstCall";
        File.WriteAllText(Path.Combine(directory, "errors.md"), table.ToMarkdown());
        File.WriteAllText(Path.Combine(directory, "Program.cs"), FirstCallSource.Write(calls));
        Compiler.Run(directory, Name, "/target:exe");
        Compiler.CopyRuntime(directory);
        Version version = Environment.Version;
        File.WriteAllText(
            Path.Combine(directory, Name + ".runtimeconfig.json"),
            $$"""
            {
              "runtimeOptions": {
                "framework": { "name": "Microsoft.NETCore.App", "version": "{{version.Major}}.{{version.Minor}}.0" },
                "configProperties": { "System.Globalization.Invariant": true }
              }
            }
            """);
        return Path.Combine(directory, Name + ".dll");
    }

    private static Dictionary<string, Cost> Measure(string program, FirstCall call, int runs)
    {
        string[] contenders = [Product, .. FirstCallSource.Alternatives];
        (string Contender, long Ticks, string Answer)[] results =
        [
            .. from run in Enumerable.Range(0, runs) from contender in contenders select Ask(program, contender, call),
        ];
        if (results.Select(result => result.Answer).Distinct().Count() > 1)
        {
            throw new InvalidOperationException($"{call.Title}: the contenders do not agree.");
        }

        return results
            .GroupBy(result => result.Contender)
            .ToDictionary(group => group.Key, group => Cost.Nanoseconds(Median(group.Select(result => result.Ticks)) * 100.0));
    }

    private static (string Contender, long Ticks, string Answer) Ask(string program, string contender, FirstCall call)
    {
        string[] lines = ProcessRun.Dotnet(AppContext.BaseDirectory, program, $"{contender} {call.Title}").Output.Split('\n');
        return (contender, long.Parse(lines[0], CultureInfo.InvariantCulture), lines[1]);
    }

    private static long Median(IEnumerable<long> values)
    {
        long[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
