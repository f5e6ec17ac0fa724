namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Puts the cells of a table into the places that they cover (https://html.spec.whatwg.org/#forming-a-table).</summary>
/// <param name="budget">For the places beyond the first of each cell.</param>
internal sealed class HtmlGrid(CellBudget budget)
{
    private readonly List<(HtmlCell Cell, int Rows)> _reaching = [];
    private int _group;

    /// <summary>Places the cells of the next row.</summary>
    /// <returns>Whether the budget allowed it.</returns>
    public bool TryPlace(HtmlRow row)
    {
        if (row.Group != _group)
        {
            _reaching.Clear();
            _group = row.Group;
        }

        foreach (HtmlCell cell in row.Cells)
        {
            while (IsCovered(row.Places.Count))
            {
                if (!TryAddReaching(row.Places))
                {
                    return false;
                }
            }

            if (!budget.TryTake(cell.ColumnSpan - 1, cell.Length))
            {
                return false;
            }

            for (int i = 0; i < cell.ColumnSpan; i++)
            {
                Reach(row.Places.Count, cell);
                row.Places.Add(cell);
            }
        }

        while (row.Places.Count < _reaching.Count)
        {
            if (!TryAddReaching(row.Places))
            {
                return false;
            }
        }

        DropEnded();
        return true;
    }

    private bool IsCovered(int column) => column < _reaching.Count && _reaching[column].Rows > 0;

    private bool TryAddReaching(List<HtmlCell?> places)
    {
        (HtmlCell cell, int rows) = _reaching[places.Count];
        _reaching[places.Count] = (cell, Math.Max(0, rows - 1));
        places.Add(rows > 0 ? cell : null);
        return budget.TryTake(1, rows > 0 ? cell.Length : 0);
    }

    private void Reach(int column, HtmlCell cell)
    {
        int rows = cell.RowSpan == 0 ? int.MaxValue : cell.RowSpan - 1;
        if (column == _reaching.Count)
        {
            _reaching.Add((cell, rows));
            return;
        }

        // A wide cell may cover one that reaches down from above, and which goes on below it.
        (HtmlCell above, int rowsAbove) = _reaching[column];
        _reaching[column] = rows == 0 && rowsAbove > 0 ? (above, rowsAbove - 1) : (cell, rows);
    }

    // What reaches no further would be looked at in every row below.
    private void DropEnded()
    {
        int last = _reaching.FindLastIndex(reaching => reaching.Rows > 0);
        _reaching.RemoveRange(last + 1, _reaching.Count - last - 1);
    }
}
