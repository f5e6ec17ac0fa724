using System;
using System.IO;
using ErrorCatalog.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

// Each build takes all processors that it finds.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace ErrorCatalog.Package.Tests;

/// <summary>
/// The package, made once, in a folder outside of the repository where nothing but it can be restored: whatever a consumer
/// needs must be in it or in the SDK.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("ErrorCatalog.").FullName;
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
        Packing = DotnetRun.Of(
            Repository.Root,
            "pack",
            "runtime/ErrorCatalog.csproj",
            "-c", Repository.Configuration,
            "-o", Path.Combine(Folder, "feed"),
            // The output folders of the repository are in use: this test run came out of them.
            "--artifacts-path", Path.Combine(Folder, "artifacts"),
            "-p:Version=" + Version,
            "-p:NuGetAudit=false",
            "-nodeReuse:false",
            "-p:UseSharedCompilation=false");
    }

    /// <summary>Gets a version that no other run has, so that no cache can stand in for the package.</summary>
    public string Version { get; } = "0.1.0-test.t" + Guid.NewGuid().ToString("N")[..12];

    public string Folder { get; }

    internal DotnetRun Packing { get; }

    public string PathOf(string extension) => Path.Combine(Folder, "feed", "ErrorCatalog." + Version + extension);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may hold a file; the system's temporary folder is cleaned in time.
        }
    }
}
