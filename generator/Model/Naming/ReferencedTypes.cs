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
        "ErrorCatalog.CompilerServices.WireForm",
        "ErrorCatalog.ErrorEntry",
        "ErrorCatalog.IErrorCodeValue",
        "Microsoft.Extensions.DependencyInjection.ErrorCatalogOpenApiExtensions",
        "System.ArgumentNullException",
        "System.ArgumentOutOfRangeException",
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "System.ComponentModel.EditorBrowsableAttribute",
        "System.ComponentModel.EditorBrowsableState",
        "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        "System.Exception",
        "System.FormatException",
        "System.IFormatProvider",
        "System.ObsoleteAttribute",
        "System.Text.Json.JsonDocument",
        "System.Text.Json.JsonException",
        "System.Text.Json.JsonSerializerOptions",
        "System.Text.Json.JsonTokenType",
        "System.Text.Json.Serialization.JsonConverter",
        "System.Text.Json.Serialization.JsonConverterAttribute",
        "System.Text.Json.Utf8JsonReader",
        "System.Text.Json.Utf8JsonWriter",
        "System.Threading.Tasks.Task",
        "System.Type",
    };

    /// <summary>Tells whether generated code names a type.</summary>
    public static bool Contains(string fullName) => Names.Contains(fullName);
}
