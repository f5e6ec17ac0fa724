using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Selection;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Finds the catalogs that the ledger has and the page doesn't anymore, since a heading or a directive has changed.</summary>
internal static class RetiredCatalogs
{
    /// <summary>Finds the catalogs.</summary>
    public static IEnumerable<CatalogPlan> Find(LedgerDocument? ledger, IReadOnlyList<CatalogPlan> plans, CatalogOptions options)
    {
        // A project that takes some sections of a page leaves the others, and their lines, to another project.
        bool takesWholePage = options.Section.Length == 0 || options.Section.Contains('*');
        string ownName = CatalogIdentity.NameOf(options);
        var onPage = new HashSet<string>(plans.Select(plan => plan.Name), StringComparer.Ordinal);
        return ledger is null || !takesWholePage
            ? []
            : ledger.Sections
                .Where(section => section.Items.Count > 0)
                .Select(section => section.Catalog ?? ownName)
                .Distinct()
                .Where(name => !onPage.Contains(name))
                .Select(name => new CatalogPlan(name, []));
    }
}
