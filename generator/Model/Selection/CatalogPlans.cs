using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Collects the error tables of a page and divides them into catalogs.</summary>
internal sealed class CatalogPlans(CatalogOptions options)
{
    private readonly List<(SelectedTable Table, string? Name)> _tables = [];

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">
    /// The name of its catalog; <see langword="null"/> for the file's own, and <see cref="SectionFilter.NamedAfterHeading"/> for that of
    /// its section.
    /// </param>
    public void Add(SelectedTable table, string? name) => _tables.Add((table, name));

    /// <summary>Makes the catalogs, at least one; in the order in which the document names them.</summary>
    public IReadOnlyList<CatalogPlan> Make()
    {
        string ownName = CatalogIdentity.NameOf(options);
        var sections = new SectionNames(_tables.Where(table => IsNamedAfterHeading(table.Name)).Select(table => table.Table.Table.Headings));
        var plans = new List<CatalogPlan>();
        var planOfName = new Dictionary<string, CatalogPlan>(StringComparer.Ordinal);
        foreach ((SelectedTable table, string? given) in _tables)
        {
            string name = IsNamedAfterHeading(given) ? NameAfterHeading(sections.NameOf(table.Table.Headings), ownName) : given ?? ownName;
            if (!planOfName.TryGetValue(name, out CatalogPlan? plan))
            {
                planOfName.Add(name, plan = new CatalogPlan(name, []));
                plans.Add(plan);
            }

            plan.Tables.Add(table);
        }

        return plans.Count > 0 ? plans : [new CatalogPlan(ownName, [])];
    }

    private static bool IsNamedAfterHeading(string? name) => name == SectionFilter.NamedAfterHeading;

    private string NameAfterHeading(string name, string ownName)
        => name.Length == 0 ? ownName : CatalogIdentity.MakeIdentifier((options.Name is null ? string.Empty : ownName) + name);
}
