using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>A table of the page, as the head of the generated file lists it.</summary>
/// <param name="Line">The line of its header, counted from 1.</param>
/// <param name="Title">Its headers.</param>
/// <param name="Rows">The number of its rows.</param>
/// <param name="Reason">Why it was left; <see langword="null"/> for one that was read.</param>
internal sealed record ListedTable(int Line, string Title, int Rows, string? Reason)
{
    /// <summary>Lists a table that was read.</summary>
    public static ListedTable Read(MarkdownTable table) => Left(table, reason: null);

    /// <summary>Lists a table that was left.</summary>
    public static ListedTable Left(MarkdownTable table, string? reason)
        => new(table.Line, string.Join(" | ", table.Header.Cells.Select(cell => cell.Text)), table.Rows.Count, reason);
}
