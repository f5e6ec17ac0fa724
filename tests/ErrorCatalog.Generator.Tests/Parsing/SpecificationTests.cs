using Xunit;
using static ErrorCatalog.Generator.Tests.Parsing.Reading;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>The examples of https://github.github.com/gfm/#tables-extension-, by their numbers there.</summary>
public class SpecificationTests
{
    [Fact]
    public void Example_198_A_table() => AssertRows(["| foo | bar |", "| --- | --- |", "| baz | bim |"], "foo¦bar", "baz¦bim");

    [Fact]
    public void Example_199_Cells_of_a_column_need_not_be_equally_wide() => AssertRows(["| abc | defghi |", ":-: | -----------:", "bar | baz"], "abc¦defghi", "bar¦baz");

    [Fact]
    public void Example_200_An_escaped_pipe_is_text_in_code_and_in_emphasis_too()
        => AssertRows([@"| f\|oo  |", "| ------ |", @"| b `\|` az |", @"| b **\|** im |"], "f|oo", "b | az", "b | im");

    [Fact]
    public void Example_201_Another_block_breaks_the_table()
        => AssertRows(["| abc | def |", "| --- | --- |", "| bar | baz |", "> bar"], "abc¦def", "bar¦baz");

    [Fact]
    public void Example_202_An_empty_line_breaks_the_table_and_a_line_without_a_pipe_does_not()
        => AssertRows(["| abc | def |", "| --- | --- |", "| bar | baz |", "bar", string.Empty, "bar"], "abc¦def", "bar¦baz", "bar¦");

    [Fact]
    public void Example_203_The_header_has_as_many_cells_as_the_delimiter_row() => AssertNoTable("| abc | def |", "| --- |", "| bar |");

    [Fact]
    public void Example_204_The_other_rows_need_not()
        => AssertRows(["| abc | def |", "| --- | --- |", "| bar |", "| bar | baz | boo |"], "abc¦def", "bar¦", "bar¦baz");

    [Fact]
    public void Example_205_A_table_needs_no_row_below_its_header() => AssertRows(["| abc | def |", "| --- | --- |"], "abc¦def");
}
