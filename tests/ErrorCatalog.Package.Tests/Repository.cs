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
    public static string PackagesFolder { get; } = Metadata(nameof(PackagesFolder));

    /// <summary>Gets the folder of the compiler in the SDK.</summary>
    public static string CompilerFolder { get; } = Metadata(nameof(CompilerFolder));

    /// <summary>Gets the folder into which the C# language server was restored.</summary>
    public static string LanguageServerFolder { get; } = Metadata(nameof(LanguageServerFolder));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    private static string FindRoot([CallerFilePath] string thisFile = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
