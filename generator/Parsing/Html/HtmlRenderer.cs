using System.Threading;
using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>
/// Renders the part of a page in which its HTML tables lie. A blank line ends an HTML block, so that a table may well be some HTML,
/// a paragraph, and more HTML; only what the whole is rendered as is a table. Elements that Markdown makes are all divisions here,
/// since all that counts of them is that they are apart.
/// </summary>
internal sealed class HtmlRenderer
{
    private readonly string _text;
    private readonly InlineReader _inlines;
    private readonly TextSpan _part;
    private readonly CancellationToken _cancellationToken;
    private readonly HtmlSource _html = new();

    private HtmlRenderer(string text, InlineReader inlines, TextSpan part, CancellationToken cancellationToken)
    {
        _text = text;
        _inlines = inlines;
        _part = part;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Renders the blocks of a document that lie in a part of it.</summary>
    public static HtmlSource Render(string text, MarkdownDocument document, InlineReader inlines, TextSpan part, CancellationToken cancellationToken)
    {
        var renderer = new HtmlRenderer(text, inlines, part, cancellationToken);
        renderer.WriteBlocks(document);
        return renderer._html;
    }

    // Quotes and lists lie in each other no deeper than the limit for them.
    private void WriteBlocks(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var span = TextSpan.FromBounds(block.Span.Start, Math.Max(block.Span.Start, Math.Min(block.Span.End + 1, _text.Length)));
            if (!span.OverlapsWith(_part))
            {
                continue;
            }

            if (block is HtmlBlock html)
            {
                WriteLines(html);
                continue;
            }

            Write("<div>", new TextSpan(span.Start, 0));
            WriteBlock(block, span);
            Write("</div>", new TextSpan(span.End, 0));
        }
    }

    private void WriteBlock(Block block, TextSpan span)
    {
        switch (block)
        {
            case ContainerBlock container:
                WriteBlocks(container);
                break;
            case TableBlock table:
                WriteTable(table, span);
                break;
            case CodeBlock code:
                _html.Append(Escape(code.Lines.ToString()), span, code is FencedCodeBlock ? HtmlOrigin.Rendered : HtmlOrigin.IndentedCode);
                break;
            case LeafBlock { Lines.Count: > 0 } leaf when _inlines.TryReadInlines(leaf) is { } root:
                WriteInlines(root, span);
                break;
            case LeafBlock { Lines.Count: > 0 } leaf:
                _html.Append(Escape(leaf.Lines.ToString()), span, HtmlOrigin.Unparsed);
                break;
        }
    }

    private void WriteLines(HtmlBlock block)
    {
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice line = block.Lines.Lines[i].Slice;
            _html.AppendVerbatim(line.Text, line.Start, line.Length);
            Write("\n", new TextSpan(line.End + 1, 0));
        }
    }

    private void WriteTable(TableBlock table, TextSpan span)
    {
        Write("<table>", span);
        var ranges = new List<TableSyntax.CellRange>();
        foreach (StringSlice row in table.Rows.Prepend(table.Header))
        {
            Write("<tr>", new TextSpan(row.Start, 0));
            TableSyntax.SplitRow(_text, row.Start, row.End + 1, ranges);
            foreach (TableSyntax.CellRange range in ranges)
            {
                MarkdownCell cell = _inlines.ReadCell(_text, range);
                Write("<td>", new TextSpan(range.Start, 0));
                Write(Escape(cell.Text), cell.Span);
            }
        }

        Write("</table>", span);
    }

    // The limit for the marks of a block is one for the depth of its inlines too.
    private void WriteInlines(ContainerInline container, TextSpan block)
    {
        foreach (Inline inline in container)
        {
            TextSpan span = SpanOf(inline, block);
            switch (inline)
            {
                case HtmlInline html when span.Length == html.Tag.Length:
                    _html.AppendVerbatim(_text, span.Start, span.Length);
                    break;
                case HtmlInline html:
                    Write(html.Tag, span);
                    break;
                case LinkInline { IsImage: false } link:
                    Write("<a href=\"" + EscapeAttribute(link.Url ?? string.Empty) + "\">", new TextSpan(span.Start, 0));
                    WriteInlines(link, block);
                    Write("</a>", new TextSpan(span.End, 0));
                    break;
                case DelimiterInline delimiter:
                    Write(Escape(delimiter.ToLiteral()), span);
                    WriteInlines(delimiter, block);
                    break;
                case ContainerInline child:
                    WriteInlines(child, block);
                    break;
                default:
                    WriteLeaf(inline, span);
                    break;
            }
        }
    }

    private void WriteLeaf(Inline inline, TextSpan span)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Write(Escape(literal.Content.ToString()), span);
                break;
            case CodeInline code:
                Write(Escape(code.Content), span);
                break;
            case HtmlEntityInline entity:
                Write(Escape(entity.Transcoded.ToString()), span);
                break;
            case AutolinkInline link:
                Write("<a href=\"" + EscapeAttribute((link.IsEmail ? "mailto:" : string.Empty) + link.Url) + "\">" + Escape(link.Url) + "</a>", span);
                break;
            case LineBreakInline:
                Write(" ", span);
                break;
        }
    }

    private void Write(string html, TextSpan span) => _html.Append(html, span);

    // Markdig leaves some inlines without a place of their own.
    private static TextSpan SpanOf(Inline inline, TextSpan block)
        => inline.Span.Start >= block.Start && inline.Span.End >= inline.Span.Start && inline.Span.End < block.End
            ? TextSpan.FromBounds(inline.Span.Start, inline.Span.End + 1)
            : block;

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;");
}
