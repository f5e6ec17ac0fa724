using System.Globalization;
using System.Linq;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>What has become of the rows is told once, at its place, and nothing else is; after it was accepted, nothing at all.</summary>
public class DriftTests
{
    private const string Header = "Code|HTTP|Message";
    private const string Ledger =
        """
        columns: HTTP status, message
        10 | CardDeclined | 402 | The card was declined by the bank
        20 | UserMissing | 404 | No user has this name
        30 | QuotaExceeded | 429 | Too many requests were sent
        - | Maintenance | 503 | The service is under maintenance

        """;

    private static readonly string[] Rows =
    [
        "10|402|The card was declined by the bank", "20|404|No user has this name", "30|429|Too many requests were sent", "null|503|The service is under maintenance",
    ];

    [Fact]
    public void A_page_that_is_as_the_ledger_says_is_no_news() => AssertTold(Rows);

    [Fact]
    public void Another_wording_is_no_news()
        => AssertTold(
        [
            "10|402|Your bank declined this card", "20|404|There is no such user", "30|429|Slow down: too many requests", "null|503|We are under maintenance right now",
        ]);

    [Fact]
    public void Another_order_and_another_table_is_no_news()
        => Assert.Empty(Shipping.Told(
            "# Errors\n\n" + Table("HTTP status|Error code|Error message", "404|20|No user has this name", "503|null|The service is under maintenance")
                + "\n# Other errors\n\n" + Table("Error code|HTTP|Message", "30|429|Too many requests were sent", "10|402|The card was declined by the bank"),
            Ledger));

    [Theory]
    [InlineData(0, "10 | CardDeclined | 402 | The card was declined by the bank", "The code '10' is no longer on the page, so 'CardDeclined' is obsolete. ")]
    [InlineData(3, "- | Maintenance | 503 | The service is under maintenance", "The row 'Maintenance' is no longer on the page, so 'Maintenance' is obsolete. ")]
    public void A_row_that_is_gone_is_told_at_its_line(int row, string line, string message)
    {
        string[] rows = [.. Rows.Where((_, i) => i != row)];

        AssertTold(rows, "EC0131L " + line);
        Assert.StartsWith(message, Shipping.Message("EC0131", Table(Header, rows), Ledger), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_that_is_gone_is_told()
        => Assert.Equal(
            ["EC0131L 1 | Two (no member) | - | two"],
            Shipping.Told(Table("Code|Message", "1|one"), "columns: message\n1 | One | - | one\n1 | Two (no member) | - | two\n"));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Many_rows_that_are_gone_are_one_mistake(int gone)
    {
        string ledger = "columns: message\n0 | Zero | - | zero\n" + string.Concat(Enumerable.Range(1, gone).Select(i => $"{i} | Row{i} | - | text {i}\n"));
        string page = "# Errors\n\n" + Table("Code|Message", "0|zero");

        Assert.Equal(
            gone > 10 ? ["EC0132 |Code|Message|"] : [.. Enumerable.Range(1, gone).Select(i => $"EC0131L {i} | Row{i} | - | text {i}").Order(System.StringComparer.Ordinal)],
            Shipping.Told(page, ledger));
        if (gone > 10)
        {
            Assert.StartsWith(
                "11 rows are no longer on the page, so their members are obsolete: Row1, Row2, Row3, Row4, Row5, and 6 more. ",
                Shipping.Message("EC0132", page, ledger),
                System.StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Many_rows_that_were_retired_before_are_no_news()
        => Assert.Empty(Shipping.Told(
            Table("Code|Message", "0|zero"),
            "columns: message\n0 | Zero | - | zero\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"{i} | Row{i} (retired) | - | text {i}\n"))));

    [Fact]
    public void A_row_that_is_back_is_told()
        => Assert.Equal(
            ["EC0133 2"],
            Shipping.Told(Table("Code|Message", "1|one", "2|The card was declined"), "columns: message\n1 | One | - | one\n2 | CardDeclined (retired 1.0) | - | The card was declined\n"));

    [Fact]
    public void A_row_without_a_code_that_is_back_is_told()
        => Assert.Equal(
            ["EC0133 |404|The user is missing|"],
            Shipping.Told(Table("HTTP|Message", "404|The user is missing"), "columns: HTTP status, message\n- | UserMissing (retired) | 404 | The user is missing\n"));

    [Fact]
    public void A_code_that_means_something_else_now_is_told()
    {
        string[] rows = ["10|402|Webhook endpoint disabled", .. Rows.Skip(1)];

        AssertTold(rows, "EC0134 10");
        Assert.StartsWith(
            "The code '10' used to mean 'The card was declined by the bank', and 'CardDeclined' is still its name. ",
            Shipping.Message("EC0134", Table(Header, rows), Ledger),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_back_with_another_meaning_is_told_so()
        => Assert.Equal(
            ["EC0133 2", "EC0134 2"],
            Shipping.Told(
                Table("Code|Message", "1|one", "2|Webhook endpoint disabled"),
                "columns: message\n1 | One | - | one\n2 | CardDeclined (retired 1.0) | - | The card was declined by the bank\n"));

    [Fact]
    public void Two_codes_that_have_changed_their_meanings_are_told_both()
        => AssertTold(
            ["10|402|No user has this name", "20|404|The card was declined by the bank", .. Rows.Skip(2)],
            "EC0134 10",
            "EC0134 20",
            "EC0135 10",
            "EC0135 20");

    [Fact]
    public void A_text_that_has_moved_to_a_new_code_is_told()
    {
        string[] rows = ["11|402|The card was declined by the bank", .. Rows.Skip(1)];

        AssertTold(rows, "EC0131L 10 | CardDeclined | 402 | The card was declined by the bank", "EC0135 11", "EC0137 11");
        Assert.StartsWith(
            "The text of 'CardDeclined' has moved from the code '10' to this row, which is named '",
            Shipping.Message("EC0135", Table(Header, rows), Ledger),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_the_page_that_has_moved_to_a_new_code_is_told()
        => Assert.Equal(
            ["EC0110 CardDeclined", "EC0131L 1 | CardDeclined | - | Declined", "EC0135 3", "EC0137 3"],
            Shipping.Told(
                Table("Code|Name|Message", "2|Other|Something else", "3|CardDeclined|Refused by the bank"),
                "columns: message\n1 | CardDeclined | - | Declined\n2 | Other | - | Something else\n"));

    [Fact]
    public void Two_names_of_the_page_that_were_swapped_are_told_both()
        => Assert.Equal(
            ["EC0134 1", "EC0134 2", "EC0135 1", "EC0135 2"],
            Shipping.Told(
                Table("Code|Name|Message", "1|UserMissing|No user has this name", "2|CardDeclined|The card was declined"),
                "columns: message\n1 | CardDeclined | - | The card was declined\n2 | UserMissing | - | No user has this name\n"));

    [Fact]
    public void Another_HTTP_status_is_told_at_its_cell()
    {
        string[] rows = ["10|403|The card was declined by the bank", .. Rows.Skip(1)];

        AssertTold(rows, "EC0136 403");
        Assert.StartsWith("The HTTP status of '10' has changed from 402 to 403. ", Shipping.Message("EC0136", Table(Header, rows), Ledger), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("402", "402, 403", "from 402 to 402, 403")]
    [InlineData("402, 403", "403, 402", "from 402, 403 to 403, 402")]
    [InlineData("402", "n/a", "from 402 to none")]
    public void A_change_of_several_HTTP_statuses_is_told(string before, string after, string change)
        => Assert.Contains(
            change,
            Shipping.Message("EC0136", Table(Header, $"1|{after}|one", "2|404|two"), $"1 | One | {before} | one\n2 | Two | 404 | two\n"),
            System.StringComparison.Ordinal);

    [Theory]
    [InlineData("1 | One | - | one\n")]
    [InlineData("1 | One\n")]
    [InlineData("1 | One |  | one\n")]
    public void An_HTTP_status_that_has_only_come_is_no_news(string ledger) => Assert.Empty(Shipping.Told(Table(Header, "1|402|one"), ledger));

    [Fact]
    public void A_new_row_is_told_and_many_are_told_once()
    {
        AssertTold([.. Rows, "40|409|The name is in use"], "EC0137 40");
        AssertTold([.. Rows, .. Enumerable.Range(50, 20).Select(i => $"{i.ToString(CultureInfo.InvariantCulture)}|409|Reason {i}")], "EC0137 50");
    }

    [Theory]
    [InlineData("Extenal eror", "External error")]
    [InlineData("Timeout", "Time-out")]
    [InlineData("The cart is empty", "the cart is empty")]
    public void A_text_that_is_spelled_another_way_is_no_news(string before, string now)
        => Assert.Empty(Shipping.Told(Table("Code|Message", "1|" + now, "2|other"), $"1 | First | - | {before}\n2 | Second | - | other\n"));

    [Fact]
    public void Another_name_for_the_same_text_is_no_other_meaning()
        => Assert.Empty(Shipping.Told(Table("Code|Name|Message", "1|CARD_NEW|one", "2|OTHER|two"), "1 | OrderOld | - | one\n2 | Other | - | two\n"));

    [Fact]
    public void Codes_that_share_a_title_have_not_changed_when_nothing_has()
    {
        string page = Table("Code|Name|HTTP|Message", "a_1|Timeout|400|Alpha broken", "a_2|Timeout|400|Beta broken");

        Assert.Empty(Shipping.Told(page, Shipping.AcceptedText(page, null)));
    }

    [Theory]
    [InlineData("1|QUOTA_FULL|one", "2|OTHER|two", "3|ORDER_MISSING|three", "EC0110 ORDER_MISSING", "EC0135 3", "EC0137 3")]
    [InlineData("1|OTHER|one", "2|ORDER_MISSING|two", "", "EC0134 1", "EC0134 2", "EC0135 1", "EC0135 2")]
    public void A_name_that_has_moved_is_told_where_the_texts_have_stayed(string first, string second, string third, params string[] told)
        => Assert.Equal(
            told,
            Shipping.Told(
                Table("Code|Name|Message", [.. new[] { first, second, third }.Where(row => row.Length > 0)]),
                "1 | OrderMissing | - | one\n2 | Other | - | two\n"));

    [Fact]
    public void A_variant_that_becomes_the_only_row_of_its_code_is_not_told_as_gone()
    {
        const string Before = "columns: message\n7 | OrderMissing | - | Order missing\n7 | CustomerVanished (no member) | - | Customer vanished\n";
        string page = Table("Code|Message", "7|Customer vanished");

        Assert.Equal(["EC0134 7"], Shipping.Told(page, Before));
        Assert.Equal(["7 OrderMissing = 7", "!7 CustomerVanished"], Shipping.Rows(page, Before));
        Assert.Empty(Shipping.Told(page, Shipping.AcceptedText(page, Before)));
    }

    [Fact]
    public void A_column_that_is_gone_is_told_at_the_header()
    {
        string page = Table("Code|Message", "1|one");
        const string WithColumns = "columns: HTTP status, message, resolution\n1 | One | - | one\n";

        Assert.Equal(["EC0142 |Code|Message|", "EC0142 |Code|Message|"], Shipping.Told(page, WithColumns));
        Assert.Empty(Shipping.Told(page, Shipping.AcceptedText(page, WithColumns)));
        Assert.Empty(Shipping.Told(page, "columns: message\n1 | One | - | one\n"));
    }

    [Fact]
    public void A_page_that_can_not_be_read_is_no_drift()
    {
        var companions = new Generator.Model.CatalogCompanions(Generator.Ledgers.LedgerReader.Read(Ledger), Overlay: null);
        Generator.Model.CatalogResult result = Generator.Model.CatalogFactory.CreateUnreadable(Options, undecodableLine: null, companions);

        Assert.Equal("EC0002", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(["CardDeclined", "UserMissing", "QuotaExceeded", "Maintenance"], Assert.Single(result.Catalogs).Entries.Select(entry => entry.Name));
    }

    private static void AssertTold(string[] rows, params string[] expected)
    {
        string page = Table(Header, rows);
        string accepted = Shipping.AcceptedText(page, Ledger);

        Assert.Equal(expected, Shipping.Told(page, Ledger));
        Assert.Empty(Shipping.Told(page, accepted));
        Assert.Equal(accepted, Shipping.AcceptedText(page, accepted));
    }
}
