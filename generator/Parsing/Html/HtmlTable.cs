namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A table that a page writes in HTML.</summary>
/// <param name="Start">Where its tag starts in the document.</param>
/// <param name="Caption">Its caption; <see langword="null"/> when it has none.</param>
/// <param name="IsRead">Whether its rows are read; if not, the table has its header only.</param>
/// <param name="Table">The table, without the headings it lies under.</param>
internal sealed record HtmlTable(int Start, string? Caption, bool IsRead, MarkdownTable Table);
