using System.Threading;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Rows;

/// <summary>Reads and checks the rows of an error table. Every row becomes an entry, or is the same as an earlier one.</summary>
internal sealed class RowReader
{
    private const int RowsBetweenCancellationChecks = 64;

    private readonly SelectedTable _selected;
    private readonly List<Finding> _findings;
    private readonly int _code;
    private readonly int _status;
    private readonly int _statusText;
    private readonly int _name;
    private readonly int _message;
    private readonly int _otherForm;
    private Row? _above;

    private RowReader(SelectedTable selected, List<Finding> findings)
    {
        _selected = selected;
        _findings = findings;
        _code = selected.Roles.IndexOf(ColumnRole.Code);
        _status = selected.Roles.IndexOf(ColumnRole.HttpStatus);
        _statusText = selected.Roles.IndexOf(ColumnRole.StatusText);
        _name = selected.Roles.IndexOf(ColumnRole.Name);
        _message = selected.Roles.IndexOf(ColumnRole.Message);
        _otherForm = selected.Roles.OtherForm?.Index ?? -1;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="selected">The table, and what its columns hold.</param>
    /// <param name="index">Its position in the catalog.</param>
    /// <param name="seen">The rows of the tables with these headers that were read so far, so that one that repeats another is the same entry.</param>
    /// <param name="rows">Receives the rows.</param>
    /// <param name="findings">Receives what there is to tell.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void ReadTable(
        SelectedTable selected,
        int index,
        HashSet<EquatableArray<string>> seen,
        List<Row> rows,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        var reader = new RowReader(selected, findings);
        reader.CheckColumns();
        MarkdownTable table = selected.Table;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (i % RowsBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            MarkdownRow row = table.Rows[i];
            reader.CheckCells(row);
            EquatableArray<string> cells = TextsOf(row);
            if (seen.Add(cells))
            {
                rows.Add(reader.Read(row, cells, index));
            }
            else
            {
                findings.Add(Finding.Create(Rules.RepeatedRow, row.Span));
            }
        }
    }

    /// <summary>Gets the texts of a row.</summary>
    public static EquatableArray<string> TextsOf(MarkdownRow row)
        => row.Cells.ConvertAll(cell => cell.Text);

    private void CheckColumns()
    {
        foreach ((int column, ColumnRole role) in _selected.Roles.Rivals)
        {
            MarkdownCell header = _selected.Table.Header.Cells[column];
            string winner = _selected.Table.Header.Cells[_selected.Roles.IndexOf(role)].Text;
            _findings.Add(Finding.Create(role == ColumnRole.Code ? Rules.TwoColumnsForOneRole : Rules.ColumnWithoutItsRole, header.Span, header.Text, role.ToString(), winner));
        }

        RowChecks.CheckTable(_selected.Table, _findings);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        if (_selected.Directive.Names.Count > 0 && _code >= 0)
        {
            codes.UnionWith(_selected.Table.Rows.Select(row => ReadCode(row.Cells[_code].Text).Code));
        }

        RowChecks.CheckNames(_selected.Table, _selected.Directive, codes, _findings);
    }

    private void CheckCells(MarkdownRow row)
    {
        RowChecks.CheckRow(row, _findings);
        if (_message >= 0 && row.Cells[_message].Text.Length == 0)
        {
            _findings.Add(Finding.Create(Rules.MessageMissing, row.Cells[_message].Span));
        }
    }

    private Row Read(MarkdownRow row, EquatableArray<string> cells, int table)
    {
        if (_above is not null && ContinuesRowAbove(row))
        {
            _findings.Add(Finding.Create(Rules.CodeFromAbove, row.Cells[_code].Span, _above.Code!));
            return _above with
            {
                Cells = cells,
                GivenName = null,
                Name = NameIn(row),
                Links = LinksIn(row),
                CodeSpan = row.Cells[_code].Span,
                StatusSpan = SpanOf(row, _status),
                NameSpan = NamedCell(row),
                Facts = FactsIn(row),
            };
        }

        HttpStatusCell statuses = _status < 0 ? HttpStatusCell.None : ReadStatus(row.Cells[_status]);
        string phrase = TextOf(row, _statusText);
        CodeCell? cell = _code < 0 ? null : FindCode(row.Cells[_code], isAlone: row.Cells.Count > 1 && row.Cells.Count(cell => cell.Text.Length > 0) == 1);
        string? code = cell?.Code;
        var read = new Row(
            table,
            cells,
            code,
            OtherFormsIn(row, cell),
            statuses.Statuses,
            phrase.Length > 0 ? phrase : statuses.Phrase,
            code is not null && _selected.Directive.Names.TryGetValue(code, out string? given) ? given : null,
            _selected.Roles.HasNamesInCodes && cell?.Name is string name ? name : NameIn(row),
            LinksIn(row),
            SpanOf(row, _code),
            SpanOf(row, _status),
            NamedCell(row))
        {
            Facts = FactsIn(row),
        };
        _above = code is null ? null : read;
        return read;
    }

    /// <summary>Tells whether a row leaves its code, and its HTTP status, empty since they are those of the row above.</summary>
    private bool ContinuesRowAbove(MarkdownRow row)
        => row.Cells[_code].Text.Length == 0
            && (_status < 0 || row.Cells[_status].Text.Length == 0)
            && row.Cells.Any(cell => CellValue.IsText(cell.Text));

    private TextSpan NamedCell(MarkdownRow row) => SpanOf(row, _name >= 0 ? _name : _message);

    private static TextSpan SpanOf(MarkdownRow row, int column) => column < 0 ? row.Span : row.Cells[column].Span;

    private static EquatableArray<string> LinksIn(MarkdownRow row) => EquatableArray<string>.From([.. row.Cells.SelectMany(cell => cell.Links)]);

    private RowFacts FactsIn(MarkdownRow row)
    {
        RowFacts facts = _selected.Roles.Facts?.Read(row.Cells) ?? RowFacts.None;
        return _code >= 0 && row.Cells[_code].IsStruck ? facts with { IsDeprecated = true } : facts;
    }

    private EquatableArray<string> OtherFormsIn(MarkdownRow row, CodeCell? code)
    {
        // A cell among the numbers that is none, such as "reserved", is a remark.
        CodeCell? inColumn = _otherForm < 0 || code is null ? null : CodeCell.Read(row.Cells[_otherForm].Text);
        string? other = inColumn is { IsNumber: true } cell && cell.Code != code?.Code ? cell.Code : null;
        return code?.OtherForm is null && other is null ? default : EquatableArray<string>.From([.. new[] { code?.OtherForm, other }.OfType<string>()]);
    }

    private string NameIn(MarkdownRow row)
        => _selected.Roles.Name is not TableColumn name || name.IsNone(row.Cells[name.Index].Text) ? string.Empty : row.Cells[name.Index].Text;

    private static string TextOf(MarkdownRow row, int column)
        => column < 0 || CellValue.IsNone(row.Cells[column].Text) ? string.Empty : row.Cells[column].Text;

    private CodeCell ReadCode(string text)
        => _selected.Roles.Code is { HoldsNumbers: true } ? CodeCell.Read(text) : CodeCell.ReadAsItIs(text);

    private CodeCell? FindCode(MarkdownCell cell, bool isAlone)
    {
        if (_selected.Roles.Code!.IsNone(cell.Text))
        {
            if (cell.Text.Length == 0)
            {
                _findings.Add(Finding.Create(Rules.CodeMissing, cell.Span));
            }

            return null;
        }

        CodeCell code = ReadCode(cell.Text);
        bool isTitle = isAlone && !code.IsNumber && _selected.Roles.Code.HoldsNumbers;
        bool isCode = code.Shape == CodeShape.Words
            ? _selected.Roles.HasWordsAsCodes && cell.Text.Length <= CodeContract.MaxCodeLength
            : code.Shape != CodeShape.Placeholder && !isTitle;
        if (!isCode)
        {
            _findings.Add(Finding.Create(Rules.NotACode, cell.Span, MessageText.Shorten(cell.Text)));
        }

        return isCode ? code : null;
    }

    private HttpStatusCell ReadStatus(MarkdownCell cell)
    {
        HttpStatusCell status = HttpStatusCell.Read(cell.Text);
        if (cell.Text.Length == 0)
        {
            _findings.Add(Finding.Create(Rules.HttpStatusMissing, cell.Span));
        }

        _findings.AddRange(RowChecks.CheckHttpStatus(cell, status));
        return status;
    }
}
