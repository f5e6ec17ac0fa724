using System;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

public class NumericCatalogTests
{
    [Fact]
    public void Codes_are_the_values_of_an_int_enum()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "1205|locked", "-7|negative", "0|fine", "2147483647|most", "-2147483648|least")).Load();

        Assert.Equal(typeof(int), Enum.GetUnderlyingType(catalog.Enum));
        Assert.Equal([1205, -7, 0, int.MaxValue, int.MinValue], new[] { "Locked", "Negative", "Fine", "Most", "Least" }.Select(catalog.ValueOf));
    }

    [Fact]
    public void Codes_beyond_int_make_a_long_enum()
    {
        using LoadedCatalog catalog = Generated.From(
            Table("Code|Message", "9223372036854775807|most", "-9223372036854775808|least", "5|small")).Load();

        Assert.Equal(typeof(long), Enum.GetUnderlyingType(catalog.Enum));
        Assert.Equal([long.MaxValue, long.MinValue, 5], new[] { "Most", "Least", "Small" }.Select(catalog.ValueOf));
        Assert.Equal("Most", catalog.ParseNumber(long.MaxValue));
        Assert.Equal("Least", catalog.Parse("-9223372036854775808"));
    }

    [Fact]
    public void Hexadecimal_codes_are_numbers_and_keep_their_form()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "0x80070005|denied", "0X1f|other", "16|decimal")).Load();

        Assert.Equal([0x80070005, 31, 16], new[] { "Denied", "Other", "Decimal" }.Select(catalog.ValueOf));
        Assert.Equal("0x80070005", catalog.Get<string>("GetCode", catalog.Member("Denied")));
        Assert.Equal("Denied", catalog.Parse("0x80070005"));
        Assert.Equal("Other", catalog.Parse("0X1f"));
        Assert.Equal("Decimal", catalog.Parse("16"));
        Assert.Equal("Denied", catalog.ParseNumber(0x80070005L));
    }

    [Fact]
    public void A_hexadecimal_code_is_found_by_its_own_form_only()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "0x80070005|denied", "0X1f|other", "16|decimal")).Load();

        Assert.All(
            new[] { "0X80070005", "0x80070006", "2147942405", "0x1f", "31", "0x10", "0x", "x", string.Empty },
            code => Assert.Null(catalog.Parse(code)));
    }

    [Fact]
    public void Only_the_wire_form_is_found()
    {
        string[] others =
        [
            "01205", "+1205", " 1205", "1205 ", "1,205", "1205.0", "0x4B5", "１２０５", "--7", "99999999999999999999", string.Empty,
        ];
        Generated generated = Generated.From(Table("Code|Message", "1205|locked", "-7|negative"));
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.All(others, code => Assert.Null(catalog.Parse(code)));
            Assert.Equal("Locked", catalog.Parse("1205"));
            Assert.Equal("Negative", catalog.Parse("-7"));
        }
    }

    [Theory]
    [InlineData("1205", "4294968501", "-4294966091", "18446744073709552821")]
    [InlineData("-2147483648", "2147483648", "-6442450944", "-2147483649")]
    [InlineData("2147483647", "6442450943", "-2147483649", "4294967295")]
    [InlineData("0x1F", "0x10000001F", "0xFFFFFFFF0000001F", "31")]
    public void A_number_beyond_the_enum_is_not_cut_down_to_a_code(string code, params string[] others)
    {
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = Generated.From(Table("Code|Message", $"{code}|wanted", "-2147483647|another", "7|more")).Load(target: target);

            Assert.Equal("Wanted", catalog.Parse(code));
            Assert.All(others, other => Assert.Null(catalog.Parse(other)));
        }
    }

    [Fact]
    public void Members_come_in_the_order_of_their_codes_and_entries_in_that_of_the_document()
    {
        using LoadedCatalog catalog = Generated.From(Table("HTTP|Code|Message", "400|3|three", "400|-1|minus", "400|2|two")).Load();

        Assert.Equal(["Minus", "Two", "Three"], catalog.WithHttpStatus(400));
        Assert.Equal(["Three", "Minus", "Two"], catalog.Catalog.Select(entry => entry.Name));
    }

    [Fact]
    public void The_name_of_a_member_is_found_letter_by_letter()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "1205|account locked")).Load();

        Assert.Equal("AccountLocked", catalog.ParseName("AccountLocked"));
        Assert.Null(catalog.ParseName("accountlocked"));
        Assert.Null(catalog.ParseName("1205"));
        Assert.Null(catalog.ParseName(string.Empty));
    }

    [Fact]
    public void Null_is_no_code()
    {
        Generated generated = Generated.From(Table("Code|Message", "1205|account locked"));
        Assert.Empty(generated.CompileWith(
            """
            internal static class Use
            {
                public static bool Parse(string? text) => Acme.Errors.TryParse(text, out _) || Acme.Errors.TryParseName(text, out _);
            }
            """));
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            foreach (string method in new[] { "TryParse", "TryParseName" })
            {
                object?[] arguments = [null, null];
                Assert.Equal(false, catalog.Class.GetMethod(method, [typeof(string), catalog.Enum.MakeByRefType()])!.Invoke(null, arguments));
                Assert.Equal(catalog.Value(0), arguments[1]);
            }
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_code()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "1205|locked")).Load();

        Assert.Equal("Locked", catalog.ParseUtf8("1205"u8.ToArray()));
        Assert.Null(catalog.ParseUtf8([0x31, 0xFF, 0x30, 0x35]));
        Assert.Null(catalog.ParseUtf8([0xFF, 0xFF, 0xFF, 0xFF]));
        Assert.Null(catalog.ParseUtf8([0xF0, 0x9F, 0x98]));
        Assert.Null(catalog.ParseUtf8([]));
        Assert.Null(catalog.ParseUtf8(new byte[1000]));
    }
}
