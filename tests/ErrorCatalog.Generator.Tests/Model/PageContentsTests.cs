using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class PageContentsTests
{
    [Theory]
    [InlineData("ERR_1001", "ERR_NOT_FOUND: The order", "E1", "ERR_LOCKED")]
    [InlineData("E1001", "E1002 – Locked", "E1003.")]
    [InlineData("1205", "1206: Locked", "1207 Gone")]
    [InlineData("0x80070005", "0x80070006", "0x80070007")]
    [InlineData("[AUTH-001]", "(AUTH-002)", "AUTH-003")]
    public void Codes_in_headings_or_lists_are_mentioned(params string[] texts)
    {
        string code = texts[0].Trim('[', ']');

        Assert.Equal($"Codes seem to be in headings, such as '{code}' (line 1), but only tables are read. ", Describe(isHeading: true, texts));
        Assert.Equal($"Codes seem to be in lists, such as '{code}' (line 1), but only tables are read. ", Describe(isHeading: false, texts));
    }

    [Theory]
    [InlineData("ERR_1001", "ERR_1002")]
    [InlineData("1. Introduction", "2. Errors", "10. Limits")]
    [InlineData("1.1 Introduction", "1.2 Errors", "2.100 Limits")]
    [InlineData("user_id", "order_id", "api_key")]
    [InlineData("The JSON errors", "API", "HTTP")]
    [InlineData("400-499", "500-599", "4xx")]
    [InlineData("", " ", "...")]
    public void Other_headings_and_lists_are_not(params string[] texts)
    {
        Assert.Empty(Describe(isHeading: true, texts));
        Assert.Empty(Describe(isHeading: false, texts));
    }

    [Fact]
    public void Where_most_codes_are_is_mentioned()
    {
        OutlineItem[] outline =
        [
            .. Enumerable.Range(1, 3).Select(i => Item($"E10{i}", isHeading: true, line: i)),
            .. Enumerable.Range(1, 4).Select(i => Item($"F10{i}", isHeading: false, line: 3 + i)),
        ];

        Assert.Equal("Codes seem to be in lists, such as 'F101' (line 4), but only tables are read. ", Describe(outline));
    }

    private static string Describe(bool isHeading, string[] texts)
        => Describe([.. texts.Select((text, i) => Item(text, isHeading, i + 1))]);

    private static string Describe(OutlineItem[] outline)
        => PageContents.Describe(Reading.Text("Text.") with { Outline = EquatableArray<OutlineItem>.From(outline) });

    private static OutlineItem Item(string text, bool isHeading, int line) => new(text, default, isHeading, line);
}
