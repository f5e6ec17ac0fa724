using System.IO;
using System.Runtime.CompilerServices;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    private static string Root([CallerFilePath] string thisFile = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
