using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>The generated files of a project.</summary>
/// <param name="Sorted">The names, in the order of the catalogs' files, namespaces and names.</param>
internal sealed record HintNames(EquatableArray<HintName> Sorted)
{
    // What a file system takes for the name of a file, less what comes behind: a compiler may be asked to write these files.
    private const int MaxFileNameBytes = 200;

    // What metadata takes for the full name of a type (CS7013).
    private const int MaxTypeNameBytes = 1023;

    /// <summary>Names the generated files of all catalogs, independent of the order in which they come.</summary>
    public static HintNames Assign(IEnumerable<CatalogKey> keys)
    {
        CatalogKey[] sorted = [.. keys];
        Array.Sort(sorted, Compare);
        Dictionary<string, CatalogKey> owners = OwnersOfTypes(sorted);
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return new HintNames(EquatableArray<HintName>.From(Array.ConvertAll(sorted, key => Refuse(key, owners) is Finding refusal
            ? new HintName(key, null, new LocatedFinding(key.Path, default, refusal))
            : new HintName(key, UniqueName(key, taken), null))));
    }

    /// <summary>Finds what belongs to a catalog.</summary>
    public HintName Of(CatalogKey key)
    {
        int low = 0;
        int high = Sorted.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Compare(Sorted[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Sorted[low];
    }

    private static int Compare(CatalogKey left, CatalogKey right)
    {
        int order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : string.CompareOrdinal(left.Namespace, right.Namespace);
        return order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
    }

    private static Dictionary<string, CatalogKey> OwnersOfTypes(CatalogKey[] keys)
    {
        var owners = new Dictionary<string, CatalogKey>(StringComparer.Ordinal);
        foreach (CatalogKey key in keys)
        {
            if (!owners.ContainsKey(key.ClassName))
            {
                owners.Add(key.ClassName, key);
                owners.Add(key.EnumName, key);
            }
        }

        return owners;
    }

    private static Finding? Refuse(CatalogKey key, Dictionary<string, CatalogKey> owners)
    {
        if (Encoding.UTF8.GetByteCount(key.EnumName) > MaxTypeNameBytes)
        {
            return Finding.Create(Rules.NameTooLong, default, key.SourceName, key.EnumName.Substring(0, 60) + "…");
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

    private static string UniqueName(CatalogKey key, Dictionary<string, int> taken)
    {
        string name = string.Join(".", new[] { key.Namespace, key.Name }.Where(part => part.Length > 0));
        name = CatalogIdentity.FullName(Shortened(name), "ErrorCatalog");
        taken.TryGetValue(name, out int number);
        taken[name] = ++number;
        return name + (number == 1 ? string.Empty : "." + Invariant.Text(number)) + ".g.cs";
    }

    private static string Shortened(string name)
    {
        int bytes = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bytes += name[i] < 0x80 ? 1 : 3;
            if (bytes > MaxFileNameBytes)
            {
                return name.Substring(0, i);
            }
        }

        return name;
    }
}
