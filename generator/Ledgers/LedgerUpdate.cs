namespace ErrorCatalog.Generator.Ledgers;

/// <summary>A ledger as it is to be.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Summary">What is new in it, for people.</param>
internal sealed record LedgerUpdate(EquatableArray<string> Lines, EquatableArray<string> Summary);
