using System;
using System.IO;

namespace ErrorCatalog.Benchmarks.Processes;

/// <summary>A folder outside the repository, so that none of its settings leak in; it goes with the object.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("error-catalog-benchmarks-");

    public string Create(string name) => _root.CreateSubdirectory(name).FullName;

    public void Dispose() => _root.Delete(recursive: true);
}
