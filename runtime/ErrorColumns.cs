using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ErrorCatalog;

/// <summary>
/// Represents the cells of a row: a read-only list of headers and texts in the order of the table, with lookups by header. Instances are
/// immutable and thread-safe.
/// </summary>
public sealed class ErrorColumns : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly string[] _headers;
    private readonly string[] _cells;

    internal ErrorColumns(string[] headers, string[] cells)
    {
        _headers = headers;
        _cells = cells;
    }

    /// <summary>Gets the number of columns.</summary>
    public int Count => _headers.Length;

    /// <summary>Gets the header and the text of the column at the specified index.</summary>
    /// <param name="index">The zero-based index of the column.</param>
    /// <returns>The header and the text. Both can be empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or greater than or equal to <see cref="Count"/>.</exception>
    public KeyValuePair<string, string> this[int index]
        => (uint)index < (uint)Count ? new KeyValuePair<string, string>(_headers[index], _cells[index]) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the text of the first column with the specified header.</summary>
    /// <param name="header">The header. Comparison is ordinal and ignores case.</param>
    /// <returns>The text, which can be empty, or <see langword="null"/> if the table has no such column.</returns>
    public string? this[string header] => TryGetValue(header, out string? text) ? text : null;

    /// <summary>Attempts to get the text of the first column with the specified header.</summary>
    /// <param name="header">The header. Comparison is ordinal and ignores case.</param>
    /// <param name="text">When this method returns, the text, which can be empty, or <see langword="null"/> if the table has no such column.</param>
    /// <returns><see langword="true"/> if the table has the column; otherwise, <see langword="false"/>.</returns>
    public bool TryGetValue(string header, [NotNullWhen(true)] out string? text)
    {
        int index = Array.FindIndex(_headers, candidate => candidate.Equals(header, StringComparison.OrdinalIgnoreCase));
        text = index < 0 ? null : _cells[index];
        return text is not null;
    }

    /// <summary>Returns an enumerator that iterates through the columns in the order of the table.</summary>
    /// <returns>An enumerator for the columns.</returns>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
