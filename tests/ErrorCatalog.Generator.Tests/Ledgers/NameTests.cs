using System.Linq;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>What the ledger has named keeps its name, however the page changes.</summary>
public class NameTests
{
    private static readonly CatalogOptions EverySection = Options with { Name = null, Section = "*" };

    [Fact]
    public void A_name_survives_another_message_and_another_header()
        => Assert.Equal(
            ["1 NotFound = 1", "2 Invalid = 2"],
            Shipping.Rows(Table("Error code|Description", "1|The thing is gone", "2|Bad"), "1 | NotFound | - | Not found\n2 | Invalid | - | Invalid\n"));

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        const string Ledger = "1 | A | - | one\n1 | B (no member) | - | two\n2 | C | - | three\n- | D | 404 | four\n- | E | 404 | five\n";
        string[] rows = ["1|400|one", "1|400|two", "2|400|three", "null|404|four", "null|404|five"];
        string[] expected = [.. Shipping.Rows(Table("Code|HTTP|Message", rows), Ledger).Order()];

        Assert.Equal(["1 A = 1", "1 B", "2 C = 2", "D", "E"], expected);
        Assert.Equal(expected, Shipping.Rows(Table("Code|HTTP|Message", [.. rows.Reverse()]), Ledger).Order());
        Assert.Equal(expected, Shipping.Rows(Table("Code|HTTP|Message", rows[1], rows[4], rows[0], rows[3], rows[2]), Ledger).Order());
    }

    [Theory]
    [InlineData("1 | NotFound | - | Not found\n", "1|Not found")]
    [InlineData("1 | NotFound (retired) | - | Not found\n", "3|Other")]
    [InlineData("1 | NOTFOUND | - | Not found\n", "1|Not found")]
    public void A_new_row_takes_no_name_from_one_that_is_or_was_there(string ledger, string other)
        => Assert.Contains("2 NotFound2 = 2", Shipping.Rows(Table("Code|Message", "2|Not found", other), ledger));

    [Fact]
    public void A_name_that_is_taken_with_the_code_behind_it_gets_a_number()
    {
        Assert.Equal(["2 NotFound = 2"], Shipping.Rows(Table("Code|Message", "2|Not found"), "columns: message\n"));
        Assert.Equal(
            ["2 NotFound2_2 = 2", "!1 NotFound = 1", "!3 notFound2 = 3"],
            Shipping.Rows(Table("Code|Message", "2|Not found"), "1 | NotFound (retired)\n3 | notFound2 (retired)\n"));
    }

    [Fact]
    public void Of_the_rows_of_one_code_each_stays_what_it_was()
    {
        const string Ledger = "1 | Expired | 400 | Card expired\n1 | Declined (no member) | 402 | Card declined\n";

        Assert.Equal(["1 Declined", "1 Expired = 1"], Shipping.Rows(Table("Code|HTTP|Message", "1|402|Card declined", "1|400|Card expired"), Ledger));
        Assert.Equal(["1 Declined", "1 Expired = 1"], Shipping.Rows(Table("Code|HTTP|Message", "1|402|The card was declined", "1|400|The card has expired"), Ledger));
    }

    [Fact]
    public void A_member_outlives_its_row_as_long_as_the_code_is_there()
        => Assert.Equal(
            ["1 Expired = 1", "!1 Declined"],
            Shipping.Rows(Table("Code|HTTP|Message", "1|402|Card declined"), "1 | Expired | 400 | Card expired\n1 | Declined (no member) | 402 | Card declined\n"));

    [Fact]
    public void What_the_ledger_says_goes_before_the_directive()
    {
        string page = "<!-- error-catalog: names 1=Mine 2=Two -->\n" + Table("Code|Message", "1|Not found", "2|Other");

        Assert.Equal(["1 NotFound = 1", "2 Two = 2"], Shipping.Rows(page, "1 | NotFound | - | Not found\n"));
        Assert.Contains("EC0138 Not found", Shipping.Told(page, "1 | NotFound | - | Not found\n"));
    }

    /// <summary>A page may give a name that no identifier begins like.</summary>
    [Theory]
    [InlineData("3D Secure failed", "_3dSecureFailed")]
    [InlineData("Catalog", "CatalogError")]
    [InlineData("class", "Class")]
    [InlineData("—", "Message")]
    public void A_name_that_was_adapted_is_no_news(string title, string name)
    {
        string page = Table("Code|Name|Message", $"1|{title}|Message");
        string ledger = Shipping.AcceptedText(page, null);

        Assert.Equal([$"1 | {name} | - | Message"], Shipping.RowLines(ledger));
        Assert.DoesNotContain(Shipping.Told(page, ledger), told => told != "EC0120 " + title);
        Assert.Equal(ledger, Shipping.AcceptedText(page, ledger));
    }

    [Theory]
    [InlineData("3D Secure", "_3dSecure")]
    [InlineData("Declined", "Declined")]
    public void What_the_page_calls_a_row_that_is_called_otherwise_is_kept(string title, string onPage)
    {
        string page = Table("Code|Name|Message", $"1|{title}|Message");
        string ledger = Shipping.AcceptedText(page, "1 | Mine | - | Message\n");

        Assert.Contains($"1 | Mine (on the page: {onPage}) | - | Message", ledger, System.StringComparison.Ordinal);
        Assert.Empty(Shipping.Told(page, ledger));
        Assert.Equal(ledger, Shipping.AcceptedText(page, ledger));
    }

    [Fact]
    public void Each_catalog_of_a_page_has_its_section()
    {
        string page = "# A\n\n" + Table("Code|Message", "1|one") + "\n# B\n\n" + Table("Code|Message", "1|two");
        const string Ledger = "[A]\n1 | First | - | one\n\n[B]\n1 | Second | - | two\n";

        Assert.Equal(["1 First = 1", "1 Second = 1"], Shipping.Rows(page, Ledger, EverySection));
        Assert.Empty(Shipping.Told(page, "[A]\ncolumns: message\n1 | First | - | one\n[B]\n1 | Second | - | two\n", EverySection));
    }

    [Fact]
    public void A_catalog_whose_heading_is_gone_stays_obsolete_as_a_whole()
    {
        CatalogResult result = Shipping.Result("# A\n\n" + Table("Code|Message", "1|one"), "[A]\n1 | First | - | one\n[B]\ncolumns: message\n1 | Second | - | two\n", EverySection);

        Assert.Equal(["A", "B"], result.Catalogs.Select(catalog => catalog.Name));
        EntryModel second = Assert.Single(result.Catalogs[1].Entries);
        Assert.True(second.IsRetired);
        Assert.Equal(("Second", 1L), (second.Name, second.Value));
        Assert.Equal(["EC0143"], result.Findings.Select(finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void A_project_that_takes_one_section_leaves_the_lines_of_the_others_alone()
    {
        string page = "# A\n\n" + Table("Code|Message", "1|one") + "\n# B\n\n" + Table("Code|Message", "1|two");
        const string Ledger = "[A]\ncolumns: message\n1 | First | - | one\n\n[B]\n1 | Second | - | other\n2 | Third | - | three\n";
        CatalogOptions onlyA = Options with { Section = "A=A" };

        Assert.Equal(["1 First = 1"], Shipping.Rows(page, Ledger, onlyA));
        Assert.Empty(Shipping.Told(page, Ledger, onlyA));
        Assert.Equal(Ledger, Shipping.AcceptedText(page, Ledger, options: onlyA));
    }

    /// <summary>The name of the file's own catalog may have been that of a section before.</summary>
    [Fact]
    public void The_section_of_the_files_own_catalog_counts()
        => Assert.Equal(["1 First = 1"], Shipping.Rows(Table("Code|Message", "1|one"), "[Test]\n1 | First | - | one\n"));
}
