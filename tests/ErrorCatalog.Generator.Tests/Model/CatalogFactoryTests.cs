using System.Linq;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

public class CatalogFactoryTests
{
    [Theory]
    [InlineData("Int32", "1", "-2147483648", "0x7FFFFFFF")]
    [InlineData("Int64", "1", "2147483648")]
    [InlineData("Int64", "0x80070005", "1")]
    [InlineData("Symbol", "1", "A_1")]
    [InlineData("Symbol", "1", "01")]
    [InlineData("Int32", "16", "0x10")]
    [InlineData("Int32", "1", "2", "3", "A_1")]
    [InlineData("Symbol", "1", "2", "3", "A_1", "A_2")]
    [InlineData("Symbol", "11", "22", "33", "01")]
    [InlineData("Int32", "11", "22", "333", "01")]
    [InlineData("Symbol", "1", "9223372036854775808")]
    [InlineData("None", "null", "n/a", "-", "–", "—", "nil", "None")]
    public void The_codes_decide_what_kind_of_catalog_it_is(string kind, params string[] codes)
        => Assert.Equal(kind, Catalog(Table("Code|HTTP|Message", [.. codes.Select((code, i) => code + "|400|Message " + i)])).Codes.ToString());

    [Fact]
    public void Rows_of_all_error_tables_are_entries_in_the_order_of_the_document()
    {
        CatalogModel catalog = Catalog(
            "# One\n\n" + Table("Code|Message", "2|b", "1|a") + "\n# Two\n\n" + Table("Plan|Price", "Basic|10") + "\n" + Table("Message|Code", "c|3"));

        Assert.Equal(["2", "1", "3"], catalog.Entries.Select(entry => entry.Code));
        Assert.Equal(["One", "Two"], catalog.Tables.Select(table => table.Section));
        Assert.Equal(["b", "a", "c"], catalog.Entries.Select(entry => entry.Text(catalog.Tables[entry.Table].Message)));
    }

    [Fact]
    public void A_row_that_repeats_another_whole_is_the_same_entry()
        => Assert.Single(Catalog(Table("Code|Message", "1|a", "1|a") + "\n" + Table("Code|Message", "1|a")).Entries);

    [Fact]
    public void A_row_that_repeats_a_code_with_another_text_is_a_variant()
    {
        CatalogModel catalog = Catalog(Table("Code|Message", "1|first", "1|second"));

        Assert.Equal([true, false], catalog.Entries.Select(entry => entry.IsMember));
        Assert.Equal(["1", "1"], catalog.Entries.Select(entry => entry.Code));
    }

    [Fact]
    public void Codes_are_compared_letter_by_letter()
        => Assert.All(Catalog(Table("Code|Message", "token|first", "TOKEN|second")).Entries, entry => Assert.True(entry.IsMember));

    [Theory]
    [InlineData("400 Bad Input", "Bad Input")]
    [InlineData("400", "Bad Request")]
    [InlineData("499", null)]
    [InlineData("4xx", null)]
    [InlineData("400, 422", "Bad Request")]
    public void The_reason_phrase_is_the_pages_own_else_the_registered_one(string http, string? phrase)
        => Assert.Equal(phrase, Catalog(Table("HTTP|Code|Message", http + "|1|a", "500|2|b")).Entries[0].StatusText);

    [Fact]
    public void A_reason_phrase_holds_for_the_whole_page()
        => Assert.All(
            Catalog(Table("HTTP|Code|Message", "400|1|a", "400 Bad Input|2|b", "400|3|c")).Entries,
            entry => Assert.Equal("Bad Input", entry.StatusText));

    [Theory]
    [InlineData("", false)]
    [InlineData("public", false)]
    [InlineData("Public", false)]
    [InlineData("internal", true)]
    [InlineData("Internal", true)]
    public void Visibility_is_public_unless_the_project_says_internal(string visibility, bool isInternal)
        => Assert.Equal(
            isInternal,
            CatalogFactory.CreateUnreadable(Options with { Visibility = visibility }, undecodableLine: null, CatalogCompanions.None).Catalogs[0].IsInternal);

    [Fact]
    public void Equal_documents_make_equal_results()
    {
        string markdown = "# T\n\n" + Table("HTTP|Code|Message", "400|1|a", "400|1|b", "x|2|c");

        Assert.Equal(Result(markdown), Result(markdown));
        Assert.Equal(Catalog(markdown).GetHashCode(), Catalog(markdown).GetHashCode());
        Assert.NotEqual(Result(markdown), Result(markdown + "\n" + Table("Code|Message", "9|z")));
    }

    [Fact]
    public void Where_a_table_stands_is_only_in_the_list_of_tables()
    {
        string markdown = Table("HTTP|Code|Message", "400|1|a", "400|1|b");
        string moved = "\n\nSome text.\n\n" + markdown;

        Assert.NotEqual(Catalog(markdown).Listing, Catalog(moved).Listing);
        Assert.Equal(Catalog(markdown) with { Listing = default }, Catalog(moved) with { Listing = default });
    }

    [Fact]
    public void An_HTML_table_that_cannot_be_read_is_listed()
        => Assert.Equal(
            [new ListedTable(1, "Code | Message", 1, Reason: null), new ListedTable(5, "Code", 0, "it can't be read")],
            Catalog(Table("Code|Message", "1|a") + "\n<table><tr><th>Code</th>\n").Listing);

    [Fact]
    public void All_tables_of_the_page_are_listed()
        => Assert.Equal(
            [
                new ListedTable(3, "Code | Message", 2, Reason: null),
                new ListedTable(8, "Field | Type", 1, "it lists fields, parameters, or headers"),
                new ListedTable(14, "Code | Message", 1, "a directive says so"),
            ],
            Catalog(
                "# Errors\n\n" + Table("Code|Message", "1|a", "2|b") + "\n" + Table("Field|Type", "a|int") + "\n<!-- error-catalog: ignore -->\n\n"
                    + Table("Code|Message", "3|c")).Listing);
}
