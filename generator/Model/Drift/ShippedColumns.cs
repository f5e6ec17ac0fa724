using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Finds out which kinds of columns there are, and which there have been.</summary>
internal static class ShippedColumns
{
    /// <summary>Gets the kinds of columns that some table has.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<TableModel> tables) => LedgerColumns.All.Where(column => tables.Any(table => IndexOf(table, column) >= 0));

    /// <summary>Gets those that only the ledger has.</summary>
    public static string[] FindLost(LedgerColumns shipped, IReadOnlyCollection<TableModel> tables) => [.. shipped.Names.Except(Of(tables))];

    private static int IndexOf(TableModel table, string column) => column switch
    {
        LedgerColumns.HttpStatus => table.HttpStatus,
        LedgerColumns.Message => table.Message,
        LedgerColumns.Description => table.Description,
        LedgerColumns.Cause => table.Cause,
        _ => table.Resolution,
    };
}
