using ErrorCatalog.Generator.Model.Words;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>
/// Tells how much two texts of a catalog speak of the same. A word counts the more, the fewer texts of the catalog have it: that two
/// errors are both invalid says little.
/// </summary>
internal sealed class Wording
{
    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    private readonly Dictionary<string, int> _textsWithWord = new(StringComparer.Ordinal);
    private readonly int _texts;

    /// <param name="texts">The words of each text of the catalog.</param>
    public Wording(IEnumerable<HashSet<string>> texts)
    {
        foreach (HashSet<string> words in texts)
        {
            _texts++;
            foreach (string word in words)
            {
                _textsWithWord[word] = TextsWith(word) + 1;
            }
        }
    }

    /// <summary>Gets what share of the shorter text's words the other one has, too.</summary>
    /// <returns>From 0 to 1; 1 if one of the texts has no word to compare.</returns>
    public double Shared(HashSet<string> left, HashSet<string> right) => Compare(left, right, Math.Min, ifEmpty: 1);

    /// <summary>Gets how alike two texts are.</summary>
    /// <returns>From 0 to 1; 0 if one of the texts has no word to compare.</returns>
    public double Likeness(HashSet<string> left, HashSet<string> right) => Compare(left, right, Math.Max, ifEmpty: 0);

    /// <summary>Gets the words of a text that say what it's about, without their endings.</summary>
    public static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInside = i < text.Length && char.IsLetterOrDigit(text[i]);
            bool startsHump = isInside && i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if (isInside && IsIdeograph(text[i]))
            {
                // No blank divides these words; two characters are about one.
                words.Add(text.Substring(i, i + 1 < text.Length && IsIdeograph(text[i + 1]) ? 2 : 1));
            }

            if (!isInside || startsHump || IsIdeograph(text[i]))
            {
                AddWord(text.Substring(start, i - start), words);
                start = startsHump ? i : i + 1;
            }
        }

        return words;
    }

    private double Compare(HashSet<string> left, HashSet<string> right, Func<double, double, double> size, double ifEmpty)
        => left.Count == 0 || right.Count == 0 ? ifEmpty : left.Where(right.Contains).Sum(WeightOf) / size(left.Sum(WeightOf), right.Sum(WeightOf));

    private double WeightOf(string word) => Math.Log((_texts + 1.0) / Math.Max(TextsWith(word), 1));

    private int TextsWith(string word) => _textsWithWord.TryGetValue(word, out int count) ? count : 0;

    private static void AddWord(string word, HashSet<string> words)
    {
        const int StemLength = 5;
        if (word.Length < 2 || FunctionWords.WantsAnother(word))
        {
            return;
        }

        string stem = word.ToLowerInvariant();
        string? ending = Array.Find(Endings, ending => stem.Length - ending.Length >= 3 && stem.EndsWith(ending, StringComparison.Ordinal));
        stem = stem.Substring(0, stem.Length - (ending?.Length ?? 0));
        words.Add(stem.Length > StemLength ? stem.Substring(0, StemLength) : stem);
    }

    private static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF';
}
