using System;
using System.Collections.Generic;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Chooses the characters by which texts are hashed: a few that tell the most of them apart. Loops over numbers are written out here
/// and where hashes are made: for queries over them the runtime would compile the framework's anew in each build.
/// </summary>
internal static class HashedCharacters
{
    /// <summary>The most characters that are hashed.</summary>
    private const int MaxPositions = 6;

    /// <summary>The number of texts by which a character is chosen.</summary>
    private const int SampleSize = 200;

    /// <summary>Chooses, one after the other, the characters that tell the most texts apart of those that are still taken for others.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="reach">How far from either end of the texts a character may stand.</param>
    /// <returns>The positions of the characters; from the end of the text where they are negative.</returns>
    public static List<int> Choose(IReadOnlyList<string> texts, int reach)
    {
        var positions = new List<int>();
        uint[] keys = TextHash.OfEach(texts, text => (uint)text.Length);
        int[] alike = Alike(keys);
        while (positions.Count < MaxPositions && alike.Length > 0)
        {
            int best = 0;
            int most = CountKeys(alike, i => keys[i]);
            bool isBetter = false;
            for (int position = -reach; position < reach; position++)
            {
                int count = CountKeys(alike, i => TextHash.Add(keys[i], texts[i], position));
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
                keys[i] = TextHash.Add(keys[i], texts[i], best);
            }

            alike = Alike(keys);
        }

        return positions;
    }

    /// <summary>Finds texts that share their key with others, as many as are enough to choose by.</summary>
    private static int[] Alike(uint[] keys)
    {
        uint[] sorted = TextHash.Sorted(keys);
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
}
