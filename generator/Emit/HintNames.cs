using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>The names of the generated files of a project, unique without regard to case.</summary>
/// <param name="All">The catalogs, each with the name of its files.</param>
internal sealed record HintNames(EquatableArray<HintName> All)
{
    // What a file system takes for the name of a file, less what comes behind: a compiler may be asked to write these files.
    private const int MaxFileNameBytes = 200;

    /// <summary>Names the files of all catalogs, whatever order they come in.</summary>
    public static HintNames Assign(IEnumerable<CatalogKey> keys)
    {
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return new HintNames(EquatableArray<HintName>.From([.. keys.OrderBy(key => key).Select(key => new HintName(key, UniqueName(key, taken)))]));
    }

    /// <summary>Finds the name of a catalog's files; <see langword="null"/> for a catalog that isn't among them.</summary>
    public HintName? Find(CatalogKey key) => All.FirstOrDefault(name => name.Key == key);

    private static string UniqueName(CatalogKey key, Dictionary<string, int> taken)
    {
        string name = string.Join(".", new[] { key.Namespace, key.Name }.Where(part => part.Length > 0));
        name = CatalogIdentity.FullName(Shortened(name), HintName.Suffix);
        taken.TryGetValue(name, out int number);
        taken[name] = ++number;
        return name + (number == 1 ? string.Empty : "." + Invariant.Text(number));
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
