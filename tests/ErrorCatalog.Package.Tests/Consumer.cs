using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Text.Json;

namespace ErrorCatalog.Package.Tests;

/// <summary>Projects that use the package, copied out of the repository so that none of its settings leak in.</summary>
internal sealed class Consumer
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "Consumers");

    private readonly string _folder;
    private readonly string _name;
    private readonly string[] _properties;

    public Consumer(PackedPackage package, string name, params string[] tables)
    {
        _folder = Path.Combine(package.Folder, name);
        _name = name;
        _properties =
        [
            "--property:ErrorCatalogVersion=" + package.Version,
            "--property:RestorePackagesPath=" + package.PackagesFolder,
            "--property:EmitCompilerGeneratedFiles=true",
        ];
        Copy(name, "");
        foreach (string table in tables)
        {
            File.Copy(Path.Combine(Sources, table), PathOf(table));
        }
    }

    /// <summary>Gets when the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(PathOf("obj", Repository.Configuration, "net10.0", _name + ".dll"));

    public string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);

    /// <summary>Adds a copy of other projects below this one.</summary>
    public void Copy(string name, string to)
    {
        string source = Path.Combine(Sources, name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = PathOf(to, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Restores the projects for a program that loads them by itself, without the properties of a command line.</summary>
    public DotnetRun Restore()
    {
        // No compiler stays behind the program.
        WriteProperties("--property:Configuration=" + Repository.Configuration, "--property:UseSharedCompilation=false");
        return DotnetRun.Of(_folder, ["restore", "-nodeReuse:false", .. _properties]);
    }

    public DotnetRun Build() => DotnetRun.Build(_folder, _properties);

    public DotnetRun BuildAgain() => DotnetRun.Build(_folder, ["--no-restore", .. _properties]);

    /// <summary>Builds as an editor does before it shows a project: everything but the compilation itself.</summary>
    public DotnetRun LoadAsEditor(string project, string framework)
        => DotnetRun.Of(
            PathOf(project),
            [
                "msbuild", "-t:Compile", "-p:Configuration=" + Repository.Configuration, "-p:TargetFramework=" + framework,
                "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
                .. CompilerServer.Arguments, .. _properties,
            ]);

    public DotnetRun Clean() => DotnetRun.Build("clean", _folder, _properties);

    /// <summary>Applies the code fixes of all warnings.</summary>
    public DotnetRun FixWarnings()
    {
        WriteProperties();
        return DotnetRun.Of(_folder, "format", "analyzers", "--no-restore", "--severity", "warn");
    }

    /// <summary>Takes the state of the pages into their ledgers.</summary>
    public DotnetRun Accept(params string[] args) => AcceptIn(".", args);

    public DotnetRun AcceptIn(string project, params string[] args) => DotnetRun.Build(PathOf(project), ["-t:AcceptErrorCatalog", .. args, .. _properties]);

    public DotnetRun BuildAgain(string project) => DotnetRun.Build(PathOf(project), ["--no-restore", .. _properties]);

    public DotnetRun Publish(string project) => DotnetRun.Build("publish", PathOf(project), _properties);

    /// <summary>Packs what was built, into the folder <c>packed</c>.</summary>
    public DotnetRun Pack(string project) => DotnetRun.Build("pack", PathOf(project), ["--no-build", "-o", PathOf("packed"), .. _properties]);

    /// <summary>Lists the paths of the items of a type, as an editor sees them before it builds.</summary>
    public string[] Items(string project, string itemType)
    {
        DotnetRun run = DotnetRun.Of(PathOf(project), ["msbuild", "-getItem:" + itemType, .. _properties]);
        using JsonDocument items = JsonDocument.Parse(run.Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty(itemType).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!)];
    }

    public DotnetWatch Watch(params string[] args) => new(_folder, [.. args, .. _properties]);

    public DotnetRun Run() => Run(".", _name);

    public DotnetRun Run(string project, string name, string framework = "net10.0")
        => DotnetRun.Of(_folder, AssemblyOf(project, name, framework));

    public string AssemblyOf(string project, string name, string framework = "net10.0")
        => PathOf(project, "bin", Repository.Configuration, framework, name + ".dll");

    /// <summary>Lists the generated files that people read.</summary>
    public string[] GeneratedFiles(string project = ".") => FilesThatEndIn(".ErrorCatalog.g.cs", project);

    /// <summary>Lists the generated files with the rows.</summary>
    public string[] RowsFiles(string project = ".") => FilesThatEndIn(".ErrorCatalog.Rows.g.cs", project);

    public void Edit(string file, Func<string, string> edit)
    {
        string path = PathOf(file);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    /// <summary>Writes the properties to a file, for a command that takes none.</summary>
    private void WriteProperties(params string[] others)
    {
        IEnumerable<string> elements = _properties.Concat(others)
            .Select(property => property["--property:".Length..].Split('='))
            .Select(pair => $"<{pair[0]}>{SecurityElement.Escape(pair[1])}</{pair[0]}>");
        File.WriteAllText(PathOf("Directory.Build.props"), $"<Project><PropertyGroup>{string.Concat(elements)}</PropertyGroup></Project>");
    }

    private string[] FilesThatEndIn(string end, string project)
        => Directory.GetFiles(PathOf(project, "obj", Repository.Configuration), "*" + end, SearchOption.AllDirectories);
}
