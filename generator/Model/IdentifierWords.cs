using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Model;

/// <summary>Takes words out of text and joins them into a C# identifier in Pascal case.</summary>
internal static class IdentifierWords
{
    /// <summary>
    /// Adds the words of a text: runs of letters and digits, divided again where lower case turns into upper case
    /// (<c>MonthlyCashFlow</c>). An apostrophe divides nothing, so that <c>isn't</c> is one word.
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
            else if (c is not ('\'' or '’') && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                Flush(word, words);
            }
        }

        Flush(word, words);
    }

    /// <summary>Joins words in Pascal case; a word in capitals is cased as a word (<c>JSON</c> becomes <c>Json</c>).</summary>
    public static string Join(IReadOnlyList<string> words)
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

        return identifier.ToString().Normalize(NormalizationForm.FormC);
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
        => char.IsLetterOrDigit(c) || (isInside && c != '_' && IsMark(c) && SyntaxFacts.IsIdentifierPartCharacter(c));

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

    private static bool IsCapitals(string word, int length)
    {
        bool hasUpper = false;
        for (int i = 0; i < length; i++)
        {
            if (char.IsLower(word[i]))
            {
                return false;
            }

            hasUpper |= char.IsUpper(word[i]);
        }

        return hasUpper;
    }
}
