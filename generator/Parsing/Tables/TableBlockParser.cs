using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Tables;

/// <summary>
/// Opens a table at a delimiter row and takes the line above it out of its paragraph. The block is closed after every line,
/// and taken up again by the next one when no other block starts there: so tables end where GFM lets them end.
/// </summary>
internal sealed class TableBlockParser : BlockParser
{
    // GitHub's limit, which it has for a table. Every row has as many cells as the header, so that without one a page of a few
    // kilobytes could ask for gigabytes.
    private const int MaxMissingCells = 0x80000;

    private readonly List<TableSyntax.CellRange> _cells = [];
    private int _missingCells;

    public List<NearTable> NearTables { get; } = [];

    /// <summary>Gets the rows at which a table ends because too many cells are missing on the page.</summary>
    public List<TextSpan> RowsCutOff { get; } = [];

    /// <summary>
    /// Reads a line as the next row of the table that ends above it. Most rows begin with a pipe, where no other block begins, so that
    /// the parsers of these need not be asked about each of them.
    /// </summary>
    /// <returns>Whether the line is read; if not, it is the processor's to read.</returns>
    public bool TryReadRow(BlockProcessor processor, StringSlice line)
    {
        bool isRow = line.CurrentChar == '|'
            && processor.Document.LastChild is TableBlock table
            && table.LastLine == processor.LineIndex - 1
            && TryAddRow(table, line, processor.LineIndex);
        processor.LineIndex += isRow ? 1 : 0;
        return isRow;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        if (processor.GetCurrentContainerOpened().LastChild is TableBlock table && table.LastLine == processor.LineIndex - 1)
        {
            return TryContinue(table, processor);
        }

        return processor.CurrentBlock is ParagraphBlock paragraph && paragraph.Parent!.IsOpen
            ? TryOpenAt(processor, paragraph)
            : BlockState.None;
    }

    private BlockState TryContinue(TableBlock table, BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        if (TryAddRow(table, line, processor.LineIndex))
        {
            return BlockState.BreakDiscard;
        }

        if (_cells.Count > 0)
        {
            RowsCutOff.Add(TextSpan.FromBounds(line.Start, line.End + 1));
        }

        return BlockState.None;
    }

    private bool TryAddRow(TableBlock table, StringSlice line, int lineIndex)
    {
        TableSyntax.SplitRow(line.Text, line.Start, line.End + 1, _cells);
        int missing = Math.Max(0, table.ColumnCount - _cells.Count);

        // A pipe alone is no row to GitHub, and ends the table.
        if (_cells.Count == 0 || missing > MaxMissingCells - _missingCells)
        {
            return false;
        }

        _missingCells += missing;
        table.Rows.Add(line);
        table.LastLine = lineIndex;
        return true;
    }

    private BlockState TryOpenAt(BlockProcessor processor, ParagraphBlock paragraph)
    {
        StringSlice line = processor.Line;
        int columnCount = TableSyntax.CountDelimiterCells(line.Text, line.Start, line.End + 1);
        if (columnCount == 0)
        {
            return BlockState.None;
        }

        int last = paragraph.Lines.Count - 1;
        StringSlice header = paragraph.Lines.Lines[last].Slice;
        TableSyntax.SplitRow(header.Text, header.Start, header.End + 1, _cells);
        if (_cells.Count != columnCount)
        {
            if (_cells.Count > 1)
            {
                NearTables.Add(new NearTable(TextSpan.FromBounds(header.Start, line.End + 1), _cells.Count, columnCount));
            }

            return BlockState.None;
        }

        paragraph.Lines.RemoveAt(last);
        if (last == 0)
        {
            processor.Discard(paragraph);
        }
        else
        {
            // What is above the header may be a comment that steers the table, and ends where its own line does.
            paragraph.Span.End = paragraph.Lines.Lines[last - 1].Slice.End;
        }

        processor.NewBlocks.Push(new TableBlock(this, header, columnCount)
        {
            Span = new SourceSpan(header.Start, line.End),
            Line = processor.LineIndex - 1,
            LastLine = processor.LineIndex,
        });
        return BlockState.BreakDiscard;
    }
}
