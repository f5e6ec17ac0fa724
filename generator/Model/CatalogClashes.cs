using System.Text;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Naming;

namespace ErrorCatalog.Generator.Model;

/// <summary>The catalogs of a project whose types cannot be, since other types or namespaces have their names.</summary>
/// <param name="All">The catalogs, each with the reason.</param>
internal sealed record CatalogClashes(EquatableArray<CatalogClash> All)
{
    // What metadata takes for a name (CS7013).
    private const int MaxNameBytes = 1023;

    /// <summary>Finds the clashes, whatever order the catalogs come in.</summary>
    public static CatalogClashes Find(IEnumerable<CatalogKey> keys)
    {
        List<CatalogKey> sorted = [.. keys];
        sorted.Sort();
        Dictionary<string, CatalogKey> owners = OwnersOfTypes(sorted);
        var clashes = new List<CatalogClash>();
        foreach (CatalogKey key in sorted)
        {
            if (FindReason(key, owners) is Finding reason)
            {
                clashes.Add(new CatalogClash(key, new LocatedFinding(key.Path, default, reason)));
            }
        }

        return new CatalogClashes(EquatableArray<CatalogClash>.From(clashes));
    }

    /// <summary>Tells whether the types of a catalog cannot be.</summary>
    public bool Contains(CatalogKey key) => All.Any(clash => clash.Key == key);

    private static Dictionary<string, CatalogKey> OwnersOfTypes(List<CatalogKey> keys)
    {
        var owners = new Dictionary<string, CatalogKey>(StringComparer.Ordinal);
        foreach (CatalogKey key in keys)
        {
            if (!owners.ContainsKey(key.ClassName))
            {
                owners.Add(key.ClassName, key);
                owners.Add(key.EnumName, key);
                owners.Add(key.ValueName, key);
            }
        }

        return owners;
    }

    private static Finding? FindReason(CatalogKey key, Dictionary<string, CatalogKey> owners)
    {
        if (Encoding.UTF8.GetByteCount(key.LongestName) > MaxNameBytes)
        {
            return Finding.Create(Rules.NameTooLong, default, key.SourceName, key.ValueName.Substring(0, 60) + "…");
        }

        if (TypeAmongNamespaces(key.Namespace, owners) is string type)
        {
            return Finding.Create(Rules.NamespaceIsType, default, key.SourceName, type);
        }

        CatalogKey owner = owners[key.ClassName];
        return ReferenceEquals(owner, key) ? null : Finding.Create(Rules.DuplicateCatalog, default, key.SourceName, owner.SourceName, key.ClassName);
    }

    /// <summary>Finds a type that is called as the namespace is, or as one that it lies in.</summary>
    private static string? TypeAmongNamespaces(string name, Dictionary<string, CatalogKey> owners)
    {
        for (int end = 0; end < name.Length; end++)
        {
            end = name.IndexOf('.', end);
            end = end < 0 ? name.Length : end;
            string outer = name.Substring(0, end);
            if (owners.ContainsKey(outer) || ReferencedTypes.Contains(outer))
            {
                return outer;
            }
        }

        return null;
    }
}

/// <summary>A catalog whose types cannot be, and the error that says so.</summary>
internal sealed record CatalogClash(CatalogKey Key, LocatedFinding Error);
