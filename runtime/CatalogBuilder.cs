using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Makes catalogs from generated code, and from nothing else. Code that an old generator wrote must run on every newer
/// runtime, so no member of this class is ever changed or removed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogBuilder
{
    private readonly string _catalog;
    private readonly List<ErrorEntry> _entries;
    private readonly Dictionary<int, IReadOnlyList<int>> _singleStatuses = new();
    private string? _section;
    private string[] _headers = Array.Empty<string>();
    private int _message = -1;
    private int _description = -1;
    private int _resolution = -1;

    /// <summary>Starts a catalog.</summary>
    /// <param name="catalog">The catalog's name.</param>
    /// <param name="capacity">The number of entries to come.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public CatalogBuilder(string catalog, int capacity)
    {
        _catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));
        _entries = new List<ErrorEntry>(capacity);
    }

    /// <summary>Starts a table: the rows that follow have its columns.</summary>
    /// <param name="section">The nearest heading above the table.</param>
    /// <param name="headers">The header texts of the columns; the builder keeps the array.</param>
    /// <param name="message">The column that holds the message, or -1.</param>
    /// <param name="description">The column that holds the description, or -1.</param>
    /// <param name="resolution">The column that holds the resolution, or -1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public void BeginTable(string? section, string[] headers, int message, int description, int resolution)
    {
        _section = section;
        _headers = headers ?? throw new ArgumentNullException(nameof(headers));
        _message = message;
        _description = description;
        _resolution = resolution;
    }

    /// <summary>Adds a row with one HTTP status or none.</summary>
    /// <param name="name">The entry's name.</param>
    /// <param name="code">The code as it appears on the wire.</param>
    /// <param name="httpStatus">The HTTP status code, or 0.</param>
    /// <param name="statusText">The reason phrase.</param>
    /// <param name="cells">The plain text of every cell; the builder keeps the array.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="cells"/> is <see langword="null"/>.</exception>
    public void Add(string name, string? code, int httpStatus, string? statusText, params string[] cells)
        => Add(name, code, SingleStatus(httpStatus), statusText, cells);

    /// <summary>Adds a row with several HTTP statuses.</summary>
    /// <param name="name">The entry's name.</param>
    /// <param name="code">The code as it appears on the wire.</param>
    /// <param name="httpStatuses">The HTTP status codes, the primary one first.</param>
    /// <param name="statusText">The reason phrase.</param>
    /// <param name="cells">The plain text of every cell; the builder keeps the array.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="httpStatuses"/> or <paramref name="cells"/> is <see langword="null"/>.</exception>
    public void Add(string name, string? code, int[] httpStatuses, string? statusText, params string[] cells)
        => Add(name, code, Array.AsReadOnly(httpStatuses ?? throw new ArgumentNullException(nameof(httpStatuses))), statusText, cells);

    /// <summary>Finishes the catalog.</summary>
    /// <returns>The catalog of all rows added, in their order.</returns>
    public Catalog Build() => new(_catalog, _entries.ToArray());

    private void Add(string name, string? code, IReadOnlyList<int> httpStatuses, string? statusText, string[] cells)
    {
        string[] row = cells ?? throw new ArgumentNullException(nameof(cells));
        _entries.Add(new ErrorEntry(
            _catalog,
            name ?? throw new ArgumentNullException(nameof(name)),
            code,
            httpStatuses,
            statusText,
            TextAt(row, _message),
            TextAt(row, _description),
            TextAt(row, _resolution),
            _section,
            new ColumnList(_headers, row)));
    }

    private static string? TextAt(string[] cells, int column)
        => (uint)column < (uint)cells.Length && cells[column].Length > 0 ? cells[column] : null;

    private IReadOnlyList<int> SingleStatus(int httpStatus)
    {
        if (httpStatus == 0)
        {
            return Array.Empty<int>();
        }

        if (!_singleStatuses.TryGetValue(httpStatus, out IReadOnlyList<int>? statuses))
        {
            _singleStatuses.Add(httpStatus, statuses = Array.AsReadOnly(new[] { httpStatus }));
        }

        return statuses;
    }
}
