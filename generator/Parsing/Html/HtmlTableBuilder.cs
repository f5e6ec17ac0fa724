using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Makes tables of the same shape as those of Markdown: a header, and rows as wide.</summary>
/// <param name="source">The HTML of the page.</param>
/// <param name="lines">The lines of the page.</param>
/// <param name="budget">The cells that rows may lack, or have beyond what is written.</param>
internal sealed class HtmlTableBuilder(HtmlSource source, LineNumbers lines, CellBudget budget)
{
    private readonly List<HtmlTable> _tables = [];

    /// <summary>Gets the tables in the order of the document.</summary>
    public IEnumerable<HtmlTable> Tables => _tables.OrderBy(table => table.Start);

    /// <summary>Adds a table that has ended.</summary>
    public void Add(OpenTable table)
    {
        if (!IsWritten(table))
        {
            return;
        }

        var grid = new HtmlGrid(budget);
        if (!table.Rows.TrueForAll(grid.TryPlace))
        {
            AddUnread(table);
            return;
        }

        // A row without a cell is nothing to see, though a cell may reach through it.
        HtmlRow[] rows = [.. table.Rows.Where(row => row.Cells.Count > 0)];
        if (rows.Length == 0)
        {
            AddUnread(table);
            return;
        }

        var head = HtmlHeader.Find(rows, source);
        int headed = rows[head.Row].Places.Count;
        HtmlRow[] data = [.. rows.Where((row, index) => !head.Rows.Contains(index) && !IsTitle(row, headed))];
        int width = Math.Max(headed, data.Length == 0 ? 0 : data.Max(row => WidthOf(row, headed)));
        MarkdownRow header = Read(rows[head.Row], width);
        if (Array.TrueForAll(data, row => budget.TryTake(Math.Max(0, width - row.Places.Count))))
        {
            MarkdownRow[] read = Array.ConvertAll(data, row => Read(row, width));
            int end = read.Length == 0 ? header.Span.End : Math.Max(header.Span.End, read[read.Length - 1].Span.End);
            Add(table, isRead: true, header, read, TextSpan.FromBounds(header.Span.Start, end));
        }
        else
        {
            AddUnread(table);
        }
    }

    /// <summary>Adds a table that cannot be read, with as much of its header as there is.</summary>
    public void AddUnread(OpenTable table)
    {
        if (IsWritten(table))
        {
            TextSpan tag = SpanOf(table.Tag);
            HtmlRow? header = table.Rows.Find(row => row.Cells.Count > 1) ?? table.Rows.Find(row => row.Cells.Count > 0);
            MarkdownCell[] cells = [.. (header?.Cells ?? []).Select(cell => cell.Read(source) with { Span = tag })];
            Add(table, isRead: false, new MarkdownRow(EquatableArray<MarkdownCell>.FromOwned(cells), tag, Surplus: null), [], tag);
        }
    }

    // A table of Markdown is read as such.
    private bool IsWritten(OpenTable table) => source.OriginOf(table.Tag.Start) == HtmlOrigin.Verbatim;

    private void Add(OpenTable table, bool isRead, MarkdownRow header, MarkdownRow[] rows, TextSpan span)
    {
        TextSpan[] strayRows = [.. table.StrayRows.Select(SpanOf)];
        string? caption = table.Caption?.Read(source).Text;
        _tables.Add(new HtmlTable(
            SpanOf(table.Tag).Start,
            string.IsNullOrEmpty(caption) ? null : caption,
            isRead,
            new MarkdownTable(
                Headings: default,
                EquatableArray<MarkdownComment>.From(table.Comments),
                header,
                EquatableArray<MarkdownRow>.FromOwned(rows),
                span,
                lines.LineOf(header.Span.Start),
                EquatableArray<TextSpan>.From(strayRows))));
    }

    // One cell across all columns says what follows it, and has no text for any column.
    private static bool IsTitle(HtmlRow row, int width) => width > 1 && row.Cells.Count == 1 && row.Cells[0].ColumnSpan >= width;

    private MarkdownRow Read(HtmlRow row, int width)
    {
        TextSpan span = source.SpanOf(row.Start, row.End);
        var cells = new MarkdownCell[width];
        for (int i = 0; i < width; i++)
        {
            cells[i] = i < row.Places.Count && row.Places[i] is HtmlCell cell
                ? cell.Read(source)
                : new MarkdownCell(string.Empty, new TextSpan(span.End, 0));
        }

        return new MarkdownRow(EquatableArray<MarkdownCell>.FromOwned(cells), span, Surplus: null);
    }

    /// <summary>
    /// Counts the columns up to the last cell of a row that says something. A browser displays what no header is above; a cell that
    /// begins in the table and reaches out of it needs no more columns, nor does an empty one.
    /// </summary>
    private int WidthOf(HtmlRow row, int headed)
    {
        if (row.Places.Count <= headed)
        {
            return headed;
        }

        var inside = new HashSet<HtmlCell?>(row.Places.Take(headed));
        HtmlCell? last = row.Cells.FindLast(cell => !inside.Contains(cell) && cell.Read(source).Text.Length > 0);
        return last is null ? headed : row.Places.IndexOf(last) + 1;
    }

    private TextSpan SpanOf(HtmlToken token) => source.SpanOf(token.Start, token.End);
}
