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
    private const int Files = 100;
    private const int MethodsOfFile = 50;

    private const string Method =
        """
        `csc` of the SDK, started for each compilation of 5,000 methods in a hundred files. Each method compares, casts, and switches on the codes
        of a catalog, far more often than ordinary code does. *Analyzers* is the time that `/reportanalyzer` reports for the rules EC0201 to EC0210
        that are enabled by default, and *compiler* is the processor time of the process, both summed over all threads. No other analyzers run. The
        smallest ratio of several runs.
        """;

    public static Section Measure(WorkFolder folder, Effort effort)
        => new("Analyzers", Method, [ReportTable.Of("time", [.. effort.AnalyzerRows.Select(rows => Measure(folder, rows, effort.CompilerRuns))])], []);

    private static Comparison Measure(WorkFolder folder, int rows, int runs)
    {
        Progress.Tell($"analyzers: {rows:#,0} codes");
        var table = ErrorTable.Create(CodePattern.Dense, rows);
        string directory = folder.Create($"analyzers-{rows}");
        File.WriteAllText(Path.Combine(directory, "errors.md"), table.ToMarkdown());
        for (int file = 0; file < Files; file++)
        {
            File.WriteAllText(Path.Combine(directory, $"CallSites{file}.cs"), CallSites.Write(table, file, MethodsOfFile));
        }

        return Enumerable.Range(0, runs).Select(_ => Compile(directory, rows)).MinBy(result => result.Ratio)!;
    }

    private static Comparison Compile(string directory, int rows)
    {
        ProcessRun run = Compiler.Run(directory, "App", "/target:library", "/reportanalyzer", "/preferreduilang:en");
        IReadOnlyList<double> seconds = [.. UsageAnalyzer().Matches(run.Output).Select(match => double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];
        return seconds.Count > 0
            ? new Comparison("analyzers : compiler", rows, Cost.Nanoseconds(TimeSpan.FromSeconds(seconds.Sum()).TotalNanoseconds), string.Empty, Cost.Nanoseconds(run.ProcessorTime.TotalNanoseconds))
            : throw new InvalidOperationException($"The compiler reported no time:\n{run.Output}");
    }

    [GeneratedRegex(@"^\s*<?([0-9.]+)\s+<?\d+\s+\S+ \(EC02", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsageAnalyzer();
}
