using System.Linq;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>What a page says about codes that are no longer to be used.</summary>
public class DeprecationTests
{
    [Theory]
    [InlineData("Deprecated", "yes", "")]
    [InlineData("Deprecated?", "✓", "")]
    [InlineData("Obsolete", "x", "")]
    [InlineData("Deprecated", "Deprecated", "")]
    [InlineData("Deprecated", "2.4", " (since 2.4)")]
    [InlineData("Deprecated", "v2", " (since v2)")]
    [InlineData("Deprecated", "since 2.4", " (since 2.4)")]
    [InlineData("Deprecated", "Deprecated since 2.4", " (since 2.4)")]
    [InlineData("Deprecated", "2026-01-31", " (since 2026-01-31)")]
    [InlineData("Deprecated", "Yes, use 1206", ": use 1206")]
    [InlineData("Deprecated", "use 1206", ": use 1206")]
    [InlineData("Deprecated", "Deprecated: use 1206.", ": use 1206")]
    [InlineData("Deprecated", "1206", ": 1206")]
    [InlineData("Deprecated", "No longer used", ": No longer used")]
    [InlineData("Deprecated since", "3", " (since 3)")]
    [InlineData("Deprecated in", "May 2026", " (since May 2026)")]
    [InlineData("Deprecated in favor of", "1206", ": use 1206")]
    [InlineData("Deprecated by", "CARD_DECLINED", ": use CARD_DECLINED")]
    [InlineData("已废弃", "是", "")]
    [InlineData("非推奨", "はい", "")]
    [InlineData("더 이상 사용되지 않음", "예", "")]
    public void A_cell_that_does_not_say_no_deprecates(string header, string cell, string expected)
    {
        RowFacts facts = Read(header, cell);

        Assert.Equal((true, expected), (facts.IsDeprecated, facts.Deprecation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("None")]
    [InlineData("no")]
    [InlineData("No, still in use")]
    [InlineData("false")]
    [InlineData("✗")]
    [InlineData("否")]
    [InlineData("Active")]
    [InlineData("Not deprecated")]
    [InlineData("not yet")]
    [InlineData("0")]
    [InlineData("?")]
    [InlineData("TBD")]
    public void A_cell_that_says_no_does_not(string cell) => Assert.NotEqual(true, Read("Deprecated", cell).IsDeprecated);

    [Fact]
    public void Words_for_the_state_of_a_product_need_no_header()
    {
        Assert.Equal([false, true, true, false], Flags("State", "active", "Deprecated", "obsolete", "legacy"));
        Assert.Equal([null, null], Flags("State", "active", "beta"));
        Assert.Equal([null, null], Flags("State", "active", "deprecated, but not yet"));
    }

    [Theory]
    [InlineData("~~1205~~")]
    [InlineData("~1205~")]
    [InlineData("**~~1205~~**")]
    [InlineData("~~`1205`~~")]
    [InlineData("<del>1205</del>")]
    [InlineData("<S>1205</S>")]
    [InlineData("<strike class='x'>1205</strike>")]
    [InlineData("[~~1205~~](https://a.example)")]
    public void A_code_that_is_struck_through_is_deprecated(string code)
    {
        EntryModel entry = Assert.Single(Catalog(Table("Code|Message", code + "|locked")).Entries);

        Assert.Equal(("1205", true, true), (entry.Code, entry.IsMember, entry.Facts.IsDeprecated));
    }

    [Theory]
    [InlineData("~~1205")]
    [InlineData("1205 ~~(0x4B5)~~")]
    [InlineData("<span>1205</span>")]
    [InlineData("`~~1205~~`")]
    public void A_code_that_is_not_wholly_struck_through_is_not(string code)
        => Assert.All(Catalog(Table("Code|Message", code + "|locked", "1|one")).Entries, entry => Assert.Null(entry.Facts.IsDeprecated));

    [Theory]
    [InlineData("<table><tr><th>Code<th>Message<tr><td><del>1205</del><td>locked</table>")]
    [InlineData("<table>\n<tr><th>Code</th><th>Message</th></tr>\n<tr><td>\n\n~~1205~~\n\n</td><td>locked</td></tr>\n</table>")]
    public void So_is_one_in_a_table_of_HTML(string page)
    {
        EntryModel entry = Assert.Single(Catalog(page).Entries);

        Assert.Equal(("1205", true), (entry.Code, entry.Facts.IsDeprecated));
    }

    [Theory]
    [InlineData("Replaces (deprecated)", "1007")]
    [InlineData("Deprecated alternatives", "use 1002")]
    [InlineData("Obsolete parts", "screws")]
    [InlineData("Not deprecated", "yes")]
    public void A_column_about_something_else_that_is_deprecated_says_nothing(string header, string cell)
        => Assert.Null(Read(header, cell).IsDeprecated);

    [Fact]
    public void The_project_may_name_the_column()
    {
        string page = Table("Code|Message|Gone", "1|one|2.4", "2|two|");

        Assert.Equal([null, null], Catalog(page).Entries.Select(entry => entry.Facts.IsDeprecated));
        Assert.Equal([true, null], Catalog(page, new ColumnOverride(ColumnRole.Deprecated, "Gone")).Entries.Select(entry => entry.Facts.IsDeprecated));
    }

    [Fact]
    public void A_table_of_old_codes_and_new_ones_is_still_none_of_errors()
        => Assert.Empty(Catalog(Table("Deprecated code|New code", "1001|2001", "1002|2002")).Entries);

    private static RowFacts Read(string header, string cell)
        => Catalog(Table("Code|Message|" + header, "1|one|" + cell, "2|two|")).Entries[0].Facts;

    private static bool?[] Flags(string header, params string[] cells)
        => [.. Catalog(Table("Code|Message|" + header, [.. cells.Select((cell, i) => $"{i}|Message {i}|{cell}")])).Entries.Select(entry => entry.Facts.IsDeprecated)];
}
