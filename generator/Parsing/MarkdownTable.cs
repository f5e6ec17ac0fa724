using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>A table: a header, and rows that all have as many cells as the header.</summary>
/// <param name="Headings">The texts of the headings that the table lies under, the outermost first.</param>
/// <param name="Comments">The HTML comments directly above the table.</param>
/// <param name="Header">The header row.</param>
/// <param name="Rows">The rows below it.</param>
/// <param name="Span">The table in the document, from its header to its last row.</param>
/// <param name="Line">The line of the header, counted from 1.</param>
/// <param name="StrayRows">Where text below the table, up to the next table or heading, looks like more of its rows; empty as a rule.</param>
internal sealed record MarkdownTable(
    EquatableArray<string> Headings,
    EquatableArray<MarkdownComment> Comments,
    MarkdownRow Header,
    EquatableArray<MarkdownRow> Rows,
    TextSpan Span,
    int Line,
    EquatableArray<TextSpan> StrayRows)
{
    /// <summary>Gets the text of the nearest heading; <see langword="null"/> when there is none.</summary>
    public string? Section => Headings.Count == 0 ? null : Headings[Headings.Count - 1];
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell for each cell of the header; those that the row lacks are empty, as GFM has it.</param>
/// <param name="Span">The row in the document, without white space around it.</param>
/// <param name="Surplus">The cells beyond the header's, which GFM drops; <see langword="null"/> as a rule.</param>
internal sealed record MarkdownRow(EquatableArray<MarkdownCell> Cells, TextSpan Span, TextSpan? Surplus);

/// <summary>A cell of a row.</summary>
/// <param name="Text">The text that a reader of the rendered page sees, on one line.</param>
/// <param name="Span">The cell in the document, without white space around it.</param>
/// <param name="IsUnparsed">Whether the cell has so many Markdown marks that they were not read; its text is then the source.</param>
/// <param name="Placeholder">What is a tag to Markdown and probably text to its author, so that no reader sees it; or <see langword="null"/>.</param>
/// <param name="Links">The URLs of the links in the cell, in its order.</param>
/// <param name="IsStruck">Whether all of its text is struck through.</param>
internal readonly record struct MarkdownCell(
    string Text,
    TextSpan Span,
    bool IsUnparsed = false,
    string? Placeholder = null,
    EquatableArray<string> Links = default,
    bool IsStruck = false);
