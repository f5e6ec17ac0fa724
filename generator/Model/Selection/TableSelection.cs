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
        var sections = new SectionFilter(options.Section);
        var plans = new CatalogPlans(options);
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
                plans.Add(new SelectedTable(table, roles, directive), directive.CatalogName ?? sectionName);
            }
            else if (directive.IsIncluded)
            {
                findings.Add(Finding.Create(Rules.IncludedTableHasNoCodes, table.Header.Span));
            }
        }

        foreach (MarkdownTable table in document.HtmlTables)
        {
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out _) && !directive.IsIgnored;
            if (isWanted && (directive.IsIncluded || TableRoles.Detect(table, options.ColumnOverrides, isIncluded: false).IsErrorTable))
            {
                findings.Add(Finding.Create(Rules.HtmlErrorTable, table.Header.Span));
            }
        }

        findings.AddRange(sections.FindMissing());
        return plans.Make();
    }
}
