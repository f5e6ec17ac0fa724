using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Parsing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class MissingTableTests
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

        Assert.Contains($" empty. Codes seem to be in headings, such as '{code}' (line 1), but only tables are read. Add ", Report(isHeading: true, texts), StringComparison.Ordinal);
        Assert.Contains($" empty. Codes seem to be in lists, such as '{code}' (line 1), but only tables are read. Add ", Report(isHeading: false, texts), StringComparison.Ordinal);
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
        Assert.Contains(" empty. Add ", Report(isHeading: true, texts), StringComparison.Ordinal);
        Assert.Contains(" empty. Add ", Report(isHeading: false, texts), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_most_codes_are_is_mentioned()
        => Assert.Contains(
            " Codes seem to be in lists, such as 'F01' (line 4), but only tables are read. ",
            Report(["E01", "E02", "E03", "F01", "F02", "F03", "F04"], line => line <= 3),
            StringComparison.Ordinal);

    private static string Report(bool isHeading, string[] texts) => Report(texts, _ => isHeading);

    /// <summary>Reports a page that has nothing but headings and list items, each on a line.</summary>
    private static string Report(string[] texts, Func<int, bool> isHeading)
    {
        SourceText page = SourceText.From(string.Join('\n', texts));
        OutlineItem[] outline = [.. texts.Select((text, i) => new OutlineItem(text, page.Lines[i].Span, isHeading(i + 1)))];
        Finding finding = MissingTable.Report(Reading.Text("Text.") with { Outline = EquatableArray<OutlineItem>.From(outline) }, "errors.md");
        return finding.Locate("errors.md", page).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
    }
}
