using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Analyzers;

/// <summary>What the rules about call sites take of a compilation.</summary>
internal static partial class AnalyzerCosts
{
    private const int Methods = 5_000;

    private const string Method =
        """
        `csc` of the SDK, started for each compilation of 5,000 methods that compare, cast, and switch on the codes of a catalog. *Analyzers* is the
        time in the rules EC0201 to EC0210, on all threads together, as `/reportanalyzer` tells it; *compiler* is how long the process runs. No other
        analyzer is there to share the work. The smallest ratio of several runs.
        """;

    public static Section Measure(WorkFolder folder, Effort effort)
        => new("Analyzers", Method, [ReportTable.Of("time", [.. effort.AnalyzerRows.Select(rows => Measure(folder, rows, effort.CompilerRuns))])], []);

    private static Comparison Measure(WorkFolder folder, int rows, int runs)
    {
        Progress.Tell($"analyzers: {rows:#,0} codes");
        var table = ErrorTable.Create(CodePattern.Dense, rows);
        string directory = folder.Create($"analyzers-{rows}");
        File.WriteAllText(Path.Combine(directory, "errors.md"), table.ToMarkdown());
        File.WriteAllText(Path.Combine(directory, "CallSites.cs"), CallSites.Write(table, Methods));
        return Enumerable.Range(0, runs).Select(_ => Compile(directory, rows)).MinBy(result => result.Ratio)!;
    }

    private static Comparison Compile(string directory, int rows)
    {
        ProcessRun run = Compiler.Run(directory, "App", "/target:library", "/reportanalyzer", "/preferreduilang:en");
        IReadOnlyList<double> seconds = [.. UsageAnalyzer().Matches(run.Output).Select(match => double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];
        return seconds.Count > 0
            ? new Comparison("analyzers : compiler", rows, Cost.Nanoseconds(TimeSpan.FromSeconds(seconds.Sum()).TotalNanoseconds), string.Empty, Cost.Nanoseconds(run.Elapsed.TotalNanoseconds))
            : throw new InvalidOperationException($"The compiler reported no time:\n{run.Output}");
    }

    [GeneratedRegex(@"^\s*<?([0-9.]+)\s+<?\d+\s+\S+ \(EC02", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsageAnalyzer();
}
