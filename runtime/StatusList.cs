using System.Collections;
using System.Collections.Generic;

namespace ErrorCatalog;

/// <summary>
/// The HTTP statuses of a row, which nobody can change. A class of its own, since the first list of integers that the framework
/// makes read-only takes longer than the rest of a first lookup.
/// </summary>
internal sealed class StatusList(int[] statuses) : IReadOnlyList<int>
{
    public int Count => statuses.Length;

    public int this[int index] => statuses[index];

    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)statuses).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => statuses.GetEnumerator();
}
