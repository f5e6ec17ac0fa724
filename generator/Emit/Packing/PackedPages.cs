using System;
using System.Collections.Generic;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>Packs the rows into pages and the tables into one more literal, in the form that the runtime's PackedRows reads.</summary>
internal static class PackedPages
{
    private const int MinPageShift = 6;

    /// <summary>The most pages, unless their rows are few: the first lookup compiles a switch over them.</summary>
    private const int MaxPages = 64;

    /// <summary>The most rows that stand on a line each, where a reader finds them; beyond, nobody reads, and long lines are quicker.</summary>
    private const int MaxRowsOnLines = 1000;

    /// <summary>Returns the number of rows in a page, as a power of two.</summary>
    public static int PageShift(int rows)
    {
        int shift = MinPageShift;
        while (rows >> shift > MaxPages)
        {
            shift++;
        }

        return shift;
    }

    /// <summary>Packs the rows.</summary>
    /// <param name="rows">The rows in the order in which lookups count them.</param>
    public static List<PackedLiteral> Pack(IReadOnlyList<EntryModel> rows)
    {
        var pages = new List<PackedLiteral>();
        int size = 1 << PageShift(rows.Count);
        for (int start = 0; start < Math.Max(rows.Count, 1); start += size)
        {
            pages.Add(Page(rows, start, Math.Min(start + size, rows.Count)));
        }

        return pages;
    }

    /// <summary>Packs what the rows of each table have in common.</summary>
    public static PackedLiteral PackTables(IReadOnlyList<TableModel> tables)
    {
        var packed = new PackedLiteral();
        packed.AddNumber(tables.Count);
        foreach (TableModel table in tables)
        {
            packed.AddText(table.Section);
            packed.AddNumber(table.Headers.Count);
            foreach (string header in table.Headers)
            {
                packed.AddText(header);
            }

            packed.AddNumber(table.Message + 1);
            packed.AddNumber(table.Description + 1);
            packed.AddNumber(table.Resolution + 1);
        }

        return packed;
    }

    private static PackedLiteral Page(IReadOnlyList<EntryModel> rows, int start, int end)
    {
        const int CharactersOfPosition = 2;
        var page = new PackedLiteral();
        int headLength = (end - start) * CharactersOfPosition;
        var body = new PackedLiteral(headLength);
        for (int i = start; i < end; i++)
        {
            page.AddPosition(body.Length);
            AddRow(body, rows[i]);
            if (rows.Count <= MaxRowsOnLines)
            {
                body.EndLine();
            }
        }

        page.Append(body);
        return page;
    }

    private static void AddRow(PackedLiteral page, EntryModel row)
    {
        page.AddNumber(row.HttpStatuses.Count);
        foreach (int status in row.HttpStatuses)
        {
            page.AddNumber(status);
        }

        page.AddNumber(row.Table);
        page.AddText(row.Name);
        page.AddText(row.Code);
        page.AddText(row.StatusText);
        page.AddNumber(row.Cells.Count);
        foreach (string cell in row.Cells)
        {
            page.AddText(cell);
        }
    }
}
