namespace ErrorCatalog.Generator.Model.Rows;

/// <summary>What two rows have in common when they say the same.</summary>
internal sealed record RowKey(EquatableArray<string> Headers, EquatableArray<string> Cells);
