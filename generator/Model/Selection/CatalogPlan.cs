namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>A catalog to be made: its name and its tables, in the order of the document.</summary>
internal sealed record CatalogPlan(string Name, List<SelectedTable> Tables);
