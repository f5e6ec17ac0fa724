using System.Globalization;
using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>Reads lengths of time: <c>30</c>, <c>30s</c>, <c>1.5 min</c>, <c>after 30 seconds</c>.</summary>
internal static class Duration
{
    private static readonly HashSet<string> WordsInFront = new(StringComparer.OrdinalIgnoreCase) { "after", "wait", "in", "for", "retry" };

    /// <summary>Finds the unit in the words of a header, as milliseconds.</summary>
    public static int? FindUnit(string[] words)
        => words.Select(UnitOf).FirstOrDefault(unit => unit is not null)
            ?? HeaderVocabulary.TimeUnits
                .Where(unit => unit.Key[0] >= HeaderVocabulary.FirstOfScriptsWithoutBlanks && words.Any(word => word.Contains(unit.Key)))
                .OrderByDescending(unit => unit.Key.Length)
                .Select(unit => (int?)unit.Value)
                .FirstOrDefault();

    /// <summary>Reads a text that is a length of time and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of a number that has none, as milliseconds; <see langword="null"/> if such a number is no time.</param>
    /// <returns>The milliseconds, or <see langword="null"/>.</returns>
    public static int? Read(string text, int? unit)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string rest = string.Join(" ", words.SkipWhile(WordsInFront.Contains));
        int digits = rest.TakeWhile(c => c is (>= '0' and <= '9') or '.').Count();
        string unitText = rest.Substring(digits).Trim().TrimEnd('.');
        int? factor = unitText.Length == 0 ? unit : UnitOf(unitText);
        return factor is int milliseconds
            && decimal.TryParse(rest.Substring(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && number <= (decimal)int.MaxValue / milliseconds
                ? (int)(number * milliseconds)
                : null;
    }

    private static int? UnitOf(string text)
        => HeaderVocabulary.TimeUnits.TryGetValue(string.Join(" ", HeaderText.WordsOf(text)), out int milliseconds) ? milliseconds : null;
}
