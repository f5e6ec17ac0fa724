namespace ErrorCatalog.Generator.Parsing.Tables;

/// <summary>
/// How GitHub Flavored Markdown divides a line into the cells of a table
/// (https://github.github.com/gfm/#tables-extension-). Only pipes and backslashes count: cells are found before any inline is
/// read, so that a pipe inside a code span divides, and an escaped one there does not.
/// </summary>
internal static class TableSyntax
{
    /// <summary>A range of the text, its end exclusive.</summary>
    internal readonly record struct CellRange(int Start, int End, bool HasEscapedPipe);

    /// <summary>Divides a line into cells.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where the line ends, exclusive.</param>
    /// <param name="cells">Receives the cells, without white space around them.</param>
    internal static void SplitRow(string text, int start, int end, List<CellRange> cells)
    {
        cells.Clear();
        SkipIndent(text, ref start, end);
        if (start == end)
        {
            return;
        }

        bool hasPipe = SkipOne(text, ref start, end, '|');
        bool hasEscapedPipe = false;
        int cellStart = start;
        for (int pipe = NextPipe(text, start, end); pipe >= 0; pipe = NextPipe(text, pipe + 1, end))
        {
            if (pipe > start && text[pipe - 1] == '\\')
            {
                // GitHub takes the backslash right before a pipe as its escape even where another backslash precedes it.
                hasEscapedPipe = true;
                continue;
            }

            cells.Add(TrimmedCell(text, cellStart, pipe, hasEscapedPipe));
            hasPipe = true;
            hasEscapedPipe = false;
            cellStart = pipe + 1;
        }

        CellRange rest = TrimmedCell(text, cellStart, end, hasEscapedPipe);
        if (rest.Start < rest.End || !hasPipe)
        {
            cells.Add(rest);
        }
    }

    /// <summary>Counts the cells of a delimiter row.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where the line ends, exclusive.</param>
    /// <returns>The number of cells; 0 when the line is no delimiter row.</returns>
    internal static int CountDelimiterCells(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        int count = 0;
        bool hasMark = false;
        int i = start;
        if (i < end && text[i] == '|')
        {
            hasMark = true;
            i++;
        }

        while (i < end)
        {
            SkipWhiteSpace(text, ref i, end);
            hasMark |= SkipOne(text, ref i, end, ':');
            int dashes = i;
            while (i < end && text[i] == '-')
            {
                i++;
            }

            if (i == dashes)
            {
                return 0;
            }

            hasMark |= SkipOne(text, ref i, end, ':');
            SkipWhiteSpace(text, ref i, end);
            count++;
            if (i < end)
            {
                if (text[i] != '|')
                {
                    return 0;
                }

                hasMark = true;
                i++;
            }
        }

        // Dashes alone underline a heading or draw a thematic break.
        return hasMark ? count : 0;
    }

    /// <summary>Takes the white space off a range that GFM does not count as its content: no other characters are blank to it.</summary>
    internal static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
    }

    private static int NextPipe(string text, int start, int end) => text.IndexOf('|', start, end - start);

    private static CellRange TrimmedCell(string text, int start, int end, bool hasEscapedPipe)
    {
        Trim(text, ref start, ref end);
        return new CellRange(start, end, hasEscapedPipe);
    }

    private static void SkipWhiteSpace(string text, ref int i, int end)
    {
        while (i < end && IsWhiteSpace(text[i]))
        {
            i++;
        }
    }

    // A line feed's relatives such as the form feed indent nothing, and are blank only inside of a cell.
    private static void SkipIndent(string text, ref int i, int end)
    {
        while (i < end && text[i] is (' ' or '\t'))
        {
            i++;
        }
    }

    private static bool SkipOne(string text, ref int i, int end, char c)
    {
        if (i < end && text[i] == c)
        {
            i++;
            return true;
        }

        return false;
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\v' or '\f';
}
