using System.IO;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A solution of projects that have little in common but the package, built once.</summary>
[CollectionDefinition(nameof(Matrix))]
public sealed class Matrix : ICollectionFixture<Matrix>
{
    public Matrix(PackedPackage package)
    {
        Projects = new Consumer(package, "Matrix", "plaid.md", "mx.md");
        Projects.Copy("Names", "One");
        Projects.Copy("Names", "Two");
        File.Copy(Path.Combine(Repository.Root, "Directory.Packages.props"), Projects.PathOf("Analyzed", "Directory.Packages.props"));
        // Any key will do.
        File.Copy(Path.Combine(Repository.Root, "runtime", "ErrorCatalog.snk"), Projects.PathOf("Company.snk"));
        Readme.WriteShop(Projects.PathOf("Shop"), package);
        Readme.WritePages(Projects.PathOf("Pages"));
        Building = Projects.Build();
    }

    internal Consumer Projects { get; }

    internal DotnetRun Building { get; }

    /// <summary>Runs what was built, or says why there is nothing to run.</summary>
    internal string[] LinesOf(string project, string? name = null, string framework = "net10.0")
    {
        name ??= project;
        Assert.True(File.Exists(Projects.AssemblyOf(project, name, framework)), Building.Output);
        DotnetRun run = Projects.Run(project, name, framework);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Lines;
    }
}
