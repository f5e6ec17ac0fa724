using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ErrorCatalog;

/// <summary>The entries of a <see cref="Catalog"/> by code and by HTTP status.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, ReadOnlyCollection<ErrorEntry>> _byCode;
    private readonly Dictionary<int, ReadOnlyCollection<ErrorEntry>> _byHttpStatus;

    internal CatalogIndex(IEnumerable<ErrorEntry> entries)
    {
        var byCode = new Dictionary<string, List<ErrorEntry>>(StringComparer.Ordinal);
        var byHttpStatus = new Dictionary<int, List<ErrorEntry>>();
        foreach (ErrorEntry entry in entries)
        {
            if (entry.Code is not null)
            {
                Add(byCode, entry.Code, entry);
            }

            foreach (int status in entry.HttpStatuses)
            {
                Add(byHttpStatus, status, entry);
            }
        }

        _byCode = Seal(byCode);
        _byHttpStatus = Seal(byHttpStatus);
    }

    internal IReadOnlyList<ErrorEntry> WithCode(string code)
        => _byCode.TryGetValue(code, out ReadOnlyCollection<ErrorEntry>? found) ? found : Array.Empty<ErrorEntry>();

    internal IReadOnlyList<ErrorEntry> WithHttpStatus(int httpStatus)
        => _byHttpStatus.TryGetValue(httpStatus, out ReadOnlyCollection<ErrorEntry>? found) ? found : Array.Empty<ErrorEntry>();

    private static void Add<TKey>(Dictionary<TKey, List<ErrorEntry>> groups, TKey key, ErrorEntry entry)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out List<ErrorEntry>? group))
        {
            groups.Add(key, group = []);
        }

        group.Add(entry);
    }

    private static Dictionary<TKey, ReadOnlyCollection<ErrorEntry>> Seal<TKey>(Dictionary<TKey, List<ErrorEntry>> groups)
        where TKey : notnull
    {
        var collections = new Dictionary<TKey, ReadOnlyCollection<ErrorEntry>>(groups.Count, groups.Comparer);
        foreach (KeyValuePair<TKey, List<ErrorEntry>> group in groups)
        {
            collections.Add(group.Key, group.Value.AsReadOnly());
        }

        return collections;
    }
}
