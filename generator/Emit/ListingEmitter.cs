using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes which tables of the page became code, and why the others didn't.</summary>
internal static class ListingEmitter
{
    // A page may have hundreds of tables, and a table as many columns; who opens the file came for the code.
    private const int MaxTables = 20;
    private const int MaxTitleLength = 80;

    public static void Write(EmitContext context)
    {
        Write(context, "Tables read:", [.. context.Catalog.Listing.Where(table => table.Reason is null)]);
        Write(context, "Tables ignored:", [.. context.Catalog.Listing.Where(table => table.Reason is not null)]);
    }

    private static void Write(EmitContext context, string head, ListedTable[] tables)
    {
        if (tables.Length == 0)
        {
            return;
        }

        context.Writer.Line("// " + head);
        foreach (ListedTable table in tables.Take(MaxTables))
        {
            string remark = table.Reason ?? Invariant.Count(table.Rows, "row");
            context.Writer.Line("//   line " + Invariant.Text(table.Line) + ": " + CSharpText.CommentText(Shortened(table.Title) + " (" + remark + ")"));
        }

        if (tables.Length > MaxTables)
        {
            context.Writer.Line("//   and " + Invariant.Text(tables.Length - MaxTables) + " more");
        }
    }

    private static string Shortened(string title) => title.Length <= MaxTitleLength ? title : title.Substring(0, MaxTitleLength) + "…";
}
