using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Finds the row of a text. The texts are hashed by their length and a few characters, those that tell the most of them apart;
/// only where a few do not suffice, by all. The loops over numbers are written out: for these the runtime would compile the framework's
/// queries anew in each build.
/// </summary>
internal sealed class TextIndex
{
    /// <summary>The most characters that are hashed, unless all are.</summary>
    private const int MaxPositions = 6;

    /// <summary>How far from either end of the texts a character may stand to be hashed.</summary>
    private const int Reach = 24;

    /// <summary>The number of texts by which a character is chosen.</summary>
    private const int SampleSize = 200;

    /// <summary>The texts of the same hash that finding a text may compare on average, beyond which all characters are hashed.</summary>
    private const double MostComparisons = 1.15;

    /// <summary>The slots that finding a text may look at on average, beyond which other factors are tried.</summary>
    private const double GoodCost = 1.5;

    private const ulong LongFactor = 0x9E3779B97F4A7C15;

    /// <summary>Factors of the characters; what scatters the digits of one catalog may heap up those of another.</summary>
    private static readonly uint[] Factors = [0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0xCC9E2D51, 0x1B873593, 0xE6546B65, 0xFD7046C5];

    private readonly int _least;
    private readonly int _greatest;
    private readonly int _bits;
    private readonly List<int> _positions;
    private readonly uint _factor;

    /// <summary>Makes the index.</summary>
    /// <param name="texts">The text of each row; at least one.</param>
    public TextIndex(IReadOnlyList<string> texts)
    {
        _least = texts.Min(text => text.Length);
        _greatest = texts.Max(text => text.Length);
        _bits = SlotTable.BitsFor(texts.Count);
        _positions = ChoosePositions(texts, Math.Min(Reach, _least));
        _factor = ChooseFactor(texts);
        uint[] hashes = HashesOf(texts, Hash);
        Table = SlotTable.Fill(hashes, _bits);
        Checks = Array.ConvertAll(Table, row => row == 0 ? 0 : (int)(hashes[row - 1] & 0x7FFF));
        IsAscii = texts.All(HasOnlyAscii);
    }

    /// <summary>Gets the row plus 1 in each slot, or 0.</summary>
    public int[] Table { get; }

    /// <summary>Gets the low 15 bits of the hash of each slot's text, or 0.</summary>
    public int[] Checks { get; }

    /// <summary>Gets whether all texts are ASCII, so that their bytes in UTF-8 are their characters.</summary>
    public bool IsAscii { get; }

    private bool HashesAll => _factor == 0;

    /// <summary>Writes the condition that a <c>text</c> is shorter or longer than those that are looked for.</summary>
    public static string HasOtherLength(int shortest, int longest)
        => shortest == longest
            ? "text.Length != " + Invariant.Text(shortest)
            : "text.Length < " + Invariant.Text(shortest) + " || text.Length > " + Invariant.Text(longest);

    /// <summary>Writes the body of the method that finds the place of a <c>text</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="placeAt">Writes the place plus 1 in a slot.</param>
    /// <param name="checkAt">Writes the check of a slot.</param>
    /// <param name="isText">The condition that the text is the one at a <c>place</c>.</param>
    public void WriteFind(SourceWriter writer, Func<string, string> placeAt, Func<string, string> checkAt, string isText)
    {
        writer.Block("if (" + HasOtherLength(_least, _greatest) + ")", () => writer.Line("return -1;"));
        writer.Separate();
        WriteHash(writer);
        writer.Line("int slot = (int)(hash >> " + Invariant.Text(32 - _bits) + ");");
        writer.Line("int place = " + placeAt("slot") + " - 1;");
        writer.Block("while (place >= 0 && !(" + checkAt("slot") + " == (hash & 0x7FFF) && " + isText + "))", () =>
        {
            writer.Line("slot = (slot + 1) & " + Invariant.Text(Table.Length - 1) + ";");
            writer.Line("place = " + placeAt("slot") + " - 1;");
        });
        writer.Separate();
        writer.Line("return place;");
    }

    /// <summary>Chooses, one after the other, the characters that tell the most texts apart of those that are still taken for others.</summary>
    private static List<int> ChoosePositions(IReadOnlyList<string> texts, int reach)
    {
        var positions = new List<int>();
        uint[] keys = HashesOf(texts, text => (uint)text.Length);
        int[] alike = Alike(keys);
        while (positions.Count < MaxPositions && alike.Length > 0)
        {
            int best = 0;
            int most = CountKeys(alike, i => keys[i]);
            bool isBetter = false;
            for (int position = -reach; position < reach; position++)
            {
                int count = CountKeys(alike, i => Add(keys[i], texts[i], position, Factors[0]));
                if (count > most)
                {
                    (best, most, isBetter) = (position, count, true);
                }
            }

            if (!isBetter)
            {
                break;
            }

            positions.Add(best);
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = Add(keys[i], texts[i], best, Factors[0]);
            }

            alike = Alike(keys);
        }

        return positions;
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

    /// <summary>Finds texts that share their key with others, as many as are enough to choose by.</summary>
    private static int[] Alike(uint[] keys)
    {
        uint[] sorted = Sorted(keys);
        var shared = new HashSet<uint>();
        for (int i = 1; i < sorted.Length && shared.Count < SampleSize / 2; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                shared.Add(sorted[i]);
            }
        }

        var alike = new List<int>();
        for (int i = 0; i < keys.Length && alike.Count < SampleSize && shared.Count > 0; i++)
        {
            if (shared.Contains(keys[i]))
            {
                alike.Add(i);
            }
        }

        return alike.ToArray();
    }

    private static int CountKeys(int[] items, Func<int, uint> keyOf)
    {
        var seen = new HashSet<uint>();
        foreach (int i in items)
        {
            seen.Add(keyOf(i));
        }

        return seen.Count;
    }

    private static uint Add(uint key, string text, int position, uint factor)
        => unchecked((key * factor) + text[position < 0 ? text.Length + position : position]);

    /// <summary>Chooses the first factor that scatters the texts well, or else the one that scatters them best; 0 where none tells them apart.</summary>
    private uint ChooseFactor(IReadOnlyList<string> texts)
    {
        uint best = 0;
        long leastCost = long.MaxValue;
        for (int i = 0; i < Factors.Length && leastCost > texts.Count * GoodCost; i++)
        {
            uint[] hashes = HashesOf(texts, text => Hash(text, Factors[i]));
            if (CountComparisons(hashes) > texts.Count * MostComparisons)
            {
                continue;
            }

            long cost = SlotTable.CostOf(SlotTable.Fill(hashes, _bits), hashes, _bits);
            if (cost < leastCost)
            {
                (leastCost, best) = (cost, Factors[i]);
            }
        }

        return best;
    }

    private static uint[] Sorted(uint[] keys)
    {
        uint[] sorted = (uint[])keys.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    private static uint[] HashesOf(IReadOnlyList<string> texts, Func<string, uint> hash)
    {
        uint[] hashes = new uint[texts.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash(texts[i]);
        }

        return hashes;
    }

    private static bool HasOnlyAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    private uint Hash(string text) => HashesAll ? HashAll(text) : Hash(text, _factor);

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

    private void WriteHash(SourceWriter writer)
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
