namespace ErrorCatalog.Tables;

/// <summary>What the user asks for; the entries must satisfy every part that is given.</summary>
/// <param name="Text">A code, a name, or words.</param>
/// <param name="Status">An HTTP status code.</param>
/// <param name="Catalog">The only catalog to look in.</param>
internal sealed record Query(string? Text, int? Status, Catalog? Catalog);
