using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>The tables of a Markdown document as GitHub renders them, in the order of the document.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="UnreadTables">The HTML tables of which only the header can be read.</param>
/// <param name="NearTables">What looks like a table and is rendered as a paragraph.</param>
/// <param name="StrayComments">The comments that stand above no table.</param>
/// <param name="TooDeep">The quotes and lists that lie so deep in others that they were read as text.</param>
/// <param name="RowsCutOff">The rows at which a table ends because too many cells are missing on the page.</param>
/// <param name="Outline">The headings and the list items, which hold the codes of a page that has no table.</param>
internal sealed record ParsedDocument(
    EquatableArray<MarkdownTable> Tables,
    EquatableArray<MarkdownTable> UnreadTables,
    EquatableArray<NearTable> NearTables,
    EquatableArray<MarkdownComment> StrayComments,
    EquatableArray<TextSpan> TooDeep,
    EquatableArray<TextSpan> RowsCutOff,
    EquatableArray<OutlineItem> Outline)
{
    /// <summary>Gets the document without anything.</summary>
    public static ParsedDocument Empty { get; } = new(default, default, default, default, default, default, default);
}

/// <summary>An HTML comment, without its delimiters.</summary>
internal sealed record MarkdownComment(string Text, TextSpan Span);

/// <summary>A delimiter row that makes no table, since it has not as many cells as the line above it.</summary>
internal sealed record NearTable(TextSpan Span, int HeaderCells, int DelimiterCells);

/// <summary>A heading, or the first line of a list item.</summary>
/// <param name="Text">The text that a reader of the rendered page sees, without the mark before it.</param>
/// <param name="Span">The text in the document.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
internal sealed record OutlineItem(string Text, TextSpan Span, bool IsHeading);
