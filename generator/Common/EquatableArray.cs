using System.Collections;

namespace ErrorCatalog.Generator.Common;

/// <summary>
/// An immutable array that is equal to another when its elements are: the arrays of the framework compare by reference, which
/// would make every step of the pipeline look modified.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    private EquatableArray(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => (_items ?? [])[index];

    /// <summary>Copies the items, so that nobody else can change them.</summary>
    public static EquatableArray<T> From(IReadOnlyCollection<T> items) => items.Count == 0 ? default : new EquatableArray<T>(items.ToArray());

    /// <summary>Takes an array over, which nobody may change from then on.</summary>
    public static EquatableArray<T> FromOwned(T[] items) => new(items);

    /// <summary>Converts every item.</summary>
    /// <typeparam name="TResult">The type of the new items.</typeparam>
    public EquatableArray<TResult> ConvertAll<TResult>(Converter<T, TResult> converter)
        where TResult : IEquatable<TResult>
        => EquatableArray<TResult>.FromOwned(Array.ConvertAll(_items ?? [], converter));

    public bool Equals(EquatableArray<T> other)
        => Count == other.Count && (ReferenceEquals(_items, other._items) || _items!.SequenceEqual(other._items!));

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
        => (_items ?? []).Aggregate(17, (hash, item) => unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item)));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
