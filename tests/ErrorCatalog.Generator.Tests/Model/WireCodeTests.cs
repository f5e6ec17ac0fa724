using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Model.Cells;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class WireCodeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1205", 1205)]
    [InlineData("-32700", -32700)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0x0", 0)]
    [InlineData("0x1F", 31)]
    [InlineData("0X1f", 31)]
    [InlineData("0x80070005", 0x80070005)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    public void A_canonical_number_is_an_integer(string text, long value)
    {
        Assert.True(WireCode.TryGetInteger(text, out long found));
        Assert.Equal(value, found);
        Assert.Equal(nameof(CodeShape.Integer), WireCode.ShapeOf(text).ToString());
    }

    [Theory]
    [InlineData("00", "Digits")]
    [InlineData("08006", "Digits")]
    [InlineData("-0", "Digits")]
    [InlineData("+1", "Digits")]
    [InlineData("1.2", "Digits")]
    [InlineData("9223372036854775808", "Digits")]
    [InlineData("٣", "Symbol")]
    [InlineData("rate_limited", "Symbol")]
    [InlineData("AUTH-005", "Symbol")]
    [InlineData("S1000-CW", "Symbol")]
    [InlineData("403xx002", "Symbol")]
    [InlineData("0xFFFFFFFFFFFFFFFF", "Symbol")]
    [InlineData("0x", "Symbol")]
    [InlineData("x", "Symbol")]
    [InlineData("max", "Symbol")]
    [InlineData("参数错误", "Symbol")]
    [InlineData("5-10", "Digits")]
    [InlineData("Invalid token", "Words")]
    [InlineData("...", "Placeholder")]
    [InlineData("…", "Placeholder")]
    [InlineData("E100...E200", "Placeholder")]
    [InlineData("*", "Placeholder")]
    [InlineData("{{SPECIFIC_CODE}}", "Placeholder")]
    [InlineData("<code>", "Placeholder")]
    [InlineData("301000~301099", "Placeholder")]
    [InlineData("500-599", "Placeholder")]
    [InlineData("500 – 599", "Placeholder")]
    [InlineData("400, 401", "Placeholder")]
    [InlineData("1、2", "Placeholder")]
    [InlineData("40x", "Placeholder")]
    [InlineData("4xx", "Placeholder")]
    [InlineData("CBKP0xx", "Placeholder")]
    [InlineData("A|B", "Placeholder")]
    public void Other_texts_have_other_shapes(string text, string shape) => Assert.Equal(shape, WireCode.ShapeOf(text).ToString());

    [Fact]
    public void A_code_is_at_most_128_characters_long()
    {
        Assert.Equal(CodeShape.Symbol, WireCode.ShapeOf(new string('A', 128)));
        Assert.Equal(CodeShape.Words, WireCode.ShapeOf(new string('A', 129)));
        Assert.Equal(CodeShape.Integer, WireCode.ShapeOf("0x" + new string('0', 125) + "1"));
        Assert.Equal(CodeShape.Words, WireCode.ShapeOf("0x" + new string('0', 126) + "1"));
    }

    // Published test vectors of 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), without their sign bit.
    [Theory]
    [InlineData("a", 0xE40C292C)]
    [InlineData("b", 0xE70C2DE5)]
    [InlineData("foobar", 0xBF9CF968)]
    public void The_hash_is_FNV_1a_without_the_sign_bit(string code, uint fnv) => Assert.Equal((int)(fnv & int.MaxValue), CodeContract.Hash(code));

    // Found by search: its FNV-1a without the sign bit is 0.
    [Fact]
    public void The_hash_is_never_zero() => Assert.Equal(1, CodeContract.Hash("JWAUSMD"));
}
