using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>Finds the tables of an overlay that have codes, and what their columns hold.</summary>
internal sealed class OverlayReader
{
    private readonly HashSet<string> _codeHeaders;
    private readonly List<Finding> _findings;

    private OverlayReader(HashSet<string> codeHeaders, List<Finding> findings)
    {
        _codeHeaders = codeHeaders;
        _findings = findings;
    }

    /// <summary>Reads an overlay.</summary>
    /// <param name="document">The overlay.</param>
    /// <param name="pageTables">The error tables of the page.</param>
    /// <param name="findings">Receives what there is to tell.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The rows of its tables, in the order of the document.</returns>
    public static List<OverlayRow> Read(ParsedDocument document, IEnumerable<SelectedTable> pageTables, List<Finding> findings, CancellationToken cancellationToken)
    {
        string[] codeHeaders = [.. pageTables.Select(table => table.Roles.Code?.Header).OfType<string>().Distinct(SameString.Comparer)];
        var reader = new OverlayReader(new HashSet<string>(codeHeaders.Select(HeaderText.Normalize), StringComparer.Ordinal), findings);
        var rows = new List<OverlayRow>();
        string? title = document.Outline.FirstOrDefault(item => item.IsHeading)?.Text;
        var page = new PageTables(document.Tables, title, overrides: default, cancellationToken);
        for (int i = 0; i < document.Tables.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkdownTable table = document.Tables[i];
            var directive = Directive.Read(table.Comments, findings);
            if (!directive.IsIgnored)
            {
                // Nobody names a file in Overlay that is about anything but errors.
                reader.ReadTable(table, directive, page.RolesOf(i, directive.IsIncluded, isInSection: true), rows);
            }
        }

        foreach (MarkdownTable table in document.UnreadTables.Where(table => !Directive.Read(table.Comments, findings).IsIgnored))
        {
            findings.Add(Finding.Create(Rules.UnreadTable, table.Header.Span));
        }

        if (document.Tables.Count == 0)
        {
            findings.Add(Finding.Create(Rules.OverlayUnusable, default, "The overlay contains no table", "Add a table with the codes of the page"));
        }

        return rows;
    }

    private void ReadTable(MarkdownTable table, Directive directive, TableRoles roles, List<OverlayRow> rows)
    {
        string[] headers = [.. table.Header.Cells.Select(cell => HeaderText.Normalize(cell.Text))];
        int code = FindCode(headers, roles);
        if (code < 0)
        {
            _findings.Add(Finding.Create(Rules.OverlayUnusable, table.Header.Span, "The table has no code column", "Add a column with the codes of the page, or add <!-- error-catalog: ignore --> above the table"));
            return;
        }

        var columns = new OverlayColumn[headers.Length];
        var given = new HashSet<ColumnRole>();
        for (int i = 0; i < columns.Length; i++)
        {
            string header = table.Header.Cells[i].Text;
            HeaderMeaning meaning = HeaderWords.MeaningOf(header);
            ColumnRole role = i == code ? ColumnRole.Code : RoleOf(i, meaning, roles);
            columns[i] = new OverlayColumn(header, headers[i], meaning, given.Add(role) ? role : ColumnRole.Other);
        }

        var read = new OverlayTable(table.Span.Start, directive, code, columns, roles.Facts);
        RowChecks.CheckTable(table, _findings);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (MarkdownRow row in table.Rows)
        {
            RowChecks.CheckRow(row, _findings);
            string text = row.Cells[code].Text;
            string number = CodeCell.Read(text).Code;
            codes.Add(text);
            codes.Add(number);
            rows.Add(new OverlayRow(read, row.Cells, directive.Names.TryGetValue(text, out string? name) || directive.Names.TryGetValue(number, out name) ? name : null));
        }

        RowChecks.CheckNames(table, directive, codes, _findings);
    }

    /// <summary>Finds the codes: they have the header that they have on the page, since few numbers may look like HTTP statuses.</summary>
    private int FindCode(string[] headers, TableRoles roles)
    {
        int detected = roles.IndexOf(ColumnRole.Code);
        bool isDetectedOnPage = detected >= 0 && _codeHeaders.Contains(headers[detected]);
        int asOnPage = Array.FindIndex(headers, _codeHeaders.Contains);
        return asOnPage >= 0 && !isDetectedOnPage ? asOnPage
            : detected >= 0 ? detected
            : Array.FindIndex(headers, header => HeaderWords.MeaningOf(header) == HeaderMeaning.Code);
    }

    /// <summary>
    /// Tells what a column holds: what its header says, unless the cells are statuses, or say what a caller acts on. A page without messages takes its descriptions for
    /// them, and one without names its constants; the few cells of an overlay are no reason to replace those of a page that has both.
    /// </summary>
    private static ColumnRole RoleOf(int column, HeaderMeaning meaning, TableRoles roles)
        => FactColumns.IsFact(roles.RoleAt(column)) ? roles.RoleAt(column)
            : column == roles.IndexOf(ColumnRole.HttpStatus) ? ColumnRole.HttpStatus
            : column == roles.IndexOf(ColumnRole.StatusText) ? ColumnRole.StatusText
            : meaning switch
            {
                HeaderMeaning.HttpStatus => ColumnRole.HttpStatus,
                HeaderMeaning.Name => ColumnRole.Name,
                HeaderMeaning.Message => ColumnRole.Message,
                HeaderMeaning.Description => ColumnRole.Description,
                HeaderMeaning.Cause or HeaderMeaning.Scenario => ColumnRole.Cause,
                HeaderMeaning.Resolution => ColumnRole.Resolution,
                _ => ColumnRole.Other,
            };
}
