using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>Footnotes: their references are no text, and their definitions are no rows.</summary>
public class FootnoteTests
{
    [Theory]
    [InlineData("1205[^1]", "1205")]
    [InlineData("[^1]1205", "1205")]
    [InlineData("Not found[^1].", "Not found.")]
    [InlineData("a[^1][^1]b", "ab")]
    [InlineData("a[^NOTE]", "a")]
    [InlineData("*a[^1]*", "a")]
    [InlineData("[a[^1]](b)", "a")]
    [InlineData("a[^1](b)", "a^1")]
    [InlineData("a![^1]", "a!")]
    [InlineData("`a[^1]`", "a[^1]")]
    [InlineData("a\\[^1]", "a[^1]")]
    public void A_reference_is_no_text(string markdown, string text) => Assert.Equal(text, Cell(markdown, "[^1]: x\n\n[^note]: y"));

    [Theory]
    [InlineData("a[^2]")]
    [InlineData("a[^]")]
    [InlineData("a[^1 2]")]
    [InlineData("a[^*b*]")]
    [InlineData("a[^1")]
    public void Without_a_definition_it_is_text_as_it_is_written(string markdown) => Assert.Equal(markdown, Cell(markdown, "[^1]: x"));

    [Fact]
    public void A_reference_in_a_heading_is_no_text() => Assert.Equal("Errors", Table("# Errors[^1]", "", "| a |", "|---|", "", "[^1]: x").Section);

    [Theory]
    [InlineData("[^1]: x")]
    [InlineData("   [^1]: x")]
    [InlineData("[^1]:")]
    [InlineData("[^a-b]:x")]
    public void A_definition_ends_the_table_above_it(string definition)
        => AssertRows(["| a | b |", "|---|---|", "| 1 | 2 |", definition, "| 3 | 4 |"], "a¦b", "1¦2");

    [Theory]
    [InlineData("[^1] x")]
    [InlineData("[^]: x")]
    [InlineData("[^1 2]: x")]
    public void What_defines_no_footnote_is_a_row(string line)
        => AssertRows(["| a | b |", "|---|---|", line], "a¦b", line + "¦");

    [Fact]
    public void A_definition_ends_a_paragraph_and_is_no_header()
    {
        AssertNoTable("[^1]: a | b", "---|---");
        AssertRows(["Text", "[^1]: x", "", "| a |", "|---|"], "a");
    }

    [Fact]
    public void A_definition_goes_on_in_indented_lines()
    {
        ParsedDocument document = Document("[^1]: x", "", "    | a |", "    |---|", "    | 1 |", "", "| b |", "|---|");

        Assert.Equal([["a", "1"], ["b"]], document.Tables.Select(RowsOf));
    }

    [Fact]
    public void A_line_of_blanks_ends_a_definition() => AssertNoTable("[^1]: x", "  ", "    | a |", "    |---|");

    [Fact]
    public void A_definition_stands_in_a_quote_or_a_list()
        => AssertRows(["> [^1]: x", "", "- [^2]: x", "", "| a |", "|---|", "| 1[^1][^2] |"], "a", "1");

    [Fact]
    public void A_definition_above_a_table_takes_no_comment_from_it()
        => Assert.Empty(Table("<!-- x -->", "[^1]: y", "", "| a |", "|---|").Comments);
}
