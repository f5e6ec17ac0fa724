using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>What is a table and where it ends, by the rules of GitHub Flavored Markdown.</summary>
public class TableBlockTests
{
    [Fact]
    public void A_header_and_a_delimiter_row_are_a_table() => AssertRows(["| a | b |", "|---|---|"], "a¦b");

    [Fact]
    public void Outer_pipes_are_optional() => AssertRows(["a | b", "--- | ---", "1 | 2"], "a¦b", "1¦2");

    [Fact]
    public void One_column_needs_a_pipe_or_a_colon_somewhere()
    {
        AssertRows(["a", "|-", "1"], "a", "1");
        AssertRows(["a", ":-", "1"], "a", "1");
        AssertNoTable("a", "-", "1");
    }

    [Theory]
    [InlineData("| a | b |", "|---|")]
    [InlineData("| a | b |", "|---|---|---|")]
    [InlineData("| a |", "|---|---|")]
    public void The_delimiter_row_has_as_many_cells_as_the_header(string header, string delimiters)
        => AssertNoTable(header, delimiters, "| 1 | 2 |");

    [Fact]
    public void A_mismatch_of_several_cells_is_remembered_with_its_place()
    {
        const string Markdown = "above\n\n| a | b |\n|---|---|---|\n| 1 | 2 |\n\na\n---|---\n";

        NearTable near = Assert.Single(Text(Markdown).NearTables);

        Assert.Equal("| a | b |\n|---|---|---|", near.Span.In(Markdown));
        Assert.Equal((2, 3), (near.HeaderCells, near.DelimiterCells));
    }

    [Fact]
    public void After_a_mismatch_its_paragraph_holds_no_table()
    {
        const string Markdown = "Title\n|---|---|\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| c |\n|---|\n";

        ParsedDocument document = Text(Markdown);

        Assert.Equal(["c"], RowsOf(Assert.Single(document.Tables)));
        Assert.Equal("Title\n|---|---|", Assert.Single(document.NearTables).Span.In(Markdown));
    }

    [Fact]
    public void A_short_row_gets_empty_cells_at_its_end()
    {
        const string Markdown = "| a | b | c |\n|---|---|---|\n| 1 |\n";

        MarkdownRow row = Assert.Single(Text(Markdown).Tables).Rows[0];

        Assert.Equal(["1", "", ""], row.Cells.Select(cell => cell.Text));
        Assert.All(row.Cells.Skip(1), cell => Assert.Equal((row.Span.End, 0), (cell.Span.Start, cell.Span.Length)));
    }

    [Fact]
    public void A_long_row_loses_its_surplus_and_tells_where_it_was()
    {
        const string Markdown = "| a |\n|---|\n| 1 | 2 | 3 |\n| 4 |\n";

        MarkdownTable table = Assert.Single(Text(Markdown).Tables);

        Assert.Equal(["a", "1", "4"], RowsOf(table));
        Assert.Equal("2 | 3", table.Rows[0].Surplus!.Value.In(Markdown));
        Assert.Null(table.Rows[1].Surplus);
    }

    [Fact]
    public void A_table_interrupts_a_paragraph()
    {
        AssertRows(["Text", "goes on", "| a | b |", "|---|---|", "| 1 | 2 |"], "a¦b", "1¦2");
        AssertRows(["| no | header |", "| a | b |", "|---|---|", "| 1 | 2 |"], "a¦b", "1¦2");
    }

    [Fact]
    public void A_second_delimiter_row_is_a_row() => AssertRows(["| a |", "|---|", "|---|", "| 1 |"], "a", "---", "1");

    [Fact]
    public void A_line_without_a_pipe_is_a_row() => AssertRows(["| a | b |", "|---|---|", "1", "| 2 | 3 |"], "a¦b", "1¦", "2¦3");

    [Fact]
    public void A_blank_line_ends_the_table() => AssertRows(["| a |", "|---|", "| 1 |", "", "| 2 |"], "a", "1");

    [Fact]
    public void A_line_of_blanks_ends_the_table() => AssertRows(["| a |", "|---|", "| 1 |", "  \t", "| 2 |"], "a", "1");

    [Fact]
    public void A_pipe_alone_ends_the_table()
    {
        const string Markdown = "| a |\n|---|\n| 1 |\n|\n| 2 |\n";

        MarkdownTable table = Assert.Single(Text(Markdown).Tables);

        Assert.Equal(["a", "1"], RowsOf(table));
        Assert.Equal("|\n| 2 |", Assert.Single(table.StrayRows).In(Markdown));
    }

    [Fact]
    public void Two_pipes_are_a_row() => AssertRows(["| a |", "|---|", "||", "| 2 |"], "a", "", "2");

    [Theory]
    [InlineData("\u3000")]
    [InlineData("\u00A0")]
    public void Only_blanks_stand_before_the_first_pipe(string other)
        => AssertRows(["| a | b |", "|---|---|", other + "| 1", "  | 2 | 3 |"], "a¦b", "¦1", "2¦3");

    [Theory]
    [InlineData("\u000B")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void No_other_character_ends_a_line(string character)
        => AssertRows(["| a | b |", "|---|---|", $"| 1{character}2 | 3{character}|", "| 4 | 5 |"], "a¦b", "1 2¦3", "4¦5");

    [Theory]
    [InlineData("\u000B")]
    [InlineData("\f")]
    public void What_no_line_is_indented_by_is_a_cell(string character)
        => AssertRows(["| a | b |", "|---|---|", character + "| 1 |", character, "| 2 | 3 |"], "a¦b", "¦1", "¦", "2¦3");

    [Theory]
    [InlineData("# Heading")]
    [InlineData("> quote")]
    [InlineData("- item")]
    [InlineData("* item")]
    [InlineData("1. item")]
    [InlineData("7) item")]
    [InlineData("***")]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<!-- comment -->")]
    [InlineData("    code")]
    [InlineData("\tcode")]
    public void Another_block_ends_the_table(string line)
        => AssertRows(["| a |", "|---|", "| 1 |", line, "| 2 |"], "a", "1");

    [Theory]
    [InlineData("[x]: /url")]
    [InlineData("===")]
    [InlineData("--")]
    public void What_needs_a_paragraph_does_not_end_the_table(string line)
        => AssertRows(["| a |", "|---|", "| 1 |", line, "| 2 |"], "a", "1", line, "2");

    [Fact]
    public void Three_blanks_before_a_line_are_nothing_and_four_are_code()
    {
        AssertRows(["   | a |", "  |---|", "   | 1 |", "    | 2 |"], "a", "1");
        AssertNoTable("| a |", "    |---|", "| 1 |");
        AssertNoTable("    | a |", "    |---|", "    | 1 |");
        AssertNoTable("\t| a |", "\t|---|", "\t| 1 |");
    }

    [Fact]
    public void Dashes_alone_under_a_line_make_it_a_heading()
    {
        ParsedDocument document = Document("a | b", "---", "", "| c |", "|---|");

        Assert.Equal("a | b", Assert.Single(document.Tables).Section);
    }

    [Fact]
    public void A_heading_is_no_header_row() => AssertNoTable("# a | b", "|---|---|", "| 1 | 2 |");

    [Fact]
    public void A_line_that_starts_a_list_is_no_delimiter_row() => AssertNoTable("a | b", "- | -", "1 | 2");

    [Fact]
    public void A_table_stands_in_a_block_quote()
    {
        AssertRows(["> | a |", ">|---|", "> | 1 |"], "a", "1");
        AssertRows(["> > | a |", "> > |---|", "> > | 1 |", "> | 2 |"], "a", "1");
    }

    [Fact]
    public void A_table_stands_in_a_list_item()
    {
        AssertRows(["- Text:", "", "  | a |", "  |---|", "  | 1 |"], "a", "1");
        AssertRows(["- | a |", "  |---|", "  | 1 |"], "a", "1");
        AssertRows(["10. Text:", "    | a |", "    |---|", "    | 1 |"], "a", "1");
    }

    [Fact]
    public void A_list_begins_with_any_number_below_a_quote()
        => AssertRows(["> Text", "2. Text", "", "   | a |", "   |---|"], "a");

    [Theory]
    [InlineData("---")]
    [InlineData("* * *")]
    [InlineData("   ___")]
    public void A_thematic_break_in_a_list_item_does_not_end_the_list(string line)
    {
        AssertRows(["1.  Text", "", "    " + line, "", "    | a |", "    |---|", "    | 1 |"], "a", "1");
        AssertNoTable("- <div>", "  " + line, "  | a |", "  |---|");
        Assert.Equal([["a"], ["b"]], Document("- | a |", "  |---|", line, "| b |", "|---|").Tables.Select(RowsOf));
    }

    [Fact]
    public void A_lazy_line_is_no_row()
    {
        AssertRows(["> | a |", "> |---|", "> | 1 |", "| 2 |"], "a", "1");
        AssertRows(["- | a |", "  |---|", "  | 1 |", "| 2 |"], "a", "1");
    }

    [Fact]
    public void A_lazy_line_is_no_delimiter_row()
    {
        AssertNoTable("> | a |", "|---|", "| 1 |");
        AssertNoTable("- | a |", "|---|", "| 1 |");
        AssertNoTable("| a |", "> |---|", "> | 1 |");
    }

    [Fact]
    public void Tables_in_code_and_HTML_are_left_alone()
    {
        AssertNoTable("```", "| a |", "|---|", "```");
        AssertNoTable("<div>", "| a |", "|---|", "</div>");
        AssertNoTable("<!--", "| a |", "|---|", "-->");
    }

    [Theory]
    [InlineData("```\u00A0")]
    [InlineData("``` \u3000")]
    [InlineData("```\f")]
    [InlineData("``` x")]
    public void A_fence_with_more_behind_it_ends_no_code(string fence)
    {
        AssertNoTable("```", fence, "", "| a |", "|---|");
        AssertRows(["```", fence, "``` \t", "| a |", "|---|"], "a");
    }

    [Theory]
    [InlineData("<b>\u00A0")]
    [InlineData("</Note> \u3000")]
    public void A_tag_with_other_white_space_behind_it_hides_nothing(string tag) => AssertRows([tag, "| a |", "|---|"], "a");

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\f")]
    public void Other_white_space_ends_no_block_of_HTML(string line) => AssertNoTable("<div>", line, "| a |", "|---|");

    [Fact]
    public void A_blank_line_after_an_HTML_tag_lets_a_table_begin()
        => AssertRows(["<details>", "", "| a |", "|---|", "| 1 |", "", "</details>"], "a", "1");

    [Theory]
    [InlineData("</details>", "  ")]
    [InlineData("<div>", "\t")]
    [InlineData("<Note>", " \t ")]
    public void A_line_of_blanks_after_an_HTML_tag_lets_a_table_begin(string tag, string blanks)
        => AssertRows([tag, blanks, "| a |", "|---|", "| 1 |"], "a", "1");

    [Fact]
    public void Two_tables_need_a_blank_line_between_them()
    {
        ParsedDocument document = Document("| a |", "|---|", "| 1 |", "", "| b |", "|---|", "| 2 |", "| c |", "|---|");

        Assert.Equal(["a/1", "b/2/c/---"], document.Tables.Select(table => string.Join('/', RowsOf(table))));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_ends_are_the_same(string lineEnd)
    {
        string markdown = string.Join(lineEnd, "# T", "", "| a | b |", "|---|---|", "| 1 | 2 |", "", "x");

        MarkdownTable table = Assert.Single(Text(markdown).Tables);

        Assert.Equal(["a¦b", "1¦2"], RowsOf(table));
        Assert.Equal("2", table.Rows[0].Cells[1].Span.In(markdown));
        Assert.Equal("| 1 | 2 |", table.Rows[0].Span.In(markdown));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_header()
    {
        const string Markdown = "\uFEFF| a | b |\n|---|---|\n| 1 | 2 |";

        MarkdownTable table = Assert.Single(Text(Markdown).Tables);

        Assert.Equal(["a¦b", "1¦2"], RowsOf(table));
        Assert.Equal("a", table.Header.Cells[0].Span.In(Markdown));
    }

    [Fact]
    public void A_document_without_a_line_has_no_table() => Assert.Empty(Text(string.Empty).Tables);

    [Fact]
    public void Spans_are_exact_wherever_the_table_stands()
    {
        const string Markdown = "> 1. Text\n>\n>    |  Code | `Text`  |\n>    |---|---|\n>    | 1 |  *two* \\| 2  |\n";

        MarkdownTable table = Assert.Single(Text(Markdown).Tables);

        Assert.Equal(["Code", "`Text`"], table.Header.Cells.Select(cell => cell.Span.In(Markdown)));
        Assert.Equal(["1", "*two* \\| 2"], table.Rows[0].Cells.Select(cell => cell.Span.In(Markdown)));
        Assert.Equal("| 1 |  *two* \\| 2  |", table.Rows[0].Span.In(Markdown));
    }

    [Fact]
    public void Ten_thousand_rows_are_no_problem()
    {
        string rows = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"| {i} | text |\n"));

        Assert.Equal(10_000, Assert.Single(Text("| a | b |\n|---|---|\n" + rows).Tables).Rows.Count);
    }

    [Fact]
    public void What_is_nested_without_measure_is_told_and_the_rest_is_read()
    {
        string markdown = "| a |\n|---|\n| 1 |\n\n" + string.Concat(Enumerable.Repeat(">", 30_000)) + "x\n\n| b |\n|---|\n| 2 |\n";

        ParsedDocument document = Text(markdown);

        Assert.Equal([["a", "1"], ["b", "2"]], document.Tables.Select(RowsOf));
        Assert.StartsWith(">>>", Assert.Single(document.TooDeep).In(markdown));
    }
}
