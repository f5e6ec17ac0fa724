using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>The names that no row may have, since the generated types, their members or their base types have them.</summary>
internal static class ReservedNames
{
    private const string Suffix = "Error";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Catalog", "Messages", "Descriptions", "Causes", "Resolutions", "Codes", "Rows",
        "GetHttpStatus", "TryGetHttpStatus", "GetMessage", "TryGetMessage", "GetDescription", "TryGetDescription",
        "GetCause", "TryGetCause", "GetResolution", "TryGetResolution", "GetName", "TryGetName", "GetCode", "TryGetCode",
        "GetEntry", "TryGetEntry", "GetLink", "TryGetLink", "IsRetryable", "GetRetryAfter",
        "FindMessage", "FindDescription", "FindCause", "FindResolution", "FindName", "FindCode", "FindLink",
        "IsDefined", "TryParse", "TryParseName", "WithHttpStatus", "Undefined", "NoHttpStatus",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "value__",
    };

    /// <summary>Makes a name that a row may have.</summary>
    /// <param name="name">The name that the row would like.</param>
    /// <param name="catalog">The name of the catalog, which its types begin with.</param>
    /// <returns>The name, or the name with <c>Error</c> behind it.</returns>
    public static string Avoid(string name, string catalog)
        => Names.Contains(name)
            || name.Equals(CatalogIdentity.EnumNameOf(catalog), StringComparison.OrdinalIgnoreCase)
            || name.Equals(CatalogIdentity.ValueNameOf(catalog), StringComparison.OrdinalIgnoreCase)
            || name.Equals(CatalogIdentity.ClassNameOf(catalog), StringComparison.OrdinalIgnoreCase)
                ? name + Suffix
                : name;
}
