using System;
using System.IO;
using System.Security;
using ErrorCatalog.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

// Each build takes all processors that it finds.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace ErrorCatalog.Package.Tests;

/// <summary>
/// The package, made once, in a folder outside of the repository where nothing can be restored but it, what the SDK asks for by itself,
/// and what projects here use it with: whatever else a consumer needs must be in it.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("ErrorCatalog.").FullName;
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
                <add key="packs" value="{SecurityElement.Escape(Repository.PackagesFolder)}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="feed">
                  <package pattern="ErrorCatalog" />
                </packageSource>
                <packageSource key="packs">
                  <package pattern="Meziantou.Analyzer" />
                  <package pattern="Microsoft.AspNetCore.App.*" />
                  <package pattern="Microsoft.AspNetCore.OpenApi" />
                  <package pattern="Microsoft.Bcl.AsyncInterfaces" />
                  <package pattern="Microsoft.Data.Sqlite.Core" />
                  <package pattern="Microsoft.DotNet.ILCompiler" />
                  <package pattern="Microsoft.EntityFrameworkCore*" />
                  <package pattern="Microsoft.Extensions.*" />
                  <package pattern="Microsoft.NET.ILLink.*" />
                  <package pattern="Microsoft.NETCore.*" />
                  <package pattern="Microsoft.NETFramework.ReferenceAssemblies*" />
                  <package pattern="Microsoft.OpenApi" />
                  <package pattern="NETStandard.Library*" />
                  <package pattern="Roslynator.Analyzers" />
                  <package pattern="SonarAnalyzer.CSharp" />
                  <package pattern="SQLitePCLRaw.*" />
                  <package pattern="StyleCop.Analyzers" />
                  <package pattern="System.Buffers" />
                  <package pattern="System.Memory" />
                  <package pattern="System.Numerics.Vectors" />
                  <package pattern="System.Runtime.CompilerServices.Unsafe" />
                  <package pattern="System.Text.Encodings.Web" />
                  <package pattern="System.Text.Json" />
                  <package pattern="System.Threading.Tasks.Extensions" />
                  <package pattern="System.ValueTuple" />
                  <package pattern="runtime.*.Microsoft.DotNet.ILCompiler" />
                </packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
        Packing = Pack(Repository.Root, "feed");
    }

    /// <summary>Gets a version that no other run has, so that no cache can stand in for the package.</summary>
    public string Version { get; } = "0.1.0-test.t" + Guid.NewGuid().ToString("N")[..12];

    public string Folder { get; }

    internal DotnetRun Packing { get; }

    /// <summary>Gets where the consumers restore the package to, so that nothing of it stays behind.</summary>
    internal string PackagesFolder => Path.Combine(Folder, "packages");

    public string PathOf(string extension) => Path.Combine(Folder, "feed", "ErrorCatalog." + Version + extension);

    internal DotnetRun Pack(string sources, string feed)
        => DotnetRun.Of(
            sources,
            [
                "pack",
                "runtime/ErrorCatalog.csproj",
                "-c", Repository.Configuration,
                "-o", Path.Combine(Folder, feed),
                // The output folders of the repository are in use: this test run came out of them.
                "--artifacts-path", Path.Combine(Folder, "artifacts-of-" + feed),
                "-p:Version=" + Version,
                "-p:NuGetAudit=false",
                .. CompilerServer.Arguments,
            ]);

    public void Dispose()
    {
        CompilerServer.Stop();
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
