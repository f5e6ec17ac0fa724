namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>How many cells a page may ask for without writing them: a few bytes can span, or miss, millions.</summary>
/// <param name="count">The number of cells.</param>
internal sealed class CellBudget(int count)
{
    // What is in a cell that spans is read in each place that it covers, too.
    private const int CharactersOfCell = 20;

    private int _left = count;

    /// <summary>Takes some cells out of the budget.</summary>
    /// <param name="cells">The number of cells.</param>
    /// <param name="length">The number of characters in each; a long one counts as several cells.</param>
    /// <returns>Whether there were as many.</returns>
    public bool TryTake(int cells, int length = 0)
    {
        long taken = cells * (1L + (length / CharactersOfCell));
        if (taken > _left)
        {
            return false;
        }

        _left -= (int)taken;
        return true;
    }
}
