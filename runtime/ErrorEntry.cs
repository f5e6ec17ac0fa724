using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>
/// Represents a row of an error table. Instances are immutable and thread-safe, and use reference equality.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ErrorEntry
{
    // Among constants that name errors it names the row without one.
    private const string ConstantForNone = "NONE";

    private readonly ErrorTable _table;
    private readonly int[] _statuses;
    private readonly string[] _cells;
    private readonly string[] _links;
    private ReadOnlyCollection<int>? _httpStatuses;
    private ReadOnlyCollection<string>? _readOnlyLinks;
    private ErrorColumns? _columns;

    internal ErrorEntry(string catalog, ErrorTable table, string name, string? code, int[] statuses, string? statusText, string[] cells, string[] links)
    {
        Catalog = catalog;
        Name = name;
        Code = code;
        StatusText = statusText;
        _table = table;
        _statuses = statuses;
        _cells = cells;
        _links = links;
    }

    private ErrorEntry(ErrorEntry other, string[] links, bool? isRetryable, TimeSpan? retryAfter)
        : this(other.Catalog, other._table, other.Name, other.Code, other._statuses, other.StatusText, other._cells, links)
    {
        IsRetryable = isRetryable;
        RetryAfter = retryAfter;
    }

    /// <summary>Gets the name of the catalog, such as <c>Plaid</c>, or an empty string if it has no name.</summary>
    public string Catalog { get; }

    /// <summary>Gets the name of the entry in generated code, such as <c>AccountLocked</c>, which is unique in the catalog.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets the text of the name column, such as <c>Read error</c> for the entry <c>ReadError</c>, or <see langword="null"/> if the row
    /// has none.
    /// </summary>
    public string? Title => TextAt(_table.Name) ?? (_table.Name >= 0 && _cells[_table.Name] == ConstantForNone ? ConstantForNone : null);

    /// <summary>Gets the code, as it appears on the wire, such as <c>1205</c> or <c>rate_limited</c>, or <see langword="null"/> if the row has none.</summary>
    public string? Code { get; }

    /// <summary>
    /// Gets the HTTP status code (RFC 9110, section 15), or the first one if the row lists several, or <see langword="null"/> if it lists
    /// none.
    /// </summary>
    public int? HttpStatus => _statuses.Length == 0 ? null : _statuses[0];

    /// <summary>Gets all HTTP status codes that the row lists, in the order of the row.</summary>
    public IReadOnlyList<int> HttpStatuses => _httpStatuses ??= Array.AsReadOnly(_statuses);

    /// <summary>
    /// Gets the reason phrase of the HTTP status: the one on the page, or the one in the IANA HTTP Status Code Registry, or
    /// <see langword="null"/> if there is neither.
    /// </summary>
    public string? StatusText { get; }

    /// <summary>Gets the message, as plain text, or <see langword="null"/> if the row has none.</summary>
    public string? Message => TextAt(_table.Message);

    /// <summary>Gets the description, as plain text, or <see langword="null"/> if the row has none.</summary>
    public string? Description => TextAt(_table.Description);

    /// <summary>Gets the cause of the error, as plain text, or <see langword="null"/> if the row has none.</summary>
    public string? Cause => TextAt(_table.Cause);

    /// <summary>Gets the action that resolves the error, as plain text, or <see langword="null"/> if the row has none.</summary>
    public string? Resolution => TextAt(_table.Resolution);

    /// <summary>Gets a value that indicates whether the request can be retried, as the table says, or <see langword="null"/> if it doesn't say.</summary>
    public bool? IsRetryable { get; }

    /// <summary>Gets the time to wait before the request is retried, as the table specifies it, or <see langword="null"/> if it specifies none.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// Gets <see cref="Link"/>, followed by the other URLs that the row links to, as they are on the page, in the order of the row. The list
    /// is empty if there are none.
    /// </summary>
    public IReadOnlyList<string> Links => _readOnlyLinks ??= Array.AsReadOnly(_links);

    /// <summary>
    /// Gets the URL of a page about the error, or <see langword="null"/> if there is none. It's the URL in the column of links, or else the one
    /// that the project's link template produces, or else the first one in the row.
    /// </summary>
    public string? Link => _links.Length == 0 ? null : _links[0];

    /// <summary>Gets a value that indicates whether the row was removed from the page. If <see langword="true"/>, the data comes from the ledger.</summary>
    public bool IsRetired => _table.IsRetired;

    /// <summary>Gets the nearest heading above the table, or <see langword="null"/> if there is none.</summary>
    public string? Section => _table.Section;

    /// <summary>Gets the text of each cell in the row, by the header of its column, in the order of the table.</summary>
    public ErrorColumns Columns => _columns ??= new ErrorColumns(_table.Headers, _cells);

    /// <summary>Returns a description of the entry, such as <c>Plaid 1205 AccountLocked (402 Payment Required): account locked</c>.</summary>
    /// <returns>A description for logs and debuggers. Its format may change.</returns>
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

    /// <summary>Gets or sets the position of the row, which is known before anybody sees the entry.</summary>
    internal int Row { get; set; }

    internal bool HasHttpStatus(int httpStatus) => Array.IndexOf(_statuses, httpStatus) >= 0;

    internal ErrorEntry WithLinks(string[] links) => new(this, links, IsRetryable, RetryAfter);

    internal ErrorEntry WithRetry(bool isRetryable, TimeSpan? delay) => new(this, _links, isRetryable, delay);

    private string? TextAt(int column)
        => column >= 0 && !CodeContract.IsNoText(_cells[column]) ? _cells[column] : null;
}
