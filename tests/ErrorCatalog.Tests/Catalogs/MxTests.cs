using System;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>Adds what is known of MX's page, which has rows without a code and one code of six rows.</summary>
public class MxTests() : CodeTests<MxErrorCode>(All)
{
    private static readonly (string Scenario, ErrorEntry Entry)[] Scenarios =
    [
        ("Institution in maintenance", MxErrors.InstitutionInMaintenance),
        ("Institution unavailable", MxErrors.InstitutionUnavailable),
        ("Data not available", MxErrors.DataNotAvailable),
        ("New connections blocked", MxErrors.NewConnectionsBlocked),
        ("Verification blocked", MxErrors.VerificationBlocked),
    ];

    private static readonly Lookups<MxErrorCode> All = new(
        MxErrors.Catalog,
        MxErrors.IsDefined,
        MxErrors.GetEntry,
        MxErrors.TryGetEntry,
        MxErrors.GetHttpStatus,
        MxErrors.TryGetHttpStatus,
        MxErrors.TryParse,
        MxErrors.TryParse,
        MxErrors.TryParse,
        MxErrors.TryParseName,
        MxErrors.WithHttpStatus,
        [
            new(MxErrors.GetMessage, MxErrors.TryGetMessage, entry => entry.Message),
            new(MxErrors.GetName, MxErrors.TryGetName, entry => entry.Name),
            new(MxErrors.GetCode, MxErrors.TryGetCode, entry => entry.Code),
        ]);

    [Fact]
    public void Seven_codes_are_members()
    {
        Assert.Equal([4001, 4002, 4003, 4011, 4220, 4221, 4230], Enum.GetValues<MxErrorCode>().Select(code => (int)code));
    }

    [Fact]
    public void Fifteen_rows_have_no_code_and_keep_the_cell_that_says_so()
    {
        ErrorEntry[] codeless = [.. MxErrors.Catalog.Where(entry => entry.Code is null)];

        Assert.Equal(15, codeless.Length);
        Assert.All(codeless, entry => Assert.Equal("null", entry.Columns[0].Value));
        Assert.False(MxErrors.Catalog.TryGet("null", out _));
    }

    [Fact]
    public void The_code_of_six_rows_stands_for_the_one_of_the_first_table()
    {
        ErrorEntry primary = MxErrorCode.InstitutionIsUnavailableOrBlocked.GetEntry();

        Assert.Equal("Institution is unavailable or blocked. See Institution Blocking Errors.", primary.Message);
        Assert.Equal("HTTP Status Codes and Errors", primary.Section);
        Assert.Equal([primary, .. Scenarios.Select(scenario => scenario.Entry)], MxErrors.Catalog.WithCode("4230"));
    }

    [Fact]
    public void A_scenario_is_a_variant_with_the_reason_phrase_that_the_page_uses()
    {
        Assert.All(Scenarios, scenario =>
        {
            Assert.Equal("4230", scenario.Entry.Code);
            Assert.Equal("Unprocessable Entity", scenario.Entry.StatusText);
            Assert.Equal("Common Blocking Scenarios", scenario.Entry.Section);
            Assert.Equal(("Scenario", scenario.Scenario), (scenario.Entry.Columns[0].Key, scenario.Entry.Columns[0].Value));
            Assert.Same(scenario.Entry, MxErrors.Catalog.Match(422, "4230", scenario.Entry.Message));
        });
    }

    [Fact]
    public void A_row_without_a_code_is_a_property_under_the_words_of_its_message()
    {
        Assert.Equal("Invalid API token.", MxErrors.InvalidApiToken.Message);
        Assert.Equal("Invalid API token.", MxErrors.Messages.InvalidApiToken);
        Assert.Null(MxErrors.InvalidApiToken.Code);
        Assert.Equal("Mx InvalidApiToken (401 Unauthorized): Invalid API token.", MxErrors.InvalidApiToken.ToString());
    }

    [Fact]
    public void Names_are_whole_sentences_or_reason_phrases()
    {
        Assert.Equal(4002, (int)MxErrorCode.OneOrMoreParametersWereNotPermitted);
        Assert.Equal(4011, (int)MxErrorCode.SessionTokenUsedInThisRequestHasExpired);
        Assert.Equal(429, MxErrors.TooManyRequests.HttpStatus);
    }

    [Fact]
    public void Rows_with_one_message_are_told_apart_by_code_and_by_status()
    {
        Assert.Equal(4220, (int)MxErrorCode.RecordCouldNotBeSaved);
        Assert.Null(MxErrors.RecordCouldNotBeSavedHttp422.Code);
        Assert.Equal(422, MxErrors.RecordCouldNotBeSavedHttp422.HttpStatus);
    }

    [Fact]
    public void A_link_in_a_message_is_its_text()
    {
        Assert.DoesNotContain("(#", MxErrors.Messages.InstitutionIsUnavailableOrBlocked, StringComparison.Ordinal);
    }

    [Fact]
    public void The_codes_of_a_status_leave_out_rows_without_a_code_and_the_catalog_has_them()
    {
        Assert.Equal([MxErrorCode.SessionTokenUsedInThisRequestHasExpired], MxErrors.WithHttpStatus(401));
        Assert.Equal([MxErrorCode.SessionTokenUsedInThisRequestHasExpired.GetEntry(), MxErrors.InvalidApiToken], MxErrors.Catalog.WithHttpStatus(401));
        Assert.Empty(MxErrors.WithHttpStatus(404));
        Assert.Equal([MxErrors.NotFound, MxErrors.ChallengeQuestionExpired], MxErrors.Catalog.WithHttpStatus(404));
    }

    [Fact]
    public void A_number_is_parsed_when_it_is_a_code()
    {
        Assert.True(MxErrors.TryParse(4011, out MxErrorCode code));
        Assert.Equal(MxErrorCode.SessionTokenUsedInThisRequestHasExpired, code);
        Assert.False(MxErrors.TryParse(4010, out code));
        Assert.Equal(default, code);
    }
}
