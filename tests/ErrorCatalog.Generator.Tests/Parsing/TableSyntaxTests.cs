using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Parsing.Tables;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Parsing;

public class TableSyntaxTests
{
    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("a | b", "a", "b")]
    [InlineData("|a|b", "a", "b")]
    [InlineData("a|b|", "a", "b")]
    [InlineData("a", "a")]
    [InlineData("| a", "a")]
    [InlineData("a |", "a")]
    [InlineData("  \t| a |\v b |\f ", "a", "b")]
    [InlineData("| a | | c |", "a", "", "c")]
    [InlineData("|||", "", "")]
    [InlineData("| |", "")]
    [InlineData("|")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_row_is_divided_at_pipes(string row, params string[] cells) => Assert.Equal(cells, Split(row));

    [Theory]
    [InlineData(@"| a \| b | c |", @"a \| b", "c")]
    [InlineData(@"| `a \| b` | c |", @"`a \| b`", "c")]
    [InlineData("| `a | b` | c |", "`a", "b`", "c")]
    [InlineData(@"| a \\| b | c |", @"a \\| b", "c")]
    [InlineData(@"| a \\\| b |", @"a \\\| b")]
    [InlineData(@"\| a | b", @"\| a", "b")]
    [InlineData(@"| a \|", @"a \|")]
    [InlineData(@"| a \", @"a \")]
    [InlineData(@"| a \ | b |", @"a \", "b")]
    public void A_backslash_right_before_a_pipe_makes_it_text_and_nothing_else_does(string row, params string[] cells)
        => Assert.Equal(cells, Split(row));

    [Fact]
    public void A_cell_tells_whether_it_has_an_escaped_pipe()
    {
        List<TableSyntax.CellRange> cells = Ranges(@"| a \| b | c | \| |", 0, 19);

        Assert.Equal([true, false, true], cells.Select(cell => cell.HasEscapedPipe));
    }

    [Fact]
    public void Ranges_are_positions_in_the_whole_text_without_the_padding()
    {
        List<TableSyntax.CellRange> cells = Ranges("above\n|  ab | | c|\nbelow", 6, 18);

        Assert.Equal([(9, 11), (14, 14), (16, 17)], cells.Select(cell => (cell.Start, cell.End)));
    }

    [Theory]
    [InlineData("|---|---|", 2)]
    [InlineData("---|---", 2)]
    [InlineData("|-", 1)]
    [InlineData("-|", 1)]
    [InlineData("|-|", 1)]
    [InlineData(":-", 1)]
    [InlineData("-:", 1)]
    [InlineData(":-:", 1)]
    [InlineData(":---|:---:|---:", 3)]
    [InlineData(" \t| -\t|:-  |  -:| ", 3)]
    public void A_delimiter_row_has_a_run_of_dashes_in_every_cell(string line, int cells) => Assert.Equal(cells, Count(line));

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("-")]
    [InlineData("|")]
    [InlineData("||")]
    [InlineData("| |")]
    [InlineData("|---||")]
    [InlineData("||---|")]
    [InlineData("|   |---|")]
    [InlineData("|---|   |---|")]
    [InlineData("|- -|")]
    [InlineData("|-:-|")]
    [InlineData("|::-|")]
    [InlineData("|-::|")]
    [InlineData("|: -|")]
    [InlineData("|:|")]
    [InlineData("|===|")]
    [InlineData("|---|x|")]
    [InlineData(@"|---\|---|")]
    [InlineData("|–|")]
    public void Any_other_line_is_no_delimiter_row(string line) => Assert.Equal(0, Count(line));

    private static int Count(string line) => TableSyntax.CountDelimiterCells("x" + line + "x", 1, line.Length + 1);

    private static IEnumerable<string> Split(string row)
    {
        string text = "|x|" + row + "|x|";
        return Ranges(text, 3, 3 + row.Length).Select(cell => text[cell.Start..cell.End]);
    }

    private static List<TableSyntax.CellRange> Ranges(string text, int start, int end)
    {
        List<TableSyntax.CellRange> cells = [new(0, 0, true)];
        TableSyntax.SplitRow(text, start, end, cells);
        return cells;
    }
}
