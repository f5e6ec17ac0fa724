namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>What a stretch of a text is to its reader.</summary>
internal enum PieceKind
{
    /// <summary>Text that is one with the text beside it.</summary>
    Text,

    /// <summary>A run of asterisks, underscores or tildes; what is left of it is text.</summary>
    DelimiterRun,

    /// <summary>The content of a code span.</summary>
    Code,

    /// <summary>An address that is a link by itself.</summary>
    Address,

    /// <summary>A reference to a footnote, which no reader takes for a part of the text.</summary>
    FootnoteReference,

    /// <summary>A tag of HTML.</summary>
    Tag,

    /// <summary>The start of a link.</summary>
    LinkStart,

    /// <summary>The end of a link.</summary>
    LinkEnd,

    /// <summary>The start of an image, of which only the alternative text is read.</summary>
    ImageStart,

    /// <summary>The end of an image.</summary>
    ImageEnd,
}

/// <summary>
/// A stretch of a text. The text that a reader sees is that of its pieces in their order, whatever contains them, so that they need
/// no tree.
/// </summary>
internal sealed class Piece(PieceKind kind, string text, int start, int length)
{
    private readonly int _length = length;

    /// <summary>Gets or sets what the piece is: whether a bracket starts a link is known at its end.</summary>
    public PieceKind Kind { get; set; } = kind;

    /// <summary>Gets the text that the characters are part of.</summary>
    public string Text { get; } = text;

    public int Start { get; } = start;

    /// <summary>Gets or sets the number of characters that are shown, which emphasis takes away.</summary>
    public int Length { get; set; } = length;

    /// <summary>Gets a value indicating whether emphasis begins or ends here.</summary>
    public bool IsMatched => Length < _length;

    /// <summary>Gets a value indicating whether struck text begins or ends here.</summary>
    public bool IsStrike => IsMatched && Text[Start] == '~';

    /// <summary>Gets or sets the target of a link; <see langword="null"/> for any other piece.</summary>
    public string? Url { get; set; }

    /// <summary>Gets the characters that are shown.</summary>
    public override string ToString() => Text.Substring(Start, Length);

    /// <summary>Makes a piece of a whole text.</summary>
    public static Piece Of(PieceKind kind, string text, string? url = null) => new(kind, text, 0, text.Length) { Url = url };
}
