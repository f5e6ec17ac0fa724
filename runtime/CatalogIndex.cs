using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>The entries of a <see cref="Catalog"/> by code and by HTTP status.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, IReadOnlyList<ErrorEntry>> _byCode;
    private readonly Dictionary<int, IReadOnlyList<ErrorEntry>> _byHttpStatus;

    internal CatalogIndex(Catalog catalog, CatalogRows rows)
    {
        _byCode = catalog
            .Where(entry => entry.Code is not null)
            .GroupBy(entry => rows.FindOtherCode(entry.Code!) ?? entry.Code!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, ReadOnly, StringComparer.Ordinal);
        _byHttpStatus = catalog
            .SelectMany(entry => entry.HttpStatuses, (entry, httpStatus) => new { entry, httpStatus })
            .GroupBy(pair => pair.httpStatus, pair => pair.entry)
            .ToDictionary(group => group.Key, ReadOnly);
    }

    internal IReadOnlyList<ErrorEntry> WithCode(string code)
        => _byCode.TryGetValue(code, out IReadOnlyList<ErrorEntry>? found) ? found : Array.Empty<ErrorEntry>();

    internal IReadOnlyList<ErrorEntry> WithHttpStatus(int httpStatus)
        => _byHttpStatus.TryGetValue(httpStatus, out IReadOnlyList<ErrorEntry>? found) ? found : Array.Empty<ErrorEntry>();

    private static IReadOnlyList<ErrorEntry> ReadOnly(IEnumerable<ErrorEntry> entries) => Array.AsReadOnly(entries.ToArray());
}
