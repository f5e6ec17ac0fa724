using System.Globalization;
using System.Text;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>Brings headers and headings to the form in which they are compared.</summary>
internal static class HeaderText
{
    /// <summary>
    /// The accented letters of the languages that are spoken here and the traditional forms of Chinese characters, and below each what it
    /// is without its accent or simplified.
    /// </summary>
    private const string AccentedLetters
        = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłľñńňòóôõöőøřśşšșťţțùúûüūůűųýÿźżžйё碼錯誤響應狀態說説義釋處異參數類訊稱號編備註內結業務議決動條場觸發項請標題";
    private const string PlainLetters
        = "aaaaaaaaacccddeeeeeeeegiiiiiiillnnnooooooorsssstttuuuuuuuuyyzzzие码错误响应状态说说义释处异参数类讯称号编备注内结业务议决动条场触发项请标题";

    /// <summary>
    /// Folds a text: without accents, width, case and punctuation, the words divided by single blanks.
    /// </summary>
    public static string Normalize(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char original in text)
        {
            char c = Fold(original);
            UnicodeCategory category = char.GetUnicodeCategory(c);
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(c);
            }
            else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter)
                && folded.Length > 0
                && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Folds a text and divides it into words, those of English in the singular.</summary>
    public static string[] WordsOf(string text)
        => Array.ConvertAll(Normalize(text).Split([' '], StringSplitOptions.RemoveEmptyEntries), Singular);

    /// <summary>Takes brackets and what is in them off a text that says something before them: <c>Status (hex)</c>.</summary>
    public static string WithoutBrackets(string text)
    {
        var outside = new StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            depth += c is '(' or '（' or '[' ? 1 : 0;
            if (depth == 0)
            {
                outside.Append(c);
            }

            depth -= depth > 0 && c is ')' or '）' or ']' ? 1 : 0;
        }

        return outside.ToString().Any(char.IsLetterOrDigit) ? outside.ToString() : text;
    }

    private static string Singular(string word)
    {
        bool isPlural = word.Length > 3 && word[0] <= 'z' && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
        return !isPlural ? word
            : word.EndsWith("uses", StringComparison.Ordinal) && word != "causes" ? word.Substring(0, word.Length - 2)
            : word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
            : word.Substring(0, word.Length - 1);
    }

    // Normalisation folds more, but not on machines without ICU, where it returns the text as it is.
    private static char Fold(char c)
    {
        const char FirstFullWidth = '\uFF01';
        const char LastFullWidth = '\uFF5E';
        const char FirstOfAscii = '!';
        char lower = char.ToLowerInvariant(c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FirstFullWidth + FirstOfAscii) : c);
        int accented = AccentedLetters.IndexOf(lower);
        return accented >= 0 ? PlainLetters[accented] : lower;
    }
}
