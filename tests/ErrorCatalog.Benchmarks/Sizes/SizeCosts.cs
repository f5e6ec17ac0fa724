using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalog.Benchmarks.Builds;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Report;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Sizes;

/// <summary>How large things become: the package, the assembly of a user, and the source that the compiler reads.</summary>
internal static class SizeCosts
{
    private const string Method =
        """
        Bytes for each row. *Assembly* is what the rows add to an optimized assembly without symbols, *source* what the compiler reads:
        emitted by the generator, or written by hand as an enum and constants with the same documentation, also with four
        FrozenDictionaries for lookups.
        """;

    private static readonly (Approach Approach, string Name)[] Alternatives =
    [
        (Approach.ByHand, "enum and constants"),
        (Approach.ByHandWithLookups, "enum, constants and FrozenDictionaries"),
    ];

    public static Section Measure(WorkFolder folder, Effort effort)
    {
        List<Comparison> comparisons = [];
        foreach (int rows in effort.SizeRows)
        {
            Progress.Tell($"sizes: {rows:#,0} codes");
            var table = ErrorTable.Create(CodePattern.Dense, rows);
            Size nothing = Compile(folder, Approach.Nothing, table);
            Size product = Compile(folder, Approach.ErrorCatalog, table);
            foreach ((Approach approach, string name) in Alternatives)
            {
                Size other = Compile(folder, approach, table);
                comparisons.Add(new Comparison("assembly: " + name, rows, PerRow(product.Assembly - nothing.Assembly), string.Empty, PerRow(other.Assembly - nothing.Assembly)));
                comparisons.Add(new Comparison("source: " + name, rows, PerRow(product.Source - nothing.Source), string.Empty, PerRow(other.Source - nothing.Source)));
            }

            Cost PerRow(long bytes) => Cost.Bytes((double)bytes / rows);
        }

        return new Section("Sizes", Method, [Package(folder), ReportTable.Of("a row, compared with", [.. comparisons.OrderBy(one => one.Subject, System.StringComparer.Ordinal)])], []);
    }

    private static Size Compile(WorkFolder folder, Approach approach, ErrorTable table)
    {
        string directory = ProjectFolder.Create(folder, approach, table);
        string generated = Directory.CreateDirectory(Path.Combine(directory, "generated")).FullName;
        Compiler.Run(directory, "App", "/target:library", "/debug-", "/generatedfilesout:" + generated);
        return new Size(
            new FileInfo(Path.Combine(directory, "App.dll")).Length,
            Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length));
    }

    private static ReportTable Package(WorkFolder folder)
    {
        string output = folder.Create("package");
        string runtime = Path.GetFullPath(Path.Combine(Compiler.Metadata("ProjectDirectory"), "../../runtime"));
        ProcessRun.Dotnet(runtime, "pack", "-c", "Release", "-o", output, "--artifacts-path", folder.Create("artifacts"));
        return new ReportTable(
            ["package", "size"],
            [.. Directory.EnumerateFiles(output).Order().Select(file => (IReadOnlyList<string>)[Path.GetFileName(file), Cost.Bytes(new FileInfo(file).Length).ToString()])]);
    }

    /// <summary>What a project takes.</summary>
    private sealed record Size(long Assembly, long Source);
}
