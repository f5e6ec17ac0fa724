using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model;

namespace ErrorCatalog.Generator.Emit;

/// <summary>A catalog by the file and the type that it stands for.</summary>
/// <param name="Path">The path of the Markdown file.</param>
/// <param name="SourceName">The Markdown file as generated code names it.</param>
/// <param name="TypeName">The full name of the generated class.</param>
/// <param name="FileName">The beginning of the generated file's name.</param>
internal sealed record CatalogKey(string Path, string SourceName, string TypeName, string FileName)
{
    /// <summary>Makes the key of a catalog.</summary>
    public static CatalogKey Of(string path, CatalogModel catalog)
    {
        string[] parts = [catalog.Namespace, catalog.Name, "ErrorCatalog"];
        return new CatalogKey(path, catalog.SourceName, catalog.FullName, string.Join(".", parts.Where(part => part.Length > 0)));
    }
}

/// <summary>The name of a catalog's generated file, or the reason why it has none.</summary>
/// <param name="Key">The catalog.</param>
/// <param name="Name">The name, unique without regard to case; <see langword="null"/> when another catalog has the type.</param>
/// <param name="Duplicate">The error, when another catalog has the type.</param>
internal sealed record HintName(CatalogKey Key, string? Name, LocatedFinding? Duplicate)
{
    /// <summary>Names the generated files of all catalogs, independent of the order in which they come.</summary>
    public static EquatableArray<HintName> Assign(IEnumerable<CatalogKey> keys)
    {
        var names = new List<HintName>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var owners = new Dictionary<string, CatalogKey>(StringComparer.Ordinal);
        foreach (CatalogKey key in keys.OrderBy(key => key.Path, StringComparer.Ordinal))
        {
            if (owners.TryGetValue(key.TypeName, out CatalogKey? owner))
            {
                var finding = Finding.Of(Rules.DuplicateCatalog, default, key.SourceName, owner.SourceName, key.TypeName);
                names.Add(new HintName(key, null, new LocatedFinding(key.Path, default, finding)));
                continue;
            }

            owners.Add(key.TypeName, key);
            string name = key.FileName + ".g.cs";
            for (int number = 2; !taken.Add(name); number++)
            {
                name = key.FileName + "." + Invariant.Text(number) + ".g.cs";
            }

            names.Add(new HintName(key, name, null));
        }

        return EquatableArray<HintName>.From(names);
    }
}
