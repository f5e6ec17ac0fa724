using System.IO;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A solution of programs that send, receive, and store codes with the libraries that others use for that, built once.</summary>
public sealed class Wire
{
    public Wire(PackedPackage package)
    {
        Projects = new Consumer(package, "Wire");
        File.Copy(Path.Combine(Repository.Root, "Directory.Packages.props"), Projects.PathOf("Directory.Packages.props"));
        Building = Projects.Build();
    }

    internal DotnetRun Building { get; }

    private Consumer Projects { get; }

    /// <summary>Runs what was built, or says why there is nothing to run.</summary>
    internal string[] LinesOf(string project)
    {
        Assert.True(File.Exists(Projects.AssemblyOf(project, project)), Building.Output);
        DotnetRun run = Projects.Run(project, project);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Lines;
    }
}
