using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>
/// One row of an error table: what a client can meet, and what the table says about it. Immutable and safe to share between
/// threads. Entries use reference equality.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ErrorEntry
{
    private readonly ErrorTable _table;
    private readonly int[] _statuses;
    private readonly string[] _cells;
    private ReadOnlyCollection<int>? _httpStatuses;
    private ReadOnlyCollection<KeyValuePair<string, string>>? _columns;

    internal ErrorEntry(string catalog, ErrorTable table, string name, string? code, int[] statuses, string? statusText, string[] cells)
    {
        Catalog = catalog;
        Name = name;
        Code = code;
        StatusText = statusText;
        _table = table;
        _statuses = statuses;
        _cells = cells;
    }

    /// <summary>Gets the name of the catalog that the entry belongs to, such as <c>Plaid</c>; empty for a catalog without a name.</summary>
    public string Catalog { get; }

    /// <summary>Gets the entry's name in the generated code, such as <c>AccountLocked</c>; unique within its catalog.</summary>
    public string Name { get; }

    /// <summary>Gets the code as it appears on the wire, such as <c>1205</c> or <c>rate_limited</c>; <see langword="null"/> for a row without a code.</summary>
    public string? Code { get; }

    /// <summary>
    /// Gets the HTTP status code that comes with the error (RFC 9110, section 15), the first one when the table lists several;
    /// <see langword="null"/> when the table names none.
    /// </summary>
    public int? HttpStatus => _statuses.Length == 0 ? null : _statuses[0];

    /// <summary>Gets every HTTP status code that the row lists, in the order of the table; empty when it names none.</summary>
    public IReadOnlyList<int> HttpStatuses => _httpStatuses ??= Array.AsReadOnly(_statuses);

    /// <summary>
    /// Gets the reason phrase that goes with the HTTP status: the page's own, else the one of the IANA HTTP Status Code Registry;
    /// <see langword="null"/> when there is neither.
    /// </summary>
    public string? StatusText { get; }

    /// <summary>Gets the message, as plain text; <see langword="null"/> when the table has none for this row.</summary>
    public string? Message => TextAt(_table.Message);

    /// <summary>Gets what the table says beyond the message, as plain text; <see langword="null"/> when it says nothing more.</summary>
    public string? Description => TextAt(_table.Description);

    /// <summary>Gets what to do about the error, as plain text; <see langword="null"/> when the table does not say.</summary>
    public string? Resolution => TextAt(_table.Resolution);

    /// <summary>Gets the text of the nearest heading above the table; <see langword="null"/> when there is no heading.</summary>
    public string? Section => _table.Section;

    /// <summary>Gets every cell of the row under the text of its column's header, in the order of the table.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Columns => _columns ??= CreateColumns();

    /// <summary>Describes the entry in one line, such as <c>Plaid 1205 AccountLocked (402 Payment Required): account locked</c>.</summary>
    /// <returns>A line for logs and debuggers; its form is not a contract.</returns>
    public override string ToString()
    {
        var line = new StringBuilder();
        if (Catalog.Length > 0)
        {
            line.Append(Catalog).Append(' ');
        }

        if (Code is not null)
        {
            line.Append(Code).Append(' ');
        }

        line.Append(Name);
        if (HttpStatus is int status)
        {
            line.Append(" (").Append(status.ToString(CultureInfo.InvariantCulture));
            if (StatusText is not null)
            {
                line.Append(' ').Append(StatusText);
            }

            line.Append(')');
        }

        if (Message is not null)
        {
            line.Append(": ").Append(Message);
        }

        return line.ToString();
    }

    private ReadOnlyCollection<KeyValuePair<string, string>> CreateColumns()
    {
        var columns = new KeyValuePair<string, string>[_table.Headers.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = new KeyValuePair<string, string>(_table.Headers[i], _cells[i]);
        }

        return Array.AsReadOnly(columns);
    }

    private string? TextAt(int column)
        => column >= 0 && _cells[column].Length > 0 ? _cells[column] : null;
}
