using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>The headings and list items of a page.</summary>
public class OutlineTests
{
    [Fact]
    public void It_holds_headings_and_first_lines_of_items_in_their_order()
    {
        ParsedDocument document = Document(
            "# The *errors*", "", "- `1001`: not found", "  more", "- 1002", "", "  1. nested", "", "> * quoted", "", "Text", "", "E_FAIL", "---", "", "* | a |", "  |---|", "+ ```", "  code", "  ```");

        Assert.Equal(
            [("The errors", true), ("1001: not found", false), ("1002", false), ("nested", false), ("quoted", false), ("E_FAIL", true)],
            document.Outline.Select(item => (item.Text, item.IsHeading)));
    }

    [Fact]
    public void Each_item_has_its_place()
    {
        const string Markdown = "## One ##\n\n> 1) two *three*\n> four\n\nFive\n====\n";

        Assert.Equal(["## One", "two *three*", "Five\n===="], Text(Markdown).Outline.Select(item => item.Span.In(Markdown)));
    }

    [Fact]
    public void A_heading_in_a_list_item_is_a_heading()
        => Assert.Equal([("a", true), ("b", false)], Document("- # a", "- b").Outline.Select(item => (item.Text, item.IsHeading)));

    [Fact]
    public void A_heading_below_a_component_is_one()
        => Assert.Equal("Errors", Assert.Single(Document("<Note>", "## Errors", "</Note>").Outline).Text);

    [Fact]
    public void A_page_of_text_has_none() => Assert.Empty(Document("Text", "", "> more").Outline);
}
