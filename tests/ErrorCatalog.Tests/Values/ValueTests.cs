using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ErrorCatalog.Tests.Values;

/// <summary>A code as it was received, which the table may not contain.</summary>
public class ValueTests
{
    [Fact]
    public void A_known_code_has_its_member_and_its_entry()
    {
        var code = new PlaidErrorCodeValue("1205");

        Assert.True(code.HasValue);
        Assert.True(code.IsKnown);
        Assert.Equal(PlaidErrorCode.AccountLocked, code.Member);
        Assert.Same(PlaidErrorCode.AccountLocked.GetEntry(), code.Entry);
        Assert.Equal(("1205", "1205"), (code.ToString(), code.ErrorType));
    }

    [Theory]
    [InlineData("99999")]
    [InlineData(" 1205")]
    [InlineData("01205")]
    [InlineData("+1205")]
    [InlineData("ACCOUNT_LOCKED")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void An_unknown_code_is_kept_to_the_letter(string text)
    {
        var code = new PlaidErrorCodeValue(text);

        Assert.True(code.HasValue);
        Assert.False(code.IsKnown);
        Assert.Null(code.Member);
        Assert.Null(code.Entry);
        Assert.Equal((text, "_OTHER"), (code.ToString(), code.ErrorType));
    }

    [Fact]
    public void No_code_is_the_default_value()
        => Assert.All([default, new PlaidErrorCodeValue(null), new PlaidErrorCodeValue(""), PlaidErrorCodeValue.Parse("")], code =>
        {
            Assert.False(code.HasValue);
            Assert.False(code.IsKnown);
            Assert.Null(code.Member);
            Assert.Null(code.Entry);
            Assert.Equal(("", "_OTHER"), (code.ToString(), code.ErrorType));
            Assert.Equal((default, 0), (code, code.GetHashCode()));
        });

    /// <summary>The default value of the enum is the member for 0; the default value of the struct is no code.</summary>
    [Fact]
    public void The_code_0_of_a_table_is_another_thing_than_no_code()
    {
        ZeroErrorCodeValue zero = ZeroErrorCode.Fine;

        Assert.Equal(default, ZeroErrorCode.Fine);
        Assert.True(zero.HasValue);
        Assert.Equal(ZeroErrorCode.Fine, zero.Member);
        Assert.Equal(("0", "0", "Fine"), (zero.ToString(), zero.ErrorType, zero.Entry?.Name));
        Assert.Equal(zero, new ZeroErrorCodeValue("0"));
        Assert.NotEqual(zero, default);
        Assert.Null(default(ZeroErrorCodeValue).Member);
    }

    [Fact]
    public void Values_are_equal_if_they_are_the_same_code()
    {
        ZeroErrorCodeValue member = ZeroErrorCode.NotFound;
        ZeroErrorCodeValue text = new("0x80070002");

        Assert.True(member == text);
        Assert.False(member != text);
        Assert.True(member.Equals((object)text));
        Assert.Equal(member.GetHashCode(), text.GetHashCode());
        Assert.Equal(new ZeroErrorCodeValue("99"), new ZeroErrorCodeValue("99"));
        Assert.Equal(new ZeroErrorCodeValue("99").GetHashCode(), new ZeroErrorCodeValue("99").GetHashCode());
        Assert.NotEqual(new ZeroErrorCodeValue("99"), new ZeroErrorCodeValue("099"));
        Assert.NotEqual(new ZeroErrorCodeValue("99"), member);
        Assert.False(member.Equals((object)ZeroErrorCode.NotFound));
        Assert.False(member.Equals(null));
        Assert.Single(new HashSet<ZeroErrorCodeValue> { member, text, ZeroErrorCode.NotFound });
    }

    [Theory]
    [InlineData("1205.0")]
    [InlineData("1.205e3")]
    [InlineData("\"1205.0\"")]
    public void Another_form_of_a_number_is_the_same_code_as_text_too(string json)
    {
        PlaidErrorCodeValue value = JsonSerializer.Deserialize<PlaidErrorCodeValue>(json);

        Assert.Equal(PlaidErrorCode.AccountLocked, value.Member);
        Assert.Equal(value, PlaidErrorCodeValue.Parse(value.ToString()));
    }

    [Theory]
    [InlineData("01205")]
    [InlineData("+1205")]
    [InlineData(" 1205")]
    [InlineData("1,205")]
    [InlineData("1205.5")]
    public void What_no_JSON_writes_is_another_code(string text) => Assert.Null(PlaidErrorCodeValue.Parse(text).Member);

    [Fact]
    public void Every_member_is_a_value_and_back()
        => Assert.All(Enum.GetValues<GatewayErrorCode>(), code =>
        {
            GatewayErrorCodeValue value = code;

            Assert.Equal((code, code.GetCode()), (value.Member, value.ToString()));
            Assert.Equal(value, GatewayErrorCodeValue.Parse(code.GetCode()));
        });

    [Fact]
    public void An_undefined_number_is_an_unknown_code_where_codes_are_numbers_and_none_where_they_are_symbols()
    {
        PlaidErrorCodeValue number = (PlaidErrorCode)99999;
        GatewayErrorCodeValue symbol = (GatewayErrorCode)99999;

        Assert.Equal((true, false, "99999"), (number.HasValue, number.IsKnown, number.ToString()));
        Assert.Equal(new PlaidErrorCodeValue("-5"), (PlaidErrorCode)(-5));
        Assert.Equal(default, symbol);
    }

    [Fact]
    public void All_ways_to_parse_give_the_same()
    {
        string[] texts = ["1205", "99999", "", "rate_limited", "RATE_LIMITED", "ü", "😀", new string('x', 1000), .. GatewayErrors.Catalog.Select(entry => entry.Code).OfType<string>()];

        Assert.All(texts, text =>
        {
            AssertParses<PlaidErrorCodeValue>(text);
            AssertParses<GatewayErrorCodeValue>(text);
        });
    }

    [Fact]
    public void What_is_no_text_is_not_parsed()
    {
        Assert.Throws<ArgumentNullException>(() => PlaidErrorCodeValue.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Parse<PlaidErrorCodeValue>(null!));
        Assert.False(PlaidErrorCodeValue.TryParse(null, out PlaidErrorCodeValue none));
        Assert.False(none.HasValue);
        Assert.Throws<FormatException>(() => ParseUtf8<PlaidErrorCodeValue>([0xFF]));
        Assert.False(TryParseUtf8([0xFF], out none));
        Assert.False(none.HasValue);
    }

    [Fact]
    public void Error_types_are_no_more_than_the_codes_and_one_other()
    {
        IEnumerable<string> texts = Enumerable.Range(-100, 5000).Select(number => number.ToString(CultureInfo.InvariantCulture)).Append("").Append("x");

        string[] types = [.. texts.Select(text => new PlaidErrorCodeValue(text).ErrorType).Distinct()];

        Assert.Equal(PlaidErrors.Catalog.Select(entry => entry.Code).Append("_OTHER").Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_method_serves_every_catalog()
    {
        Assert.Equal("Plaid: account locked", Describe(new PlaidErrorCodeValue("1205")));
        Assert.Equal("Gateway: Too many requests.", Describe((GatewayErrorCodeValue)GatewayErrorCode.RateLimited));
        Assert.Equal("Gateway: unknown", Describe(new GatewayErrorCodeValue("1205")));
        Assert.Equal(PlaidErrorCode.AccountLocked, MemberOf<PlaidErrorCodeValue, PlaidErrorCode>("1205"));
        Assert.Equal(GatewayErrorCode.RateLimited, MemberOf<GatewayErrorCodeValue, GatewayErrorCode>("rate_limited"));

        static string Describe<TValue>(TValue code)
            where TValue : IErrorCodeValue
            => code.Catalog.Name + ": " + (code.Entry?.Message ?? "unknown");

        static TCode? MemberOf<TValue, TCode>(string text)
            where TValue : struct, IErrorCodeValue<TValue, TCode>, IParsable<TValue>
            where TCode : struct, Enum
            => TValue.Parse(text, null).Member;
    }

    private static void AssertParses<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, IErrorCodeValue
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(T.TryParse(text, null, out T fromText));
        Assert.True(T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.True(T.TryParse(utf8, null, out T fromUtf8));

        T[] all = [Parse<T>(text), T.Parse(text.AsSpan(), null), ParseUtf8<T>(utf8), fromText, fromSpan, fromUtf8];
        Assert.Single(all.Distinct());
        Assert.All(all, code => Assert.Equal((text, text.Length > 0), (code.ToString(), code.HasValue)));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, CultureInfo.InvariantCulture);

    private static T ParseUtf8<T>(byte[] utf8)
        where T : IUtf8SpanParsable<T>
        => T.Parse(utf8, null);

    private static bool TryParseUtf8<T>(byte[] utf8, out T result)
        where T : struct, IUtf8SpanParsable<T>
        => T.TryParse(utf8, null, out result);
}
