namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>How many cells a page may ask for without writing them: a few bytes can span, or miss, millions.</summary>
/// <param name="count">The number of cells.</param>
internal sealed class CellBudget(int count)
{
    private int _left = count;

    /// <summary>Takes some cells out of the budget.</summary>
    /// <returns>Whether there were as many.</returns>
    public bool TryTake(int cells)
    {
        if (cells > _left)
        {
            return false;
        }

        _left -= cells;
        return true;
    }
}
