using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model;

/// <summary>Finds the row of each code that the member of the enum is: the one that the ledger says, or else the first.</summary>
internal static class PrimaryRows
{
    /// <summary>Finds the rows.</summary>
    /// <returns>The positions of the rows by what tells their codes apart.</returns>
    public static Dictionary<string, int> Find(List<Row> rows, CodeValues values, ShippedRows shipped)
    {
        var primaries = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            if (shipped.LineOf(i) is LedgerLine line && ShippedLines.IsMember(line))
            {
                primaries.Add(values.IdentityOf(rows[i].Code!), i);
            }
        }

        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is string code && !primaries.ContainsKey(values.IdentityOf(code)))
            {
                primaries.Add(values.IdentityOf(code), i);
            }
        }

        return primaries;
    }
}
