using System;
using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>Tables in HTML are read as GitHub renders them.</summary>
public class HtmlTableTests
{
    [Theory]
    [InlineData("<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>2</tbody></table>")]
    [InlineData("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("<table><tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("<TABLE border=1 class='a > b'>\n<TR><TD>A</TD><TD>B</TD></TR>\n<TR\n><TD>1</TD><TD\n>2</TD></TR>\n</TABLE>")]
    [InlineData("<table><td>A<td>B<tr><td>1<td>2</table>")]
    [InlineData("<table><tr><th>A<th>B<tr><th scope=row>1<td>2</table>")]
    [InlineData("<table><tr><th>A<th>B<tr><th scope=\"row\">1<th scope=rowgroup>2</table>")]
    [InlineData("<table><tr><th>A<th>B<tfoot><tr><td>1<td>2</table>")]
    [InlineData("<table><thead><tr><td>A<td>B<tr><td>1<td>2</table>")]
    [InlineData("<table><tr><th colspan=2>Title<tr><th>A<th>B<tr><td>1<td>2</table>")]
    [InlineData("<table><tr><td colspan=2>Title<tr><td>A<td>B<tr><td>1<td>2</table>")]
    [InlineData("<table><thead><tr><th>A<th>B<tr><th><input><th></thead><tr><td>1<td>2</table>")]
    [InlineData("<table><thead><tr><th rowspan=2>A<th>Texts<tr><th>B</thead><tr><td>1<td>2</table>")]
    [InlineData("<table><!-- <tr><td>x</td></tr> --><tr><td>A<td>B<tr><!-- <td>y --><td>1<td>2</table>")]
    [InlineData("<table><tr></tr><tr><td>A<td>B<tr><tr><td>1<td>2</table>")]
    [InlineData("<table>text<tr>text<td>A</td>text<td>B</td></tr>text<tr><td>1<td>2</table>")]
    [InlineData("text <table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table> text")]
    [InlineData("> <table>\n> <tr><td>A<td>B\n> <tr><td>1<td>2\n> </table>")]
    [InlineData("- <table>\n  <tr><td>A<td>B\n\n  <tr><td>1<td>2\n  </table>")]
    [InlineData("<div>\n\n<table>\n\n<tr>\n\n<td>\n\nA\n\n</td><td>\n\nB\n\n</td>\n\n</tr>\n\n<tr><td>\n\n1\n\n<td>2\n\n</table>\n\n</div>")]
    public void Header_and_rows_are_found(string html) => AssertRows([html], "A¦B", "1¦2");

    [Theory]
    [InlineData("<b>a</b> <code>b_c</code> <i>d</i>e", "a b_c de")]
    [InlineData("a<br>b<br/>c</br>d", "a b c d")]
    [InlineData("<p>a</p><p>b</p>", "a b")]
    [InlineData("a<ul><li>b<li>c</ul>d", "a b c d")]
    [InlineData("a<div>b</div>c<hr>d", "a b c d")]
    [InlineData("<details><summary>a</summary>b</details>", "a b")]
    [InlineData("  a\n  b\t c  ", "a b c")]
    [InlineData("a<!-- b -->c<!-->d<!--->e<!--a--!>f", "acdef")]
    [InlineData("a<script>if (a < b) '</td>'</script>b<style>td > p { }</style>c", "abc")]
    [InlineData("a<img alt=\"x > y\" src=a.png>b", "ab")]
    [InlineData("a <3 b < c <> d </> e", "a <3 b < c <> d e")]
    [InlineData("a<?php b ?>c<!DOCTYPE d>e", "ace")]
    [InlineData("**a** `b` [c](d)", "**a** `b` [c](d)")]
    [InlineData("a\\|b|c", "a\\|b|c")]
    [InlineData("&lt;a&gt; &amp;amp; &nbsp; &NotEqualTilde; &#65;&#x42;&#X43", "<a> &amp; \u2242\u0338 ABC")]
    [InlineData("&copy &notit; &ampx &unknown; & &; &#; &#x;", "\u00A9 \u00ACit; &x &unknown; & &; &#; &#x;")]
    [InlineData("&#150;&#0;&#xD800;&#99999999999;", "\u2013\uFFFD\uFFFD\uFFFD")]
    [InlineData("<table><tr><td>a<td>b</table>c", "a b c")]
    public void Text_of_a_cell_is_what_a_reader_sees(string html, string text) => Assert.Equal(text, CellOf(html).Text);

    [Theory]
    [InlineData("\n\n**a** `b` [c](d)\n\n", "a b c")]
    [InlineData("\n\na\n\n- b\n- c\n\n1. d\n\n> e\n\n# f\n\n", "a b c d e f")]
    [InlineData("\n\n```json\n{ \"a\": \"<b>\" }\n```\n\n", "{ \"a\": \"<b>\" }")]
    [InlineData("\n\n| a | b |\n|---|---|\n| c | d |\n\ne", "a b c d e")]
    [InlineData("\n\na &lt;b&gt; \\* <br> <c@d.e>\n\n", "a <b> * c@d.e")]
    [InlineData("\n\na</td><td>b\n\n", "a")]
    [InlineData("\n\n<!-- a\n\nb -->\nc", "c")]
    [InlineData("<!-- a\n\nb -->\n\n<div>c --></div>d", "d")]
    public void Markdown_between_blank_lines_is_read(string markdown, string text)
        => Assert.Equal(text, Text("<table><tr><td>A</td><td>B</td></tr><tr><td>" + markdown + "</td></tr></table>").Tables[0].Rows[0].Cells[0].Text);

    [Fact]
    public void Links_are_listed()
    {
        MarkdownCell cell = CellOf("<a href=\"x?a=1&amp;b&copy=2\">x</a> <A HREF='y'>y</A> <a name=z>z</a> <a title=\"href=no\" href=w>w</a>");

        Assert.Equal(["x?a=1&b&copy=2", "y", "w"], cell.Links);
    }

    [Fact]
    public void Links_of_Markdown_are_listed() => Assert.Equal(["x?a&b", "https://a.b"], CellOf("\n\n[a](x?a&b) <https://a.b> ![c](d)\n\n").Links);

    [Theory]
    [InlineData("a <name> b", "<name>")]
    [InlineData("a <b>b</b> <br> <x/> <y></y>", null)]
    [InlineData("\n\na <name> b\n\n", "<name>")]
    public void Tags_that_stand_for_something_are_told(string html, string? placeholder) => Assert.Equal(placeholder, CellOf(html).Placeholder);

    [Fact]
    public void Markdown_with_too_many_marks_is_told() => Assert.True(CellOf("\n\n" + new string('[', 2000) + "\n\n").IsUnparsed);

    [Fact]
    public void Cells_stand_in_each_place_that_they_cover()
        => AssertRows(
            [
                "<table>",
                "<tr><th>A<th>B<th>C<th>D</tr>",
                "<tr><td rowspan=2>1<td colspan=2>2<td>3</tr>",
                "<tr><td>4<td>5<td>6</tr>",
                "<tr><td>7<td colspan=9>8</tr>",
                "<tr><td rowspan=0>9<td>10</tr>",
                "<tr><td>11</tr>",
                "</table>",
            ],
            "A¦B¦C¦D",
            "1¦2¦2¦3",
            "1¦4¦5¦6",
            "7¦8¦8¦8",
            "9¦10¦¦",
            "9¦11¦¦");

    [Fact]
    public void A_cell_that_a_wide_one_covers_goes_on_below_it()
        => AssertRows(
            ["<table><tr><th>A<th>B<th>C<tr><td>1<td rowspan=3>2<td>3<tr><td colspan=2>4<td>5<tr><td>6<td>7</table>"], "A¦B¦C", "1¦2¦3", "4¦4¦5", "6¦2¦7");

    [Fact]
    public void A_cell_across_all_columns_is_a_title_and_no_row()
        => AssertRows(["<table><tr><th>A<th>B<tr><td colspan=2><b>Title</b><tr><td>1<td>2<tr><th colspan=9>Title<tr><td>3<td>4</table>"], "A¦B", "1¦2", "3¦4");

    [Fact]
    public void Cells_end_with_their_part_of_the_table()
        => AssertRows(["<table><thead><tr><th rowspan=9>A<th>B</thead><tbody><tr><td rowspan=3>1<td>2<tbody><tr><td>3<td>4</table>"], "A¦B", "1¦2", "3¦4");

    [Fact]
    public void Cells_beyond_the_header_are_columns_without_one()
        => AssertRows(["<table><tr><td>A<td>B<tr><td>1<td>2<td> 3 <td><td><b>4</b><td><tr><td>5<td>6</table>"], "A¦B¦¦¦", "1¦2¦3¦¦4", "5¦6¦¦¦");

    [Fact]
    public void Every_place_is_that_in_the_document()
    {
        string html = string.Join('\n', "# H", "", "text", "", "> <table>", "> <tr><th> Code </th><th>", ">   Text", "> </th></tr>", ">", "> <tr><td><b>1</b></td><td>", ">", "> a *b* c", ">", "> </td></tr>", "> </table>");

        MarkdownTable table = Assert.Single(Text(html).Tables);

        Assert.Equal(["Code", "Text"], table.Header.Cells.Select(cell => cell.Span.In(html)));
        Assert.Equal(["<b>1</b>", "a *b* c"], table.Rows[0].Cells.Select(cell => cell.Span.In(html)));
        Assert.Equal("<tr><th> Code </th><th>\n>   Text\n> </th></tr>", table.Header.Span.In(html));
        Assert.Equal("<tr><td><b>1</b></td><td>\n>\n> a *b* c\n>\n> </td></tr>", table.Rows[0].Span.In(html));
        Assert.Equal(table.Header.Span.Start, table.Span.Start);
        Assert.Equal(table.Rows[0].Span.End, table.Span.End);
        Assert.Equal(6, table.Line);
        Assert.Equal(["H"], table.Headings);
    }

    [Fact]
    public void An_empty_cell_has_a_place()
    {
        const string Html = "<table><tr><td>A<td>B<tr><td> </td><td></td></table>";

        MarkdownRow row = Text(Html).Tables[0].Rows[0];

        Assert.Equal([Html.IndexOf(" </td>", StringComparison.Ordinal), Html.IndexOf("</td></table>", StringComparison.Ordinal)], row.Cells.Select(cell => cell.Span.Start));
        Assert.All(row.Cells, cell => Assert.Equal(0, cell.Span.Length));
    }

    [Fact]
    public void Tables_are_in_the_order_of_the_document()
    {
        ParsedDocument document = Document(
            "# One", "| A |", "|---|", "", "<table><tr><td>B</td></tr></table>", "<table><tr><td>C</td></tr></table>", "", "# Two", "| D |", "|---|", "", "text <table><tr><td>E<table><tr><td>F</table></table>");

        Assert.Equal(["A", "B", "C", "D", "E F", "F"], document.Tables.Select(table => table.Header.Cells[0].Text));
        Assert.Equal(["One", "One", "One", "Two", "Two", "Two"], document.Tables.Select(table => table.Section));
    }

    [Fact]
    public void A_table_of_Markdown_in_a_cell_is_a_table_too()
        => Assert.Equal(
            ["A a b", "a"],
            Document("<table><tr><td>A", "", "| a | b |", "|---|---|", "", "</td></tr></table>").Tables.Select(table => table.Header.Cells[0].Text));

    [Fact]
    public void A_caption_is_the_nearest_heading()
        => Assert.Equal(["H", "Errors & more"], Table("# H", "<table><caption><b>Errors</b> &amp; more</caption><tr><td>A</table>").Headings);

    [Theory]
    [InlineData("<!-- x -->\n<table><tr><td>A</table>")]
    [InlineData("<!-- x -->\n\n<table><tr><td>A</table>")]
    [InlineData("<!-- x --><table><tr><td>A</table>")]
    [InlineData("<div>\n<!-- x -->\n<table><tr><td>A</table>")]
    [InlineData("<!-- x -->\n<div>\n<table><tr><td>A</table>")]
    [InlineData("{/* x */}\n\n<table><tr><td>A</table>")]
    public void Comments_directly_above_belong_to_the_table(string html)
    {
        MarkdownComment comment = Assert.Single(Table(html).Comments);

        Assert.Equal("x", comment.Text);
        Assert.Equal("x", comment.Span.In(html));
    }

    [Theory]
    [InlineData("<!-- x -->\n\ntext\n\n<table><tr><td>A</table>")]
    [InlineData("<div>\n<!-- x -->\ntext\n<table><tr><td>A</table>")]
    [InlineData("<table><tr><td>A<!-- x --></table>")]
    public void Other_comments_do_not(string html) => Assert.Empty(Table(html).Comments);

    [Fact]
    public void A_comment_belongs_to_the_first_table_below_it_only()
        => Assert.Equal([1, 0, 1], Document("<!-- x -->", "<table><tr><td>A</table>", "<table><tr><td>B</table><!-- y --><table><tr><td>C</table>").Tables.Select(table => table.Comments.Count));

    [Theory]
    [InlineData("<table><tr><td>A</td><td>B</td></tr>")]
    [InlineData("<table><tr><td>A<td>B\n\n# H\n\ntext")]
    [InlineData("<table><tr><td>A<td>B<tr><td>1<td x='></table>")]
    [InlineData("<table><tr><td>A<td>B<tr><td>1 <!-- </table>")]
    public void A_table_that_is_not_closed_has_its_header_only(string html)
    {
        ParsedDocument document = Text(html);

        Assert.Empty(document.Tables);
        MarkdownTable table = Assert.Single(document.UnreadTables);
        Assert.Equal(["A", "B"], table.Header.Cells.Select(cell => cell.Text).Take(2));
        Assert.Equal("<table>", table.Header.Span.In(html));
    }

    [Fact]
    public void A_table_ends_where_the_next_one_begins()
        => Assert.Equal(["A", "B"], Text("<table><tr><td>A</td></tr><table><tr><td>B</td></tr></table>").Tables.Select(table => table.Header.Cells[0].Text));

    [Fact]
    public void Spans_beyond_all_measure_leave_a_table_unread()
    {
        ParsedDocument document = Text(
            "<table><tr><td>A<td>B" + string.Concat(Enumerable.Repeat("<tr><td colspan=99999 rowspan=99999>x", 1000)) + "</table><table><tr><td>C</table>");

        Assert.Equal("C", Assert.Single(document.Tables).Header.Cells[0].Text);
        Assert.Equal(2, Assert.Single(document.UnreadTables).Header.Cells.Count);
    }

    [Fact]
    public void Rows_that_become_code_are_told()
    {
        string html = string.Join('\n', "<table>", "  <tr><td>A</td><td>B</td></tr>", "  <tr><td>1</td>", "", "    <td>2</td>", "  </tr>", "</table>");

        MarkdownTable table = Assert.Single(Text(html).Tables);

        Assert.Equal(["A¦B", "1¦"], RowsOf(table));
        Assert.Equal("<td>2</td>", Assert.Single(table.StrayRows).In(html).Trim());
    }

    [Theory]
    [InlineData("<tablet><tr><td>A</table>")]
    [InlineData("<!-- <table><tr><td>A</table> -->")]
    [InlineData("```html\n<table><tr><td>A</table>\n```")]
    [InlineData("`<table><tr><td>A</table>`")]
    [InlineData("    <table><tr><td>A</table>")]
    [InlineData("\\<table>\\<tr>\\<td>A\\</table>")]
    [InlineData("<script><table><tr><td>A</table></script>")]
    public void What_is_rendered_as_no_table_is_none(string html)
    {
        ParsedDocument document = Text(html);

        Assert.Empty(document.Tables);
        Assert.Empty(document.UnreadTables);
    }

    private static MarkdownCell CellOf(string html) => Text("<table><tr><td>A</td></tr><tr><td>" + html + "</td></tr></table>").Tables[0].Rows[0].Cells[0];
}
