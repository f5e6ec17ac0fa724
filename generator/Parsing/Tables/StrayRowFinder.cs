using Markdig.Helpers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Tables;

/// <summary>
/// Finds what looks like more rows of a table and is rendered as something else: behind a blank line, in a list item or a quote that
/// cut the table, as code, or in a block of HTML.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="nearTables">What is told already, in the order of the document.</param>
internal sealed class StrayRowFinder(string text, IReadOnlyList<NearTable> nearTables)
{
    private const string EndOfComment = "-->";

    private readonly List<TextSpan> _runs = [];
    private readonly List<TableSyntax.CellRange> _cells = [];
    private TableBlock? _table;
    private int _nextNearTable;
    private TextSpan? _run;
    private bool _hasCells;

    /// <summary>Begins to look for the rows of a table.</summary>
    public void Enter(TableBlock table) => _table = table;

    /// <summary>Ends to look for the rows of the table.</summary>
    /// <returns>The runs of lines that look like its rows.</returns>
    public EquatableArray<TextSpan> Leave()
    {
        EndRun();
        EquatableArray<TextSpan> rows = EquatableArray<TextSpan>.From(_runs);
        _runs.Clear();
        _table = null;
        return rows;
    }

    /// <summary>Looks into a block that stands behind the table.</summary>
    public void Read(Block block)
    {
        if (_table is null)
        {
            return;
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadLines(paragraph, StartOfNearTable(paragraph));
                break;
            case CodeBlock and not FencedCodeBlock:
            case HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock }:
                ReadLines((LeafBlock)block, text.Length);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                ReadBehindComment(comment);
                break;

            // A row may begin with a number sign; any other heading with pipes is one.
            case HeadingBlock heading when heading.IsSetext || heading.Line == _table.LastLine + 1:
                ReadLines(heading, text.Length);
                break;
        }
    }

    // What is commented out is meant to be. A comment without an end hides all below it, and a row behind one is no row.
    private void ReadBehindComment(HtmlBlock comment)
    {
        int end = Math.Min(comment.Span.End + 1, text.Length);
        int endOfComment = text.LastIndexOf(EndOfComment, end - 1, end - comment.Span.Start, StringComparison.Ordinal);
        if (endOfComment < 0)
        {
            ReadLines(comment, text.Length);
        }
        else
        {
            ReadLine(endOfComment + EndOfComment.Length, end);
        }
    }

    private int StartOfNearTable(ParagraphBlock paragraph)
    {
        while (_nextNearTable < nearTables.Count && nearTables[_nextNearTable].Span.Start < paragraph.Span.Start)
        {
            _nextNearTable++;
        }

        return _nextNearTable < nearTables.Count ? nearTables[_nextNearTable].Span.Start : text.Length;
    }

    private void ReadLines(LeafBlock block, int limit)
    {
        for (int i = 0; i < block.Lines.Count; i++)
        {
            // Markdig writes a line anew when a part of a tab indents it.
            StringLine line = block.Lines.Lines[i];
            int start = ReferenceEquals(line.Slice.Text, text) ? line.Slice.Start : line.Position;
            if (start >= limit)
            {
                break;
            }

            int end = text.IndexOfAny(['\r', '\n'], start);
            ReadLine(start, end < 0 ? text.Length : end);
        }
    }

    private void ReadLine(int start, int end)
    {
        TableSyntax.Trim(text, ref start, ref end);
        TableSyntax.SplitRow(text, start, end, _cells);
        if (start == end || (text[start] != '|' && !HasAllColumns()))
        {
            EndRun();
            return;
        }

        if (_run is not TextSpan run || !IsOnNextLine(run.End, start))
        {
            EndRun();
            run = new TextSpan(start, 0);
        }

        _run = TextSpan.FromBounds(run.Start, end);
        _hasCells |= _cells.Count > 0;
    }

    // Prose names operators and alternatives in code, with pipes in it.
    private bool HasAllColumns()
        => _table!.ColumnCount > 1
            && _cells.Count == _table.ColumnCount
            && Enumerable.Range(_cells[0].Start, _cells[0].End - _cells[0].Start).Count(i => text[i] == '`') % 2 == 0;

    private bool IsOnNextLine(int end, int start)
    {
        int lineEnd = text.IndexOfAny(['\r', '\n'], end, start - end);
        if (lineEnd < 0)
        {
            return false;
        }

        int next = lineEnd + (text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1);
        return next <= start && text.IndexOfAny(['\r', '\n'], next, start - next) < 0;
    }

    // Pipes alone end a table too, but are no loss.
    private void EndRun()
    {
        if (_run is TextSpan run && _hasCells)
        {
            _runs.Add(run);
        }

        _run = null;
        _hasCells = false;
    }
}
