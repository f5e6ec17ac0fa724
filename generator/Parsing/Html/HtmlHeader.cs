namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Which rows head a table.</summary>
/// <param name="Row">The index of the row that names the columns.</param>
/// <param name="Rows">The indexes of all rows that are no data, of which it is one.</param>
internal readonly record struct HtmlHeader(int Row, HashSet<int> Rows)
{
    /// <summary>Finds the row that names the columns: of several, the one that divides the table most.</summary>
    /// <param name="rows">The rows of a table, at least one, with their cells in place.</param>
    /// <param name="source">The HTML.</param>
    public static HtmlHeader Find(IReadOnlyList<HtmlRow> rows, HtmlSource source)
    {
        HashSet<int> heads = RowsMarkedAsHeads(rows);
        int best = 0;
        int mostCells = 0;
        foreach (int row in heads)
        {
            Compare(row);
        }

        // What has one cell only is a title of the table, so that the header is still to come.
        for (int row = heads.Count == 0 ? 0 : heads.Max() + 1; row < rows.Count && mostCells < 2; row++)
        {
            heads.Add(row);
            Compare(row);
        }

        return mostCells < 2 ? new HtmlHeader(0, [0]) : new HtmlHeader(best, heads);

        void Compare(int row)
        {
            int cells = rows[row].Places.Where(cell => cell?.Read(source).Text.Length > 0).Distinct().Count();
            best = cells >= mostCells ? row : best;
            mostCells = Math.Max(cells, mostCells);
        }
    }

    private static HashSet<int> RowsMarkedAsHeads(IReadOnlyList<HtmlRow> rows)
    {
        IEnumerable<int> all = Enumerable.Range(0, rows.Count);
        HtmlRow? head = rows.FirstOrDefault(row => row.IsInHead);
        HashSet<int> heads = head is null
            ? [.. all.TakeWhile(row => rows[row].Cells.TrueForAll(cell => cell.IsColumnHeader))]
            : [.. all.Where(row => rows[row].Group == head.Group)];

        // When all rows are marked, the mark says nothing.
        return heads.Count == rows.Count ? [] : heads;
    }
}
