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
/// Every entry that one Markdown file declares, in the order of the document, with lookups by what comes over the wire.
/// Immutable and safe to use from several threads; the index behind the lookups is built when the first one asks for it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Catalog : IReadOnlyList<ErrorEntry>
{
    private readonly CatalogRows _rows;
    private CatalogIndex? _index;

    internal Catalog(string name, int count, CatalogRows rows)
    {
        Name = name;
        Count = count;
        _rows = rows;
    }

    /// <summary>Gets the catalog's name, such as <c>Plaid</c>; empty for a catalog without a name.</summary>
    public string Name { get; }

    /// <summary>Gets the number of entries, variants and rows without a code included.</summary>
    public int Count { get; }

    private CatalogIndex Index
    {
        get
        {
            CatalogIndex? index = Volatile.Read(ref _index);
            if (index is null)
            {
                // Two threads may both build it; either result serves, since the index is a function of the entries.
                index = new CatalogIndex([.. this]);
                Volatile.Write(ref _index, index);
            }

            return index;
        }
    }

    /// <summary>Gets the entry at a position of the document's order.</summary>
    /// <param name="index">The position, from zero.</param>
    /// <returns>The entry of that row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public ErrorEntry this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return _rows.GetEntry(index);
        }
    }

    /// <summary>Finds the primary entry of a code: the first row of the document that has it.</summary>
    /// <param name="code">The code as it appears on the wire; compared letter by letter.</param>
    /// <param name="entry">The entry, when there is one.</param>
    /// <returns><see langword="true"/> when the catalog has the code.</returns>
    public bool TryGet(string? code, [NotNullWhen(true)] out ErrorEntry? entry)
    {
        entry = code is null ? null : _rows.FindEntry(code);
        return entry is not null;
    }

    /// <summary>Lists the entries of a code: the primary entry first, then its variants, in the order of the document.</summary>
    /// <param name="code">The code as it appears on the wire; compared letter by letter.</param>
    /// <returns>The entries; empty when the catalog does not have the code.</returns>
    public IReadOnlyList<ErrorEntry> WithCode(string? code)
        => code is null ? Array.Empty<ErrorEntry>() : Index.WithCode(code);

    /// <summary>Lists the entries that an HTTP status can stand for, those without a code included, in the order of the document.</summary>
    /// <param name="httpStatus">The HTTP status code, such as 404.</param>
    /// <returns>The entries that list the status; empty when there are none.</returns>
    public IReadOnlyList<ErrorEntry> WithHttpStatus(int httpStatus) => Index.WithHttpStatus(httpStatus);

    /// <summary>Finds the best entry for what came over the wire.</summary>
    /// <remarks>
    /// A known code decides; among its entries the one with the same message wins, then the one with the same status, then the
    /// primary one. Without a known code the message decides, and then the status: its first entry without a code, or else its
    /// only code. Where a status has several codes, each row of them says something that did not come, and there is no match. Messages are compared without regard to case and surrounding white space.
    /// </remarks>
    /// <param name="httpStatus">The HTTP status code of the response; 0 when it is not known.</param>
    /// <param name="code">The error code of the response, or <see langword="null"/> when it had none.</param>
    /// <param name="message">The error message of the response, or <see langword="null"/> when it had none.</param>
    /// <returns>The best entry, or <see langword="null"/> when nothing in the catalog fits.</returns>
    public ErrorEntry? Match(int httpStatus, string? code, string? message)
    {
        string? text = message?.Trim();
        return BestOf(WithCode(code), httpStatus, text)
            ?? (string.IsNullOrEmpty(text) ? null : BestOf(WithMessage(text!), httpStatus, text))
            ?? OnlyWithHttpStatus(httpStatus);
    }

    /// <summary>Returns an enumerator over the entries in the order of the document.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<ErrorEntry> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _rows.GetEntry(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Describes the catalog in one line, such as <c>Plaid (59 entries)</c>.</summary>
    /// <returns>A line for logs and debuggers; its form is not a contract.</returns>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0} ({1} entries)", Name.Length == 0 ? "Errors" : Name, Count);

    private static ErrorEntry? BestOf(IReadOnlyList<ErrorEntry> candidates, int httpStatus, string? message)
    {
        ErrorEntry? best = null;
        int bestScore = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            ErrorEntry candidate = candidates[i];
            int score = (HasMessage(candidate, message) ? 2 : 0) + (HasHttpStatus(candidate, httpStatus) ? 1 : 0);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best;
    }

    private static bool HasMessage(ErrorEntry entry, string? message)
        => message is not null && string.Equals(entry.Message, message, StringComparison.OrdinalIgnoreCase);

    private static bool HasHttpStatus(ErrorEntry entry, int httpStatus)
    {
        for (int i = 0; i < entry.HttpStatuses.Count; i++)
        {
            if (entry.HttpStatuses[i] == httpStatus)
            {
                return true;
            }
        }

        return false;
    }

    private List<ErrorEntry> WithMessage(string message)
    {
        var found = new List<ErrorEntry>();
        foreach (ErrorEntry entry in this)
        {
            if (HasMessage(entry, message))
            {
                found.Add(entry);
            }
        }

        return found;
    }

    private ErrorEntry? OnlyWithHttpStatus(int httpStatus)
    {
        IReadOnlyList<ErrorEntry> candidates = WithHttpStatus(httpStatus);
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Code is null)
            {
                return candidates[i];
            }
        }

        for (int i = 1; i < candidates.Count; i++)
        {
            if (candidates[i].Code != candidates[0].Code)
            {
                return null;
            }
        }

        return candidates.Count == 0 ? null : candidates[0];
    }
}
