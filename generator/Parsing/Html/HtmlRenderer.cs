using System.Threading;
using ErrorCatalog.Generator.Parsing.Inlines;
using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
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
            case LeafBlock { Lines.Count: > 0 } leaf:
                WriteInlines(leaf, span);
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

    private void WriteInlines(LeafBlock leaf, TextSpan span)
    {
        var source = new LeafText(leaf);
        if (_inlines.ReadPieces(source.ToString()) is not { } pieces)
        {
            _html.Append(Escape(source.ToString()), span, HtmlOrigin.Unparsed);
            return;
        }

        bool isStruck = false;
        foreach (Piece piece in pieces)
        {
            TextSpan place = source.SpanOf(piece) ?? span;
            switch (piece.Kind)
            {
                case PieceKind.Tag when place.Length == piece.Length:
                    _html.AppendVerbatim(_text, place.Start, place.Length);
                    break;
                case PieceKind.Tag:
                    Write(piece.ToString(), place);
                    break;
                case PieceKind.LinkStart:
                    Write("<a href=\"" + EscapeAttribute(piece.Url ?? string.Empty) + "\">", place);
                    break;
                case PieceKind.LinkEnd:
                    Write("</a>", place);
                    break;
                case PieceKind.Address:
                    Write("<a href=\"" + EscapeAttribute(piece.Url ?? string.Empty) + "\">" + Escape(piece.ToString()) + "</a>", place);
                    break;
                case PieceKind.DelimiterRun when piece.IsStrike:
                    Write(isStruck ? "</del>" : "<del>", place);
                    isStruck = !isStruck;
                    break;
                case PieceKind.Text or PieceKind.DelimiterRun or PieceKind.Code:
                    Write(Escape(piece.ToString()), place);
                    break;
            }
        }
    }

    private void Write(string html, TextSpan span) => _html.Append(html, span);

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;");
}
