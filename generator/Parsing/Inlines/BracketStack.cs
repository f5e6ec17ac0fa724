namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>The opening brackets that may begin a link, an image or a reference to a footnote.</summary>
internal sealed class BracketStack
{
    /// <summary>Gets the last of the brackets.</summary>
    public Bracket? Top { get; private set; }

    public void Clear() => Top = null;

    public void Push(Bracket bracket)
    {
        if (Top is not null)
        {
            Top.HasBracketInside = true;
        }

        bracket.Previous = Top;
        Top = bracket;
    }

    public void Pop() => Top = Top!.Previous;

    /// <summary>Keeps the brackets that are open around a link from becoming one: links lie in no links.</summary>
    public void DeactivateLinks()
    {
        for (Bracket? bracket = Top; bracket is not null && (bracket.IsImage || bracket.IsActive); bracket = bracket.Previous)
        {
            bracket.IsActive &= bracket.IsImage;
        }
    }

    /// <summary>An opening bracket.</summary>
    /// <param name="piece">What the bracket is as long as nothing closes it.</param>
    /// <param name="isImage">Whether an exclamation mark stands before it.</param>
    /// <param name="index">The number of pieces before it.</param>
    /// <param name="contentStart">Where the text behind it starts.</param>
    /// <param name="lastDelimiter">The last of the delimiters before it.</param>
    internal sealed class Bracket(Piece piece, bool isImage, int index, int contentStart, DelimiterStack.Delimiter? lastDelimiter)
    {
        public Piece Piece { get; } = piece;

        public bool IsImage { get; } = isImage;

        public int Index { get; } = index;

        public int ContentStart { get; } = contentStart;

        public DelimiterStack.Delimiter? LastDelimiter { get; } = lastDelimiter;

        public Bracket? Previous { get; set; }

        public bool IsActive { get; set; } = true;

        public bool HasBracketInside { get; set; }
    }
}
