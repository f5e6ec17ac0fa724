namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>A column that could have had a role, and the role, which another column has.</summary>
internal sealed record RivalColumn(int Column, ColumnRole Role);
