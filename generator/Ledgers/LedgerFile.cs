namespace ErrorCatalog.Generator.Ledgers;

/// <summary>Where the ledger of a page is: beside it, so that nobody has to list it.</summary>
internal static class LedgerFile
{
    private const string Extension = ".shipped.txt";

    /// <summary>Gets the path of a page's ledger: <c>errors.shipped.txt</c> for <c>errors.md</c>.</summary>
    public static string PathFor(string page)
    {
        int dot = page.LastIndexOf('.');
        return (dot > page.LastIndexOfAny(['/', '\\']) ? page.Substring(0, dot) : page) + Extension;
    }

    /// <summary>Tells whether a file is called as a ledger is.</summary>
    public static bool IsLedger(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
