using System;
using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

public class SymbolicCatalogTests
{
    [Fact]
    public void A_member_has_the_hash_of_its_code_as_value_and_the_code_as_constant()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "RATE_LIMITED|Slow down", "AUTH-005|No token")).Load();

        Assert.Equal(typeof(int), Enum.GetUnderlyingType(catalog.Enum));
        Assert.Equal(CodeContract.Hash("RATE_LIMITED"), catalog.ValueOf("RateLimited"));
        Assert.Equal("AUTH-005", catalog.Constant("Codes", "NoToken"));
        Assert.Equal("AUTH-005", catalog.Get<string>("GetCode", catalog.Member("NoToken")));
        Assert.Null(catalog.Class.GetMethod("TryParse", [typeof(int), catalog.Enum.MakeByRefType()]));
    }

    [Fact]
    public void A_code_is_found_letter_by_letter()
    {
        (string Code, string? Name)[] codes =
        [
            ("RATE_LIMITED", "RateLimited"), ("1", "One"), ("007", "Bond"), ("0x1F", "Hex"), ("参数错误", "参数错误"), ("😀a", "A"),
            ("rate_limited", null), ("RATE_LIMITED ", null), ("RateLimited", null), ("7", null), ("31", null), (string.Empty, null),
        ];
        Generated generated = Generated.From(
            Table("Code|Message", "RATE_LIMITED|Slow down", "1|one", "007|bond", "0x1F|hex", "参数错误|x", "😀a|y"));
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.All(codes, code => Assert.Equal(code.Name, catalog.Parse(code.Code)));
        }
    }

    [Fact]
    public void Leading_zeros_make_a_catalog_symbolic_and_keep_its_codes_apart()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "00|success", "08006|gone", "1|one", "01|first")).Load();

        Assert.Equal(["First", "Gone", "One", "Success"], catalog.MemberNames.Order(StringComparer.Ordinal));
        Assert.Equal(["One", "First"], new[] { "1", "01" }.Select(catalog.Parse));
    }

    [Fact]
    public void A_code_of_the_greatest_length_is_found_in_UTF8()
    {
        string code = new('字', CodeContract.MaxCodeLength);
        using LoadedCatalog catalog = Generated.From(Table("Code|Name|Message", code + "|Endless|x", "A_1|Brief|y")).Load();

        Assert.Equal("Endless", catalog.Parse(code));
        Assert.Null(catalog.Parse(code + "字"));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_no_code_even_where_a_code_has_the_character_that_stands_for_such()
    {
        Generated generated = Generated.From(Table("Code|Message", "E\uFFFD|x", "A_1|y"));
        foreach (Target target in Target.All.Where(target => target.HasSpans))
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal("E", catalog.Parse("E\uFFFD"));
            Assert.Null(catalog.ParseUtf8([(byte)'E', 0xFF]));
            Assert.Null(catalog.ParseUtf8([(byte)'E', 0xF0, 0x9F, 0x98]));
        }
    }

    [Fact]
    public void Codes_of_several_words_are_codes_where_the_column_holds_such()
    {
        using LoadedCatalog catalog = Generated.From(Table("Error code|Description", "Invalid token|It is bad.", "Rate limited|Slow down.")).Load();

        Assert.Equal("InvalidToken", catalog.Parse("Invalid token"));
        Assert.Equal("It is bad.", catalog.Get<string>("GetMessage", catalog.Member("InvalidToken")));
    }

    [Theory]
    [InlineData("0x80070005(E_ACCESSDENIED)")]
    [InlineData("0x00-FF")]
    [InlineData("0x8004_0001")]
    public void A_code_that_begins_like_a_hexadecimal_number_makes_a_valid_name(string code)
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", code + "|denied", "A_1|other")).Load();

        Assert.NotNull(catalog.Parse(code));
    }
}
