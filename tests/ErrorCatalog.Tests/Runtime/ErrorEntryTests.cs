using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace ErrorCatalog.Tests.Runtime;

public class ErrorEntryTests
{
    [Fact]
    public void It_has_what_its_row_says()
    {
        CatalogBuilder builder = Entries.Begin("Billing", "Card errors");
        builder.Add("CardDeclined", "E7", 402, "Payment Required", "E7", "402", "declined", "The issuer said no.", "Ask for another card.");
        ErrorEntry entry = builder.Build()[0];

        Assert.Equal("Billing", entry.Catalog);
        Assert.Equal("CardDeclined", entry.Name);
        Assert.Equal("E7", entry.Code);
        Assert.Equal(402, entry.HttpStatus);
        Assert.Equal([402], entry.HttpStatuses);
        Assert.Equal("Payment Required", entry.StatusText);
        Assert.Equal("declined", entry.Message);
        Assert.Equal("The issuer said no.", entry.Description);
        Assert.Equal("Ask for another card.", entry.Resolution);
        Assert.Equal("Card errors", entry.Section);
    }

    [Fact]
    public void What_its_row_does_not_say_is_null_or_empty()
    {
        CatalogBuilder builder = Entries.Begin("", null);
        builder.Add("Nothing", null, 0, null, "", "", "", "", "");
        ErrorEntry entry = builder.Build()[0];

        Assert.Null(entry.Code);
        Assert.Null(entry.HttpStatus);
        Assert.Empty(entry.HttpStatuses);
        Assert.Null(entry.StatusText);
        Assert.Null(entry.Message);
        Assert.Null(entry.Description);
        Assert.Null(entry.Resolution);
        Assert.Null(entry.Section);
    }

    [Fact]
    public void It_has_the_title_and_the_cause_of_its_row()
    {
        var builder = new CatalogBuilder("Test");
        builder.BeginTable(null, ["Name", "Why"], name: 0, cause: 1);
        builder.Add("ReadError", "1", 0, null, "Read error", "The disk is worn.");
        builder.Add("WriteError", "2", 0, null, "", "");
        Catalog catalog = builder.Build();

        Assert.Equal(("Read error", "The disk is worn."), (catalog[0].Title, catalog[0].Cause));
        Assert.Equal((null, null), (catalog[1].Title, catalog[1].Cause));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("None")]
    [InlineData("NONE")]
    public void A_cell_that_says_that_there_is_no_text_is_no_text(string cell)
    {
        CatalogBuilder builder = Entries.Begin();
        builder.Add("A", "1", 400, null, "1", "400", cell, cell, cell);
        ErrorEntry entry = builder.Build()[0];

        Assert.Equal((null, null, null), (entry.Message, entry.Description, entry.Resolution));
        Assert.Equal(["1", "400", cell, cell, cell], entry.Columns.Select(column => column.Value));
    }

    [Fact]
    public void Of_several_statuses_the_first_is_its_status()
    {
        ErrorEntry entry = Entries.Begin().With("A", "1", "a", 422, 400).Build()[0];

        Assert.Equal(422, entry.HttpStatus);
        Assert.Equal([422, 400], entry.HttpStatuses);
    }

    [Theory]
    [InlineData("Plaid", "1205", 402, "Payment Required", "account locked", "Plaid 1205 AccountLocked (402 Payment Required): account locked")]
    [InlineData("", "1205", 402, "Payment Required", "account locked", "1205 AccountLocked (402 Payment Required): account locked")]
    [InlineData("Plaid", null, 402, null, "account locked", "Plaid AccountLocked (402): account locked")]
    [InlineData("Plaid", "1205", 0, null, "", "Plaid 1205 AccountLocked")]
    [InlineData("", null, 0, "Ignored without a status", "", "AccountLocked")]
    public void Its_line_has_what_it_has_and_no_more(string catalog, string? code, int status, string? statusText, string message, string line)
    {
        CatalogBuilder builder = Entries.Begin(catalog);
        builder.Add("AccountLocked", code, status, statusText, code ?? "", "", message, "", "");

        Assert.Equal(line, builder.Build()[0].ToString());
    }

    [Fact]
    public void Its_columns_are_the_cells_under_their_headers_in_order()
    {
        CatalogBuilder builder = Entries.Begin();
        builder.Add("A", "1", 400, null, "1", "400", "a", "b", "c");
        ErrorColumns columns = builder.Build()[0].Columns;

        Assert.Equal(Entries.Headers, columns.Select(column => column.Key));
        Assert.Equal(["1", "400", "a", "b", "c"], columns.Select(column => column.Value));
        Assert.Equal(5, columns.Count);
        Assert.Equal(KeyValuePair.Create("HTTP", "400"), columns[1]);
        Assert.Equal(columns, ((IEnumerable)columns).Cast<KeyValuePair<string, string>>());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns[5]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns[-1]);
    }

    [Fact]
    public void A_column_is_found_by_its_header()
    {
        var builder = new CatalogBuilder("Test");
        builder.BeginTable(null, ["Code", "Docs", "DOCS", "Empty"]);
        builder.Add("A", "1", 0, null, "1", "first", "second", "");
        ErrorColumns columns = builder.Build()[0].Columns;

        Assert.Equal(("first", "first", "", null), (columns["Docs"], columns["docs"], columns["Empty"], columns["Price"]));
        Assert.True(columns.TryGetValue("EMPTY", out string? text));
        Assert.Equal("", text);
        Assert.False(columns.TryGetValue("Price", out text));
        Assert.Null(text);
    }

    [Fact]
    public void Two_entries_that_say_the_same_are_not_equal()
    {
        Catalog catalog = Entries.Begin().With("A", "1", "a", 400).With("A", "1", "a", 400).Build();

        Assert.NotEqual(catalog[0], catalog[1]);
        Assert.True(catalog[0].Equals(catalog[0]));
    }

    [Fact]
    public void It_is_immutable_and_made_by_the_builder_only()
    {
        Assert.Empty(typeof(ErrorEntry).GetConstructors());
        Assert.All(typeof(ErrorEntry).GetProperties(), property => Assert.Null(property.SetMethod));

        // The only fields that are written later hold lists over what the others hold, and the position, which is written before anybody sees it.
        Assert.All(
            typeof(ErrorEntry).GetFields(BindingFlags.Instance | BindingFlags.NonPublic),
            field => Assert.True(field.IsInitOnly || field.FieldType == typeof(ErrorColumns) || field.FieldType.Name.StartsWith("ReadOnlyCollection", StringComparison.Ordinal) || field.Name.Contains("Row", StringComparison.Ordinal)));
        Assert.Empty(typeof(ErrorColumns).GetConstructors());
        Assert.All(typeof(ErrorColumns).GetFields(BindingFlags.Instance | BindingFlags.NonPublic), field => Assert.True(field.IsInitOnly));
    }
}
