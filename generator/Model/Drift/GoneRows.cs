using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Tells which rows have left the page since the ledger was written.</summary>
internal static class GoneRows
{
    /// <summary>Reports the rows, each at its line of the ledger. Many at once look like a table that was cut off, which is one mistake.</summary>
    /// <param name="shipped">The ledger.</param>
    /// <param name="header">The header of the first table of the page.</param>
    public static IEnumerable<Finding> Find(ShippedRows shipped, TextSpan header)
    {
        const int MostToldOneByOne = 10;
        const int MostNamed = 5;
        LedgerLine[] gone = NotAccepted(shipped);
        return gone.Length > MostToldOneByOne
            ? [Finding.Create(Rules.ManyRowsRemoved, header, Invariant.Text(gone.Length), MessageText.List([.. gone.Take(MostNamed).Select(line => line.Name)], gone.Length))]
            : gone.Select(line => Finding.InLedger(Rules.RowRemoved, line.Span, Describe(line), line.Name));
    }

    /// <summary>Reports a catalog whose tables have all left the page, or are now those of another catalog.</summary>
    /// <param name="shipped">The ledger.</param>
    /// <param name="catalog">The name of the catalog.</param>
    public static IEnumerable<Finding> FindCatalog(ShippedRows shipped, string catalog)
    {
        LedgerLine[] gone = NotAccepted(shipped);
        return gone
            .Take(1)
            .Select(line => Finding.InLedger(Rules.CatalogRemoved, line.Span, CatalogIdentity.ClassNameOf(catalog), Invariant.Count(gone.Length, "row"), catalog));
    }

    /// <summary>Names a row at the beginning of a sentence.</summary>
    public static string Describe(LedgerLine line) => ShippedLines.IsMember(line) ? "The code '" + line.Code + "'" : "The row '" + line.Name + "'";

    private static LedgerLine[] NotAccepted(ShippedRows shipped) => [.. shipped.Removed.Where(line => !line.IsRetired)];
}
