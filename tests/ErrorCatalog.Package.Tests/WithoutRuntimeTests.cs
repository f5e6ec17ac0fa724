using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>Projects that set <c>ErrorCatalogUseRuntime</c> to <c>false</c> have the generated code and nothing else.</summary>
[Collection(nameof(Matrix))]
public class WithoutRuntimeTests(Matrix matrix)
{
    [Fact]
    public void A_library_without_the_runtime_is_a_package_without_a_dependency()
    {
        DotnetRun packing = matrix.Projects.Pack("Bare");
        packing.AssertClean();

        using ZipArchive archive = ZipFile.OpenRead(matrix.Projects.PathOf("packed", "Bare.1.0.0.nupkg"));
        XDocument nuspec = XDocument.Load(archive.GetEntry("Bare.nuspec")!.Open());
        Assert.Equal(2, nuspec.Descendants().Count(element => element.Name.LocalName == "group"));
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.DoesNotContain(archive.Entries, entry => entry.Name == "ErrorCatalog.dll");
    }

    [Fact]
    public void A_package_that_would_depend_on_the_runtime_for_nothing_is_reported()
    {
        DotnetRun packing = matrix.Projects.Pack("Alone");

        Assert.Equal(0, packing.ExitCode);
        Assert.Matches(
            @"Alone\.csproj : warning EC0014: ErrorCatalogUseRuntime is false, but the package 'Alone' still depends on ErrorCatalog\.",
            Assert.Single(packing.Diagnostics));
    }

    [Fact]
    public void A_program_runs_beside_a_library_without_the_runtime()
    {
        Assert.Equal(["account locked 402", "unknown", "402"], matrix.LinesOf("BareUser"));
        AssertNothingOfTheRuntime("BareUser");
    }

    [Fact]
    public void A_program_runs_without_the_runtime_whatever_else_it_copies()
    {
        Assert.Equal(["True rate-limited 429", "False"], matrix.LinesOf("Alone"));
        AssertNothingOfTheRuntime("Alone");
    }

    [Fact]
    public void The_runtime_stays_where_another_project_needs_it()
    {
        Assert.Equal(["account locked", "400"], matrix.LinesOf("Mixed"));
        Assert.Empty(matrix.Projects.RowsFiles("Mixed"));
    }

    private void AssertNothingOfTheRuntime(string project)
    {
        string folder = Path.GetDirectoryName(matrix.Projects.AssemblyOf(project, project))!;
        Assert.Empty(Directory.GetFiles(folder, "ErrorCatalog.*"));
        Assert.DoesNotContain("ErrorCatalog", File.ReadAllText(Path.Combine(folder, project + ".deps.json")), StringComparison.Ordinal);
    }
}
