using System.Linq;
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
    [InlineData("%s. Not found", "NotFound")]
    public void The_first_sentence_is_the_name(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("Maximum number of guilds reached (100)", "MaximumNumberOfGuildsReached")]
    [InlineData("File is too large (max 10 MB)", "FileIsTooLarge")]
    [InlineData("Invalid form body (returned for a (nested) body), or no body", "InvalidFormBodyOrNoBody")]
    [InlineData("The target (API, quota) no longer exists", "TargetNoLongerExists")]
    [InlineData("参数错误（见下文）", "参数错误")]
    [InlineData("Not found (see the log", "NotFound")]
    [InlineData("(beta) Not found", "NotFound")]
    [InlineData("(unknown)", "Unknown")]
    [InlineData("(((", "")]
    public void What_stands_in_brackets_goes(string text, string name) => Assert.Equal(name, From(text, isCut: false));

    [Theory]
    [InlineData("The duration exceeds the maximum of 5.2 seconds.", "DurationExceedsTheMaximum")]
    [InlineData("Request exceeded the time limit of 30 s", "RequestExceededTheTimeLimit")]
    [InlineData("Upload exceeds the maximum size 10MB", "UploadExceedsTheMaximumSize")]
    [InlineData("Failed to resize below the maximum size: 262144", "FailedToResizeBelowTheMaximumSize")]
    [InlineData("Too many items, max 100 allowed", "TooManyItems")]
    [InlineData("Too many items - up to 1,000", "TooManyItems")]
    public void A_limit_goes(string text, string name) => Assert.Equal(name, From(text, isCut: false));

    [Theory]
    [InlineData("OAuth2 token", "OAuth2Token")]
    [InlineData("3 attempts left", "3AttemptsLeft")]
    [InlineData("Error 3 of the batch", "Error3OfTheBatch")]
    [InlineData("IPv6 is not supported", "IPv6IsNotSupported")]
    [InlineData("Must be 18 or older", "MustBe18OrOlder")]
    [InlineData("Name must not exceed 255 characters", "NameMustNotExceed255Characters")]
    [InlineData("No limits", "NoLimits")]
    public void A_number_that_is_no_limit_stays(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("User '%s' does not exist", "UserDoesNotExist")]
    [InlineData("%s is not a valid name", "NotAValidName")]
    [InlineData("Limit of %d rows for %1$s was passed", "LimitOfRowsWasPassed")]
    [InlineData("Field {0} must not be {1}", "FieldMustNotBe")]
    [InlineData("Timed out after %dms in {}", "TimedOutAfter")]
    [InlineData("%-5.2f %% used of %lu", "Used")]
    [InlineData("Cannot send %@ to %2", "CannotSend")]
    [InlineData("The page $1 does not exist", "PageDoesNotExist")]
    [InlineData("Value {0:N2} is too large", "ValueIsTooLarge")]
    [InlineData("No more than {n} items", "NoMoreThanItems")]
    [InlineData("%s", "")]
    [InlineData("{0} {1}", "")]
    public void A_placeholder_without_a_name_goes(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("Field {fieldName} must not be empty", "FieldFieldNameMustNotBeEmpty")]
    [InlineData("Field ${fieldName} must not be empty", "FieldMustNotBeEmpty")]
    [InlineData("Field [fieldName] must not be zero", "FieldFieldNameMustNotBeZero")]
    [InlineData("Field %(field_name)s is wrong", "FieldFieldNameIsWrong")]
    [InlineData("Folder %temp_dir% is full", "FolderTempDirIsFull")]
    [InlineData("Order {id:guid} was not found", "OrderIdWasNotFound")]
    [InlineData("Order :id was not found", "OrderIdWasNotFound")]
    [InlineData("Order <id> was not found", "OrderIdWasNotFound")]
    [InlineData("Order #{{ order }} was not found", "OrderWasNotFound")]
    [InlineData("{{SPECIFIC_MESSAGE}}", "SpecificMessage")]
    public void The_name_of_a_placeholder_stays(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("100% sure", "100Sure")]
    [InlineData("Get 50%discount", "Get50Discount")]
    [InlineData("At least $5.50 is due", "AtLeast550IsDue")]
    [InlineData("Must be one of {red, green}", "MustBeOneOfRedGreen")]
    [InlineData("{ \"error\": \"none\" }", "ErrorNone")]
    [InlineData("a < b and c > d", "BAndCD")]
    [InlineData("open { only", "OpenOnly")]
    [InlineData("ends in %", "EndsIn")]
    public void What_only_looks_like_a_placeholder_stays(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("Recipient(s) not found", "RecipientsNotFound")]
    [InlineData("Unknown entr(y/ies)", "UnknownEntries")]
    [InlineData("Invalid GUID(s)", "InvalidGuids")]
    [InlineData("Calls f(x) twice", "CallsFTwice")]
    public void An_ending_in_brackets_makes_the_plural(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("You are being rate limited, see Rate Limits.", "YouAreBeingRateLimited")]
    [InlineData("already login,please login out before login", "AlreadyLogin")]
    [InlineData("Response timed out; and try again later", "ResponseTimedOut")]
    [InlineData("Session expired please sign in", "SessionExpired")]
    [InlineData("Quota used up, for more information contact us", "QuotaUsedUp")]
    [InlineData("Bad request - see https://example.com/a(b).", "BadRequest")]
    [InlineData("Bad request at https://example.com. Really", "BadRequest")]
    [InlineData("Please enter a name", "PleaseEnterAName")]
    [InlineData("See https://example.com", "")]
    [InlineData("For more information, see www.example.com", "")]
    public void Advice_and_references_go(string text, string name) => Assert.Equal(name, From(text, isCut: false));

    [Fact]
    public void Eight_words_are_the_most_where_nothing_ends()
    {
        Assert.Equal("OneTwoThreeFourFiveSixSevenEight", From("one two three four five six seven eight", isCut: false));
        Assert.Equal("OneTwoThreeFourFiveSixSevenEightNineTen", From("one two three four five six seven eight nine ten", isCut: false));
        Assert.Equal("OneTwoThreeFourFiveSixSevenEight", From("one two three four five six seven eight nine ten eleven", isCut: true));
        Assert.Equal("MaximumNumberOfPayAsYouGoInstancesIsExceeded", From("The maximum number of Pay-As-You-Go instances is exceeded", isCut: false));
    }

    [Fact]
    public void More_than_eight_words_are_long_though_nothing_is_cut()
    {
        Assert.False(SentenceName.From("one two three four five six seven eight (nine)").IsLong);
        Assert.True(SentenceName.From("one two three four five six seven eight nine").IsLong);
    }

    [Theory]
    [InlineData("Cannot send messages to this user due to having no mutual guilds", "CannotSendMessagesToThisUser")]
    [InlineData("You need to verify your account in order to perform this action", "YouNeedToVerifyYourAccount")]
    [InlineData("The request failed because the token that was sent has expired", "RequestFailed")]
    [InlineData("Split shipment not allowed since the previous postauth is not split", "SplitShipmentNotAllowed")]
    [InlineData("The queue is locked as the owner has not paid for it", "QueueIsLocked")]
    [InlineData("The key is wrong, which means that nobody can sign in", "KeyIsWrong")]
    [InlineData("The budget cannot be removed unless all categories are removed before", "BudgetCannotBeRemoved")]
    public void A_cut_comes_before_a_clause_that_only_explains(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Theory]
    [InlineData("Failed because the token has expired", "FailedBecauseTheTokenHasExpired")]
    [InlineData("This is because the user has never been a member", "ThisIsBecauseTheUserHasNeverBeenAMember")]
    [InlineData("A file used as primary key cannot be used as such", "FileUsedAsPrimaryKeyCannotBeUsedAsSuch")]
    [InlineData("The value you have, which is new, cannot be used twice", "ValueYouHaveWhichIsNewCannotBeUsedTwice")]
    public void A_clause_is_not_cut_off_when_the_sense_is_in_it(string text, string name) => Assert.Equal(name, From(text));

    [Theory]
    [InlineData("When attempting to generate budgets, no category contained the minimum number", "NoCategoryContainedTheMinimumNumber")]
    [InlineData("For security reasons, the account of this user has been locked", "AccountOfThisUserHasBeenLocked")]
    public void A_clause_in_front_of_the_main_one_goes(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Theory]
    [InlineData("Token expired five days ago already because of the rule", "TokenExpiredFiveDaysAgoAlready")]
    [InlineData("The request body has been rejected entirely by the upstream server in charge", "RequestBodyHasBeenRejectedEntirely")]
    [InlineData("Field was given to us and it has not been the right one", "FieldWasGiven")]
    [InlineData("An invite was accepted to a guild the application's bot is not in", "InviteWasAcceptedToAGuild")]
    [InlineData("Maximum number of edits to messages older than 1 hour reached", "MaximumNumberOfEdits")]
    public void A_cut_comes_where_a_phrase_ends(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Theory]
    [InlineData("Webhooks posted to forum channels must have a thread name or thread ID", "WebhooksPostedToForumChannelsMustHaveAThreadName")]
    [InlineData("The issuer in the ID token you have provided does not match what you configured", "IssuerInTheIdTokenYouHaveProvidedDoesNotMatch")]
    public void A_cut_comes_behind_the_verb(string text, string name) => Assert.Equal(name, From(text, isCut: true));

    [Theory]
    [InlineData("Bank is closed: the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("Bank is closed - the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("Bank is closed -- the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("Bank is closed / the connection to the bank could not be made", "BankIsClosed")]
    [InlineData("User exit, no user, password error, id invalid, group invalid too", "UserExitNoUserPasswordErrorIdInvalid")]
    public void A_cut_prefers_the_end_of_a_clause(string text, string name) => Assert.Equal(name, From(text, isCut: true));

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

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("{{ ")]
    [InlineData("%")]
    [InlineData("%1$")]
    [InlineData("%(")]
    [InlineData("<a ")]
    [InlineData("a(s")]
    [InlineData("! ")]
    [InlineData(", ")]
    [InlineData("of {0} ")]
    [InlineData("{order} ")]
    [InlineData("http://")]
    [InlineData("please, ")]
    [InlineData("as long ")]
    public void Any_text_is_named_in_time_that_grows_with_its_length(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.True(SentenceName.From(text).Name.Length <= 64);
        Assert.True(SentenceName.InDetail(text).Length <= 64);
    }

    private static string From(string text) => SentenceName.From(text).Name;

    private static string From(string text, bool isCut)
    {
        SentenceName name = SentenceName.From(text);
        Assert.Equal(isCut, name.IsCut);
        return name.Name;
    }
}
