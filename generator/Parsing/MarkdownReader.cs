using System.Threading;
using ErrorCatalog.Generator.Parsing.Footnotes;
using ErrorCatalog.Generator.Parsing.Html;
using ErrorCatalog.Generator.Parsing.Inlines;
using ErrorCatalog.Generator.Parsing.Tables;
using ErrorCatalog.Generator.Parsing.Workarounds;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// Reads the tables of a Markdown document: Markdig finds the blocks and reads the inlines of a cell; what is a table, a row and
/// a cell is decided in this folder, by the rules of GFM and in time linear in the text. No other folder names a type of Markdig.
/// </summary>
internal static class MarkdownReader
{
    private const int LinesBetweenCancellationChecks = 256;
    private const int RowsBetweenCancellationChecks = 64;
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>Reads a document.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The tables, with the text of their cells as a reader of the rendered page sees it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static ParsedDocument Read(string text, CancellationToken cancellationToken)
    {
        text = FrontMatter.Blank(WithoutUnreadableCharacters(text));
        var tables = new TableBlockParser();
        var document = new MarkdownDocument();
        var nesting = new NestingLimit();
        var footnotes = new FootnoteBlockParser(nesting);
        ReadBlocks(text, document, tables, footnotes, nesting, cancellationToken);
        var inlines = new InlineReader(document, text.Length, footnotes.Labels);
        var page = new PageContents(inlines, new StrayRowFinder(text, tables.NearTables));
        ReadContents(text, document, page, inlines, cancellationToken);
        return page.ToDocument(tables.NearTables, nesting.TooDeep, tables.RowsCutOff);
    }

    // Offsets must stay those of the file, so that characters are replaced and never removed: NUL as CommonMark has it
    // (https://spec.commonmark.org/0.31.2/#insecure-characters), half a surrogate pair as every decoder has it, and a byte order
    // mark by a blank.
    private static string WithoutUnreadableCharacters(string text)
    {
        text = text.Replace('\0', ReplacementCharacter);
        text = WithoutHalfPairs(text);
        return text.Length > 0 && text[0] == '\uFEFF' ? " " + text.Substring(1) : text;
    }

    private static string WithoutHalfPairs(string text)
    {
        char[]? whole = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else
            {
                whole ??= text.ToCharArray();
                whole[i] = ReplacementCharacter;
            }
        }

        return whole is null ? text : new string(whole);
    }

    private static void ReadBlocks(
        string text,
        MarkdownDocument document,
        TableBlockParser tables,
        FootnoteBlockParser footnotes,
        NestingLimit nesting,
        CancellationToken cancellationToken)
    {
        var processor = new BlockProcessor(
            document,
            new BlockParserList(
            [
                new ThematicBreakParser(),
                new HeadingBlockParser(),
                new LimitedQuoteBlockParser(nesting),
                new LimitedListBlockParser(nesting),
                footnotes,
                new BlankEndedHtmlBlockParser(),
                new StrictFencedCodeBlockParser(),
                new IndentedCodeBlockParser(),
                tables,
                new ChunkedParagraphBlockParser(),
            ]),
            context: null);
        var lines = new LineReader(text);
        for (StringSlice line = lines.ReadLine(); line.Text is not null; line = lines.ReadLine())
        {
            if (processor.LineIndex % LinesBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!tables.TryReadRow(processor, line))
            {
                processor.ProcessLine(line);
            }
        }

        processor.Close(document);
    }

    private static void ReadContents(string text, MarkdownDocument document, PageContents page, InlineReader inlines, CancellationToken cancellationToken)
    {
        Queue<HtmlTable> htmlTables = HtmlTables.Read(text, document, inlines, cancellationToken);
        var above = new List<MarkdownComment>();
        var parents = new Stack<(ContainerBlock Container, int Next)>();
        parents.Push((document, 0));
        while (parents.Count > 0)
        {
            (ContainerBlock container, int next) = parents.Pop();
            if (next == container.Count)
            {
                continue;
            }

            parents.Push((container, next + 1));
            Block block = container[next];
            if (ReadComment(text, block) is MarkdownComment comment)
            {
                above.Add(comment);
                continue;
            }

            page.LookForStrayRows(block);
            if (block is TableBlock table)
            {
                page.Add(ReadTable(text, table, EquatableArray<MarkdownComment>.From(above), page.Headings, inlines, cancellationToken), table);
            }
            else if (!TryTakeHtmlTables(htmlTables, block, above, page))
            {
                page.StrayComments.AddRange(above);
            }

            above.Clear();
            if (block is ContainerBlock child)
            {
                parents.Push((child, 0));
            }
            else if (block is HeadingBlock heading)
            {
                page.EnterSection(heading.Level, heading.Lines.ToString(), SpanOf(text, heading));
            }
            else if (block is HtmlBlock { Type: HtmlBlockType.NonInterruptingBlock } component)
            {
                ReadHeadingsBehindComponent(component, page);
            }
            else if (block is ParagraphBlock { Parent: ListItemBlock } paragraph && next == 0)
            {
                page.AddListItem(paragraph.Lines.Lines[0].Slice);
            }
        }

        page.StrayComments.AddRange(above);
    }

    private static TextSpan SpanOf(string text, Block block) => TextSpan.FromBounds(block.Span.Start, Math.Min(block.Span.End + 1, text.Length));

    /// <summary>
    /// Reads the headings right below the tag of a component. To GFM they are part of an HTML block; to MDX, in which such pages are
    /// written, they are headings, and tables are named after them.
    /// </summary>
    private static void ReadHeadingsBehindComponent(HtmlBlock component, PageContents page)
    {
        const int MaxLevel = 6;
        for (int i = 1; i < component.Lines.Count; i++)
        {
            StringSlice slice = component.Lines.Lines[i].Slice;
            string line = slice.ToString();
            string text = line.TrimStart('#');
            int level = line.Length - text.Length;
            if (level is > 0 and <= MaxLevel && text.StartsWith(" ", StringComparison.Ordinal))
            {
                page.EnterSection(level, text.Trim(), TextSpan.FromBounds(slice.Start, slice.End + 1));
            }
        }
    }

    /// <summary>Reads a block that is a comment and no more: of HTML, or of MDX, where HTML comments are an error.</summary>
    private static MarkdownComment? ReadComment(string text, Block block)
        => block switch
        {
            HtmlBlock { Type: HtmlBlockType.Comment } => ReadComment(text, block, "<!--", "-->"),
            ParagraphBlock => ReadComment(text, block, "{/*", "*/}"),
            _ => null,
        };

    private static MarkdownComment? ReadComment(string text, Block block, string open, string close)
    {
        int length = Math.Min(block.Span.End + 1, text.Length) - block.Span.Start;
        string source = text.Substring(block.Span.Start, length).TrimEnd();
        bool isComment = source.Length >= open.Length + close.Length
            && source.StartsWith(open, StringComparison.Ordinal)
            && source.EndsWith(close, StringComparison.Ordinal);
        if (!isComment)
        {
            return null;
        }

        string inside = source.Substring(open.Length, source.Length - open.Length - close.Length);
        int start = block.Span.Start + open.Length + (inside.Length - inside.TrimStart().Length);
        inside = inside.Trim();
        return new MarkdownComment(inside, new TextSpan(start, inside.Length));
    }

    /// <summary>Takes the HTML tables that start in a block. The comments above the block are those of the first.</summary>
    private static bool TryTakeHtmlTables(Queue<HtmlTable> htmlTables, Block block, List<MarkdownComment> above, PageContents page)
    {
        int count = htmlTables.Count;
        while (block is LeafBlock && htmlTables.Count > 0 && htmlTables.Peek().Start <= block.Span.End)
        {
            HtmlTable html = htmlTables.Dequeue();
            IEnumerable<MarkdownComment> inBlock = html.Table.Comments.Where(comment => comment.Span.Start >= block.Span.Start);
            IEnumerable<string> caption = html.Caption is null ? [] : [html.Caption];
            page.Add(html, html.Table with
            {
                Headings = EquatableArray<string>.From([.. page.Headings.Select(heading => heading.Text), .. caption]),
                Comments = EquatableArray<MarkdownComment>.From([.. htmlTables.Count == count - 1 ? above : [], .. inBlock]),
            });
        }

        return htmlTables.Count < count;
    }

    private static MarkdownTable ReadTable(
        string text,
        TableBlock table,
        EquatableArray<MarkdownComment> comments,
        List<Heading> headings,
        InlineReader inlines,
        CancellationToken cancellationToken)
    {
        var ranges = new List<TableSyntax.CellRange>();
        var rows = new MarkdownRow[table.Rows.Count];
        MarkdownRow header = ReadRow(text, table.Header, table.ColumnCount, ranges, inlines);
        for (int i = 0; i < rows.Length; i++)
        {
            if (i % RowsBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            rows[i] = ReadRow(text, table.Rows[i], table.ColumnCount, ranges, inlines);
        }

        return new MarkdownTable(
            EquatableArray<string>.From(headings.ConvertAll(heading => heading.Text)),
            comments,
            header,
            EquatableArray<MarkdownRow>.FromOwned(rows),
            TextSpan.FromBounds(header.Span.Start, rows.Length == 0 ? header.Span.End : rows[rows.Length - 1].Span.End),
            table.Line,
            StrayRows: default);
    }

    private static MarkdownRow ReadRow(string text, StringSlice line, int columnCount, List<TableSyntax.CellRange> ranges, InlineReader inlines)
    {
        int start = line.Start;
        int end = line.End + 1;
        TableSyntax.SplitRow(text, start, end, ranges);
        TableSyntax.Trim(text, ref start, ref end);
        var cells = new MarkdownCell[columnCount];
        for (int i = 0; i < columnCount; i++)
        {
            cells[i] = i < ranges.Count ? inlines.ReadCell(text, ranges[i]) : new MarkdownCell(string.Empty, new TextSpan(end, 0));
        }

        TextSpan? surplus = ranges.Count > columnCount
            ? TextSpan.FromBounds(ranges[columnCount].Start, ranges[ranges.Count - 1].End)
            : null;
        return new MarkdownRow(EquatableArray<MarkdownCell>.FromOwned(cells), TextSpan.FromBounds(start, end), surplus);
    }
}
