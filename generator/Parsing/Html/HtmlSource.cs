using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>HTML made from a document, which knows where in the document each part of it comes from.</summary>
internal sealed class HtmlSource
{
    private readonly StringBuilder _html = new();
    private readonly List<int> _starts = [];
    private readonly List<Piece> _pieces = [];

    /// <summary>Appends a part of the document as it is.</summary>
    public void AppendVerbatim(string text, int start, int length) => Append(text.Substring(start, length), new Piece(HtmlOrigin.Verbatim, new TextSpan(start, length)));

    /// <summary>Appends what a part of the document is rendered as.</summary>
    public void Append(string html, TextSpan span, HtmlOrigin origin = HtmlOrigin.Rendered) => Append(html, new Piece(origin, span));

    public override string ToString() => _html.ToString();

    /// <summary>Tells what the HTML at a position was made from.</summary>
    public HtmlOrigin OriginOf(int position) => _pieces[IndexAt(position)].Origin;

    /// <summary>Finds the part of the document that a part of the HTML was made from.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        int first = PositionOf(start);
        return TextSpan.FromBounds(first, end > start ? Math.Max(first, EndOf(end - 1)) : first);
    }

    /// <summary>Finds where in the document the character at a position of the HTML stands.</summary>
    public int PositionOf(int position)
    {
        if (position == _html.Length)
        {
            return position == 0 ? 0 : EndOf(position - 1);
        }

        int index = IndexAt(position);
        TextSpan span = _pieces[index].Span;
        return _pieces[index].Origin == HtmlOrigin.Verbatim ? span.Start + (position - _starts[index]) : span.Start;
    }

    private int EndOf(int position)
        => OriginOf(position) == HtmlOrigin.Verbatim ? PositionOf(position) + 1 : _pieces[IndexAt(position)].Span.End;

    private int IndexAt(int position)
    {
        int index = _starts.BinarySearch(position);
        return index < 0 ? ~index - 1 : index;
    }

    private void Append(string html, Piece piece)
    {
        if (html.Length > 0)
        {
            _starts.Add(_html.Length);
            _pieces.Add(piece);
            _html.Append(html);
        }
    }

    private readonly record struct Piece(HtmlOrigin Origin, TextSpan Span);
}
