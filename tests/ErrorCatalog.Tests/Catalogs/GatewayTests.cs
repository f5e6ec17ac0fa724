using System;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>Adds what is known of a page whose codes are symbols.</summary>
public class GatewayTests() : CodeTests<GatewayErrorCode>(All)
{
    private static readonly Lookups<GatewayErrorCode> All = new(
        GatewayErrors.Catalog,
        GatewayErrors.IsDefined,
        GatewayErrors.GetEntry,
        GatewayErrors.TryGetEntry,
        GatewayErrors.GetHttpStatus,
        GatewayErrors.TryGetHttpStatus,
        GatewayErrors.TryParse,
        GatewayErrors.TryParse,
        GatewayErrors.TryParse,
        GatewayErrors.TryParseName,
        GatewayErrors.WithHttpStatus,
        [
            new(GatewayErrors.GetMessage, GatewayErrors.TryGetMessage, entry => entry.Message),
            new(GatewayErrors.GetDescription, GatewayErrors.TryGetDescription, entry => entry.Description),
            new(GatewayErrors.GetResolution, GatewayErrors.TryGetResolution, entry => entry.Resolution),
            new(GatewayErrors.GetName, GatewayErrors.TryGetName, entry => entry.Name),
            new(GatewayErrors.GetCode, GatewayErrors.TryGetCode, entry => entry.Code),
        ]);

    [Theory]
    [InlineData(GatewayErrorCode.RateLimited, "rate_limited", 1875513114)]
    [InlineData(GatewayErrorCode.SignatureDoesNotMatch, "AUTH-005", 809093241)]
    [InlineData(GatewayErrorCode.PaymentCardDeclined, "payment.card.declined", 911667997)]
    [InlineData(GatewayErrorCode.ApprovedAfterAll, "00", 569209421)]
    [InlineData(GatewayErrorCode.ValidationError, "VALIDATION_ERROR", 994684367)]
    [InlineData(GatewayErrorCode.SessionExpired, "sessionExpired", 1877936508)]
    public void The_value_of_a_symbol_is_its_hash_and_never_changes(GatewayErrorCode code, string wireCode, int value)
    {
        Assert.Equal(wireCode, code.GetCode());
        Assert.Equal(value, (int)code);
        Assert.Equal(value, Fnv1a(wireCode));
    }

    [Fact]
    public void The_hash_that_the_tests_compute_is_the_published_one()
    {
        Assert.Equal(unchecked((int)(0xBF9CF968 & int.MaxValue)), Fnv1a("foobar"));
    }

    [Fact]
    public void The_codes_are_constants()
    {
        Assert.Equal("rate_limited", GatewayErrors.Codes.RateLimited);
        Assert.Equal("AUTH-005", GatewayErrors.Codes.SignatureDoesNotMatch);
        Assert.Equal("payment.card.declined", GatewayErrors.Codes.PaymentCardDeclined);
        Assert.Equal("00", GatewayErrors.Codes.ApprovedAfterAll);
        Assert.Equal("VALIDATION_ERROR", GatewayErrors.Codes.ValidationError);
        Assert.Equal("sessionExpired", GatewayErrors.Codes.SessionExpired);
        Assert.Equal(Enum.GetNames<GatewayErrorCode>().Order(), typeof(GatewayErrors.Codes).GetFields().Select(field => field.Name).Order());
    }

    [Theory]
    [InlineData("RATE_LIMITED")]
    [InlineData("auth-005")]
    [InlineData("AUTH_005")]
    [InlineData("payment.card")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("1875513114")]
    public void A_symbol_is_compared_letter_by_letter(string text)
    {
        Assert.False(GatewayErrors.TryParse(text, out _));
        Assert.False(GatewayErrors.TryParse(text.AsSpan(), out _));
        Assert.False(GatewayErrors.TryParse(Encoding.UTF8.GetBytes(text), out _));
    }

    [Fact]
    public void A_symbol_is_not_parsed_from_a_number()
    {
        Assert.DoesNotContain(typeof(GatewayErrors).GetMethods(), method => method.Name == "TryParse" && method.GetParameters()[0].ParameterType == typeof(int));
    }

    [Fact]
    public void A_list_of_statuses_puts_the_code_under_each_and_its_first_is_the_status()
    {
        Assert.Equal(400, GatewayErrorCode.ValidationError.GetHttpStatus());
        Assert.Equal([400, 422], GatewayErrorCode.ValidationError.GetEntry().HttpStatuses);
        Assert.Contains(GatewayErrorCode.ValidationError, GatewayErrors.WithHttpStatus(422));
        ReadOnly.Verify(GatewayErrorCode.ValidationError.GetEntry().HttpStatuses);
    }

    [Fact]
    public void A_repeated_code_with_another_text_is_a_variant_named_by_its_message()
    {
        Assert.Equal("VALIDATION_ERROR", GatewayErrors.AmountIsNegative.Code);
        Assert.Equal("By field", GatewayErrors.AmountIsNegative.Section);
        Assert.Same(GatewayErrors.AmountIsNegative, GatewayErrors.Catalog.WithCode("VALIDATION_ERROR")[1]);
    }

    [Fact]
    public void A_row_without_a_code_is_a_property()
    {
        Assert.Null(GatewayErrors.GatewayIsDown.Code);
        Assert.Same(GatewayErrors.GatewayIsDown, GatewayErrors.Catalog.Match(503, null, null));
    }

    [Fact]
    public void An_empty_text_is_an_empty_constant_and_null_in_the_entry()
    {
        Assert.Equal("", GatewayErrors.Messages.SessionExpired);
        Assert.Equal("", GatewayErrorCode.SessionExpired.GetMessage());
        Assert.False(GatewayErrorCode.SessionExpired.TryGetMessage(out string message));
        Assert.Equal("", message);
        Assert.Null(GatewayErrorCode.SessionExpired.GetEntry().Message);
    }

    private static int Fnv1a(string text)
    {
        uint hash = 0x811C9DC5;
        foreach (byte unit in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ unit) * 0x01000193);
        }

        return (int)(hash & int.MaxValue);
    }
}
