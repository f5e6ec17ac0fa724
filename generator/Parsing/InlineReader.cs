using System.Text;
using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>Turns Markdown inlines into the text that a reader of the rendered page sees.</summary>
internal sealed class InlineReader(MarkdownDocument document)
{
    // Markdig's time for a cell grows with the square of its marks, and no page that people read has so many in one.
    private const int MaxMarks = 1000;

    private readonly StringBuilder _text = new();
    private readonly List<string> _tags = [];
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
        preciseSourcelocation: true,
        context: null);

    public MarkdownCell ReadCell(string text, TableSyntax.CellRange range)
    {
        var span = TextSpan.FromBounds(range.Start, range.End);
        string source = text.Substring(range.Start, range.End - range.Start);
        if (range.HasEscapedPipe)
        {
            source = source.Replace("\\|", "|");
        }

        return TryReadMarkdown(source, out string plain)
            ? new MarkdownCell(plain, span, Placeholder: _tags.Count == 0 ? null : HtmlElements.FindPlaceholder(_tags))
            : new MarkdownCell(OnOneLine(source), span, IsUnparsed: true);
    }

    public string ReadHeading(string source) => TryReadMarkdown(source, out string plain) ? plain : OnOneLine(source);

    /// <summary>Reads the inlines of a block, with their places in the document.</summary>
    /// <returns><see langword="null"/> when the block has too many marks to be read.</returns>
    public ContainerInline? TryReadInlines(LeafBlock block)
    {
        if (CountMarks(block.Lines.ToString()) > MaxMarks)
        {
            return null;
        }

        var copy = new InlineBlock(block.Lines);
        Processor.ProcessInlineLeaf(copy);
        return copy.Inline;
    }

    private bool TryReadMarkdown(string source, out string plain)
    {
        _tags.Clear();
        int marks = CountMarks(source);
        if (marks is 0 or > MaxMarks)
        {
            plain = marks == 0 ? OnOneLine(source) : string.Empty;
            return marks == 0;
        }

        var block = new InlineBlock(source);
        Processor.ProcessInlineLeaf(block);
        plain = PlainText(block.Inline!);
        return true;
    }

    private static int CountMarks(string text)
    {
        int marks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            marks += IsMark(text, i) ? 1 : 0;
        }

        return marks;
    }

    private static bool IsMark(string text, int i)
        => text[i] switch
        {
            '\\' or '`' or '*' or '[' or '<' or '&' or '~' => true,
            '_' => !IsInsideWord(text, i),
            _ => false,
        };

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
            case HtmlInline html:
                _tags.Add(html.Tag);
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

    /// <summary>Collapses white space, as a browser does.</summary>
    public static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
