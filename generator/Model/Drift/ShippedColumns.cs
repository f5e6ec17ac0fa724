using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Finds out which kinds of columns there are, for which generated code has methods that a ledger keeps.</summary>
internal static class ShippedColumns
{
    /// <summary>Finds the kinds of columns that a catalog has.</summary>
    public static IEnumerable<string> Find(IReadOnlyCollection<TableModel> tables, EntryModel[] entries)
        => LedgerColumns.All.Where(column => column switch
        {
            LedgerColumns.HttpStatus => tables.Any(table => table.HttpStatus >= 0),
            LedgerColumns.Message => tables.Any(table => table.Message >= 0),
            LedgerColumns.Description => tables.Any(table => table.Description >= 0),
            LedgerColumns.Cause => tables.Any(table => table.Cause >= 0),
            LedgerColumns.Resolution => tables.Any(table => table.Resolution >= 0),
            LedgerColumns.RetryAdvice => tables.Any(table => table.HasRetry),
            LedgerColumns.RetryDelay => Array.Exists(entries, entry => entry.Facts.RetryAfter is not null),
            _ => Array.Exists(entries, entry => entry.Links.Count > 0),
        });
}
