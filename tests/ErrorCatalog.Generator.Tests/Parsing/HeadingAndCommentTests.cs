using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

public class HeadingAndCommentTests
{
    private static readonly string[] ATable = ["| a |", "|---|"];

    [Theory]
    [InlineData("# Title", "Title")]
    [InlineData("### The *big* `one` ###", "The big one")]
    [InlineData("Title\n===", "Title")]
    [InlineData("Two\nlines\n---", "Two lines")]
    [InlineData("# [Link](x) &amp; more", "Link & more")]
    public void The_section_is_the_text_of_the_nearest_heading(string heading, string section)
        => Assert.Equal(section, Table([heading, "", .. ATable]).Section);

    [Theory]
    [InlineData("# Errors {#errors}")]
    [InlineData("# Errors {#errors} #")]
    [InlineData("# Errors{#errors}")]
    [InlineData("# Errors \\{#errors}")]
    [InlineData("# Errors {: #errors}")]
    [InlineData("# Errors {:#errors .wide}")]
    [InlineData("# Errors { #errors .wide lang=en }")]
    [InlineData("# Errors {/*#errors*/}")]
    [InlineData("# Errors {/* #errors */}")]
    [InlineData("Errors {#errors}\n===")]
    public void An_anchor_is_no_part_of_the_heading(string heading) => Assert.Equal("Errors", Table([heading, "", .. ATable]).Section);

    [Theory]
    [InlineData("# Errors {code}", "Errors {code}")]
    [InlineData("# Errors {#}", "Errors {#}")]
    [InlineData("# Errors {}", "Errors {}")]
    [InlineData("# Errors {/*/}", "Errors {/*/}")]
    [InlineData("# Errors {#one of many}", "Errors {#one of many}")]
    [InlineData("# {#errors} Errors", "{#errors} Errors")]
    [InlineData("# Errors `{#errors}`", "Errors {#errors}")]
    [InlineData("# Errors #errors}", "Errors #errors}")]
    public void Other_braces_are_text(string heading, string section) => Assert.Equal(section, Table([heading, "", .. ATable]).Section);

    [Fact]
    public void A_table_above_all_headings_has_no_section() => Assert.Null(Table([.. ATable, "", "# Below"]).Section);

    [Fact]
    public void Headings_are_the_path_from_the_outermost_to_the_nearest()
    {
        MarkdownTable table = Table(["# A", "## B", "### C", "## D", "#### E", "", .. ATable]);

        Assert.Equal(["A", "D", "E"], table.Headings);
        Assert.Equal("E", table.Section);
    }

    [Fact]
    public void A_heading_ends_the_sections_below_it()
        => Assert.Equal(["B"], Table(["## A", "### C", "## B", "", .. ATable]).Headings);

    [Fact]
    public void A_heading_in_a_quote_counts() => Assert.Equal(["A", "B"], Table(["# A", "> ## B", "", .. ATable]).Headings);

    [Fact]
    public void Front_matter_is_no_heading()
        => Assert.Null(Table(["---", "title: Errors", "layout: page", "---", "", .. ATable]).Section);

    [Theory]
    [InlineData("title: Errors\n\nlayout: page")]
    [InlineData("# a comment of YAML\ntitle: Errors")]
    [InlineData("title: |\n  | Code |\n  |---|")]
    public void Front_matter_may_hold_anything(string yaml)
        => Assert.Empty(Table(["---", yaml, "---", "", .. ATable]).Headings);

    [Fact]
    public void A_heading_after_front_matter_counts()
        => Assert.Equal("Errors", Table(["---", "title: x", "---", "# Errors", "", .. ATable]).Section);

    [Fact]
    public void Dashes_further_down_are_no_front_matter()
        => Assert.Equal("title", Table(["Text", "", "---", "title", "---", "", .. ATable]).Section);

    [Fact]
    public void Comments_directly_above_a_table_belong_to_it()
    {
        string markdown = string.Join('\n', ["<!-- error-catalog: ignore -->", "<!--two", "lines-->", "", .. ATable]);

        MarkdownTable table = Assert.Single(Text(markdown).Tables);

        Assert.Equal(["error-catalog: ignore", "two\nlines"], table.Comments.Select(comment => comment.Text));
        Assert.Equal("error-catalog: ignore", table.Comments[0].Span.In(markdown));
    }

    [Fact]
    public void A_comment_needs_no_blank_line_before_the_table()
        => Assert.Equal("x", Assert.Single(Table(["<!-- x -->", .. ATable]).Comments).Text);

    [Fact]
    public void A_comment_above_another_block_is_none_of_the_tables()
        => Assert.Empty(Table(["<!-- x -->", "Text", "", .. ATable]).Comments);

    [Fact]
    public void A_comment_belongs_to_the_first_table_below_it_only()
    {
        ParsedDocument document = Document(["<!-- x -->", .. ATable, "", .. ATable]);

        Assert.Equal([1, 0], document.Tables.Select(table => table.Comments.Count));
    }

    [Fact]
    public void Other_HTML_above_a_table_is_no_comment() => Assert.Empty(Table(["<div>", "</div>", "", .. ATable]).Comments);
}
