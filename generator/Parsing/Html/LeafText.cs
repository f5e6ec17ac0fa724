using System.Text;
using ErrorCatalog.Generator.Parsing.Inlines;
using Markdig.Helpers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>The text of a block, and where in the document its characters stand.</summary>
internal sealed class LeafText
{
    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly List<int> _places = [];

    public LeafText(LeafBlock leaf)
    {
        var text = new StringBuilder();
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            StringSlice line = leaf.Lines.Lines[i].Slice;
            text.Append(i == 0 ? string.Empty : "\n");
            _starts.Add(text.Length);
            _places.Add(line.Start);
            text.Append(line.Text, line.Start, line.Length);
        }

        _text = text.ToString();
    }

    public override string ToString() => _text;

    /// <summary>Finds where a piece of the text stands.</summary>
    /// <returns><see langword="null"/> for a piece that isn't in the text, such as the character of an entity.</returns>
    public TextSpan? SpanOf(Piece piece)
    {
        if (!ReferenceEquals(piece.Text, _text))
        {
            return null;
        }

        int start = PlaceOf(piece.Start);
        return TextSpan.FromBounds(start, Math.Max(start, piece.Length == 0 ? start : PlaceOf(piece.Start + piece.Length - 1) + 1));
    }

    private int PlaceOf(int position)
    {
        int index = _starts.BinarySearch(position);
        index = index < 0 ? ~index - 1 : index;
        return _places[index] + position - _starts[index];
    }
}
