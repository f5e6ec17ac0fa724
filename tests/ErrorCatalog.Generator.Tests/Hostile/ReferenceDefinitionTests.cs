using System;
using System.Linq;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

public class ReferenceDefinitionTests
{
    private const string Table = "\n\n| Code | Message |\n|---|---|\n| 1 | [First][a] |\n";

    /// <summary>Markdig keeps the lines of a paragraph in an array of 8, 16, 32 and so on, and reads beyond a full one.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(64)]
    [InlineData(65)]
    public void Title_that_does_not_end_with_its_paragraph_is_text(int lines)
    {
        foreach (string end in (string[])["", "\n==="])
        {
            foreach (char quote in "\"'(")
            {
                string page = $"[a]: /b {quote}" + string.Concat(Enumerable.Repeat("\nx", lines - 1)) + end + Table;
                Assert.Equal("[First][a]", MessageIn(page));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Definitions_are_read_wherever_the_paragraph_is_long(int definitions)
    {
        string page = string.Concat(Enumerable.Range(0, definitions).Select(i => $"[r{i}]: /x{i} \"Title\n{i}\"\n")) + "[a]: /b" + Table;

        Assert.Equal("First", MessageIn(page));
    }

    [Fact]
    public void Definitions_of_other_paragraphs_are_kept()
        => Assert.Equal("First and Last", MessageIn("[a]: /b\n\ntext\n\n[c]: /d\n" + Table.Replace("[First][a]", "[First][a] and [Last][C]", StringComparison.Ordinal)));

    [Fact]
    public void Definition_between_a_comment_and_its_table_is_nothing_to_see()
        => Assert.Equal("x", Assert.Single(Assert.Single(Reading.Text("<!-- x -->\n[a]: /b" + Table).Tables).Comments).Text);

    private static string MessageIn(string page)
        => Assert.Single(MarkdownReader.Read(page, TestContext.Current.CancellationToken).Tables).Rows[0].Cells[1].Text;
}
