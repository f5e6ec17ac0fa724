namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Finds the positions of values, by open addressing. A <see cref="System.Collections.Generic.Dictionary{TKey, TValue}"/> of these types
/// takes several times as long until its first answer, since the runtime has to compile it.
/// </summary>
internal sealed class CodeIndex
{
    private readonly long[] _values;
    private readonly int[] _slots;
    private readonly int _shift = 64;

    internal CodeIndex(long[] values)
    {
        _values = values;
        int size = 1;
        while (size <= values.Length * 2)
        {
            size *= 2;
            _shift--;
        }

        _slots = new int[size];
        for (int position = 0; position < values.Length; position++)
        {
            int slot = SlotOf(values[position]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) % size;
            }

            _slots[slot] = position + 1;
        }
    }

    /// <summary>Finds a value.</summary>
    /// <returns>Its position, or -1.</returns>
    internal int IndexOf(long value)
    {
        int slot = SlotOf(value);
        while (_slots[slot] != 0 && _values[_slots[slot] - 1] != value)
        {
            slot = (slot + 1) % _slots.Length;
        }

        return _slots[slot] - 1;
    }

    // The golden ratio scatters values that follow each other.
    private int SlotOf(long value) => _slots.Length == 1 ? 0 : (int)(unchecked((ulong)value * 0x9E3779B97F4A7C15) >> _shift);
}
