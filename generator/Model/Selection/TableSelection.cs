using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Decides which tables of a document are error tables, and which catalog each of them belongs to.</summary>
internal static class TableSelection
{
    /// <summary>Selects the tables of a document.</summary>
    /// <returns>The catalogs to be made, at least one; in the order in which the document names them.</returns>
    public static IReadOnlyList<CatalogPlan> Select(
        ParsedDocument document,
        CatalogOptions options,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        string ownName = CatalogIdentity.NameOf(options);
        var sections = new SectionFilter(options.Section);
        var plans = new List<CatalogPlan>();
        var planOfName = new Dictionary<string, CatalogPlan>(StringComparer.Ordinal);
        foreach (MarkdownTable table in document.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out string? sectionName);
            if (!isWanted || directive.IsIgnored)
            {
                continue;
            }

            TableRoles roles = TableRoles.Detect(table, options.ColumnOverrides, directive.IsIncluded);
            if (roles.IsErrorTable)
            {
                string name = directive.CatalogName ?? sectionName ?? ownName;
                if (!planOfName.TryGetValue(name, out CatalogPlan? plan))
                {
                    planOfName.Add(name, plan = new CatalogPlan(name, []));
                    plans.Add(plan);
                }

                plan.Tables.Add(new SelectedTable(table, roles, directive));
            }
            else if (directive.IsIncluded)
            {
                findings.Add(Finding.Create(Rules.IncludedTableHasNoCodes, table.Header.Span));
            }
        }

        foreach (MarkdownTable table in document.UnreadTables)
        {
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out _) && !directive.IsIgnored;
            if (isWanted && (directive.IsIncluded || TableRoles.Detect(table, options.ColumnOverrides, isIncluded: false).IsErrorTable))
            {
                findings.Add(Finding.Create(Rules.UnreadTable, table.Header.Span));
            }
        }

        foreach (string missing in sections.Missing)
        {
            findings.Add(Finding.Create(Rules.UnknownSection, default, missing));
        }

        if (plans.Count == 0)
        {
            plans.Add(new CatalogPlan(ownName, []));
        }

        return plans;
    }
}
