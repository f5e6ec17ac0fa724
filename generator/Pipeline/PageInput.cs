namespace ErrorCatalog.Generator.Pipeline;

/// <summary>All that the catalogs of a page are made of.</summary>
internal sealed record PageInput(ParsedInput Page, PageCompanions Companions);
