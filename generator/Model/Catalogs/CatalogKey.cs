namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>A catalog by the file and the types that it stands for; ordered by path, namespace and name.</summary>
/// <param name="Path">The path of the Markdown file.</param>
/// <param name="SourceName">The Markdown file as generated code names it.</param>
/// <param name="Namespace">The namespace of the generated types; empty for the global one.</param>
/// <param name="Name">The name of the catalog; may be empty.</param>
internal sealed record CatalogKey(string Path, string SourceName, string Namespace, string Name) : IComparable<CatalogKey>
{
    /// <summary>Gets the full name of the generated class.</summary>
    public string ClassName => CatalogIdentity.FullName(Namespace, CatalogIdentity.ClassNameOf(Name));

    /// <summary>Gets the full name of the generated enum.</summary>
    public string EnumName => CatalogIdentity.FullName(Namespace, CatalogIdentity.EnumNameOf(Name));

    /// <summary>Gets the full name of the generated type of codes that may be unknown.</summary>
    public string ValueName => CatalogIdentity.FullName(Namespace, CatalogIdentity.ValueNameOf(Name));

    /// <summary>Gets the longest name that metadata has to hold: that of a member which implements an interface of the library.</summary>
    public string LongestName => "global::ErrorCatalog.IErrorCodeValue<" + ValueName + "," + EnumName + ">.get_Received";

    /// <summary>Makes the key of a catalog.</summary>
    public static CatalogKey For(string path, CatalogModel catalog) => new(path, catalog.SourceName, catalog.Namespace, catalog.Name);

    public int CompareTo(CatalogKey? other)
    {
        int order = string.CompareOrdinal(Path, other?.Path);
        order = order != 0 ? order : string.CompareOrdinal(Namespace, other?.Namespace);
        return order != 0 ? order : string.CompareOrdinal(Name, other?.Name);
    }
}
