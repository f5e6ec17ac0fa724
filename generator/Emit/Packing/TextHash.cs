using System;
using System.Collections.Generic;
using ErrorCatalog.Generator.Common;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// A hash of texts, and the C# that computes the same: by their length and a few characters, or, where a few do not suffice, by all.
/// </summary>
internal sealed class TextHash
{
    /// <summary>The texts of the same hash that finding a text may compare on average, beyond which all characters are hashed.</summary>
    private const double MostComparisons = 1.15;

    /// <summary>The slots that finding a text may look at on average, beyond which other factors are tried.</summary>
    private const double GoodCost = 1.5;

    private const ulong LongFactor = 0x9E3779B97F4A7C15;

    /// <summary>Factors of the characters; what scatters the digits of one catalog may heap up those of another.</summary>
    private static readonly uint[] Factors = [0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0xCC9E2D51, 0x1B873593, 0xE6546B65, 0xFD7046C5];

    private readonly List<int> _positions;
    private readonly uint _factor;

    /// <summary>Chooses a hash.</summary>
    /// <param name="texts">The texts that it is to tell apart.</param>
    /// <param name="positions">The positions of the characters to hash.</param>
    /// <param name="bits">The number of bits that name a slot.</param>
    public TextHash(IReadOnlyList<string> texts, List<int> positions, int bits)
    {
        _positions = positions;
        _factor = ChooseFactor(texts, bits);
    }

    private bool HashesAll => _factor == 0;

    /// <summary>Hashes every text.</summary>
    public static uint[] OfEach(IReadOnlyList<string> texts, Func<string, uint> hash)
    {
        uint[] hashes = new uint[texts.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash(texts[i]);
        }

        return hashes;
    }

    /// <summary>Sorts hashes, so that the same ones lie side by side.</summary>
    public static uint[] Sorted(uint[] keys)
    {
        uint[] sorted = (uint[])keys.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Adds a character to a hash.</summary>
    public static uint Add(uint hash, string text, int position) => Add(hash, text, position, Factors[0]);

    /// <summary>Hashes a text.</summary>
    public uint Of(string text) => HashesAll ? HashAll(text) : Hash(text, _factor);

    /// <summary>Writes the statements that hash a <c>text</c> into a variable <c>hash</c>.</summary>
    public void Write(SourceWriter writer)
    {
        if (!HashesAll)
        {
            WriteHashOfPositions(writer);
            return;
        }

        writer.Line("ulong mixed = (ulong)text.Length;");
        writer.Line("int i = 0;");
        writer.Block("for (; i + 4 <= text.Length; i += 4)", () =>
        {
            writer.Line("mixed ^= text[i] | (ulong)text[i + 1] << 16 | (ulong)text[i + 2] << 32 | (ulong)text[i + 3] << 48;");
            WriteMix(writer);
        });
        writer.Separate();
        writer.Block("for (; i < text.Length; i++)", () =>
        {
            writer.Line("mixed ^= text[i];");
            WriteMix(writer);
        });
        writer.Separate();
        writer.Line("uint hash = (uint)(mixed >> 32);");
    }

    /// <summary>Sums up the texts of the same hash that finding each text once compares: 1 for the first of them, 2 for the second.</summary>
    private static long CountComparisons(uint[] hashes)
    {
        uint[] sorted = Sorted(hashes);
        long comparisons = 0;
        int same = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            same = i > 0 && sorted[i] == sorted[i - 1] ? same + 1 : 1;
            comparisons += same;
        }

        return comparisons;
    }

    /// <summary>Chooses the first factor that scatters the texts well, or else the one that scatters them best; 0 where none tells them apart.</summary>
    private uint ChooseFactor(IReadOnlyList<string> texts, int bits)
    {
        uint best = 0;
        long leastCost = long.MaxValue;
        for (int i = 0; i < Factors.Length && leastCost > texts.Count * GoodCost; i++)
        {
            uint[] hashes = OfEach(texts, text => Hash(text, Factors[i]));
            if (CountComparisons(hashes) > texts.Count * MostComparisons)
            {
                continue;
            }

            long cost = SlotTable.CostOf(SlotTable.Fill(hashes, bits), hashes, bits);
            if (cost < leastCost)
            {
                (leastCost, best) = (cost, Factors[i]);
            }
        }

        return best;
    }

    private uint Hash(string text, uint factor)
    {
        uint hash = (uint)text.Length;
        foreach (int position in _positions)
        {
            hash = Add(hash, text, position, factor);
        }

        return unchecked(hash * factor);
    }

    /// <summary>Hashes four characters at a time, each time multiplied and the high half folded into the low one.</summary>
    private static uint HashAll(string text)
    {
        ulong hash = (ulong)text.Length;
        int i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            hash = Mix(hash ^ (text[i] | ((ulong)text[i + 1] << 16) | ((ulong)text[i + 2] << 32) | ((ulong)text[i + 3] << 48)));
        }

        for (; i < text.Length; i++)
        {
            hash = Mix(hash ^ text[i]);
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * LongFactor);
        return hash ^ (hash >> 32);
    }

    private static uint Add(uint key, string text, int position, uint factor)
        => unchecked((key * factor) + text[position < 0 ? text.Length + position : position]);

    /// <summary>Writes the same sum as <see cref="Hash(string, uint)"/>, with the powers of the factor ready, so that no product waits for another.</summary>
    private void WriteHashOfPositions(SourceWriter writer)
    {
        uint power = _factor;
        string sum = string.Empty;
        for (int i = _positions.Count - 1; i >= 0; i--)
        {
            int position = _positions[i];
            string index = position < 0 ? "text.Length - " + Invariant.Text(-position) : Invariant.Text(position);
            sum = " + text[" + index + "] * 0x" + Invariant.Hex(power) + "u" + sum;
            power = unchecked(power * _factor);
        }

        writer.Line("uint hash = unchecked((uint)text.Length * 0x", Invariant.Hex(power), "u", sum, ");");
    }

    private static void WriteMix(SourceWriter writer)
    {
        writer.Line("mixed = unchecked(mixed * 0x" + Invariant.Hex(LongFactor) + ");");
        writer.Line("mixed ^= mixed >> 32;");
    }
}
