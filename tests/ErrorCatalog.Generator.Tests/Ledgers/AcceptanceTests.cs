using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>What a ledger says after its page was accepted, and what is said about that.</summary>
public class AcceptanceTests
{
    private const string Header = "Code|HTTP|Message";

    [Fact]
    public void The_first_ledger_has_a_line_for_each_row()
    {
        LedgerUpdate update = Shipping.Accept(Table("Code|HTTP|Message|Solution", "10|404|Not found|", "9|n/a|Busy|Wait", "9|n/a|Busy again|Wait more", "null|503, 504|Down|"), ledger: null);

        Assert.Equal(
            [
                "# ErrorCatalog: the codes of errors.md and the names they keep. To rename a member, change its name here.",
                "# To bring this file up to date with the page, run: dotnet build -t:AcceptErrorCatalog",
                "# code | name | HTTP status | text",
                "",
                "columns: HTTP status, message, resolution",
                "9 | Busy | - | Busy",
                "9 | BusyAgain (no member) | - | Busy again",
                "10 | NotFound | 404 | Not found",
                "- | Down | 503, 504 | Down",
            ],
            update.Lines);
        Assert.Equal(["errors.shipped.txt: new, with 4 rows"], update.Summary);
        Assert.Equal(["errors.shipped.txt: new, with 1 row"], Shipping.Accept(Table("Code|Message", "1|one"), ledger: null).Summary);
    }

    [Fact]
    public void Symbols_are_written_with_their_values()
        => Assert.Equal(
            ["404 | NotFound = 774901543 | - | Not found", "RATE_LIMITED | RateLimited = 276381114 | - | Slow down"],
            Shipping.RowLines(Shipping.AcceptedText(Table("Code|Message", "RATE_LIMITED|Slow down", "404|Not found"), ledger: null)));

    [Fact]
    public void A_text_is_what_comes_closest_to_a_message()
    {
        Assert.Equal(["1 | One | - | The cause", "2 | Two | - | Two"], Shipping.RowLines(Shipping.AcceptedText(Table("Code|Name|Message|Cause", "1|One|-|The  *cause*", "2|Two|n/a|"), ledger: null)));
        Assert.Equal(["1 | Code1 | - |"], Shipping.RowLines(Shipping.AcceptedText(Table("Code|HTTP", "1|n/a"), ledger: null)));
    }

    [Fact]
    public void The_summary_lists_what_has_changed()
    {
        const string Ledger =
            """
            1 | CardDeclined | 402 | The card was declined
            2 | UserMissing | 404 | No user has this name
            3 | Quota (retired 1.0) | 429 | Too many requests
            4 | Locked | 423 | The account is locked
            - | Maintenance | 503 | Down for maintenance

            """;
        LedgerUpdate update = Shipping.Accept(
            Table(Header, "1|402|Your card was declined", "3|429|Too many requests", "4|403|The account is locked", "5|409|The name is in use", "null|n/a|A new row"),
            Ledger,
            "2.0");

        Assert.Equal(
            [
                "errors.shipped.txt: 2 new, 2 removed, 1 returned, 1 status changed, 1 reworded",
                "- new: 5 NameIsInUse (HTTP 409): The name is in use",
                "- new: NewRow: A new row",
                "- removed: 2 UserMissing (HTTP 404): No user has this name",
                "- removed: Maintenance (HTTP 503): Down for maintenance",
                "- returned: 3 Quota (HTTP 429): Too many requests",
                "- status changed: 4 Locked: 423 → 403",
                "- reworded: 1 CardDeclined: 'The card was declined' → 'Your card was declined'",
            ],
            update.Summary);
        Assert.Equal(
            [
                "1 | CardDeclined | 402 | Your card was declined",
                "2 | UserMissing (retired 2.0) | 404 | No user has this name",
                "3 | Quota | 429 | Too many requests",
                "4 | Locked | 403 | The account is locked",
                "5 | NameIsInUse | 409 | The name is in use",
                "- | Maintenance (retired 2.0) | 503 | Down for maintenance",
                "- | NewRow | - | A new row",
            ],
            Shipping.RowLines(Shipping.TextOf(update)));
    }

    [Fact]
    public void Of_many_changes_a_hundred_are_listed()
    {
        LedgerUpdate update = Shipping.Accept(Table("Code|Message", [.. Enumerable.Range(1, 102).Select(i => $"{i}|Row {i}")]), string.Empty);

        Assert.Equal("errors.shipped.txt: 102 new", update.Summary[0]);
        Assert.Equal("- new: 2 more", update.Summary[^1]);
        Assert.Equal(102, update.Summary.Count);
    }

    [Fact]
    public void Nothing_is_said_and_nothing_written_the_second_time()
    {
        string page = Table(Header, "1|402|one", "1|403|other", "null|404|none", "A-B|500|word") + "\n" + Table("Code|Name", "7|3D", "8|Catalog");
        string once = Shipping.AcceptedText(page, ledger: null, "1,2 (x)");
        LedgerUpdate again = Shipping.Accept(page, once, "3");

        Assert.Equal(once, Shipping.TextOf(again));
        Assert.Equal(["errors.shipped.txt: no changes in the codes"], again.Summary);
        Assert.Equal(once, Shipping.AcceptedText(page, once.ReplaceLineEndings("\r\n"), "3"));
    }

    [Fact]
    public void A_note_stays_what_it_was_when_its_row_was_retired()
    {
        string retired = Shipping.AcceptedText(Table("Code|Message", "2|two"), "1 | One | - | one\n2 | Two | - | two\n", "1,2 | (x), y");

        Assert.Contains("1 | One (retired 1,2 x , y) | - | one\n", retired, StringComparison.Ordinal);
        Assert.Equal(retired, Shipping.AcceptedText(Table("Code|Message", "2|two"), retired, "9"));
    }

    [Fact]
    public void What_people_have_written_survives()
    {
        const string Ledger =
            """
            # The head, with  two blanks

            # about two
            2 | Mine = 7 (retired in the summer) | 404 | two

            # about the word
            word | Word
            # about one
            1 | One (on the page: Eins)
            # the end

            # about other
            [Other]
            # head of other

            1 | First
            # end of other
            """;

        Assert.Equal(
            """
            # The head, with  two blanks

            columns: message
            # about one
            1 | One (on the page: Eins) | - | one
            # about two
            2 | Mine = 7 (retired in the summer) | 404 | two
            5 | Five = HASH | - | five

            # about the word
            word | Word (retired)
            # the end

            # about other
            [Other]
            # head of other

            1 | First (retired)
            # end of other

            """.ReplaceLineEndings("\n").Replace("HASH", CodeContract.Hash("5").ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            Shipping.AcceptedText(Table("Code|Name|Message", "1|Eins|one", "5|Five|five"), Ledger));
    }

    [Theory]
    [InlineData("1 | One\n1 | Two\n")]
    [InlineData("1 | One\n2 | ONE\n")]
    [InlineData("nonsense\n")]
    [InlineData("<<<<<<< ours\n1 | One\n")]
    [InlineData("1 | Catalog\n")]
    [InlineData("a | A = 1\nb | B = 1\n")]
    public void A_ledger_with_a_mistake_stays_as_it_is(string ledger)
        => Assert.Null(Shipping.Result(Table("Code|Message", "1|one"), ledger, Options with { RetiredIn = string.Empty }).Update);

    [Fact]
    public void A_ledger_or_a_page_that_can_not_be_read_leaves_the_file_as_it_is()
    {
        CatalogOptions accepting = Options with { RetiredIn = string.Empty };
        var unreadable = new CatalogCompanions(LedgerReader.Read(text: null), Overlay: null);

        Assert.Null(CatalogFactory.Create(Parsing.Reading.Text(Table("Code|Message", "1|one")), accepting, unreadable, TestContext.Current.CancellationToken).Update);
        Assert.Null(CatalogFactory.CreateUnreadable(accepting, null, new CatalogCompanions(LedgerReader.Read("1 | One\n"), Overlay: null)).Update);
    }

    [Fact]
    public void A_line_that_a_merge_has_left_twice_is_written_once()
    {
        string page = Table("Code|Message", "1|one", "2|two");
        const string Merged = "columns: message\n# First\n1 | One | - | one\n2 | Two | - | two\n# Second\n1 | One | - | one\n";

        Assert.Empty(Shipping.Told(page, Merged));
        Assert.Equal("columns: message\n# First\n# Second\n1 | One | - | one\n2 | Two | - | two\n", Shipping.AcceptedText(page, Merged));
    }

    [Fact]
    public void A_name_that_the_page_has_changed_is_listed()
    {
        LedgerUpdate update = Shipping.Accept(Table("Code|Name|Message", "1|CARD_NEW|one"), "columns: message\n1 | OrderOld | - | one\n");

        Assert.Equal(["errors.shipped.txt: 1 renamed on the page", "- renamed on the page: 1 OrderOld: OrderOld → CardNew"], update.Summary);
        Assert.Contains("1 | OrderOld (on the page: CardNew) | - | one", update.Lines);
    }

    [Fact]
    public void The_rows_of_a_page_are_the_same_after_it_was_accepted()
    {
        string page = Table("Name|HTTP|Code|Message", "`InternalServerError`|500|INTERNAL_SERVER_ERROR|Internal server error", "`InternalServerError`|500|BILLING_FAILED|Billing failed")
            + "\n" + Table("HTTP|Code", "500|INTERNAL_SERVER_ERROR");
        string ledger = Shipping.AcceptedText(page, null);

        Assert.Equal(Shipping.Rows(page, null), Shipping.Rows(page, ledger));
        Assert.Equal(Catalog(page).Entries.Select(entry => string.Join("|", entry.Cells)), Shipping.Catalog(page, ledger).Entries.Select(entry => string.Join("|", entry.Cells)));
    }

    [Fact]
    public void A_page_without_any_error_table_leaves_the_file_as_it_is()
        => Assert.Null(Shipping.Result("Moved.\n", "1 | One | - | one\n", Options with { RetiredIn = string.Empty }).Update);

    [Fact]
    public void A_column_that_is_gone_is_retired_and_one_that_is_back_is_not()
    {
        string both = Table("Code|HTTP|Message", "1|404|one");
        string accepted = Shipping.AcceptedText(both, null);
        string without = Shipping.AcceptedText(Table("Code|Message", "1|one"), accepted);

        Assert.Contains("columns: HTTP status (retired), message\n", without, System.StringComparison.Ordinal);
        Assert.Contains("columns: HTTP status, message\n", Shipping.AcceptedText(both, without), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_of_a_section_gets_its_section()
        => Assert.Equal(
            """
            # The head

            columns: message
            1 | One | - | one

            [Gateway]
            columns: HTTP status
            2 | Two | 404 | Two

            """.ReplaceLineEndings("\n"),
            Shipping.AcceptedText(
                Table("Code|Message", "1|one") + "\n<!-- error-catalog: name=Gateway -->\n" + Table("Code|Name|HTTP", "2|Two|404"),
                "# The head\n"));
}
