using System.Reflection;

namespace ErrorCatalog.Generator.Common;

/// <summary>The addresses that diagnostics and generated files lead to; <see langword="null"/> while the repository has no public one.</summary>
internal static class ProductPages
{
    /// <summary>The address of what the product can do.</summary>
    public static readonly string? Product = Find("ProductPage");

    /// <summary>The address of the documentation of the diagnostics.</summary>
    public static readonly string? Documentation = Find("DocumentationPage");

    private static string? Find(string key)
        => typeof(ProductPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == key)?.Value;
}
