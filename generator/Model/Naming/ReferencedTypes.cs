namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>
/// The types that generated code names. A namespace that is called as one of them would hide it from the code. Generic types are
/// not listed: no namespace hides them.
/// </summary>
internal static class ReferencedTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ErrorCatalog.Catalog",
        "ErrorCatalog.CompilerServices.CatalogRows",
        "ErrorCatalog.CompilerServices.ErrorTable",
        "ErrorCatalog.ErrorEntry",
        "System.ArgumentOutOfRangeException",
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        "System.Exception",
        "System.ObsoleteAttribute",
    };

    /// <summary>Tells whether generated code names a type.</summary>
    public static bool Contains(string fullName) => Names.Contains(fullName);
}
