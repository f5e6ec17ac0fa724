using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>Puts the cells of an overlay into a row of the page.</summary>
internal sealed class RowMerger
{
    private readonly MergedColumns _columns;
    private readonly MarkdownCell?[] _given;
    private readonly List<Finding> _findings = [];

    /// <param name="columns">The columns that the row is to have.</param>
    public RowMerger(MergedColumns columns)
    {
        _columns = columns;
        _given = new MarkdownCell?[columns.Count];
    }

    /// <summary>Gets what there is to tell of the overlay.</summary>
    public IEnumerable<Finding> Findings => _findings;

    /// <summary>Gives a row that no overlay is about the columns that overlays add.</summary>
    public static Row Fill(Row row, int count)
        => row.Cells.Count == count ? row : row with { Cells = EquatableArray<string>.FromOwned(FilledCells(row, count)) };

    /// <summary>Puts rows of an overlay into a row. A cell of an earlier one takes precedence.</summary>
    /// <param name="row">The row of the page.</param>
    /// <param name="overlays">The rows of the overlay that have its code.</param>
    public Row Merge(Row row, OverlayRow[] overlays)
    {
        string[] cells = FilledCells(row, _columns.Count);
        foreach (OverlayRow overlay in overlays)
        {
            Add(overlay, cells);
        }

        string[] links = [.. overlays.SelectMany(overlay => overlay.Cells).SelectMany(cell => cell.Links)];
        return WithName(WithStatus(row), overlays) with
        {
            HasOverlay = true,
            Cells = EquatableArray<string>.FromOwned(cells),
            Facts = Enumerable.Reverse(overlays).Aggregate(row.Facts, (below, overlay) => overlay.Table.Facts?.Read(overlay.Cells).Over(below) ?? below),
            Links = links.Length == 0 ? row.Links : EquatableArray<string>.From([.. links.Concat(row.Links).Distinct(StringComparer.Ordinal)]),
        };
    }

    /// <summary>Finds what there is no need to tell anymore of the cells of the page, since the row has others.</summary>
    public IEnumerable<(TextSpan Cell, string Rule)> FindSettled(MarkdownRow source)
        => Enumerable.Range(0, source.Cells.Count)
            .Where(column => _given[column] is not null)
            .SelectMany(column => RulesOf(column), (column, rule) => (source.Cells[column].Span, rule.Id));

    private static string[] FilledCells(Row row, int count) => [.. row.Cells, .. Enumerable.Repeat(string.Empty, count - row.Cells.Count)];

    private DiagnosticDescriptor[] RulesOf(int column)
        =>
        [
            Rules.TooManyMarks,
            Rules.PlaceholderIsTag,
            .. column == _columns.IndexOf(ColumnRole.Message) ? [Rules.MessageMissing] : Array.Empty<DiagnosticDescriptor>(),
            .. column == _columns.IndexOf(ColumnRole.HttpStatus) ? [Rules.HttpStatusMissing, Rules.NotAnHttpStatus, Rules.OpenHttpStatus] : Array.Empty<DiagnosticDescriptor>(),
        ];

    private void Add(OverlayRow overlay, string[] cells)
    {
        int[] map = _columns.Map(overlay.Table);
        for (int i = 0; i < map.Length; i++)
        {
            MarkdownCell cell = overlay.Cells[i];
            int column = map[i];
            if (column < 0 || CodeContract.IsNoText(cell.Text))
            {
                continue;
            }

            if (_given[column] is null)
            {
                _given[column] = cell;
                cells[column] = cell.Text;
            }
            else if (cells[column] != cell.Text)
            {
                string header = overlay.Table.Columns[i].Header;
                _findings.Add(Finding.Create(Rules.OverlayCellIgnored, cell.Span, MessageText.Shorten(header), MessageText.Shorten(overlay.Code.Text)));
            }
        }
    }

    private Row WithStatus(Row row)
    {
        if (GivenIn(ColumnRole.HttpStatus) is MarkdownCell cell)
        {
            HttpStatusCell status = HttpStatusCell.Read(cell.Text);
            _findings.AddRange(RowChecks.CheckHttpStatus(cell, status));

            // The phrase of the page goes with its status.
            string? phrase = status.Phrase ?? (status.Statuses.Equals(row.HttpStatuses) ? row.StatusText : null);
            row = row with { HttpStatuses = status.Statuses, StatusText = phrase, StatusSpan = cell.Span, StatusFile = FileKind.Overlay };
        }

        return GivenIn(ColumnRole.StatusText) is MarkdownCell text ? row with { StatusText = text.Text } : row;
    }

    private Row WithName(Row row, OverlayRow[] overlays)
    {
        MarkdownCell? name = GivenIn(ColumnRole.Name);
        OverlayRow? named = Array.Find(overlays, overlay => overlay.GivenName is not null);
        if (name is not null || named is not null)
        {
            string text = name?.Text ?? row.Name;
            return row with
            {
                GivenName = named?.GivenName ?? (PascalCase.IsIdentifier(text) ? text : null),
                Name = text,
                NameSpan = (name ?? named!.Code).Span,
                NameFile = FileKind.Overlay,
            };
        }

        return row.GivenName is null && row.Name.Length == 0 && GivenIn(ColumnRole.Message) is MarkdownCell message
            ? row with { NameSpan = message.Span, NameFile = FileKind.Overlay }
            : row;
    }

    private MarkdownCell? GivenIn(ColumnRole role) => _columns.IndexOf(role) is int column and >= 0 ? _given[column] : null;
}
