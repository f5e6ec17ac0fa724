using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>What a row says, by which the ledger recognizes it.</summary>
internal static class RowText
{
    /// <summary>Gets the message of a row, or else the text that comes closest, on one line.</summary>
    public static string Of(Row row, TableModel table)
    {
        string text = ((int[])[table.Message, table.Description, table.Cause, table.Resolution])
            .Select(column => column < 0 ? string.Empty : row.Cells[column])
            .FirstOrDefault(cell => !CodeContract.IsNoText(cell)) ?? row.Name;
        return LedgerSyntax.OneLine(text);
    }
}
