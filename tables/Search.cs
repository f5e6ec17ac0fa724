using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalog.Tables;

/// <summary>The entries that answer a query.</summary>
/// <param name="Entries">The entries, catalog by catalog, in the order of the documents.</param>
/// <param name="IsExact">Whether the query named the entries by their code or name rather than describing them.</param>
internal sealed record SearchResult(IReadOnlyList<ErrorEntry> Entries, bool IsExact);

/// <summary>Finds entries in the catalogs of this program.</summary>
internal static class Search
{
    public static IReadOnlyList<Catalog> Catalogs { get; } = [PlaidErrors.Catalog, MxErrors.Catalog];

    public static SearchResult Find(Query query)
    {
        List<ErrorEntry> entries = [.. Candidates(query)];
        if (query.Text is not string text)
        {
            return new SearchResult(entries, IsExact: false);
        }

        List<ErrorEntry> exact = entries.FindAll(entry => IsSame(entry.Code, text));
        if (exact.Count == 0)
        {
            exact = entries.FindAll(entry => IsSame(entry.Name, text));
        }

        return exact.Count > 0
            ? new SearchResult(exact, IsExact: true)
            : new SearchResult(entries.FindAll(entry => HasWords(entry, text)), IsExact: false);
    }

    /// <summary>Lists the entries that the query's options leave, whatever its text says.</summary>
    public static IEnumerable<ErrorEntry> Candidates(Query query)
        => Catalogs
            .Where(catalog => query.Catalog is null || catalog == query.Catalog)
            .SelectMany(catalog => query.Status is int status ? catalog.WithHttpStatus(status) : catalog);

    private static bool IsSame(string? value, string text) => string.Equals(value, text, StringComparison.OrdinalIgnoreCase);

    private static bool HasWords(ErrorEntry entry, string text)
        => text
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => Contains(entry.Name, word)
                || Contains(entry.Message, word)
                || Contains(entry.Description, word)
                || Contains(entry.Resolution, word));

    private static bool Contains(string? value, string word)
        => value is not null && value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
