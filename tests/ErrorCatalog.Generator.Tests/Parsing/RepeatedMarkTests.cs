using System.Linq;
using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>Marks without end are read in time that grows with their number, and not with its square.</summary>
public class RepeatedMarkTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("[^1]")]
    [InlineData("[^")]
    [InlineData("https://")]
    [InlineData("https://x.example ")]
    [InlineData("www._")]
    [InlineData("a@")]
    [InlineData("a@b.c ")]
    [InlineData("~")]
    [InlineData("~a ")]
    [InlineData("`` ` ")]
    [InlineData("|")]
    public void A_cell_and_a_heading_hold_them(string mark)
    {
        string marks = string.Concat(Enumerable.Repeat(mark, Many));

        Assert.Equal(["1"], Table("# " + marks, "", "| a |", "|---|", "| 1 |", "| " + marks + " |", "", "[^1]: x").Rows.Take(1).Select(row => row.Cells[0].Text));
    }

    [Theory]
    [InlineData("[^a]: ")]
    [InlineData("[^a]: x\n")]
    [InlineData("[^\n")]
    [InlineData("|\n")]
    [InlineData("\n| 1 | 2 |\n")]
    [InlineData("> 1. x\n2. y | z\n")]
    [InlineData("- `1` | x\n")]
    [InlineData("<!-- a --> | x\n")]
    [InlineData("\n| c | d |\n|---|\n")]
    public void Text_below_a_table_holds_them(string mark)
        => Assert.Equal(["a¦b"], RowsOf(Document("| a | b |", "|---|---|", string.Concat(Enumerable.Repeat(mark, Many))).Tables[0]).Take(1));

    [Theory]
    [InlineData("*a_~b", 190)]
    [InlineData("[^", 490)]
    [InlineData("[a](", 900)]
    [InlineData("www._", 490)]
    [InlineData("https://x_.y/", 490)]
    [InlineData("<a ", 900)]
    [InlineData("`a``b", 320)]
    public void A_cell_holds_as_many_as_are_read_before_a_long_text(string mark, int count)
        => Assert.False(Table("| a |", "|---|", "| " + string.Concat(Enumerable.Repeat(mark, count)) + new string('c', Many) + " |").Rows[0].Cells[0].IsUnparsed);
}
