using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>The tables of a document: the catalogs they make, and those that are left.</summary>
/// <param name="Plans">The catalogs to be made, at least one; in the order in which the document names them.</param>
/// <param name="Left">The tables that are no part of any.</param>
internal sealed record TableSelection(IReadOnlyList<CatalogPlan> Plans, IReadOnlyList<ListedTable> Left)
{
    /// <summary>Decides which tables of a document are error tables, and which catalog each of them belongs to.</summary>
    public static TableSelection Select(
        ParsedDocument document,
        CatalogOptions options,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        var sections = new SectionFilter(options.Section);
        var plans = new CatalogPlans(options);
        var left = new List<ListedTable>();
        string? title = document.Outline.FirstOrDefault(item => item.IsHeading)?.Text;
        var page = new PageTables(document.Tables, title, options.ColumnOverrides, cancellationToken);
        for (int i = 0; i < document.Tables.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkdownTable table = document.Tables[i];
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out string? sectionName);
            if (directive.IsIgnored || !isWanted)
            {
                left.Add(ListedTable.Left(table, directive.IsIgnored ? "a directive says so" : "Section doesn't include it"));
                continue;
            }

            TableRoles roles = page.RolesOf(i, directive.IsIncluded, isInSection: options.Section.Length > 0 && sectionName != SectionFilter.NamedAfterHeading);
            if (roles.IsErrorTable)
            {
                plans.Add(new SelectedTable(table, roles, directive), directive.CatalogName ?? sectionName);
                continue;
            }

            left.Add(ListedTable.Left(table, LeftReasons.Describe(roles.Reason)));
            if (directive.IsIncluded)
            {
                findings.Add(Finding.Create(Rules.IncludedTableHasNoCodes, table.Header.Span));
            }
            else if (page.MayBeMissed(i))
            {
                findings.Add(Finding.Create(Rules.TableLeft, table.Span, LeftReasons.Describe(roles.Reason)));
            }
        }

        var unread = new PageTables(document.UnreadTables, title, options.ColumnOverrides, cancellationToken);
        for (int i = 0; i < document.UnreadTables.Count; i++)
        {
            MarkdownTable table = document.UnreadTables[i];
            var directive = Directive.Read(table.Comments, findings);
            bool isWanted = sections.Takes(table, out _) && !directive.IsIgnored;
            left.Add(ListedTable.Left(table, isWanted ? "it can't be read" : "a directive or Section leaves it out"));
            if (isWanted && (directive.IsIncluded || unread.SpeaksOfErrors(i)))
            {
                findings.Add(Finding.Create(Rules.UnreadTable, table.Header.Span));
            }
        }

        findings.AddRange(sections.FindMissing());
        return new TableSelection(plans.Make(), left);
    }
}
