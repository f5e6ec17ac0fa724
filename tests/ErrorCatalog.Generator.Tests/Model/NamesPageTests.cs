using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>The examples in <c>NAMES.md</c> are so.</summary>
public class NamesPageTests
{
    private static readonly IReadOnlyList<string[][]> Tables
        = [.. Reading.Text(Repository.Read("generator/NAMES.md")).Tables.Select(table => table.Rows.Prepend(table.Header).Select(TextsOf).ToArray())];

    private static readonly string[][] Rules = [.. Tables.Where(table => table[0][1] == "Text").SelectMany(table => table.Skip(1))];

    public static TheoryData<string, string> Sentences => [.. Rules.Select(row => (row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Name_from_a_text(string text, string name) => Assert.Equal(name, SentenceName.From(text).Name);

    [Fact]
    public void Each_rule_has_two_examples()
    {
        Assert.NotEmpty(Rules);
        Assert.All(Rules, (row, i) => Assert.Equal(i % 2 == 0, row[0].Length > 0));
    }

    [Fact]
    public void Names_of_the_rows_of_a_catalog()
    {
        string[][][] catalogs = [.. Tables.Where(table => table[0][0] == "Code")];

        Assert.Equal(2, catalogs.Length);
        Assert.All(catalogs, catalog => Assert.Equal(
            catalog.Skip(1).Select(row => row[2]),
            Modelling.Names("Code|Message", [.. catalog.Skip(1).Select(row => row[0] + "|" + row[1])])));
    }

    private static string[] TextsOf(MarkdownRow row) => [.. row.Cells.Select(cell => cell.Text)];
}
