using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ErrorCatalog;

/// <summary>
/// One row of an error table: what a client can meet, and what the table says about it. Immutable and safe to share between
/// threads; two entries are equal when they are the same object.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ErrorEntry
{
    internal ErrorEntry(
        string catalog,
        string name,
        string? code,
        IReadOnlyList<int> httpStatuses,
        string? statusText,
        string? message,
        string? description,
        string? resolution,
        string? section,
        IReadOnlyList<KeyValuePair<string, string>> columns)
    {
        Catalog = catalog;
        Name = name;
        Code = code;
        HttpStatuses = httpStatuses;
        StatusText = statusText;
        Message = message;
        Description = description;
        Resolution = resolution;
        Section = section;
        Columns = columns;
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
    public int? HttpStatus => HttpStatuses.Count == 0 ? null : HttpStatuses[0];

    /// <summary>Gets every HTTP status code that the row lists, in the order of the table; empty when it names none.</summary>
    public IReadOnlyList<int> HttpStatuses { get; }

    /// <summary>
    /// Gets the reason phrase that goes with the HTTP status: the page's own, else the one of the IANA HTTP Status Code Registry;
    /// <see langword="null"/> when there is neither.
    /// </summary>
    public string? StatusText { get; }

    /// <summary>Gets the message, as plain text; <see langword="null"/> when the table has none for this row.</summary>
    public string? Message { get; }

    /// <summary>Gets what the table says beyond the message, as plain text; <see langword="null"/> when it says nothing more.</summary>
    public string? Description { get; }

    /// <summary>Gets what to do about the error, as plain text; <see langword="null"/> when the table does not say.</summary>
    public string? Resolution { get; }

    /// <summary>Gets the text of the nearest heading above the table; <see langword="null"/> when there is no heading.</summary>
    public string? Section { get; }

    /// <summary>Gets every cell of the row under the text of its column's header, in the order of the table.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Columns { get; }

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
}
