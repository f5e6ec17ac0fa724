using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;
using System.Threading;

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// The rows of a large catalog, as generated code holds them: packed into string literals, from which a lookup unpacks what it
/// returns and nothing more. Code that an old generator wrote must run on every newer runtime, so neither a member of this class
/// nor the form of what is packed is ever changed. Nothing is checked that generated code does right.
/// </summary>
/// <remarks>
/// A page holds <c>1 &lt;&lt; pageShift</c> rows: a list of where each row begins, and the rows. A row is the number of its HTTP
/// statuses, the statuses, the position of its table, its name, code and reason phrase, the number of its cells, and the cells.
/// The tables are their number and, for each, its section, the number of its columns, their headers, and the positions of the
/// columns with the message, the description and the resolution, each plus 1, or 0 for none.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedRows
{
    private readonly int _pageShift;
    private PackedTable[]? _tables;
    private ErrorEntry?[]? _entries;

    /// <summary>Starts a catalog of packed rows.</summary>
    /// <param name="catalog">The catalog's name.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="pageShift">The number of rows in a page, as a power of two.</param>
    protected PackedRows(string catalog, int count, int pageShift)
    {
        Catalog = new Catalog(catalog, count, this);
        _pageShift = pageShift;
    }

    /// <summary>Gets the catalog of all rows.</summary>
    public Catalog Catalog { get; }

    /// <summary>Gets the entry of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The entry, the same object at every call.</returns>
    public ErrorEntry GetEntry(int row)
    {
        ErrorEntry?[] entries = _entries ?? Interlocked.CompareExchange(ref _entries, new ErrorEntry?[Catalog.Count], null) ?? _entries;
        return entries[row] ?? Interlocked.CompareExchange(ref entries[row], ReadEntry(row), null) ?? entries[row]!;
    }

    /// <summary>Reads the name of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The name, a new object.</returns>
    public string ReadName(int row) => Open(row, out _).ReadText() ?? string.Empty;

    /// <summary>Reads the code of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The code as it appears on the wire, a new object; empty when the row has none.</returns>
    public string ReadCode(int row)
    {
        PackedReader reader = Open(row, out _);
        reader.SkipTexts(1);
        return reader.ReadText() ?? string.Empty;
    }

    /// <summary>Reads the message of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The message, a new object; empty when the row has none.</returns>
    public string ReadMessage(int row) => ReadCell(Open(row, out PackedTable table), table.Message);

    /// <summary>Reads the description of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The description, a new object; empty when the row has none.</returns>
    public string ReadDescription(int row) => ReadCell(Open(row, out PackedTable table), table.Description);

    /// <summary>Reads the resolution of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The resolution, a new object; empty when the row has none.</returns>
    public string ReadResolution(int row) => ReadCell(Open(row, out PackedTable table), table.Resolution);

    /// <summary>Finds the primary row of a code.</summary>
    /// <param name="code">The code as it appears on the wire.</param>
    /// <returns>The row, or -1.</returns>
    protected abstract int FindRow(string code);

    /// <summary>Gets the rows in the order of the document, two characters for each.</summary>
    /// <returns>The list; empty when the rows are in that order already.</returns>
    protected abstract string GetOrder();

    /// <summary>Gets the packed tables.</summary>
    /// <returns>The tables.</returns>
    protected abstract string GetTables();

    /// <summary>Gets a page of packed rows.</summary>
    /// <param name="page">The page, from zero.</param>
    /// <returns>The page.</returns>
    protected abstract string GetPage(int page);

    /// <summary>Gets a page that is too large for the literals of an assembly, of which there may be 16 MB at most.</summary>
    /// <param name="holder">The type that has the page in an attribute.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">The type has no page.</exception>
    protected static string GetPage(Type holder)
        => holder.GetCustomAttribute<PackedPageAttribute>(inherit: false)?.Page
            ?? throw new InvalidOperationException("The type has no packed rows.");

    /// <summary>Gets the primary entry of a code.</summary>
    internal ErrorEntry? FindEntry(string code)
    {
        int row = FindRow(code);
        return row < 0 ? null : GetEntry(row);
    }

    /// <summary>Gets the entry at a position of the document.</summary>
    internal ErrorEntry EntryAt(int position)
    {
        string order = GetOrder();
        return GetEntry(order.Length == 0 ? position : PackedReader.NumberAt(order, position));
    }

    private static string ReadCell(PackedReader reader, int column)
    {
        const int TextsBeforeCells = 3;
        reader.SkipTexts(TextsBeforeCells);
        if ((uint)column >= (uint)reader.ReadNumber())
        {
            return string.Empty;
        }

        reader.SkipTexts(column);
        return reader.ReadText() ?? string.Empty;
    }

    /// <summary>Opens a row behind its table, where its texts begin.</summary>
    private PackedReader Open(int row, out PackedTable table)
    {
        PackedReader reader = Begin(row);
        for (int statuses = reader.ReadNumber(); statuses > 0; statuses--)
        {
            reader.ReadNumber();
        }

        table = Tables()[reader.ReadNumber()];
        return reader;
    }

    private PackedReader Begin(int row)
    {
        string page = GetPage(row >> _pageShift);
        return new PackedReader(page, PackedReader.NumberAt(page, row & ((1 << _pageShift) - 1)));
    }

    private ErrorEntry ReadEntry(int row)
    {
        PackedReader reader = Begin(row);
        int[] statuses = new int[reader.ReadNumber()];
        for (int i = 0; i < statuses.Length; i++)
        {
            statuses[i] = reader.ReadNumber();
        }

        PackedTable table = Tables()[reader.ReadNumber()];
        string name = reader.ReadText()!;
        string? code = reader.ReadText();
        string? statusText = reader.ReadText();
        string[] cells = new string[reader.ReadNumber()];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.ReadText()!;
        }

        return new ErrorEntry(Catalog.Name, table, name, code, statuses, statusText, cells);
    }

    private PackedTable[] Tables() => _tables ??= PackedTable.ReadAll(GetTables());
}
