using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Model.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>What the rows of a catalog are called.</summary>
public class EntryNamesTests
{
    [Fact]
    public void A_name_column_comes_first() => Assert.Equal(["BadToken"], Names("Code|Name|Message", "RATE_LIMITED|Bad token|The token is bad."));

    [Fact]
    public void An_empty_name_cell_gives_way_to_the_code()
        => Assert.Equal(["RateLimited", "Other"], Names("Code|Name|Message", "RATE_LIMITED||Slow down.", "X_1|Other|Text"));

    [Theory]
    [InlineData("RATE_LIMITED", "RateLimited")]
    [InlineData("rate_limited", "RateLimited")]
    [InlineData("InvalidParameter.RegionId", "InvalidParameterRegionId")]
    [InlineData("invalidJSON", "InvalidJson")]
    [InlineData("OAUTH2_ERROR", "Oauth2Error")]
    [InlineData("2FA_REQUIRED", "Code2faRequired")]
    [InlineData("NotFound404", "NotFound404")]
    [InlineData("E_FAIL", "EFail")]
    [InlineData("ERR", "Err")]
    public void A_symbolic_code_comes_before_the_message(string code, string name)
        => Assert.Equal([name], Names("Code|Message", code + "|Slow down"));

    [Theory]
    [InlineData("API-01")]
    [InlineData("AUTH_005")]
    [InlineData("SGN-101.2")]
    [InlineData("E1001")]
    [InlineData("Error1001")]
    [InlineData("HTTP404")]
    [InlineData("F00")]
    [InlineData("403xx002")]
    [InlineData("42P01")]
    [InlineData("8743000A")]
    public void A_code_that_tells_no_more_than_a_number_gives_way_to_the_message(string code)
        => Assert.Equal(["SlowDown"], Names("Code|Message", code + "|Slow down"));

    [Fact]
    public void A_code_that_tells_no_more_than_a_number_is_the_name_without_a_text_and_the_qualifier_where_one_is_needed()
        => Assert.Equal(
            ["Api01", "OptionIsWrongApi02", "OptionIsWrongApi03"],
            Names("Code|Message", "API-01|", "API-02|Option is wrong", "API-03|Option is wrong"));

    [Fact]
    public void A_number_gives_way_to_the_message() => Assert.Equal(["SlowDown"], Names("Code|Message", "1205|Slow down."));

    [Fact]
    public void An_empty_message_gives_way_to_the_description()
        => Assert.Equal(["Missing", "SlowDown"], Names("Code|Message|Description", "1204|Missing|More", "1205||Slow down."));

    [Theory]
    [InlineData("1205", "Code1205")]
    [InlineData("-32700", "CodeMinus32700")]
    [InlineData("0x1F", "Code0x1F")]
    [InlineData("007", "Code007")]
    public void A_number_without_a_text_is_named_after_itself(string code, string name)
        => Assert.Equal(["Missing", name], Names("Code|Message", "1|Missing", code + "|"));

    [Fact]
    public void A_row_without_a_code_and_a_text_is_named_after_its_reason_phrase()
        => Assert.Equal(["NotFound", "Gone"], Names("HTTP|Message", "404|", "410|Gone"));

    [Fact]
    public void A_row_without_a_code_whose_sentence_is_cut_is_named_after_its_reason_phrase()
        => Assert.Equal(
            ["TooManyRequests", "ShortText", "OneTwoThreeFourFiveSixSevenEight"],
            Names(
                "HTTP|Code|Message",
                "429|null|This error is triggered when exceeding the maximum number of connections.",
                "400|null|Short text",
                "400|1|One two three four five six seven eight nine ten eleven"));

    [Fact]
    public void Two_rows_that_want_the_same_reason_phrase_both_keep_their_sentence()
        => Assert.Equal(
            ["OneTwoThreeFourFiveSixSevenEight", "TwoTwoThreeFourFiveSixSevenEight"],
            Names(
                "HTTP|Code|Message",
                "429|null|One two three four five six seven eight nine ten eleven twelve",
                "429|null|Two two three four five six seven eight nine ten eleven twelve",
                "400|1|Text").Take(2));

    [Fact]
    public void Rows_that_want_one_name_all_take_their_code()
        => Assert.Equal(
            ["BadAccessToken1105", "BadAccessToken1106", "InvalidType"],
            Names("Code|Message", "1105|bad access_token", "1106|Bad access token.", "1108|invalid type"));

    [Fact]
    public void Names_are_compared_without_regard_to_case()
        => Assert.Equal(["TimeOut1", "Timeout2"], Names("Code|Message", "1|Time out", "2|Timeout"));

    [Fact]
    public void Rows_without_a_code_take_their_HTTP_status()
        => Assert.Equal(
            ["RecordCouldNotBeSaved", "RecordCouldNotBeSavedHttp422"],
            Names("Code|HTTP|Message", "4220|422|Record could not be saved. See note.", "null|422|Record could not be saved. One is invalid."));

    [Fact]
    public void What_is_still_the_same_takes_a_number_by_its_content()
    {
        string[] rows = ["404|Not there. Really", "404|Not there. Honestly", "500|Broken"];

        Assert.Equal(["NotThereHttp404_2", "NotThereHttp404_1", "Broken"], Names("HTTP|Message", rows));
        Assert.Equal(["NotThereHttp404_1", "NotThereHttp404_2", "Broken"], Names("HTTP|Message", rows[1], rows[0], rows[2]));
    }

    [Fact]
    public void A_qualified_name_does_not_take_another_rows_name()
        => Assert.Equal(
            ["Foo1_1", "Foo2", "Foo1_2"],
            Names("Code|Message", "1|foo", "2|foo", "3|foo 1"));

    [Fact]
    public void A_variant_has_a_name_of_its_own()
        => Assert.Equal(
            ["TokenExpired", "TokenGone"],
            Names("Code|Message", "TOKEN_EXPIRED|The token has expired.", "TOKEN_EXPIRED|Token gone"));

    [Fact]
    public void A_member_keeps_the_name_that_its_variants_want_too()
        => Assert.Equal(
            ["BadToken", "BadToken1", "BadToken2"],
            Names("Code|HTTP|Message", "1|400|Bad token", "1|401|Bad token", "2|400|Missing", "2|401|Bad token").Where(name => name != "Missing"));

    [Fact]
    public void A_member_keeps_the_name_whatever_the_row_above_it_wants()
        => Assert.Equal(["GoneHttp410", "Gone"], Names("Code|HTTP|Message", "null|410|Gone", "1|404|Gone"));

    [Fact]
    public void Variants_that_have_nothing_but_the_code_of_the_member_are_numbered_from_2()
        => Assert.Equal(
            ["Internal", "Internal_2", "Internal_3", "Code7", "Code7_2"],
            Names("Code|HTTP|Message", "Internal|500|", "Internal|501|", "Internal|502|", "7|400|", "7|401|"));

    [Fact]
    public void Two_members_that_want_one_name_share_it_with_no_variant()
        => Assert.Equal(
            ["BadToken1", "BadToken2", "BadToken1_2"],
            Names("Code|HTTP|Message", "1|400|Bad token", "2|400|Bad token", "1|401|Bad token"));

    [Theory]
    [InlineData("Access denied (read)", "Access denied (write)", "AccessDeniedRead", "AccessDeniedWrite")]
    [InlineData(
        "Cannot send messages to this user",
        "Cannot send messages to this user due to having no mutual guilds",
        "CannotSendMessagesToThisUser",
        "CannotSendMessagesToThisUserDueToHavingNoMutualGuilds")]
    [InlineData("Too many guilds (100)", "Too many guilds (200)", "TooManyGuilds1", "TooManyGuilds2")]
    [InlineData("Gone (now)", "Gone (now)", "Gone1", "Gone2")]
    public void Texts_that_differ_tell_more_before_a_code_has_to(string first, string second, string name, string other)
        => Assert.Equal([name, other], Names("Code|Message", "1|" + first, "2|" + second));

    [Fact]
    public void A_name_that_tells_more_does_not_take_another_rows_name()
        => Assert.Equal(
            ["AccessDenied", "AccessDeniedWrite2", "AccessDeniedWrite3"],
            Names("Code|Message", "1|Access denied", "2|Access denied (write)", "3|Access denied write"));

    [Theory]
    [InlineData("get message", "GetMessageError")]
    [InlineData("Try Parse", "TryParseError")]
    [InlineData("Catalog", "CatalogError")]
    [InlineData("messages", "MessagesError")]
    [InlineData("To string", "ToStringError")]
    [InlineData("Equals", "EqualsError")]
    [InlineData("Test errors", "TestErrorsError")]
    [InlineData("Test error code", "TestErrorCodeError")]
    [InlineData("No HTTP status", "NoHttpStatusError")]
    [InlineData("Get rich", "GetRich")]
    public void A_reserved_name_takes_a_suffix(string message, string name) => Assert.Equal([name], Names("Code|Message", "1|" + message));

    [Fact]
    public void A_qualified_name_is_not_a_reserved_one()
        => Assert.DoesNotContain("GetCode", Names("Code|Name|Message", "Code|First|a", "Code|Get|b", "Other|Get|c"));

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("3 strikes", "_3Strikes")]
    [InlineData("\u0663 strikes", "_\u0663Strikes")]
    [InlineData("参数错误", "参数错误")]
    [InlineData("доступ запрещён", "ДоступЗапрещён")]
    [InlineData("Ⅷ eight", "Eight")]
    public void Any_text_makes_an_identifier(string message, string name)
    {
        Assert.Equal([name], Names("Code|Message", "1|" + message));
        Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("0x1")]
    public void No_character_of_a_code_makes_a_name_that_the_compiler_refuses(string start)
        => Assert.All(
            Enumerable.Range(0, 0x10000).Select(c => start + (char)c + "y"),
            code => Assert.True(SyntaxFacts.IsValidIdentifier("Code" + EntryNames.CodeWords(code)), code));

    [Fact]
    public void The_order_of_rows_changes_no_name()
    {
        string[] rows =
        [
            "1|400|bad token", "2|400|Bad token.", "null|400|bad token", "null|400|Bad token!", "3|429|timeout", "4||time out",
        ];
        string[][] orders = [.. Permutations(rows)];
        Dictionary<string, string> expected = NamesByRow(rows);

        Assert.Equal(720, orders.Length);
        Assert.All(orders, order => Assert.Equal(expected, NamesByRow(order)));
    }

    [Fact]
    public void Rows_with_other_reason_phrases_change_no_name()
    {
        const string Long = "429|One two three four five six seven eight nine";

        Assert.Equal(
            Names("HTTP|Message", Long, "500|Broken")[0],
            Names("HTTP|Message", Long, "500|Broken", "429 Slow Down|Short")[0]);
    }

    [Theory]
    [InlineData("9|400|Something else")]
    [InlineData("null|400|Something else")]
    [InlineData("9|400|")]
    public void A_row_that_wants_no_name_already_taken_renames_nothing(string added)
    {
        string[] rows = ["1|400|bad token", "2|400|Bad token.", "null|429|bad token", "3||timeout"];
        Dictionary<string, string> before = NamesByRow(rows);

        foreach (int position in Enumerable.Range(0, rows.Length + 1))
        {
            Dictionary<string, string> after = NamesByRow([.. rows.Take(position), added, .. rows.Skip(position)]);
            Assert.All(before, entry => Assert.Equal(entry.Value, after[entry.Key]));
        }
    }

    [Fact]
    public void The_first_row_of_a_code_is_the_primary_one()
    {
        const string Member = "TOKEN|Bad token";
        const string Variant = "TOKEN|Other text";

        Assert.Equal(["Token", "OtherText"], Names("Code|Message", Member, Variant));
        Assert.Equal(["Token", "BadToken"], Names("Code|Message", Variant, Member));
    }

    private static Dictionary<string, string> NamesByRow(string[] rows)
        => rows.Zip(Names("Code|HTTP|Message", rows)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static IEnumerable<string[]> Permutations(string[] items)
        => items.Length <= 1
            ? [items]
            : items.SelectMany((item, i) => Permutations([.. items.Take(i), .. items.Skip(i + 1)]).Select(rest => (string[])[item, .. rest]));
}
