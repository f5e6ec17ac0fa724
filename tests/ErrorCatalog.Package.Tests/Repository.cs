using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ErrorCatalog.Package.Tests;

/// <summary>Where the tests were built from, and how.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Gets the folder into which the packages of the repository were restored.</summary>
    public static string PackagesFolder { get; }
        = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == nameof(PackagesFolder)).Value!;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string thisFile = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
