using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Model;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Finds the row of a member's value. Where the values lie close together, a list has the row of each; elsewhere a multiplication
/// hashes them.
/// </summary>
internal sealed class ValueIndex
{
    /// <summary>The most places of the list for one value, beyond which a hash takes less room.</summary>
    private const int MaxPlacesForOne = 10;

    /// <summary>The number of places that are not too many for even a few values.</summary>
    private const int SmallList = 1024;

    /// <summary>Factors that scatter codes, whatever the distance between them; the first is 2^64 by the golden ratio.</summary>
    private static readonly ulong[] Factors = [0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB];

    private readonly long _least;
    private readonly int _bits;
    private readonly ulong _factor;

    /// <summary>Makes the index.</summary>
    /// <param name="members">The members in the order of their rows; at least one.</param>
    public ValueIndex(IReadOnlyList<EntryModel> members)
    {
        long[] values = [.. members.Select(member => member.Value!.Value)];
        _least = values.Min();
        ulong range = unchecked((ulong)(values.Max() - _least));
        IsList = range < (ulong)Math.Max(values.Length * MaxPlacesForOne, SmallList);
        if (IsList)
        {
            Table = new int[(int)range + 1];
            for (int row = 0; row < values.Length; row++)
            {
                Table[(int)(values[row] - _least)] = row + 1;
            }

            IsSequence = Table.Length == values.Length && Array.TrueForAll(Table, row => Table[row - 1] == row);
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
                (leastCost, _factor, Table) = (cost, factor, slots);
            }
        }
    }

    /// <summary>Gets whether the table is a list of all values between the least and the greatest.</summary>
    public bool IsList { get; }

    /// <summary>Gets whether each row's value is the one before plus one, so that there is nothing to look up.</summary>
    public bool IsSequence { get; }

    /// <summary>Gets the row plus 1 in each place or slot, or 0.</summary>
    public int[] Table { get; } = [];

    /// <summary>Writes the value of a row as an expression.</summary>
    /// <param name="isInt64">Whether the values are of that type.</param>
    public string ValueOfRow(bool isInt64)
    {
        if (IsSequence)
        {
            return "row + (" + Invariant.Text(_least) + (isInt64 ? "L)" : ")");
        }

        return isInt64
            ? "(long)Values[4 * row] << 48 | (long)Values[4 * row + 1] << 32 | (long)Values[4 * row + 2] << 16 | Values[4 * row + 3]"
            : "Values[2 * row] << 16 | Values[2 * row + 1]";
    }

    /// <summary>Writes the body of the method that finds the row of a <c>value</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="rowAt">Writes the row plus 1 in a place or slot.</param>
    public void WriteFind(SourceWriter writer, Func<string, string> rowAt)
    {
        if (IsList)
        {
            writer.Line("ulong place = unchecked((ulong)(value - (" + Invariant.Text(_least) + ")));");
            writer.Line("return place < " + Invariant.Text(Table.Length) + " ? " + (IsSequence ? "(int)place" : rowAt("(int)place") + " - 1") + " : -1;");
            return;
        }

        writer.Line("int slot = (int)(unchecked((ulong)value * 0x" + Invariant.Hex(_factor) + ") >> " + Invariant.Text(64 - _bits) + ");");
        writer.Line("int row = " + rowAt("slot") + " - 1;");
        writer.Block("while (row >= 0 && ValueOf(row) != value)", () =>
        {
            writer.Line("slot = (slot + 1) & " + Invariant.Text(Table.Length - 1) + ";");
            writer.Line("row = " + rowAt("slot") + " - 1;");
        });
        writer.Separate();
        writer.Line("return row;");
    }
}
