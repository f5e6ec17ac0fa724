namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A piece of HTML: a tag, a comment, or the text between two.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the HTML.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Name">The name of a tag in lowercase; otherwise empty.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name = "")
{
    public int Length => End - Start;
}
