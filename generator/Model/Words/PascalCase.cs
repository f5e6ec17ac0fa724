using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Takes words out of text and joins them into a C# identifier in Pascal case.</summary>
internal static class PascalCase
{
    /// <summary>The letters and marks of the BMP that Unicode lists as Default_Ignorable_Code_Point (DerivedCoreProperties.txt).</summary>
    private const string InvisibleLettersAndMarks
        = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0"
        + "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F";

    /// <summary>
    /// The longest name that is taken as it is given, in UTF-16 code units: metadata holds 1,023 bytes, and a code and a number may
    /// come behind it.
    /// </summary>
    private const int MaxLength = 128;

    /// <summary>
    /// Tells whether a text can be an identifier as it is. Not one with formatting characters: the compiler takes two that differ
    /// in those for the same, and a reader of the source may take it for another.
    /// </summary>
    public static bool IsIdentifier(string text) => text.Length <= MaxLength && IsVisibleIdentifier(text);

    /// <summary>Tells whether a text of any length is such an identifier.</summary>
    public static bool IsVisibleIdentifier(string text) => !text.Any(IsInvisible) && SyntaxFacts.IsValidIdentifier(text);

    /// <summary>Makes an identifier of all words of a text, as far as they go into a name; it may begin with a digit.</summary>
    public static string NameOf(string text)
    {
        var words = new List<string>();
        AddWords(text, 0, text.Length, words);
        string name = Join(words);
        return name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
    }

    /// <summary>Tells whether a text has any word that <see cref="NameOf"/> would take.</summary>
    public static bool HasWord(string text) => text.Any(c => IsWordCharacter(c, isInside: false));

    /// <summary>Tells whether a character may stand in an identifier and cannot be seen there.</summary>
    public static bool IsInvisible(char c)
        => c > '~' && (char.GetUnicodeCategory(c) == UnicodeCategory.Format || InvisibleLettersAndMarks.IndexOf(c) >= 0);

    /// <summary>
    /// Adds the words of a text: runs of letters and digits, divided again where lower case turns into upper case
    /// (<c>MonthlyCashFlow</c>). An apostrophe divides nothing, so that <c>isn't</c> is one word; nor does what is invisible.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where to end, exclusive.</param>
    /// <param name="words">Receives the words, with letters that C# identifiers may have and no others.</param>
    public static void AddWords(string text, int start, int end, List<string> words)
    {
        var word = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (IsWordCharacter(c, word.Length > 0))
            {
                if (word.Length > 0 && StartsHump(text, i, end, word))
                {
                    Flush(word, words);
                }

                word.Append(c);
            }
            else if (c is not ('\'' or '’') && !IsInvisible(c) && !IsAccent(c))
            {
                Flush(word, words);
            }
        }

        Flush(word, words);
    }

    /// <summary>Joins words in Pascal case; a word in capitals is cased as a word (<c>JSON</c> becomes <c>Json</c>).</summary>
    public static string Join(List<string> words)
    {
        var identifier = new StringBuilder();
        foreach (string word in words)
        {
            bool isShouted = word.Length > 1 && IsCapitals(word, word.Length);
            bool isPluralOfCapitals = word.Length > 2 && word[word.Length - 1] == 's' && IsCapitals(word, word.Length - 1);
            identifier.Append(char.ToUpperInvariant(word[0]));
            for (int i = 1; i < word.Length; i++)
            {
                identifier.Append(isShouted || isPluralOfCapitals ? char.ToLowerInvariant(word[i]) : word[i]);
            }
        }

        return identifier.ToString();
    }

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // An underscore may stand in an identifier, but in the names of errors it divides words.
    private static bool IsWordCharacter(char c, bool isInside)
        => !IsInvisible(c) && !IsAccent(c) && (char.IsLetterOrDigit(c) || (isInside && c != '_' && IsMark(c) && SyntaxFacts.IsIdentifierPartCharacter(c)));

    /// <summary>
    /// Tells whether a character is an accent that stands apart from its letter. Composing the two needs ICU, which not every machine
    /// has, and a name must not depend on the machine.
    /// </summary>
    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsMark(char c)
        => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StartsHump(string text, int i, int end, StringBuilder word)
    {
        char previous = word[word.Length - 1];
        if (!char.IsUpper(text[i]))
        {
            return false;
        }

        bool endsCapitals = char.IsUpper(previous) && i + 1 < end && char.IsLower(text[i + 1]) && !IsPluralEnd(text, i + 1, end);
        return char.IsLower(previous) || endsCapitals;
    }

    private static bool IsPluralEnd(string text, int i, int end)
        => text[i] == 's' && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1]));

    private static bool IsCapitals(string word, int length) => !word.Take(length).Any(char.IsLower) && word.Take(length).Any(char.IsUpper);
}
