using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>
/// What the user says about the codes of a page. A cell of the overlay that has text replaces the cell of the page, as if the page had it;
/// columns that the page lacks are added.
/// </summary>
internal sealed class Overlay
{
    // Ten thousand catalogs of a page may have the code that ten thousand rows are about.
    private const int MaxCells = 1_000_000;

    private readonly List<OverlayRow> _rows;
    private readonly ILookup<string, OverlayRow> _byText;
    private readonly ILookup<long, OverlayRow> _byNumber;
    private readonly HashSet<Finding> _findings;
    private readonly HashSet<(TextSpan Cell, string Rule)> _settled = [];
    private readonly CancellationToken _cancellationToken;
    private long _cellsLeft = MaxCells;
    private bool _hasSeenRows;

    private Overlay(List<OverlayRow> rows, IEnumerable<Finding> findings, CancellationToken cancellationToken)
    {
        _rows = rows;
        _findings = [.. findings];
        _cancellationToken = cancellationToken;
        var codes = rows.Select(row => (Row: row, Code: CodeCell.WithoutMarks(row.Code.Text), Number: CodeCell.Read(row.Code.Text).Code)).ToArray();
        _byText = codes
            .SelectMany(code => code.Code == code.Number ? (string[])[code.Code] : [code.Code, code.Number], (code, text) => (code.Row, Text: text))
            .ToLookup(code => code.Text, code => code.Row, StringComparer.Ordinal);
        _byNumber = codes
            .SelectMany(code => NumbersOf(code.Number), (code, number) => (code.Row, Number: number))
            .ToLookup(code => code.Number, code => code.Row);
    }

    /// <summary>Reads an overlay.</summary>
    /// <param name="document">The overlay.</param>
    /// <param name="page">The error tables of the page.</param>
    /// <param name="findings">What has been found in the document already.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Overlay Read(ParsedDocument document, IEnumerable<SelectedTable> page, List<Finding> findings, CancellationToken cancellationToken)
        => new(OverlayReader.Read(document, page, findings, cancellationToken), findings, cancellationToken);

    /// <summary>Puts the overlay into a catalog.</summary>
    /// <param name="plan">The catalog.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="codes">Tells which codes are one.</param>
    /// <param name="shipped">What the ledger says of the rows.</param>
    /// <returns>The rows and the tables as they are to be.</returns>
    public (List<Row> Rows, List<TableModel> Tables) Apply(CatalogPlan plan, List<Row> rows, List<TableModel> tables, CodeValues codes, ShippedRows shipped)
    {
        _hasSeenRows |= rows.Count > 0;
        if (_cellsLeft < 0)
        {
            return (rows, tables);
        }

        Dictionary<string, int> primaries = PrimaryRows.Find(rows, codes, shipped);
        var joined = new SortedDictionary<int, OverlayRow[]>();
        foreach (int primary in primaries.Values)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Row row = rows[primary];
            IEnumerable<string> forms = row.OtherForms.Where(form => !primaries.ContainsKey(codes.IdentityOf(form)));
            OverlayRow[] found = [.. Find(plan.Name, row.Code!, codes).Concat(forms.SelectMany(form => Find(plan.Name, form, codes))).Distinct().OrderBy(overlay => overlay.Position)];
            if (found.Length > 0)
            {
                joined.Add(primary, found);
            }
        }

        // What the ledger has was on the page.
        foreach (OverlayRow retired in shipped.Gone.Select(line => line.Code).OfType<string>().Distinct().SelectMany(code => Find(plan.Name, code, codes)))
        {
            retired.IsUsed = true;
        }

        foreach (OverlayRow used in joined.Values.SelectMany(found => found))
        {
            used.IsUsed = true;
        }

        return joined.Count > 0 && Prepare(plan, rows, tables, joined) is MergedColumns[] columns ? Merge(plan, rows, joined, columns) : (rows, tables);
    }

    /// <summary>Tells of the overlay, and no more of the cells that it replaces.</summary>
    public void Finish(List<Finding> findings)
    {
        findings.RemoveAll(finding => finding.File == FileKind.Page && _settled.Contains((finding.Span, finding.Rule.Id)));
        IEnumerable<Finding> unused = _rows.Where(row => _hasSeenRows && _cellsLeft >= 0 && !row.IsUsed).Select(row => Finding.Create(Rules.OverlayRowUnused, row.Code.Span, ReasonOf(row)));
        findings.AddRange(_findings.Concat(unused).Select(finding => finding with { File = FileKind.Overlay }));
    }

    private static string ReasonOf(OverlayRow row)
        => CellValue.IsNone(row.Code.Text) ? "The code cell is empty"
            : row.Table.CatalogName is string catalog ? $"The catalog '{catalog}' has no code {MessageText.Quote(row.Code.Text)}"
            : $"The page has no code {MessageText.Quote(row.Code.Text)}";

    /// <summary>Reads a code as the number or the numbers that it may be on the page.</summary>
    private static long[] NumbersOf(string code)
        => !WireCode.TryGetInteger(code, out long value) ? []
            : WireCode.IsHex(code) && WireCode.ToInt32(value) != value ? [value, WireCode.ToInt32(value)]
            : [value];

    private IEnumerable<OverlayRow> Find(string catalog, string code, CodeValues codes)
    {
        IEnumerable<OverlayRow> sameNumber = codes.Kind == CodeKind.Symbol ? []
            : codes.Find(code) is long value ? _byNumber[value]
            : NumbersOf(code).SelectMany(number => _byNumber[number]);
        return _byText[code].Concat(sameNumber).Where(row => row.Table.CatalogName is null || row.Table.CatalogName == catalog);
    }

    /// <summary>Finds the columns that the tables are to have; <see langword="null"/> if they'd become too large.</summary>
    private MergedColumns[]? Prepare(CatalogPlan plan, List<Row> rows, List<TableModel> tables, SortedDictionary<int, OverlayRow[]> joined)
    {
        OverlayTable[] used = [.. joined.Values.SelectMany(found => found).Select(row => row.Table).Distinct().OrderBy(table => table.Position)];
        _cellsLeft -= joined.Values.Sum(found => found.Sum(row => (long)row.Cells.Count)) + (used.Sum(table => (long)table.Columns.Count) * tables.Count);
        if (_cellsLeft < 0)
        {
            return TooLarge();
        }

        MergedColumns[] columns = [.. tables.Select((table, i) => new MergedColumns(table, plan.Tables[i].Roles))];
        foreach (MergedColumns merged in columns)
        {
            foreach (OverlayTable table in used)
            {
                merged.Map(table);
            }
        }

        _cellsLeft -= rows.Sum(row => (long)columns[row.Table].Added);
        return _cellsLeft < 0 ? TooLarge() : columns;
    }

    private MergedColumns[]? TooLarge()
    {
        _findings.Add(Finding.Create(Rules.OverlayUnusable, default, "The overlay has more than 1,000,000 cells for the rows of the page", "Delete columns that few rows use, or split the overlay and the page"));
        return null;
    }

    private (List<Row> Rows, List<TableModel> Tables) Merge(CatalogPlan plan, List<Row> rows, SortedDictionary<int, OverlayRow[]> joined, MergedColumns[] columns)
    {
        var sources = new Dictionary<int, Dictionary<TextSpan, MarkdownRow>>();
        var merged = new List<Row>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Row row = rows[i];
            if (!joined.TryGetValue(i, out OverlayRow[]? overlays))
            {
                merged.Add(RowMerger.Fill(row, columns[row.Table].Count));
                continue;
            }

            if (!sources.TryGetValue(row.Table, out Dictionary<TextSpan, MarkdownRow>? source))
            {
                sources.Add(row.Table, source = RowsByCode(plan.Tables[row.Table]));
            }

            var merger = new RowMerger(columns[row.Table]);
            merged.Add(merger.Merge(row, overlays));
            _findings.UnionWith(merger.Findings);
            _settled.UnionWith(merger.FindSettled(source[row.CodeSpan]));
        }

        return (merged, [.. columns.Select(column => column.ToModel())]);
    }

    private static Dictionary<TextSpan, MarkdownRow> RowsByCode(SelectedTable table)
        => table.Table.Rows
            .GroupBy(row => row.Cells[table.Roles.IndexOf(ColumnRole.Code)].Span)
            .ToDictionary(rows => rows.Key, rows => rows.First());
}
