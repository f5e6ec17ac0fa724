namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>A role and the header text of the column that is to have it.</summary>
internal sealed record ColumnOverride(ColumnRole Role, string Header);
