using System;
using System.Collections;
using System.Collections.Generic;

namespace ErrorCatalog;

/// <summary>The cells of a row under the headers of its table: a view, since all rows of a table share one array of headers.</summary>
internal sealed class ColumnList(string[] headers, string[] cells) : IReadOnlyList<KeyValuePair<string, string>>
{
    public int Count => headers.Length;

    public KeyValuePair<string, string> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)headers.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return new KeyValuePair<string, string>(headers[index], index < cells.Length ? cells[index] : string.Empty);
        }
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
