using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ErrorCatalog;

/// <summary>
/// The lookups of a <see cref="Catalog"/>. Entries that share a code are chained by position, so that the common case, a code
/// with one entry, costs no list.
/// </summary>
internal sealed class CatalogIndex
{
    private readonly ErrorEntry[] _entries;
    private readonly Dictionary<string, int> _firstWithCode = new(StringComparer.Ordinal);
    private readonly int[] _nextWithCode;
    private readonly Dictionary<int, ReadOnlyCollection<ErrorEntry>> _withHttpStatus = new();

    internal CatalogIndex(ErrorEntry[] entries)
    {
        _entries = entries;
        _nextWithCode = new int[entries.Length];
        ChainCodes();
        GroupHttpStatuses();
    }

    internal IReadOnlyList<ErrorEntry> WithCode(string code)
    {
        if (!_firstWithCode.TryGetValue(code, out int position))
        {
            return Array.Empty<ErrorEntry>();
        }

        var found = new List<ErrorEntry>(1);
        for (; position >= 0; position = _nextWithCode[position])
        {
            found.Add(_entries[position]);
        }

        return found.AsReadOnly();
    }

    internal IReadOnlyList<ErrorEntry> WithHttpStatus(int httpStatus)
        => _withHttpStatus.TryGetValue(httpStatus, out ReadOnlyCollection<ErrorEntry>? found) ? found : Array.Empty<ErrorEntry>();

    private void ChainCodes()
    {
        // From the last row to the first, so that each row finds the one that follows it already in place.
        for (int i = _entries.Length - 1; i >= 0; i--)
        {
            _nextWithCode[i] = -1;
            if (_entries[i].Code is string code)
            {
                if (_firstWithCode.TryGetValue(code, out int next))
                {
                    _nextWithCode[i] = next;
                }

                _firstWithCode[code] = i;
            }
        }
    }

    private void GroupHttpStatuses()
    {
        var groups = new Dictionary<int, List<ErrorEntry>>();
        foreach (ErrorEntry entry in _entries)
        {
            foreach (int status in entry.HttpStatuses)
            {
                if (!groups.TryGetValue(status, out List<ErrorEntry>? group))
                {
                    groups.Add(status, group = new List<ErrorEntry>());
                }

                group.Add(entry);
            }
        }

        foreach (KeyValuePair<int, List<ErrorEntry>> group in groups)
        {
            _withHttpStatus.Add(group.Key, group.Value.AsReadOnly());
        }
    }
}
