using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Tests.Runtime;

/// <summary>Packs rows by hand, as the remarks of <see cref="PackedRows"/> have it; so the form of what is packed cannot change unseen.</summary>
internal sealed class CatalogBuilder(string catalog)
{
    private const int RowsInPage = 2;

    private readonly List<string> _tables = [];
    private readonly List<string> _rows = [];
    private readonly List<string?> _codes = [];

    public void BeginTable(string? section, string[] headers, int message, int description, int resolution)
        => _tables.Add(Text(section) + Number(headers.Length) + string.Concat(headers.Select(Text)) + Number(message + 1) + Number(description + 1) + Number(resolution + 1));

    public void Add(string name, string? code, int httpStatus, string? statusText, params string[] cells)
        => Add(name, code, httpStatus == 0 ? [] : [httpStatus], statusText, cells);

    public void Add(string name, string? code, int[] httpStatuses, string? statusText, params string[] cells)
    {
        string statuses = Number(httpStatuses.Length) + string.Concat(httpStatuses.Select(Number));
        _rows.Add(statuses + Number(_tables.Count - 1) + Text(name) + Text(code) + Text(statusText) + Number(cells.Length) + string.Concat(cells.Select(Text)));
        _codes.Add(code);
    }

    public Catalog Build() => BuildRows().Catalog;

    public Rows BuildRows() => new(catalog, [.. _codes], Number(_tables.Count) + string.Concat(_tables), [.. _rows.Chunk(RowsInPage).Select(Page)]);

    private static string Page(string[] rows)
    {
        var page = new StringBuilder();
        int position = 2 * rows.Length;
        foreach (string row in rows)
        {
            page.Append((char)(position >> 14)).Append((char)(position & 0x3FFF));
            position += row.Length;
        }

        return page.AppendJoin(string.Empty, rows).ToString();
    }

    private static string Number(int number)
        => number < 0x4000 ? ((char)number).ToString() : (char)((number >> 14) | 0x4000) + ((char)(number & 0x3FFF)).ToString();

    private static string Text(string? text) => text is null ? Number(0) : Number((2 * text.Length) + 1) + text;

    /// <summary>Rows that remember which of their pages were asked for.</summary>
    internal sealed class Rows(string catalog, string?[] codes, string tables, string[] pages) : PackedRows(catalog, codes.Length, 1)
    {
        public List<int> PagesRead { get; } = [];

        protected override int FindRow(string code) => System.Array.IndexOf(codes, code);

        protected override string GetOrder() => string.Empty;

        protected override string GetTables() => tables;

        protected override string GetPage(int page)
        {
            PagesRead.Add(page);
            return pages[page];
        }
    }
}
