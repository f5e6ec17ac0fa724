using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>Turns Markdown inlines into the text that a reader of the rendered page sees.</summary>
/// <param name="document">Has the targets of reference links.</param>
/// <param name="length">The number of characters of the page.</param>
/// <param name="footnotes">The labels of the footnotes that the document defines.</param>
internal sealed class InlineReader(MarkdownDocument document, int length, ISet<string> footnotes)
{
    // No page that people read has so many marks in one cell, and single marks may take the time of all that follow.
    private const int MaxMarks = 1000;

    private readonly InlineParser _parser = new(document, length, footnotes);
    private readonly PieceReader _pieces = new();

    public MarkdownCell ReadCell(string text, TableSyntax.CellRange range)
    {
        var span = TextSpan.FromBounds(range.Start, range.End);
        string source = text.Substring(range.Start, range.End - range.Start);
        if (range.HasEscapedPipe)
        {
            source = source.Replace("\\|", "|");
        }

        int marks = CountMarks(source);
        if (marks is 0 or > MaxMarks)
        {
            return new MarkdownCell(OnOneLine(source), span, IsUnparsed: marks > 0);
        }

        List<Piece> pieces = _parser.Parse(source);
        string[] tags = [.. pieces.Where(piece => piece.Kind == PieceKind.Tag).Select(piece => piece.ToString())];
        return new MarkdownCell(
            OnOneLine(_pieces.Read(pieces)),
            span,
            Placeholder: tags.Length == 0 ? null : HtmlElements.FindPlaceholder(tags),
            Links: EquatableArray<string>.From(_pieces.Links),
            IsStruck: _pieces.IsStruck);
    }

    public string ReadHeading(string source)
        => OnOneLine(CountMarks(source) is 0 or > MaxMarks ? source : _pieces.Read(_parser.Parse(source)));

    /// <summary>Divides a text into pieces.</summary>
    /// <returns><see langword="null"/> when it has too many marks to be read; the pieces are valid until the next call.</returns>
    public IReadOnlyList<Piece>? ReadPieces(string source) => CountMarks(source) > MaxMarks ? null : _parser.Parse(source);

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
            '\\' or '`' or '*' or '[' or '<' or '&' or '~' or '@' => true,
            '_' => !IsInsideWord(text, i),
            _ => BareLink.MayStart(text, i),
        };

    // GFM lets underscores emphasise whole words only, so that one between letters is always itself.
    private static bool IsInsideWord(string text, int i)
        => i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    /// <summary>Collapses white space, as a browser does.</summary>
    public static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
