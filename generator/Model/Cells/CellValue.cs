namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>What people write into a cell to say that it holds nothing, or no more than yes or no.</summary>
internal static class CellValue
{
    private static readonly HashSet<string> NoValues = new(StringComparer.OrdinalIgnoreCase)
    {
        string.Empty, "null", "nil", "none", "n/a", "-", "–", "—",
    };

    private static readonly HashSet<string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "y", "n", "x", "✓", "✔", "✔️", "✅", "❌", "是", "否", "sim", "não", "sí", "да", "нет",
    };

    /// <summary>Tells whether a cell of a code or HTTP status column says that there is none.</summary>
    public static bool IsNone(string text) => NoValues.Contains(text);

    /// <summary>Tells whether a cell says that there is none with a word that may also be a constant: <c>NONE</c>.</summary>
    public static bool MayBeConstant(string text) => text.Length > 2 && char.IsUpper(text[0]) && text.All(char.IsLetter) && IsNone(text);

    /// <summary>Tells whether a cell says yes or no.</summary>
    public static bool IsFlag(string text) => Flags.Contains(text);

    /// <summary>Tells whether a cell holds words: a letter, and more than yes or no.</summary>
    public static bool IsText(string text)
        => !NoValues.Contains(text) && !Flags.Contains(text) && text.Any(c => char.IsLetter(c) || char.IsSurrogate(c));
}
