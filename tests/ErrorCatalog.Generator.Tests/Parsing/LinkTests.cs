using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>The links of a cell, by their URLs.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("[a](https://x.example/a_b \"title\")", "https://x.example/a_b")]
    [InlineData("[a](<b c>)", "b c")]
    [InlineData("[a](b\\_c?d&amp;e)", "b_c?d&e")]
    [InlineData("[a](b%20c)", "b%20c")]
    [InlineData("[a](#b) and [c](d)", "#b", "d")]
    [InlineData("[a][ref] [ref][] [Ref]", "/target", "/target", "/target")]
    [InlineData("**[*a*](b)**", "b")]
    [InlineData("<https://x.example/?a&amp;b>", "https://x.example/?a&b")]
    [InlineData("<me@x.example>", "mailto:me@x.example")]
    public void A_link_is_its_URL_without_escapes(string markdown, params string[] urls) => Assert.Equal(urls, Links(markdown));

    [Theory]
    [InlineData("see https://x.example/_a_.", "https://x.example/_a")]
    [InlineData("(https://x.example/(a))", "https://x.example/(a)")]
    [InlineData("https://x.example/a(b)c))", "https://x.example/a(b)c")]
    [InlineData("https://x.example/a&amp;", "https://x.example/a")]
    [InlineData("https://x.example/a;", "https://x.example/a")]
    [InlineData("https://x.example/a?!.,:*_~'\"", "https://x.example/a")]
    [InlineData("www.x.example/a", "http://www.x.example/a")]
    [InlineData("ftp://x.example", "ftp://x.example")]
    [InlineData("a@x.example, b+c@y.example.", "mailto:a@x.example", "mailto:b+c@y.example")]
    [InlineData("mailto:a@x.example", "mailto:a@x.example")]
    public void An_address_is_a_link_by_itself(string markdown, params string[] urls) => Assert.Equal(urls, Links(markdown));

    [Theory]
    [InlineData("![a](b)")]
    [InlineData("![a](https://x.example/b.png)")]
    [InlineData("![a [b](c) d@x.example](e)")]
    [InlineData("`https://x.example` `[a](b)`")]
    [InlineData("[other]")]
    [InlineData("[a]()")]
    [InlineData("http://")]
    [InlineData("xwww.x.example")]
    [InlineData("https://a_b.example")]
    [InlineData("a@b a/@x.example a@x.example_")]
    [InlineData("plain")]
    public void Nothing_else_is_a_link(string markdown) => Assert.Empty(Links(markdown));

    [Fact]
    public void An_image_in_a_link_is_the_link() => Assert.Equal(["c"], Links("[![a](b)](c)"));

    [Fact]
    public void An_address_that_is_the_text_of_a_link_is_that_link() => Assert.Equal(["b"], Links("[https://x.example a@x.example](b)"));

    [Fact]
    public void Links_are_those_of_their_cell()
    {
        MarkdownTable table = Table("| [a](b) | c |", "|---|---|", "| d | [e](f) |");

        Assert.Equal(["b", "", "", "f"], new[] { table.Header, table.Rows[0] }.SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Links)));
    }

    private static string[] Links(string markdown)
        => [.. Table("| a | b |", "|---|---|", "| " + markdown + " | end |", "", "[ref]: /target").Rows[0].Cells[0].Links];
}
