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
        var page = new PageTables(document.Tables, options.ColumnOverrides);
        for (int i = 0; i < document.Tables.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkdownTable table = document.Tables[i];
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out string? sectionName);
            if (!isWanted || directive.IsIgnored)
            {
                continue;
            }

            TableRoles roles = page.RolesOf(i, directive.IsIncluded || options.Section.Length > 0);
            if (roles.IsErrorTable && (directive.IsIncluded || !page.IsReverseMapping(i, roles)))
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
            else if (page.MayBeMissed(i))
            {
                findings.Add(Finding.Create(Rules.TableLeft, table.Span, ReasonTexts.Of(roles)));
            }
        }

        foreach (MarkdownTable table in document.HtmlTables)
        {
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out _) && !directive.IsIgnored;
            if (isWanted)
            {
                findings.Add(Finding.Create(Rules.HtmlErrorTable, table.Header.Span));
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
