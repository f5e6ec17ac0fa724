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
        List<Comparison> assemblies = [];
        List<Comparison> sources = [];
        foreach (int rows in effort.SizeRows)
        {
            Progress.Tell($"sizes: {rows:#,0} codes");
            var table = ErrorTable.Create(CodePattern.Dense, rows);
            Size nothing = Compile(folder, Approach.Nothing, table);
            Size product = Compile(folder, Approach.ErrorCatalog, table);
            foreach ((Approach approach, string name) in Alternatives)
            {
                Size other = Compile(folder, approach, table);
                assemblies.Add(Compare(name, rows, product.Assembly - nothing.Assembly, other.Assembly - nothing.Assembly));
                sources.Add(Compare(name, rows, product.Source - nothing.Source, other.Source - nothing.Source));
            }
        }

        ReportTable[] tables = [Package(folder), ReportTable.Of("assembly, a row, beside", assemblies), ReportTable.Of("source, a row, beside", sources)];
        return new Section("Sizes", Method, tables, []);
    }

    private static Comparison Compare(string name, int rows, long product, long other)
        => new(name, rows, Cost.Bytes((double)product / rows), string.Empty, Cost.Bytes((double)other / rows));

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
            [
                .. from file in Directory.EnumerateFiles(output).Order()
                   select (IReadOnlyList<string>)[Path.GetFileName(file), Cost.Bytes(new FileInfo(file).Length).ToString()],
            ]);
    }

    /// <summary>What a project takes.</summary>
    private sealed record Size(long Assembly, long Source);
}
