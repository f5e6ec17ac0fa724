using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>What looks like rows of the table above, and is rendered as something else.</summary>
public class StrayRowTests
{
    private const string ATable = "| a | b |\n|---|---|\n| 1 | x |\n";

    [Theory]
    [InlineData("\n| 2 | y |", "| 2 | y |")]
    [InlineData("  \t\n| 2 | y |\n| 3 | z |", "| 2 | y |\n| 3 | z |")]
    [InlineData("|\n| 2 | y |", "|\n| 2 | y |")]
    [InlineData("\n2 | y", "2 | y")]
    [InlineData("\nText\n| 2 | y |\nmore", "| 2 | y |")]
    [InlineData("\n| 2 | y |\r\n| 3 |", "| 2 | y |\r\n| 3 |")]
    [InlineData("\n|\n| 2 | y\n|\n", "|\n| 2 | y\n|")]
    public void Lines_behind_a_blank_one_or_a_lone_pipe_are_told(string below, string stray) => AssertStray(below, stray);

    [Theory]
    [InlineData("- note\n\n  | 2 | y |\n", "| 2 | y |")]
    [InlineData("- note\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("- 2 | y\n", "2 | y")]
    [InlineData("> note\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("> | 2 | y |\n> | 3 | z |\n", "| 2 | y |\n> | 3 | z |")]
    [InlineData("[^1]: note\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("    | 2 | y |\n| 3 | z |\n", "| 2 | y |\n| 3 | z |")]
    [InlineData("\t| 2 | y |\n\t| 3 | z |\n", "| 2 | y |\n\t| 3 | z |")]
    [InlineData("- x\n\n   \t | 2 | y |\n", "| 2 | y |")]
    [InlineData("# 2 | y\n", "2 | y")]
    [InlineData("***\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("\n| 2 | y |\n---\n", "| 2 | y |")]
    [InlineData("```\n```\n| 2 | y |\n", "| 2 | y |")]
    public void Lines_behind_a_block_that_cut_the_table_are_told(string below, string stray) => AssertStray(below, stray);

    [Theory]
    [InlineData("</div>\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("<b>\n| 2 | y |\n| 3 | z |\n", "| 2 | y |\n| 3 | z |")]
    [InlineData("<!-- note -->\n| 2 | y |\n", "| 2 | y |")]
    [InlineData("<!-- note --> | 2 | y |\n", "| 2 | y |")]
    [InlineData("<!-- note\n| 2 | y |\n", "| 2 | y |")]
    public void Lines_in_a_block_of_HTML_are_told(string below, string stray) => AssertStray(below, stray);

    [Theory]
    [InlineData("\nText with `a | b`.\n")]
    [InlineData("\nText with one \\| pipe\n")]
    [InlineData("\na | b | c\n")]
    [InlineData("|\n")]
    [InlineData("\n```\n| 2 | y |\n```\n")]
    [InlineData("\n<pre>\n| 2 | y |\n</pre>\n")]
    [InlineData("<!--\n| 2 | y |\n-->\n")]
    [InlineData("\n{/* | 2 | y | */}\n")]
    [InlineData("\n# a | b\n")]
    [InlineData("\n# H\n\n| 2 | y |\n")]
    [InlineData("\nH\n---\n\n| 2 | y |\n")]
    [InlineData("\n| c | d |\n|---|\n| 2 | y |\n")]
    public void Nothing_else_is_told(string below) => Assert.Empty(Read(below).StrayRows);

    [Fact]
    public void Each_run_of_lines_is_told_once()
    {
        const string Below = "- i\n\n| 2 | y |\n| 3 | z |\n\ntext\n\n    | 4 | z |\n\n> | 5 | z |\n";

        Assert.Equal(["| 2 | y |\n| 3 | z |", "| 4 | z |", "| 5 | z |"], Read(Below).StrayRows.Select(stray => stray.In(ATable + Below)));
    }

    [Fact]
    public void Lines_belong_to_the_nearest_table_above_them()
    {
        const string Markdown = "| 0 |\n\n" + ATable + "\n| 2 | y |\n| c |\n|---|\n\n| 3 |\n\n2 | 3\n";

        ParsedDocument document = Text(Markdown);

        Assert.Equal([["| 2 | y |"], ["| 3 |"]], document.Tables.Select(table => table.StrayRows.Select(stray => stray.In(Markdown)).ToArray()));
    }

    [Fact]
    public void A_table_of_one_column_has_stray_rows_with_a_pipe_only()
    {
        const string Markdown = "| a |\n|---|\n\ntext\n\n| 1 |\n";

        Assert.Equal("| 1 |", Assert.Single(Assert.Single(Text(Markdown).Tables).StrayRows).In(Markdown));
    }

    [Fact]
    public void Rows_under_what_is_told_as_a_near_table_are_not_told_again()
    {
        const string Below = "\n| 2 | y |\n| c | d |\n|---|---|---|\n| 3 | z |\n\n| 4 | z |\n";

        MarkdownTable table = Read(Below);

        Assert.Equal(["| 2 | y |", "| 4 | z |"], table.StrayRows.Select(stray => stray.In(ATable + Below)));
    }

    private static MarkdownTable Read(string below) => Text(ATable + below).Tables[0];

    private static void AssertStray(string below, string stray)
        => Assert.Equal(stray, Assert.Single(Read(below).StrayRows).In(ATable + below));
}
