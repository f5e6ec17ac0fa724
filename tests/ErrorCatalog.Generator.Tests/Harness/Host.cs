using System.Linq;
using System.Reflection;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>The compiler that the tests run in, as their project asks for it.</summary>
internal static class Host
{
    public static string RoslynVersion { get; } = Find(nameof(RoslynVersion))!;

    /// <summary>Gets the folder of the framework that came with the compiler; <see langword="null"/> stands for the one that runs.</summary>
    public static string? ReferenceAssemblies { get; } = Find(nameof(ReferenceAssemblies));

    private static string? Find(string key)
        => typeof(Host).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(data => data.Key == key)?.Value;
}
