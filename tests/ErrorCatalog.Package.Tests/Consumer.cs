using System;
using System.IO;

namespace ErrorCatalog.Package.Tests;

/// <summary>A project that uses the package, copied out of the repository so that none of its settings leak in.</summary>
internal sealed class Consumer
{
    private readonly string _folder;
    private readonly string _name;
    private readonly string _version;

    public Consumer(PackedPackage package, string name, string table)
    {
        _folder = Path.Combine(package.Folder, name);
        _name = name;
        _version = "-p:ErrorCatalogVersion=" + package.Version;
        string consumers = Path.Combine(AppContext.BaseDirectory, "Consumers");
        string source = Path.Combine(consumers, name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(Path.Combine(consumers, table), Path.Combine(_folder, table));
    }

    /// <summary>Gets when the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Path.Combine(_folder, "obj", Repository.Configuration, "net10.0", _name + ".dll"));

    public DotnetRun Build() => DotnetRun.Build(_folder, _version);

    public DotnetRun BuildAgain() => DotnetRun.Build(_folder, _version, "--no-restore");

    public DotnetRun Run() => DotnetRun.Of(_folder, Path.Combine("bin", Repository.Configuration, "net10.0", _name + ".dll"));

    public void Edit(string file, Func<string, string> edit)
    {
        string path = Path.Combine(_folder, file);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }
}
