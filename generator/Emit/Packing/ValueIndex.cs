using System;
using System.Collections.Generic;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Gives each member a place, by which generated code keeps what lookups return, and finds the place of a value. Where the values
/// lie close together, a place is the distance from the least of them; elsewhere it is the row, and a multiplication hashes the
/// value.
/// </summary>
internal sealed class ValueIndex
{
    /// <summary>The most places for one value, beyond which a hash takes less room.</summary>
    private const int MaxPlacesForOne = 10;

    /// <summary>The number of places that are not too many for even a few values.</summary>
    private const int FewPlaces = 1024;

    /// <summary>Factors that scatter codes, whatever the distance between them; the first is 2^64 by the golden ratio.</summary>
    private static readonly ulong[] Factors = [0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB];

    private readonly long[] _values;
    private readonly bool _isInt64;
    private readonly PackedNumbers _numbers;
    private readonly int[] _slots = [];
    private readonly int _bits;
    private readonly ulong _factor;

    /// <summary>Makes the index.</summary>
    /// <param name="members">The members in the order of their rows; at least one.</param>
    /// <param name="isInt64">Whether the values are of that type.</param>
    public ValueIndex(IReadOnlyList<EntryModel> members, bool isInt64)
    {
        long[] values = new long[members.Count];
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = members[row].Value!.Value;
        }

        _values = values;
        _isInt64 = isInt64;
        _numbers = new PackedNumbers(values.Length);
        ulong range = unchecked((ulong)(values[values.Length - 1] - values[0]));
        IsDense = IsAscending(values) && range < (ulong)Math.Max(values.Length * MaxPlacesForOne, FewPlaces);
        Count = IsDense ? (int)range + 1 : values.Length;
        if (IsDense)
        {
            return;
        }

        _bits = SlotTable.BitsFor(values.Length);
        long leastCost = long.MaxValue;
        foreach (ulong factor in Factors)
        {
            uint[] hashes = Array.ConvertAll(values, value => (uint)(unchecked((ulong)value * factor) >> 32));
            int[] slots = SlotTable.Fill(hashes, _bits);
            long cost = SlotTable.CostOf(slots, hashes, _bits);
            if (cost < leastCost)
            {
                (leastCost, _factor, _slots) = (cost, factor, slots);
            }
        }
    }

    /// <summary>Gets the number of places.</summary>
    public int Count { get; }

    /// <summary>Gets whether the places are distances, and not found by a hash.</summary>
    public bool IsDense { get; }

    /// <summary>Gets whether each place is a row.</summary>
    public bool PlacesAreRows => Count == _values.Length;

    /// <summary>Gets the C# of the value at a <c>place</c>.</summary>
    public string ValueAtPlace
        => IsDense ? "place + (" + Invariant.Text(_values[0]) + (_isInt64 ? "L)" : ")")
        : _isInt64 ? "(long)Values[4 * place] << 48 | (long)Values[4 * place + 1] << 32 | (long)Values[4 * place + 2] << 16 | Values[4 * place + 3]"
        : "Values[2 * place] << 16 | Values[2 * place + 1]";

    private string IsNear => "distance < " + Invariant.Text(Count);

    /// <summary>Gets the place of a row.</summary>
    public int PlaceOf(int row) => IsDense ? (int)(_values[row] - _values[0]) : row;

    /// <summary>Puts the numbers of rows into their places.</summary>
    /// <param name="numberOf">The number of a row.</param>
    /// <returns>The number at each place; 0 where there is no row.</returns>
    public int[] Spread(Func<int, int> numberOf)
    {
        int[] numbers = new int[Count];
        for (int row = 0; row < _values.Length; row++)
        {
            numbers[PlaceOf(row)] = numberOf(row);
        }

        return numbers;
    }

    /// <summary>Packs the row plus 1 at each place, or the place plus 1 in each slot of the hash; 0 where there is none.</summary>
    public PackedLiteral PackList()
        => PackedLiteral.Of(IsDense ? Spread(row => row + 1) : _slots, _numbers.Add);

    /// <summary>Packs the value at each place.</summary>
    public PackedLiteral PackValues() => PackedLiteral.Of(_values, AddValue);

    /// <summary>Gets the C# of the number that the list has at an index.</summary>
    public string NumberAt(string list, string index) => _numbers.At(list, index);

    /// <summary>Writes the body of the method that tells the <c>place</c> of a <c>value</c>, when it has one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The name of what <see cref="PackList"/> packs.</param>
    public void WriteTryFind(SourceWriter writer, string list)
    {
        if (IsDense)
        {
            WriteDistance(writer);
            writer.Line("place = (int)distance;");
            writer.Line("return " + IsNear + (PlacesAreRows ? string.Empty : " && " + NumberAt(list, "place") + " != 0") + ";");
            return;
        }

        writer.Line("int slot = (int)(unchecked((ulong)value * 0x" + Invariant.Hex(_factor) + ") >> " + Invariant.Text(64 - _bits) + ");");
        writer.Line("int number = " + NumberAt(list, "slot") + ";");
        writer.Block("while (number != 0 && ValueAt(number - 1) != value)", () =>
        {
            writer.Line("slot = (slot + 1) & " + Invariant.Text(_slots.Length - 1) + ";");
            writer.Line("number = " + NumberAt(list, "slot") + ";");
        });
        writer.Separate();
        writer.Line("place = number - 1;");
        writer.Line("return number != 0;");
    }

    /// <summary>Writes the body of the method that returns the number that a list has for a <c>value</c>, or 0.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The name of the list, which has 0 where a place has no row.</param>
    public void WriteNumberOf(SourceWriter writer, string list)
    {
        if (IsDense)
        {
            WriteDistance(writer);
            writer.Line("return " + IsNear + " ? " + list + "[(int)distance] : 0;");
        }
        else
        {
            writer.Line("return TryFind(value, out int place) ? " + list + "[place] : 0;");
        }
    }

    private static bool IsAscending(long[] values)
    {
        for (int row = 1; row < values.Length; row++)
        {
            if (values[row] <= values[row - 1])
            {
                return false;
            }
        }

        return true;
    }

    private void AddValue(PackedLiteral literal, long value)
    {
        if (_isInt64)
        {
            literal.AddInt32((int)(value >> 32));
        }

        literal.AddInt32(unchecked((int)value));
    }

    private void WriteDistance(SourceWriter writer)
    {
        string type = _isInt64 ? "ulong" : "uint";
        writer.Line(type + " distance = unchecked((" + type + ")(value - (" + Invariant.Text(_values[0]) + ")));");
    }
}
