namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Tells how alike two texts are, in time linear in their lengths.</summary>
internal static class Resemblance
{
    /// <summary>Compares the pairs of neighboring characters (the Sørensen–Dice coefficient).</summary>
    /// <returns>From 0, for texts that have no pair in common, to 1.</returns>
    public static double Between(string left, string right)
    {
        HashSet<(char, char)> pairs = PairsOf(left);
        HashSet<(char, char)> others = PairsOf(right);
        int total = pairs.Count + others.Count;
        pairs.IntersectWith(others);
        return total == 0 ? 0 : 2.0 * pairs.Count / total;
    }

    private static HashSet<(char, char)> PairsOf(string text) => [.. text.Zip(text.Skip(1), (first, second) => (first, second))];
}
