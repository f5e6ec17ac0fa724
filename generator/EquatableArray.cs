using System;
using System.Collections;
using System.Collections.Generic;

namespace ErrorCatalog.Generator;

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

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Copies the items, so that nobody else can change them.</summary>
    public static EquatableArray<T> From(IReadOnlyCollection<T> items)
    {
        if (items.Count == 0)
        {
            return default;
        }

        var copy = new T[items.Count];
        int i = 0;
        foreach (T item in items)
        {
            copy[i++] = item;
        }

        return new EquatableArray<T>(copy);
    }

    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in _items ?? [])
        {
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item));
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
