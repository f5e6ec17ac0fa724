using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What the generated files of a catalog are called.</summary>
/// <param name="Key">The catalog.</param>
/// <param name="Name">The name, without the extension.</param>
internal sealed record HintName(CatalogKey Key, string Name)
{
    /// <summary>The part of a name that tells the files of catalogs from others.</summary>
    public const string Suffix = "ErrorCatalog";

    /// <summary>Gets the name of the file that people read.</summary>
    public string Main => Name + ".g.cs";

    /// <summary>Gets the name of the file with the type of codes that may be unknown.</summary>
    public string Value => Name + ".Value.g.cs";

    /// <summary>Gets the name of the file with the rows.</summary>
    public string Rows => Name + ".Rows.g.cs";

    /// <summary>Tells whether a file of the compilation is one of a catalog's.</summary>
    public static bool IsFileOfCatalog(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return ("." + name).Contains("." + Suffix + ".") && name.EndsWith(".g.cs", StringComparison.Ordinal);
    }
}
