using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>A row of an overlay.</summary>
/// <param name="table">Its table.</param>
/// <param name="cells">Its cells.</param>
/// <param name="givenName">The name that a directive gives, a valid identifier; or <see langword="null"/>.</param>
internal sealed class OverlayRow(OverlayTable table, EquatableArray<MarkdownCell> cells, string? givenName)
{
    public OverlayTable Table => table;

    public int Position => Code.Span.Start;

    public EquatableArray<MarkdownCell> Cells => cells;

    public string? GivenName => givenName;

    public MarkdownCell Code => cells[table.Code];

    /// <summary>Gets or sets whether the page, or what the ledger has of it, has the code.</summary>
    public bool IsUsed { get; set; }
}
