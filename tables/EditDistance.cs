using System;

namespace ErrorCatalog.Tables;

/// <summary>Tells how far a typed text is from a known one, and whether that is near enough to be a slip of the fingers.</summary>
internal static class EditDistance
{
    /// <summary>Tells whether a distance can be a typing error in a text of this length.</summary>
    public static bool IsNear(int distance, string typed) => distance <= Math.Max(1, typed.Length / 3);

    /// <summary>
    /// Counts the insertions, deletions, replacements and swaps of neighbours between two texts, without regard to case
    /// (the optimal string alignment distance).
    /// </summary>
    public static int Between(string left, string right)
    {
        int[,] distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Shortest(distances, left, right, i, j);
            }
        }

        return distances[left.Length, right.Length];
    }

    private static int Shortest(int[,] distances, string left, string right, int i, int j)
    {
        int replaced = distances[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
        int shortest = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(shortest, distances[i - 2, j - 2] + 1) : shortest;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
