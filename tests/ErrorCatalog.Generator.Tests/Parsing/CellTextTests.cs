using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>The text of a cell is what a reader of the rendered page sees.</summary>
public class CellTextTests
{
    [Theory]
    [InlineData("`400`", "400")]
    [InlineData("``a ` b``", "a ` b")]
    [InlineData("x`` ` ``y", "x`y")]
    [InlineData("x` `y", "x y")]
    [InlineData("`a``b`", "a``b")]
    [InlineData("``a` `b`", "``a b`")]
    [InlineData("` a `", "a")]
    [InlineData("`*a* &amp; \\*`", "*a* &amp; \\*")]
    [InlineData("`a \\| b`", "a | b")]
    [InlineData("`open", "`open")]
    public void Code_spans_lose_their_back_ticks_and_nothing_inside(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("*a* _b_ **c** __d__", "a b c d")]
    [InlineData("***a** b*", "a b")]
    [InlineData("in*side*", "inside")]
    [InlineData("access_token_id", "access_token_id")]
    [InlineData("_access_token_", "access_token")]
    [InlineData("__init__", "init")]
    [InlineData("a * b * c", "a * b * c")]
    [InlineData("**open", "**open")]
    [InlineData("2*3*4", "234")]
    public void Emphasis_loses_its_marks_where_it_is_emphasis(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("~~old~~ new", "old new")]
    [InlineData("~old~ new", "old new")]
    [InlineData("~5 s", "~5 s")]
    [InlineData("~~~a~~~", "~~~a~~~")]
    [InlineData("~~a~", "~~a~")]
    [InlineData("~a~~", "~a~~")]
    [InlineData("~~a~b~~", "a~b")]
    [InlineData("**~~a~~**", "a")]
    [InlineData("1~2~3", "123")]
    public void Strikethrough_loses_its_tildes(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("see [the *docs*](https://example.com/a_b \"title\")", "see the docs")]
    [InlineData("[`code`](#x)", "code")]
    [InlineData("[text][ref]", "text")]
    [InlineData("[ref][]", "ref")]
    [InlineData("[ref]", "ref")]
    [InlineData("[Ref]", "Ref")]
    [InlineData("[other]", "[other]")]
    [InlineData("[a](<b>)", "a")]
    [InlineData("a[0]", "a[0]")]
    [InlineData("[a [b](c) d](e)", "[a b d](e)")]
    [InlineData("[a `]` b](c)", "a ] b")]
    [InlineData("*[a*](b)", "*a*")]
    [InlineData("[a](b(c)d)", "a")]
    [InlineData("[a](b c)", "[a](b c)")]
    public void Links_are_their_text(string markdown, string text) => Assert.Equal(text, Cell(markdown, "[ref]: https://example.com"));

    [Theory]
    [InlineData("![warning](w.png) hot", "warning hot")]
    [InlineData("![a *b*](w.png)", "a b")]
    [InlineData("![](w.png)", "")]
    [InlineData("[![alt](w.png)](x)", "alt")]
    public void Images_are_their_alternative_text(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("<https://example.com/a_b>", "https://example.com/a_b")]
    [InlineData("<me@example.com>", "me@example.com")]
    [InlineData("<https://example.com/?a&amp;b>", "https://example.com/?a&b")]
    [InlineData("https://example.com/a_b_c", "https://example.com/a_b_c")]
    public void Autolinks_are_their_address(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("See https://docs.example/v1/_all_/errors")]
    [InlineData("See https://docs.example/v1/*any*/errors")]
    [InlineData("HTTP://docs.example/*any*/x")]
    [InlineData("ftp://docs.example/~any~/x")]
    [InlineData("www.docs.example/_all_/errors")]
    [InlineData("(www.docs.example/_all_/errors)")]
    [InlineData("https://docs.example/?a&amp;b=\\*")]
    [InlineData("https://docs.example/`a`")]
    [InlineData("https://localhost/_a_")]
    [InlineData("https://é.example/_a_")]
    public void Marks_in_a_bare_address_are_part_of_it(string markdown) => Assert.Equal(markdown, Cell(markdown));

    [Theory]
    [InlineData("*https://docs.example/a*", "https://docs.example/a")]
    [InlineData("xhttp://docs.example/_a_", "xhttp://docs.example/a")]
    [InlineData("http://*a*", "http://a")]
    [InlineData("https://docs_x.example/_a_", "https://docs_x.example/a")]
    [InlineData("https://docs\\_x.example/_a_", "https://docs_x.example/a")]
    [InlineData("awww.docs.example/_a_", "awww.docs.example/a")]
    [InlineData("www.docs_/_a_", "www.docs_/a")]
    [InlineData("[ https://docs.example/_a_", "[ https://docs.example/a")]
    [InlineData("https://docs.example/<b>_a_</b>", "https://docs.example/a")]
    public void Marks_around_an_address_and_in_what_is_none_are_marks(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("&lt;id&gt;", "<id>")]
    [InlineData("a&nbsp;b", "a b")]
    [InlineData("&#124; &#x41; &copy;", "| A ©")]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&unknown; AT&T &", "&unknown; AT&T &")]
    [InlineData("&amp;lt;", "&lt;")]
    public void Entities_are_decoded_once(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("\\*a\\*", "*a*")]
    [InlineData("\\[a\\](b)", "[a](b)")]
    [InlineData("\\&amp;", "&amp;")]
    [InlineData("\\_a\\_", "_a_")]
    [InlineData("C:\\temp", "C:\\temp")]
    [InlineData("a \\\\ b", "a \\ b")]
    [InlineData("a \\| b", "a | b")]
    [InlineData("a \\\\| b", "a | b")]
    public void A_backslash_goes_where_it_escapes(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("a<br>b<br/>c<br />d</br>e<BR>f", "a b c d e f")]
    [InlineData("a <br class=\"x\"> b", "a b")]
    [InlineData("<br>a<br>", "a")]
    public void A_line_break_is_a_blank(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("<b>bold</b> <kbd>`</kbd>", "bold `")]
    [InlineData("a<!-- hidden -->b", "ab")]
    [InlineData("<a name=\"x\"></a>1000", "1000")]
    [InlineData("<break>a", "a")]
    [InlineData("1 < 2 > 0", "1 < 2 > 0")]
    [InlineData("<3", "<3")]
    public void Other_tags_are_dropped_and_what_is_no_tag_is_not(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("a   b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u00A0\u2003b", "a b")]
    [InlineData("`a   b`", "a b")]
    [InlineData("\u3000a", "a")]
    public void White_space_is_one_blank(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("&#xD800;", "\uFFFD")]
    public void What_no_page_can_show_is_replaced(string markdown, string text) => Assert.Equal(text, Cell(markdown));

    // No theory data: half a surrogate pair does not survive in an attribute.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced_as_every_decoder_does()
    {
        Assert.Equal("a\uFFFDb", Cell("a\uD83Db"));
        Assert.Equal("\uFFFD\uFFFD😀", Cell("\uDE00\uD83D😀"));
    }

    [Fact]
    public void Characters_outside_the_basic_plane_stay_whole() => Assert.Equal("a 😀 𠮷", Cell("a 😀 𠮷"));

    [Fact]
    public void Header_cells_are_read_like_any_other() => Assert.Equal(["Code", "a & b"], Table("| **Code** | a &amp; b |", "|---|---|").Header.Cells.Select(cell => cell.Text));

    [Fact]
    public void A_cell_with_endless_brackets_is_its_source_and_says_so()
    {
        string brackets = string.Concat(Enumerable.Repeat("[", 20_000));

        MarkdownTable table = Table("| a | b |", "|---|---|", "| " + brackets + " | *x* |", "| 1 | *y* |");

        Assert.Equal((brackets, true), (table.Rows[0].Cells[0].Text, table.Rows[0].Cells[0].IsUnparsed));
        Assert.Equal([("x", false), ("y", false)], table.Rows.Select(row => (row.Cells[1].Text, row.Cells[1].IsUnparsed)));
    }
}
