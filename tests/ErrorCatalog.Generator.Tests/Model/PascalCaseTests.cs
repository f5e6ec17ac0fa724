using System.Collections.Generic;
using ErrorCatalog.Generator.Model.Words;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class PascalCaseTests
{
    [Theory]
    [InlineData("rate_limited", "rate limited")]
    [InlineData("MonthlyCashFlow", "Monthly Cash Flow")]
    [InlineData("HTTPServer", "HTTP Server")]
    [InlineData("GUIDs submitted", "GUIDs submitted")]
    [InlineData("userID", "user ID")]
    [InlineData("AUTH-005", "AUTH 005")]
    [InlineData("don't", "dont")]
    [InlineData("a.b/c:d", "a b c d")]
    [InlineData("SHA256sum", "SHA256sum")]
    [InlineData("", "")]
    [InlineData("--", "")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("\u0301x", "x")]
    [InlineData("😀 smile", "smile")]
    [InlineData("हिन्दी", "हिन्दी")]
    public void Words_are_runs_of_letters_and_digits(string text, string words) => Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Theory]
    [InlineData("RATE_LIMITED", "RateLimited")]
    [InlineData("JSON", "Json")]
    [InlineData("GUIDs", "Guids")]
    [InlineData("iPhone", "IPhone")]
    [InlineData("V2", "V2")]
    [InlineData("A B", "AB")]
    [InlineData("ошибка сети", "ОшибкаСети")]
    [InlineData("e\u0301tat", "Etat")]
    public void Words_are_cased_as_words_and_joined(string text, string name) => Assert.Equal(name, PascalCase.Join(WordsOf(text)));

    [Fact]
    public void No_character_makes_a_name_that_the_compiler_refuses()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string name = PascalCase.Join(WordsOf("x" + (char)c + "y"));

            Assert.True(SyntaxFacts.IsValidIdentifier(name), $"U+{c:X4} gives '{name}'");
        }
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        PascalCase.AddWords(text, 0, text.Length, words);
        return words;
    }
}
