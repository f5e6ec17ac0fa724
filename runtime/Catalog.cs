using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Threading;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>
/// Represents the error tables of a Markdown file: a read-only list of entries in document order, with lookups by code, by HTTP status,
/// and by the contents of a response. Instances are immutable and thread-safe.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Catalog : IReadOnlyList<ErrorEntry>
{
    private readonly CatalogRows _rows;
    private CatalogIndex? _index;

    internal Catalog(string name, int count, CatalogRows rows)
    {
        Name = name;
        Count = count;
        _rows = rows;
    }

    /// <summary>Gets the name of the catalog, such as <c>Plaid</c>, or an empty string if it has no name.</summary>
    public string Name { get; }

    /// <summary>Gets the number of entries, including variants and entries without a code.</summary>
    public int Count { get; }

    private CatalogIndex Index
    {
        get
        {
            // Two threads may both build it; both use the one that is ready first.
            CatalogIndex? index = Volatile.Read(ref _index);
            if (index is null)
            {
                index = new CatalogIndex(this, _rows);
                index = Interlocked.CompareExchange(ref _index, index, null) ?? index;
            }

            return index;
        }
    }

    /// <summary>Gets the entry at the specified index.</summary>
    /// <param name="index">The zero-based index of the entry, in document order.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or greater than or equal to <see cref="Count"/>.</exception>
    public ErrorEntry this[int index]
        => (uint)index < (uint)Count ? _rows.GetEntry(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the primary entry of a code, which is the first row that has the code.</summary>
    /// <param name="code">
    /// The code, as it appears on the wire or in another form that the table gives. Comparison is ordinal and case-sensitive.
    /// </param>
    /// <param name="entry">When this method returns, the entry, or <see langword="null"/> if the catalog doesn't contain the code.</param>
    /// <returns><see langword="true"/> if the catalog contains the code; otherwise, <see langword="false"/>.</returns>
    public bool TryGet(string? code, [NotNullWhen(true)] out ErrorEntry? entry)
    {
        entry = code is null ? null : _rows.FindEntry(code);
        return entry is not null;
    }

    /// <summary>Gets all entries of a code: the primary entry, followed by its variants in document order.</summary>
    /// <param name="code">
    /// The code, as it appears on the wire or in another form that the table gives. Comparison is ordinal and case-sensitive.
    /// </param>
    /// <returns>The entries, or an empty list if the catalog doesn't contain the code.</returns>
    public IReadOnlyList<ErrorEntry> WithCode(string? code)
        => code is null ? Array.Empty<ErrorEntry>() : Index.WithCode(_rows.FindOtherCode(code) ?? code);

    /// <summary>Gets all entries of an HTTP status, including entries without a code, in document order.</summary>
    /// <param name="httpStatus">The HTTP status code, such as 404.</param>
    /// <returns>The entries that list the status, or an empty list if there are none.</returns>
    public IReadOnlyList<ErrorEntry> WithHttpStatus(int httpStatus) => Index.WithHttpStatus(httpStatus);

    /// <summary>Finds the entry that best matches a response.</summary>
    /// <remarks>
    /// If the catalog contains the code, one of the entries of the code is returned: preferably one with the same message, then one with
    /// the same HTTP status, then the primary entry. Otherwise, an entry with the same message is returned. If there is none either, the
    /// first entry of the HTTP status that has no code is returned, or the first entry of the status if all of them have the same code.
    /// Messages are compared ignoring case and leading and trailing white space.
    /// </remarks>
    /// <param name="httpStatus">The HTTP status code of the response, or 0 if it's unknown.</param>
    /// <param name="code">The error code in the response, or <see langword="null"/> if there is none.</param>
    /// <param name="message">The error message in the response, or <see langword="null"/> if there is none.</param>
    /// <returns>The entry that matches best, or <see langword="null"/> if none matches.</returns>
    public ErrorEntry? Match(int httpStatus, string? code, string? message)
    {
        string text = message?.Trim() ?? string.Empty;
        return BestOf(WithCode(code), httpStatus, text)
            ?? (text.Length == 0 ? null : BestWithMessage(httpStatus, text))
            ?? OnlyWithHttpStatus(httpStatus);
    }

    /// <summary>Returns an enumerator that iterates through the entries in document order.</summary>
    /// <returns>An enumerator for the catalog.</returns>
    public IEnumerator<ErrorEntry> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _rows.GetEntry(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns a description of the catalog, such as <c>Plaid (59 entries)</c>.</summary>
    /// <returns>A description for logs and debuggers. Its format may change.</returns>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0} ({1} entries)", Name.Length == 0 ? "Errors" : Name, Count);

    private static bool HasMessage(ErrorEntry entry, string message) => string.Equals(entry.Message, message, StringComparison.OrdinalIgnoreCase);

    private static ErrorEntry? BestOf(IReadOnlyList<ErrorEntry> candidates, int httpStatus, string message)
    {
        ErrorEntry? best = null;
        int bestRank = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            int rank = (HasMessage(candidates[i], message) ? 2 : 0) + (candidates[i].HasHttpStatus(httpStatus) ? 1 : 0);
            if (rank > bestRank)
            {
                best = candidates[i];
                bestRank = rank;
            }
        }

        return best;
    }

    private ErrorEntry? BestWithMessage(int httpStatus, string message)
    {
        ErrorEntry? best = null;
        for (int i = 0; i < Count; i++)
        {
            ErrorEntry entry = _rows.GetEntry(i);
            if (HasMessage(entry, message) && (best is null || (entry.HasHttpStatus(httpStatus) && !best.HasHttpStatus(httpStatus))))
            {
                best = entry;
            }
        }

        return best;
    }

    private ErrorEntry? OnlyWithHttpStatus(int httpStatus)
    {
        IReadOnlyList<ErrorEntry> candidates = WithHttpStatus(httpStatus);
        ErrorEntry? only = candidates.Count == 0 ? null : candidates[0];
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Code is null)
            {
                return candidates[i];
            }

            only = only?.Code == candidates[i].Code ? only : null;
        }

        return only;
    }
}
