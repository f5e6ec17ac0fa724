using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Overlays;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>Builds the catalogs of a page: reads the rows, and lets the ledger and the overlay have their say.</summary>
/// <param name="options">What the project says about the file.</param>
/// <param name="companions">The files that belong to it.</param>
/// <param name="acceptance">Receives the present state of the page, if the ledger is to have it.</param>
/// <param name="isInternal">Whether the types are internal.</param>
/// <param name="findings">Receives what there is to tell.</param>
internal sealed class CatalogBuilder(CatalogOptions options, CatalogCompanions companions, Acceptance? acceptance, bool isInternal, List<Finding> findings)
{
    private readonly string _ownName = CatalogIdentity.NameOf(options);
    private readonly LinkTemplate? _linkTemplate = LinkTemplate.Read(options.LinkTemplate);

    /// <summary>Builds a catalog.</summary>
    /// <param name="plan">Its name and its tables.</param>
    /// <param name="overlay">What the user says about its codes.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public CatalogModel Build(CatalogPlan plan, Overlay? overlay, CancellationToken cancellationToken)
    {
        List<TableModel> tables = [.. plan.Tables.Select(selected => ToModel(selected.Table, selected.Roles))];
        List<Row> rows = ReadRows(plan, tables, cancellationToken);
        LedgerSection? section = companions.Ledger?.SectionOf(plan.Name, _ownName);
        ShippedLines lines = section is null ? ShippedLines.None : ShippedLines.Check(LedgerFile.PathFor(options.SourceName), section, plan.Name, findings);
        var codes = CodeValues.Assign(rows, lines, findings);
        ShippedRows shipped = MatchRows(plan, tables, rows, lines, codes);
        (rows, tables) = overlay?.Apply(plan, rows, tables, codes, shipped) ?? (rows, tables);
        EntryModel[] entries = EntryFactory.Create(rows, tables, plan.Name, codes, shipped, _linkTemplate, findings);
        string[] columns = [.. ShippedColumns.Find(tables, entries)];
        acceptance?.Add(plan.Name == _ownName ? null : plan.Name, entries, shipped, columns);
        string[] lostColumns = section is null ? [] : [.. section.Columns.Names.Except(columns)];
        ReportGone(plan, shipped, lostColumns.Except(section?.Columns.Retired ?? []));
        entries = [.. entries, .. RetiredRows.Create(shipped, codes, tables, columns.Concat(lostColumns))];
        return new CatalogModel(
            CatalogIdentity.MakeNamespace(options.Namespace),
            plan.Name,
            isInternal,
            options.HasRuntime,
            options.SourceName,
            codes.Kind,
            EquatableArray<TableModel>.From(tables),
            EquatableArray<EntryModel>.FromOwned(entries),
            Listing: default,
            lines.Ledger,
            EquatableArray<string>.FromOwned(lostColumns))
        {
            Overlay = overlay is null ? null : options.OverlayName,
            CodeField = options.CodeField,
            MessageField = options.MessageField,
        };
    }

    private List<Row> ReadRows(CatalogPlan plan, List<TableModel> tables, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        var seen = new Dictionary<EquatableArray<string>, HashSet<EquatableArray<string>>>();
        for (int i = 0; i < tables.Count; i++)
        {
            if (!seen.TryGetValue(tables[i].Headers, out HashSet<EquatableArray<string>>? rowsSeen))
            {
                seen.Add(tables[i].Headers, rowsSeen = []);
            }

            RowReader.ReadTable(plan.Tables[i], i, rowsSeen, rows, findings, cancellationToken);
        }

        return rows;
    }

    private static ShippedRows MatchRows(CatalogPlan plan, List<TableModel> tables, List<Row> rows, ShippedLines lines, CodeValues codes)
        => ShippedRows.Match(
            lines,
            rows,
            row => RowText.Of(rows[row], tables[rows[row].Table]),
            row => EntryNames.OnPage(NameCandidates.Create(rows[row], tables[rows[row].Table], isPrimary: rows[row].Code is not null), plan.Name),
            codes.IdentityOf);

    private void ReportGone(CatalogPlan plan, ShippedRows shipped, IEnumerable<string> columns)
    {
        if (plan.Tables.Count == 0)
        {
            findings.AddRange(GoneRows.FindCatalog(shipped, plan.Name));
            return;
        }

        TextSpan header = plan.Tables[0].Table.Header.Span;
        findings.AddRange(GoneRows.Find(shipped, header));
        findings.AddRange(columns.Select(column => Finding.Create(Rules.ColumnRemoved, header, column)));
    }

    private static TableModel ToModel(MarkdownTable table, TableRoles roles)
        => new(
            table.Section,
            table.Header.Cells.ConvertAll(cell => cell.Text),
            roles.IndexOf(ColumnRole.Code),
            roles.IndexOf(ColumnRole.HttpStatus),
            roles.IndexOf(ColumnRole.Name),
            roles.IndexOf(ColumnRole.Message),
            roles.IndexOf(ColumnRole.Description),
            roles.IndexOf(ColumnRole.Cause),
            roles.IndexOf(ColumnRole.Resolution),
            EquatableArray<int>.FromOwned(roles.Others))
        {
            HasRetry = roles.IndexOf(ColumnRole.Retry) >= 0,
        };
}
