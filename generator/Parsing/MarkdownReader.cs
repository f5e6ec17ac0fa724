using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// Reads the tables of a Markdown document: Markdig finds the blocks and reads the inlines of a cell; what is a table, a row and
/// a cell is decided here, by the rules of GFM and in time linear in the rows. No other file names a type of Markdig.
/// </summary>
internal static class MarkdownReader
{
    private const int LinesBetweenCancellationChecks = 256;
    private const int RowsBetweenCancellationChecks = 64;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The tables, with the text of their cells as a reader of the rendered page sees it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static ParsedDocument Read(string text, CancellationToken cancellationToken)
    {
        text = WithoutUnreadableCharacters(text);
        var tables = new TableBlockParser();
        var document = new MarkdownDocument();
        TextSpan? refused = ReadBlocks(text, document, tables, cancellationToken);
        return new ParsedDocument(
            ReadTables(text, document, cancellationToken),
            EquatableArray<NearTable>.From(tables.NearTables),
            refused);
    }

    // Offsets must stay those of the file, so that characters are replaced and never removed: NUL as CommonMark has it
    // (https://spec.commonmark.org/0.31.2/#insecure-characters), and a byte order mark by a blank.
    private static string WithoutUnreadableCharacters(string text)
    {
        text = text.Replace('\0', '\uFFFD');
        return text.Length > 0 && text[0] == '\uFEFF' ? " " + text.Substring(1) : text;
    }

    private static TextSpan? ReadBlocks(string text, MarkdownDocument document, TableBlockParser tables, CancellationToken cancellationToken)
    {
        var processor = new BlockProcessor(
            document,
            new BlockParserList(
            [
                new ThematicBreakParser(),
                new HeadingBlockParser(),
                new QuoteBlockParser(),
                new ListBlockParser(),
                new HtmlBlockParser(),
                new FencedCodeBlockParser(),
                new IndentedCodeBlockParser(),
                tables,
                new ParagraphBlockParser(),
            ]),
            context: null);
        var lines = new LineReader(text);
        for (StringSlice line = lines.ReadLine(); line.Text is not null; line = lines.ReadLine())
        {
            if (processor.LineIndex % LinesBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            try
            {
                processor.ProcessLine(line);
            }
            catch (ArgumentException)
            {
                // Markdig's answer to thousands of nested quotes or lists; everything above this line has been read.
                return TextSpan.FromBounds(line.Start, line.End + 1);
            }
        }

        processor.Close(document);
        return null;
    }

    private static EquatableArray<MarkdownTable> ReadTables(string text, MarkdownDocument document, CancellationToken cancellationToken)
    {
        var inlines = new InlineReader(document);
        var headings = new List<(int Level, string Text)>();
        var tables = new List<MarkdownTable>();
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
            switch (container[next])
            {
                case ContainerBlock child:
                    parents.Push((child, 0));
                    break;
                case HeadingBlock heading when !ClosesFrontMatter(container, next):
                    headings.RemoveAll(outer => outer.Level >= heading.Level);
                    headings.Add((heading.Level, inlines.ReadHeading(heading)));
                    break;
                case TableBlock table:
                    tables.Add(ReadTable(text, table, CommentsAbove(text, container, next), headings, inlines, cancellationToken));
                    break;
            }
        }

        return EquatableArray<MarkdownTable>.From(tables);
    }

    /// <summary>Tells whether a heading is the end of YAML front matter, which GitHub takes off before it reads the page.</summary>
    private static bool ClosesFrontMatter(ContainerBlock container, int index)
        => index == 1
            && container is MarkdownDocument
            && container[0] is ThematicBreakBlock { Line: 0, ThematicChar: '-' }
            && container[1] is HeadingBlock { IsSetext: true, Level: 2 };

    private static EquatableArray<MarkdownComment> CommentsAbove(string text, ContainerBlock container, int index)
    {
        const string Open = "<!--";
        const string Close = "-->";
        var comments = new List<MarkdownComment>();
        while (--index >= 0 && container[index] is HtmlBlock { Type: HtmlBlockType.Comment } block)
        {
            int start = text.IndexOf(Open, block.Span.Start, StringComparison.Ordinal) + Open.Length;
            int end = text.IndexOf(Close, start, StringComparison.Ordinal);
            if (end >= 0)
            {
                var span = TextSpan.FromBounds(start, end);
                comments.Insert(0, new MarkdownComment(text.Substring(start, end - start).Trim(), span));
            }
        }

        return EquatableArray<MarkdownComment>.From(comments);
    }

    private static MarkdownTable ReadTable(
        string text,
        TableBlock table,
        EquatableArray<MarkdownComment> comments,
        List<(int Level, string Text)> headings,
        InlineReader inlines,
        CancellationToken cancellationToken)
    {
        var ranges = new List<TableSyntax.CellRange>();
        var rows = new List<MarkdownRow>(table.Rows.Count);
        MarkdownRow header = ReadRow(text, table.Header, table.ColumnCount, ranges, inlines);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (i % RowsBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            rows.Add(ReadRow(text, table.Rows[i], table.ColumnCount, ranges, inlines));
        }

        return new MarkdownTable(
            EquatableArray<string>.From(headings.ConvertAll(heading => heading.Text)),
            comments,
            header,
            EquatableArray<MarkdownRow>.From(rows));
    }

    private static MarkdownRow ReadRow(string text, StringSlice line, int columnCount, List<TableSyntax.CellRange> ranges, InlineReader inlines)
    {
        line.Trim();
        int end = line.End + 1;
        TableSyntax.SplitRow(text, line.Start, end, ranges);
        var cells = new MarkdownCell[columnCount];
        for (int i = 0; i < columnCount; i++)
        {
            cells[i] = i < ranges.Count ? inlines.ReadCell(text, ranges[i]) : new MarkdownCell(string.Empty, new TextSpan(end, 0));
        }

        TextSpan? surplus = ranges.Count > columnCount
            ? TextSpan.FromBounds(ranges[columnCount].Start, ranges[ranges.Count - 1].End)
            : null;
        return new MarkdownRow(EquatableArray<MarkdownCell>.From(cells), TextSpan.FromBounds(line.Start, end), surplus);
    }

    /// <summary>A table as a block of the document: its lines, not yet divided into cells.</summary>
    private sealed class TableBlock(BlockParser parser, StringSlice header, int columnCount) : LeafBlock(parser)
    {
        public StringSlice Header { get; } = header;

        public int ColumnCount { get; } = columnCount;

        public List<StringSlice> Rows { get; } = [];

        public int LastLine { get; set; }
    }

    /// <summary>
    /// Opens a table at a delimiter row and takes the line above it out of its paragraph. The block is closed after every line,
    /// and taken up again by the next one when no other block starts there: so tables end where GFM lets them end.
    /// </summary>
    private sealed class TableBlockParser : BlockParser
    {
        private readonly List<TableSyntax.CellRange> _headerCells = [];

        public List<NearTable> NearTables { get; } = [];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent)
            {
                return BlockState.None;
            }

            if (processor.GetCurrentContainerOpened().LastChild is TableBlock table && table.LastLine == processor.LineIndex - 1)
            {
                table.Rows.Add(processor.Line);
                table.LastLine = processor.LineIndex;
                return BlockState.BreakDiscard;
            }

            return processor.CurrentBlock is ParagraphBlock paragraph && paragraph.Parent!.IsOpen
                ? TryOpenAt(processor, paragraph)
                : BlockState.None;
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
            TableSyntax.SplitRow(header.Text, header.Start, header.End + 1, _headerCells);
            if (_headerCells.Count != columnCount)
            {
                if (_headerCells.Count > 1)
                {
                    NearTables.Add(new NearTable(TextSpan.FromBounds(header.Start, line.End + 1), _headerCells.Count, columnCount));
                }

                return BlockState.None;
            }

            paragraph.Lines.RemoveAt(last);
            if (last == 0)
            {
                processor.Discard(paragraph);
            }

            processor.NewBlocks.Push(new TableBlock(this, header, columnCount)
            {
                Span = new SourceSpan(header.Start, line.End),
                LastLine = processor.LineIndex,
            });
            return BlockState.BreakDiscard;
        }
    }

    /// <summary>Turns Markdown inlines into the text that a reader of the rendered page sees.</summary>
    private sealed class InlineReader(MarkdownDocument document)
    {
        private readonly StringBuilder _text = new();
        private InlineProcessor? _processor;

        // Made for the first cell that needs it: a table of plain words pays nothing for the inlines' parsers.
        private InlineProcessor Processor => _processor ??= new InlineProcessor(
            document,
            new InlineParserList(
            [
                new HtmlEntityParser(),
                new LinkInlineParser(),
                new EscapeInlineParser(),
                new EmphasisInlineParser { EmphasisDescriptors = { new EmphasisDescriptor('~', 1, 2, true) } },
                new CodeInlineParser(),
                new AutolinkInlineParser(),
            ]),
            preciseSourcelocation: false,
            context: null);

        public MarkdownCell ReadCell(string text, TableSyntax.CellRange range)
        {
            var span = TextSpan.FromBounds(range.Start, range.End);
            string source = text.Substring(range.Start, range.End - range.Start);
            if (range.HasEscapedPipe)
            {
                source = source.Replace("\\|", "|");
            }

            if (!MayHoldMarkdown(source))
            {
                return new MarkdownCell(OnOneLine(source), span);
            }

            var block = new InlineBlock(source);
            try
            {
                Processor.ProcessInlineLeaf(block);
            }
            catch (ArgumentException)
            {
                // Markdig's answer to thousands of nested brackets.
                return new MarkdownCell(OnOneLine(source), span, IsRefused: true);
            }

            return new MarkdownCell(PlainText(block.Inline!), span);
        }

        public string ReadHeading(HeadingBlock heading)
        {
            string source = heading.Lines.ToString();
            try
            {
                Processor.ProcessInlineLeaf(heading);
            }
            catch (ArgumentException)
            {
                return OnOneLine(source);
            }

            return PlainText(heading.Inline!);
        }

        private static bool MayHoldMarkdown(string text)
        {
            for (int i = 0; i < text.Length; i++)
            {
                switch (text[i])
                {
                    case '\\' or '`' or '*' or '[' or '<' or '&' or '~':
                    case '_' when !IsInsideWord(text, i):
                        return true;
                }
            }

            return false;
        }

        // GFM lets underscores emphasise whole words only, so that one between letters is always itself.
        private static bool IsInsideWord(string text, int i)
            => i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

        private string PlainText(ContainerInline root)
        {
            _text.Clear();
            Inline? inline = root.FirstChild;
            while (inline is not null)
            {
                AppendText(inline);
                inline = NextInDocumentOrder(inline, root);
            }

            return OnOneLine(_text.ToString());
        }

        // A loop and not a recursion: nesting is as deep as the input wants it to be.
        private static Inline? NextInDocumentOrder(Inline inline, ContainerInline root)
        {
            if (inline is ContainerInline { FirstChild: { } child })
            {
                return child;
            }

            while (inline.NextSibling is null)
            {
                if (inline.Parent is null || inline.Parent == root)
                {
                    return null;
                }

                inline = inline.Parent;
            }

            return inline.NextSibling;
        }

        private void AppendText(Inline inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case HtmlInline html when IsLineBreakTag(html.Tag):
                    _text.Append(' ');
                    break;
                case DelimiterInline delimiter:
                    _text.Append(delimiter.ToLiteral());
                    break;
            }
        }

        // A browser takes </br> for <br> too (https://html.spec.whatwg.org/#parsing-main-inbody).
        private static bool IsLineBreakTag(string tag)
        {
            string name = tag.Trim('<', '>', '/', ' ', '\t');
            return name.Equals("br", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("br ", StringComparison.OrdinalIgnoreCase);
        }

        private string OnOneLine(string text)
        {
            bool wasWhiteSpace = true;
            bool isTidy = true;
            foreach (char c in text)
            {
                bool isWhiteSpace = char.IsWhiteSpace(c);
                isTidy &= !isWhiteSpace || (c == ' ' && !wasWhiteSpace);
                wasWhiteSpace = isWhiteSpace;
            }

            if (isTidy && !(wasWhiteSpace && text.Length > 0))
            {
                return text;
            }

            _text.Clear();
            foreach (char c in text)
            {
                if (!char.IsWhiteSpace(c))
                {
                    _text.Append(c);
                }
                else if (_text.Length > 0 && _text[_text.Length - 1] != ' ')
                {
                    _text.Append(' ');
                }
            }

            return _text.ToString().TrimEnd();
        }
    }

    /// <summary>The text of a cell as a block, since Markdig reads inlines only from blocks.</summary>
    private sealed class InlineBlock : LeafBlock
    {
        public InlineBlock(string text)
            : base(parser: null)
            => Lines = new StringLineGroup(text);
    }
}
