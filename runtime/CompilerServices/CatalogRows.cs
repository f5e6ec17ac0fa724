using System;
using System.ComponentModel;
using System.Globalization;
using System.Threading;

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds the rows of a catalog, created in parts as they are asked for. This type supports generated code and isn't intended to be
/// used directly.
/// </summary>
/// <remarks>Assemblies built with an older generator run on this library, so no member of this class is ever changed or removed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogRows
{
    private readonly ErrorEntry[]?[] _parts;

    /// <summary>Initializes a new instance of the <see cref="CatalogRows"/> class.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="count">The number of rows.</param>
    protected CatalogRows(string catalog, int count)
    {
        Catalog = new Catalog(catalog, count, this);
        _parts = new ErrorEntry[]?[(count + CodeContract.RowsInPart - 1) / CodeContract.RowsInPart];
    }

    /// <summary>Gets the catalog of all rows.</summary>
    public Catalog Catalog { get; }

    /// <summary>Gets the entry of a row.</summary>
    /// <param name="row">The zero-based index of the row in the document.</param>
    /// <returns>The entry; every call returns the same object.</returns>
    public ErrorEntry GetEntry(int row)
    {
        ref ErrorEntry[]? part = ref _parts[row / CodeContract.RowsInPart];
        ErrorEntry[] entries = Volatile.Read(ref part)
            ?? Interlocked.CompareExchange(ref part, CreateEntries(row / CodeContract.RowsInPart), null)
            ?? part!;
        return entries[row % CodeContract.RowsInPart];
    }

    /// <summary>Creates the entries of a part of the rows.</summary>
    /// <param name="part">The zero-based index of the part. Each part has 64 rows, except the last.</param>
    /// <returns>The entries, in document order.</returns>
    protected abstract ErrorEntry[] CreateEntries(int part);

    /// <summary>Creates the entry of a row with at most one HTTP status.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="name">The name of the entry in generated code.</param>
    /// <param name="code">The code, or <see langword="null"/> if there is none.</param>
    /// <param name="httpStatus">The HTTP status, or 0 if there is none.</param>
    /// <param name="statusText">The reason phrase, or <see langword="null"/> if there is none.</param>
    /// <param name="cells">The text of each cell.</param>
    /// <returns>The entry.</returns>
    protected ErrorEntry Row(ErrorTable table, string name, string? code, int httpStatus, string? statusText, params string[] cells)
        => Row(table, name, code, httpStatus == 0 ? [] : [httpStatus], statusText, cells);

    /// <summary>Creates the entry of a row with several HTTP statuses.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="name">The name of the entry in generated code.</param>
    /// <param name="code">The code, or <see langword="null"/> if there is none.</param>
    /// <param name="httpStatuses">The HTTP statuses, the primary one first.</param>
    /// <param name="statusText">The reason phrase, or <see langword="null"/> if there is none.</param>
    /// <param name="cells">The text of each cell.</param>
    /// <returns>The entry.</returns>
    protected ErrorEntry Row(ErrorTable table, string name, string? code, int[] httpStatuses, string? statusText, params string[] cells)
        => new(Catalog.Name, table, name, code, httpStatuses, statusText, cells);

    /// <summary>Creates the entry of a row that is written as one text.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="fields">
    /// The name, the code, the HTTP statuses separated by commas, the reason phrase and the cells, separated by tabs. Those that
    /// there are none of are empty.
    /// </param>
    /// <returns>The entry.</returns>
    protected ErrorEntry Row(ErrorTable table, string fields)
    {
        const int FieldsBeforeCells = 4;
        string[] parts = fields.Split('\t');
        string[] cells = new string[parts.Length - FieldsBeforeCells];
        Array.Copy(parts, FieldsBeforeCells, cells, 0, cells.Length);
        return Row(table, parts[0], NullIfEmpty(parts[1]), ReadStatuses(parts[2]), NullIfEmpty(parts[3]), cells);
    }

    /// <summary>Finds the primary entry of a code.</summary>
    internal virtual ErrorEntry? FindEntry(string code) => null;

    private static int[] ReadStatuses(string field)
        => field.Length == 0
            ? []
            : Array.ConvertAll(field.Split(','), status => int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture));

    private static string? NullIfEmpty(string field) => field.Length == 0 ? null : field;
}
