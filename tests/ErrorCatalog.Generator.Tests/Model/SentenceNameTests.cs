using ErrorCatalog.Generator.Model.Words;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class SentenceNameTests
{
    [Theory]
    [InlineData("Invalid API token.", "InvalidApiToken")]
    [InlineData("invalid JSON mapping", "InvalidJsonMapping")]
    [InlineData("One or more parameters were not permitted.", "OneOrMoreParametersWereNotPermitted")]
    [InlineData("access_token missing", "AccessTokenMissing")]
    [InlineData("isn't available", "IsntAvailable")]
    [InlineData("isn’t available", "IsntAvailable")]
    [InlineData("Create/update failed", "CreateUpdateFailed")]
    [InlineData("OAuth2 token", "OAuth2Token")]
    [InlineData("3 attempts left", "3AttemptsLeft")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void A_sentence_is_its_words_in_Pascal_case(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("The token is invalid", "TokenIsInvalid")]
    [InlineData("A token", "Token")]
    [InlineData("an error", "Error")]
    [InlineData("The", "The")]
    [InlineData("Theory of everything", "TheoryOfEverything")]
    public void A_leading_article_goes(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("Not found. Try again.", "NotFound")]
    [InlineData("Really? Yes.", "Really")]
    [InlineData("Stop! Now.", "Stop")]
    [InlineData("Uses e.g. a token", "UsesEGAToken")]
    [InlineData("Version 1.2 is old", "Version12IsOld")]
    [InlineData("参数错误。请检查", "参数错误")]
    [InlineData("... and then. More", "AndThen")]
    public void The_first_sentence_is_the_name(string text, string name) => Assert.Equal(name, From(text));

    [Fact]
    public void Eight_words_are_the_most()
    {
        Assert.Equal("OneTwoThreeFourFiveSixSevenEight", From("one two three four five six seven eight", isCut: false));
        Assert.Equal("OneTwoThreeFourFiveSixSevenEight", From("one two three four five six seven eight nine", isCut: true));
    }

    [Theory]
    [InlineData("Token expired five days ago already because of the rule", "TokenExpiredFiveDaysAgoAlready")]
    [InlineData("The request body has been rejected entirely by the upstream server", "RequestBodyHasBeenRejectedEntirely")]
    [InlineData("Field was given to us and it has not been the right one", "FieldWasGiven")]
    public void A_cut_does_not_end_in_a_word_that_wants_another(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Theory]
    [InlineData("When attempting to generate budgets, no category contained the minimum number", "WhenAttemptingToGenerateBudgets")]
    [InlineData("Bank is closed: the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("Bank is closed (the connection to the bank could not be made)", "BankIsClosed")]
    [InlineData("Bank is closed - the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("Sorry, the bank is closed today and nobody knows until when, really", "SorryTheBankIsClosedTodayAndNobody")]
    public void A_cut_prefers_the_end_of_a_phrase(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Fact]
    public void A_phrase_that_ends_is_whole_whatever_its_last_word()
        => Assert.Equal("BankIsDown", From("Bank is down: the connection to the bank could not be made", isCut: true));

    [Fact]
    public void A_comma_cuts_nothing_that_is_short_enough() => Assert.Equal("NoSorry", From("No, sorry", isCut: false));

    [Fact]
    public void Names_are_no_longer_than_64_characters()
    {
        string word = new('字', 200);

        Assert.Equal(new string('字', 64), From(word, isCut: true));
        Assert.Equal("X" + new string('x', 39), From(new string('x', 40) + " " + new string('y', 40), isCut: true));
    }

    private static string From(string text) => SentenceName.From(text, out _);

    private static string From(string text, bool isCut)
    {
        string name = SentenceName.From(text, out bool wasCut);
        Assert.Equal(isCut, wasCut);
        return name;
    }
}
