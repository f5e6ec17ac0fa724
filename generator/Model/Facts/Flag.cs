using ErrorCatalog.Generator.Model.Columns;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>Reads cells that say yes or no, and perhaps more: <c>✓</c>, <c>Yes, after 30 seconds</c>, <c>No - fix the request</c>.</summary>
internal static class Flag
{
    private const char VariationSelector = '\uFE0F';

    private static readonly string[] YesSigns = ["✓", "✔", "✅", "☑", "○", "〇", "◯", ":white_check_mark:", ":heavy_check_mark:"];
    private static readonly string[] NoSigns = ["✗", "✘", "❌", "☒", "✖", "×", ":x:"];

    private static readonly HashSet<string> YesWords = Words("yes y true 是 可 可以 可能 はい 예 네 да si sim oui ja always 总是 常に 항상");
    private static readonly HashSet<string> NoWords = Words("no n false 否 不 不可 不可以 不可能 いいえ 아니요 아니오 нет nao non nein never 从不 永不");

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="rest">What the cell says besides, without the punctuation around it.</param>
    /// <returns>Whether it says yes; <see langword="null"/> if it says neither.</returns>
    public static bool? Read(string text, out string rest)
    {
        string plain = text.Replace(VariationSelector.ToString(), string.Empty).Trim();
        foreach (string sign in YesSigns.Concat(NoSigns))
        {
            if (plain.StartsWith(sign, StringComparison.Ordinal))
            {
                bool isYes = Array.IndexOf(YesSigns, sign) >= 0;
                bool? inWords = Read(plain.Substring(sign.Length), out rest);
                return inWords is null || inWords == isYes ? isYes : null;
            }
        }

        int end = plain.TakeWhile(char.IsLetter).Count();
        string word = HeaderText.Normalize(plain.Substring(0, end));
        string behind = plain.Substring(end);
        rest = WithoutPunctuation(behind);
        return !MayEnd(word, behind) ? null
            : YesWords.Contains(word) ? true
            : NoWords.Contains(word) ? false
            : null;
    }

    /// <summary>Takes blanks and punctuation off both ends of a text.</summary>
    public static string WithoutPunctuation(string text) => text.Trim(' ', ',', '.', ';', ':', '!', '(', ')', '[', ']', '-', '–', '—', '，', '。', '；', '：', '、', '（', '）');

    /// <summary>
    /// Tells whether a word is all that the cell says, or a remark follows it. <c>No longer used</c> isn't a no, <c>Non-fatal</c> isn't
    /// French, and <c>Yes/No</c> leaves it open.
    /// </summary>
    private static bool MayEnd(string word, string behind)
    {
        string next = behind.TrimStart();
        return next.Length == 0
            || (next[0] is ',' or '.' or ';' or ':' or '!' or '(' or '[' or '–' or '—' or '，' or '。' or '；' or '：' or '、' or '（')
            || (next[0] == '-' && behind[0] == ' ')
            || (word == "yes" && char.IsLetter(next[0]) && !next.StartsWith("or ", StringComparison.OrdinalIgnoreCase));
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
