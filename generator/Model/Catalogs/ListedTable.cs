namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>A table of the page, as the head of the generated file lists it.</summary>
/// <param name="Line">The line of its header, counted from 1.</param>
/// <param name="Title">Its headers, or the heading above it.</param>
/// <param name="Rows">The number of its rows.</param>
/// <param name="Reason">Why it was left; <see langword="null"/> for one that was read.</param>
internal sealed record ListedTable(int Line, string Title, int Rows, string? Reason);
