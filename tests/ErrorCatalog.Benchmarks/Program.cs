using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ErrorCatalog.Benchmarks.Analyzers;
using ErrorCatalog.Benchmarks.Builds;
using ErrorCatalog.Benchmarks.FirstCalls;
using ErrorCatalog.Benchmarks.Generators;
using ErrorCatalog.Benchmarks.Lookups;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Responses;
using ErrorCatalog.Benchmarks.Sizes;

namespace ErrorCatalog.Benchmarks;

/// <summary>Measures what ErrorCatalog costs, always beside a named alternative, and writes a report and a chart.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<WorkFolder, Effort, Section>> Parts = new()
    {
        ["lookups"] = LookupCosts.Measure,
        ["responses"] = ResponseCosts.Measure,
        ["generator"] = GeneratorCosts.Measure,
        ["build"] = BuildCosts.Measure,
        ["analyzers"] = AnalyzerCosts.Measure,
        ["first-call"] = FirstCallCosts.Measure,
        ["size"] = SizeCosts.Measure,
    };

    private static int Main(string[] args)
    {
        var brief = new Option<bool>("--short") { Description = "Take less time and give rougher figures." };
        var only = new Option<string[]>("--only")
        {
            Description = "Measure only these parts, and write no files.",
            HelpName = string.Join('|', Parts.Keys),
            AllowMultipleArgumentsPerToken = true,
        };
        only.AcceptOnlyFromAmong([.. Parts.Keys]);
        var root = new RootCommand("Measures what ErrorCatalog costs, beside what one would use without it.") { brief, only };
        root.SetAction(arguments =>
        {
            Effort effort = arguments.GetValue(brief) ? Effort.Short : Effort.Full;
            string[] parts = arguments.GetValue(only) ?? [];
            if (parts.Length > 0)
            {
                Measure(parts, effort);
            }
            else
            {
                Write(Measure(Parts.Keys, effort));
            }
        });
        return root.Parse(args).Invoke();
    }

    private static List<Section> Measure(IEnumerable<string> parts, Effort effort)
    {
        using var folder = new WorkFolder();
        List<Section> sections = [];
        foreach (string part in parts)
        {
            Section section = Parts[part](folder, effort);
            Console.WriteLine(MarkdownReport.Write(section));
            sections.Add(section);
        }

        return sections;
    }

    private static void Write(IReadOnlyList<Section> sections)
    {
        string directory = Compiler.Metadata("ProjectDirectory");
        File.WriteAllText(Path.Combine(directory, "results.svg"), SvgChart.Draw([.. sections.SelectMany(section => section.Panels)]));
        File.WriteAllText(Path.Combine(directory, "RESULTS.md"), MarkdownReport.Write(Machine.Describe(), sections));
    }
}
