using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>What a page says with an overlay: a cell of the overlay that has text replaces the page's cell.</summary>
public class OverlayTests
{
    private static readonly string Page = Table("Code|HTTP|Message|Notes", "1001|400|order not found|old", "1002|400|card declined|", "1003|400|try later|");

    [Fact]
    public void A_cell_with_text_replaces_the_cell_of_the_page_and_others_stay()
        => AssertRows(
            Page,
            Table("Code|Message|Notes", "1002|The card was declined.|new", "1001||"),
            ["Code", "HTTP", "Message", "Notes"],
            "OrderNotFound: 1001, 400, order not found, old",
            "CardWasDeclined: 1002, 400, The card was declined., new",
            "TryLater: 1003, 400, try later, ");

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("N/A")]
    [InlineData("None")]
    public void A_cell_that_says_that_there_is_no_text_replaces_nothing(string text)
        => AssertRows(Table("Code|Message", "1|one"), Table("Code|Message", "1|" + text), ["Code", "Message"], "One: 1, one");

    [Fact]
    public void Columns_that_the_page_lacks_are_added_to_each_of_its_tables()
    {
        CatalogModel catalog = Single(Page + "\n" + Table("Code|Details", "2001|other"), Table("Code|Resolution|Retry", "1003|Wait.|yes"));

        Assert.Equal(["Code", "HTTP", "Message", "Notes", "Resolution", "Retry"], catalog.Tables[0].Headers);
        Assert.Equal(["Code", "Details", "Resolution", "Retry"], catalog.Tables[1].Headers);
        Assert.Equal([4, 2], catalog.Tables.Select(table => table.Resolution));
        Assert.Equal(["", "", "Wait.", ""], catalog.Entries.Select(entry => entry.Text(catalog.Tables[entry.Table].Resolution)));
        Assert.Equal(["", "", "yes", ""], catalog.Entries.Select(entry => entry.Cells[^1]));
    }

    [Fact]
    public void A_catalog_that_has_none_of_the_codes_stays_as_it_is()
    {
        CatalogResult result = Overlaid(
            "## A errors\n\n" + Table("Code|Message", "1|one") + "\n## B errors\n\n" + Table("Code|Message", "2|two"),
            Table("Code|Resolution", "2|Wait."),
            options: Options with { Section = "*", Name = null });

        Assert.Empty(result.Findings);
        Assert.Equal([2, 3], result.Catalogs.Select(catalog => catalog.Tables[0].Headers.Count));
    }

    /// <summary>The page's roles count: what is missing in the overlay makes no description a message.</summary>
    [Theory]
    [InlineData("Code|Message", "Code|Description", "1, one, new", "one", "new")]
    [InlineData("Code|Message", "Code|Details", "1, one, new", "one", "new")]
    [InlineData("Code|Description", "Code|Description", "1, new", "new", "")]
    [InlineData("Code|Description", "Code|Meaning", "1, new", "new", "")]
    [InlineData("Code|Description", "Code|Message", "1, new", "new", "")]
    [InlineData("Code|Error message", "Code|Message", "1, new", "new", "")]
    [InlineData("Code|Owner", "Code|Team", "1, one, new", "one", "")]
    [InlineData("Code|Message", "Code|Team", "1, one, new", "one", "")]
    [InlineData("Code|Message", "Code|Resolution", "1, one, new", "one", "")]
    public void Texts_are_what_their_headers_say(string header, string overlayHeader, string cells, string message, string description)
    {
        CatalogModel catalog = Single(Table(header, "1|one"), Table(overlayHeader, "1|new"));

        EntryModel entry = Assert.Single(catalog.Entries);
        Assert.Equal(cells, string.Join(", ", entry.Cells));
        Assert.Equal((message, description), (entry.Text(catalog.Tables[0].Message), entry.Text(catalog.Tables[0].Description)));
    }

    [Fact]
    public void A_message_and_a_description_for_a_page_that_calls_its_messages_descriptions_are_both()
    {
        CatalogModel catalog = Single(Table("Code|Description", "1|one", "2|two"), Table("Code|Description|Message", "1|more|new"));

        TableModel table = Assert.Single(catalog.Tables);
        Assert.Equal(["new", "two"], catalog.Entries.Select(entry => entry.Text(table.Message)));
        Assert.Equal(["more", ""], catalog.Entries.Select(entry => entry.Text(table.Description)));
    }

    [Fact]
    public void A_header_that_the_item_gives_a_role_has_it_in_the_overlay()
    {
        CatalogResult result = Overlaid(
            Table("Nr|Description|Meaning", "1|one|two"),
            Table("Nr|Meaning", "1|new"),
            options: Options with { ColumnOverrides = Common.EquatableArray<ColumnOverride>.From([new(ColumnRole.Code, "Nr"), new(ColumnRole.Message, "Meaning")]) });

        Assert.Empty(result.Findings);
        Assert.Equal(["1", "one", "new"], result.Catalogs[0].Entries[0].Cells);
    }

    [Theory]
    [InlineData("CardDeclined", "CardDeclined")]
    [InlineData("card_declined", "card_declined")]
    [InlineData("Card declined", "CardDeclined")]
    [InlineData("class", "class")]
    [InlineData("Catalog", "CatalogError")]
    [InlineData("3-D check failed", "_3DCheckFailed")]
    public void The_name_column_names_the_member(string name, string expected)
        => Assert.Equal(expected, Single(Table("Code|Message", "1|one"), Table("Code|Name", "1|" + name)).Entries[0].Name);

    [Fact]
    public void Constants_name_nothing_without_a_header_that_says_so()
        => Assert.Equal("One", Single(Table("Code|Message", "1|one"), Table("Code|Team|Docs", "1|PAYMENTS_TEAM|docs.example")).Entries[0].Name);

    [Fact]
    public void A_name_takes_precedence_over_the_directive_and_the_name_column_of_the_page()
    {
        CatalogModel catalog = Single(
            "<!-- error-catalog: names 1=Given 2=Kept -->\n" + Table("Code|Constant|Message", "1|FIRST_ERROR|one", "2|SECOND_ERROR|two", "3|THIRD_ERROR|three"),
            Table("Code|Constant", "1|Mine", "3|"));

        Assert.Equal(["Mine", "Kept", "ThirdError"], catalog.Entries.Select(entry => entry.Name));
        Assert.Equal(["Mine", "SECOND_ERROR", "THIRD_ERROR"], catalog.Entries.Select(entry => entry.Cells[1]));
    }

    [Fact]
    public void Names_of_a_directive_above_the_overlay_count()
        => Assert.Equal(
            ["Mine", "Two"],
            Single(Table("Code|Message", "1|one", "2|two"), "<!-- error-catalog: names 1=Mine -->\n" + Table("Code|Resolution", "1|Wait.")).Entries.Select(entry => entry.Name));

    [Fact]
    public void Names_that_are_not_unique_are_qualified()
        => Assert.Equal(
            ["Same1", "Same2", "Three"],
            Overlaid(Table("Code|Message", "1|one", "2|two", "3|three"), Table("Code|Name", "1|Same", "2|Same")).Catalogs[0].Entries.Select(entry => entry.Name));

    [Fact]
    public void The_status_replaces_the_statuses_and_their_phrase()
    {
        const string Statuses = "Code|HTTP status|Message";
        CatalogModel catalog = Single(
            Table(Statuses, "1|400 Bad Request|one", "2|400 Wrong|two", "3|400 Wrong|three"),
            Table("Code|HTTP", "1|404, 410", "2|402", "3|400"));

        Assert.Equal(["404 410", "402", "400"], catalog.Entries.Select(entry => string.Join(' ', entry.HttpStatuses)));
        Assert.Equal(["Payment Required", "Wrong"], catalog.Entries.Skip(1).Select(entry => entry.StatusText));
        Assert.Equal(["404, 410", "402", "400"], catalog.Entries.Select(entry => entry.Cells[1]));
    }

    [Fact]
    public void Statuses_are_added_to_a_page_without_any()
    {
        CatalogModel catalog = Single(Table("Code|Message", "1|one", "2|two"), Table("Code|HTTP status|Reason phrase", "2|402|Payment Required"));

        Assert.Equal(2, catalog.Tables[0].HttpStatus);
        Assert.Equal([0, 402], catalog.Entries.Select(entry => entry.HttpStatus));
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("Error code")]
    public void Codes_that_look_like_statuses_are_codes_if_their_header_says_so(string header)
        => AssertRows(
            Table("Code|HTTP|Message", "404|400|one", "1000|400|two"),
            Table(header + "|Message", "404|new"),
            ["Code", "HTTP", "Message"],
            "New: 404, 400, new",
            "Two: 1000, 400, two");

    [Fact]
    public void A_number_in_another_form_is_the_same_code()
        => AssertRows(
            Table("Code|Message", "1205|one", "0x10|two", "-5 (or 9)|three", "7|seven"),
            Table("Code|Message", "0x4B5|first", "16|second", "9|third", "#7|fourth"),
            ["Code", "Message"],
            "First: 1205, first",
            "Second: 0x10, second",
            "Third: -5 (or 9), third",
            "Fourth: 7, fourth");

    [Fact]
    public void A_form_that_is_the_code_of_another_row_is_that_row()
        => AssertRows(
            Table("Code|Message", "-5 (or 9)|one", "9|two"),
            Table("Code|Message", "9|new"),
            ["Code", "Message"],
            "One: -5 (or 9), one",
            "New: 9, new");

    [Fact]
    public void Words_are_the_code_that_they_are_to_the_letter()
    {
        CatalogResult result = Overlaid(Table("Code|Message", "RATE_LIMITED|one", "16|two", "rate_limited|three"), Table("Code|Message", "RATE_LIMITED|new", "0x10|x"));

        Assert.Equal(["new", "two", "three"], result.Catalogs[0].Entries.Select(entry => entry.Cells[1]));
        Assert.Equal(["EC0139"], RulesOf(result));
    }

    [Fact]
    public void Of_several_rows_of_a_code_the_member_is_meant()
        => Assert.Equal(
            ["new", "two"],
            Overlaid(Table("Code|Message", "1|one", "1|two"), Table("Code|Message", "1|new")).Catalogs[0].Entries.Select(entry => entry.Cells[1]));

    [Fact]
    public void With_a_ledger_its_member_is_meant()
        => Assert.Equal(
            ["one", "new"],
            Overlaid(Table("Code|Message", "1|one", "1|two"), Table("Code|Message", "1|new"), "1 | Two | | two\n").Catalogs[0].Entries.Select(entry => entry.Cells[1]));

    [Fact]
    public void Every_catalog_of_the_page_gets_the_overlay()
    {
        string page = "## A errors\n\n" + Table("Code|Message", "1|one") + "\n## B errors\n\n" + Table("Code|Message", "1|two");

        CatalogResult all = Overlaid(page, Table("Code|Message", "1|new"), options: Options with { Section = "*", Name = null });
        CatalogResult one = Overlaid(page, "<!-- error-catalog: name=B -->\n" + Table("Code|Message", "1|new"), options: Options with { Section = "*", Name = null });

        Assert.Empty(all.Findings.Concat(one.Findings));
        Assert.Equal(["new", "new"], all.Catalogs.Select(catalog => catalog.Entries[0].Cells[1]));
        Assert.Equal(["one", "new"], one.Catalogs.Select(catalog => catalog.Entries[0].Cells[1]));
    }

    [Fact]
    public void Tables_of_an_overlay_add_up_and_an_ignored_one_does_not_count()
        => AssertRows(
            Table("Code|Message", "1|one"),
            Table("Code|Name", "1|Mine") + "\n" + Table("Code|Resolution", "1|Wait.") + "\n<!-- error-catalog: ignore -->\n" + Table("Code|Message", "1|new"),
            ["Code", "Message", "Name", "Resolution"],
            "Mine: 1, one, Mine, Wait.");

    [Fact]
    public void Links_come_in_front_of_those_of_the_page()
        => Assert.Equal(
            ["https://mine", "https://theirs", "https://more"],
            Single(Table("Code|Message", "1|[one](https://theirs) https://more"), Table("Code|Docs", "1|[docs](https://mine) https://theirs")).Entries[0].Links);

    [Fact]
    public void Of_two_cells_the_first_counts()
    {
        CatalogResult result = Overlaid(Table("Code|Message", "1|one"), Table("Code|Message|Resolution", "0x1|first|", "1|second|Wait.", "1|first|"));

        Assert.Equal(["1", "first", "Wait."], result.Catalogs[0].Entries[0].Cells);
        Assert.Equal(["EC0141"], RulesOf(result));
    }

    [Theory]
    [InlineData("1||one")]
    [InlineData("1|5xx|one")]
    [InlineData("1|never|one")]
    [InlineData("1|404|")]
    [InlineData("1|404|<token>")]
    public void What_the_overlay_settles_is_not_told_of_the_page(string row)
    {
        string page = Table("Code|HTTP|Message", row, "2|400|two");

        Assert.NotEmpty(Result(page).Findings);
        Assert.Empty(Overlaid(page, Table("Code|HTTP|Message", "1|402|new")).Findings);
        Assert.NotEmpty(Overlaid(page, Table("Code|HTTP|Message", "2|402|new")).Findings);
    }

    [Fact]
    public void The_ledger_has_the_last_word_on_names()
    {
        CatalogResult result = Overlaid(Table("Code|Message", "1|one"), Table("Code|Name", "1|Mine"), "1 | Theirs | | one\n");

        Assert.Equal("Theirs", result.Catalogs[0].Entries[0].Name);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((Rules.GivenNameNotUsed, FileKind.Overlay), (finding.Rule, finding.File));
    }

    /// <summary>The ledger is there to tell that a page has changed, and nothing else tells of a page that somebody pastes anew.</summary>
    [Fact]
    public void The_ledger_keeps_what_the_page_says()
    {
        string overlay = Table("Code|Name|Message", "1|CardDeclined|The card was declined.");
        CatalogResult accepted = Overlaid(Table("Code|Message", "1|declined by the issuer"), overlay, options: Options with { RetiredIn = string.Empty });
        string ledger = string.Concat(accepted.Update!.Lines.Select(line => line + "\n"));

        Assert.Contains("1 | CardDeclined | - | declined by the issuer", ledger, System.StringComparison.Ordinal);
        Assert.Empty(Overlaid(Table("Code|Message", "1|declined by the issuer"), overlay, ledger).Findings);
        Assert.Equal(["EC0134"], RulesOf(Overlaid(Table("Code|Message", "1|parcel lost at sea"), overlay, ledger)));
    }

    [Fact]
    public void A_retired_code_is_no_mistake()
    {
        CatalogResult result = Overlaid(Table("Code|Message", "1|one"), Table("Code|Name", "2|Two", "3|Three"), "1 | One | | one\n0x2 | Two (retired) | | two\n");

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal("The page has no code '3'", finding.Arguments[0]);
    }

    [Fact]
    public void An_overlay_that_cannot_be_read_changes_nothing()
    {
        TableFile page = new TableFile(Table("Code|Message", "1|one")).With("Overlay", "/app/errors.overlay.md");

        string expected = Generated.From(page.With("Overlay", string.Empty)).Source;
        Assert.Equal(expected, Generated.From([page, TableFile.Overlay(null)], "EC0140").Source);
        Assert.Equal(expected, Generated.From(page, "EC0140").Source);
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_told_of_once()
        => Assert.Equal(
            ["EC0002"],
            RulesOf(CatalogFactory.CreateUnreadable(Options, null, new CatalogCompanions(null, new(Reading.Text(Table("Code|Name", "1|One")))))));

    [Fact]
    public void Column_overrides_are_about_the_page()
        => Assert.Empty(Overlaid(
            Table("Code|Text", "1|one"),
            Table("Code|Name", "1|One"),
            options: Options with { ColumnOverrides = Common.EquatableArray<ColumnOverride>.From([new(ColumnRole.Message, "Text")]) }).Findings);

    [Fact]
    public void Compiled_code_has_it_all()
    {
        CatalogModel catalog = Single(
            Page,
            Table("Code|Name|HTTP|Message|Description|Cause|Resolution|Retry|Docs", "1002|CardDeclined|402|The card was declined.|D|C|R|yes|https://example.org/1002"));

        Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target));
    }

    [Fact]
    public void A_large_catalog_has_it_all()
    {
        CatalogModel catalog = Single(
            Table("Code|Message", [.. Enumerable.Range(0, EmitContext.MaxReadable + 1).Select(i => $"{i}|Message {i}")]),
            Table("Code|Message|Resolution", "7|Seven\t|https://example.org", "8||Wait."));

        Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target));
    }

    [Fact]
    public void A_project_gets_the_overlay_and_the_file_says_so()
    {
        var generated = Generated.From(
            [
                new TableFile(Table("Code|Message", "1001|order not found", "1002|card declined"), "/app/shop.md").With("Overlay", "/app/shop.overlay.md"),
                TableFile.Overlay(Table("Code|Name|HTTP|Message", "1002|Declined|402|The card was declined."), "/app/shop.overlay.md"),
            ]);

        Assert.Contains("\n// Cells of shop.overlay.md take precedence over those of the page.\n", generated.Source, System.StringComparison.Ordinal);
        using LoadedCatalog loaded = generated.Load("Shop");
        object declined = loaded.Member("Declined");
        Assert.Equal("The card was declined.", loaded.Get<string>("GetMessage", declined));
        Assert.Equal(402, loaded.Get<int>("GetHttpStatus", declined));
        Assert.Equal((false, 0), loaded.Try<int>("TryGetHttpStatus", loaded.Member("OrderNotFound")));
        Assert.Equal(
            [KeyValuePair.Create("Code", "1002"), KeyValuePair.Create("Message", "The card was declined."), KeyValuePair.Create("Name", "Declined"), KeyValuePair.Create("HTTP", "402")],
            loaded.Get<ErrorEntry>("GetEntry", declined).Columns);
    }

    private static CatalogModel Single(string page, string overlay)
    {
        CatalogResult result = Overlaid(page, overlay);
        Assert.Empty(result.Findings);
        return Assert.Single(result.Catalogs);
    }

    private static void AssertRows(string page, string overlay, string[] headers, params string[] rows)
    {
        CatalogModel catalog = Single(page, overlay);
        Assert.Equal(headers, catalog.Tables[0].Headers);
        Assert.Equal(rows, catalog.Entries.Select(entry => entry.Name + ": " + string.Join(", ", entry.Cells)));
    }

    private static IEnumerable<string> RulesOf(CatalogResult result) => result.Findings.Select(finding => finding.Rule.Id);
}
