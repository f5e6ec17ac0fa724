using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>An error table that belongs to a catalog.</summary>
internal sealed record SelectedTable(MarkdownTable Table, TableRoles Roles, Directive Directive);
