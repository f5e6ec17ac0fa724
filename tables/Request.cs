namespace ErrorCatalog.Tables;

/// <summary>What the user asks for, and in which form.</summary>
/// <param name="Query">The entries wanted.</param>
/// <param name="List">Whether to show a table however few the entries are.</param>
/// <param name="Json">Whether to write JSON; it wins over <paramref name="List"/>.</param>
internal sealed record Request(Query Query, bool List, bool Json);
