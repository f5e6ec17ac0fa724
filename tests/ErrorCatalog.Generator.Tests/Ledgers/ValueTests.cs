using System.Globalization;
using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>What the ledger has given a value keeps it. The codes that share a hash were found by search.</summary>
public class ValueTests
{
    private const string First = "E10PA";
    private const string SameHashAsFirst = "EMA48";
    private const string NumbersAndWords = "1 | One | - | one\n2 | Two | - | two\n";

    private static readonly int Hash = CodeContract.Hash(First);

    [Fact]
    public void A_new_code_leaves_the_value_that_is_its_hash_to_the_one_that_has_it()
    {
        string page = Table("Code|Message", First + "|new", SameHashAsFirst + "|old");

        Assert.Equal(
            [$"{First} New = {Text(Hash + 1)}", $"{SameHashAsFirst} Old = {Text(Hash)}"],
            Shipping.Rows(page, $"{SameHashAsFirst} | Old = {Text(Hash)} | - | old\n"));
        Assert.Equal([$"{First} New = {Text(Hash)}", $"{SameHashAsFirst} Old = {Text(Hash + 1)}"], Shipping.Rows(page, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" (retired)")]
    public void A_value_that_was_displaced_stays_displaced(string mark)
    {
        string ledger = $"{SameHashAsFirst} | Old = {Text(Hash + 1)}{mark} | - | old\n";

        Assert.Equal([$"{SameHashAsFirst} Old = {Text(Hash + 1)}"], Shipping.Rows(Table("Code|Message", SameHashAsFirst + "|old"), ledger));
        Assert.Equal(
            [$"{First} New = {Text(Hash)}", $"!{SameHashAsFirst} Old = {Text(Hash + 1)}"],
            Shipping.Rows("<!-- error-catalog: names E10PA=New -->\n" + Table("Code|Message", First + "|new"), ledger));
    }

    [Fact]
    public void A_value_that_was_pinned_is_taken_for_no_other()
        => Assert.Equal(
            [$"{First} New = {Text(Hash + 1)}", $"card_declined CardDeclined = {Text(Hash)}"],
            Shipping.Rows(
                "<!-- error-catalog: names E10PA=New -->\n" + Table("Code|Message", First + "|new", "card_declined|Declined"),
                $"card_declined | CardDeclined = {Text(Hash)} | - | Declined\n"));

    [Fact]
    public void A_line_without_a_value_has_the_hash_of_its_code()
        => Assert.Equal(
            [$"RATE_LIMITED Slow = {Text(CodeContract.Hash("RATE_LIMITED"))}"],
            Shipping.Rows(Table("Code|Message", "RATE_LIMITED|Slow down"), "RATE_LIMITED | Slow\n"));

    /// <summary>A line says the value where it isn't the number of the code.</summary>
    [Fact]
    public void A_number_among_words_that_is_its_own_value_stays_it()
    {
        string page = Table("Code|Message", "404|Not found", "card_declined|Declined");
        const string Ledger = "404 | NotFound = 404 | - | Not found\ncard_declined | CardDeclined = 7 | - | Declined\n";
        string accepted = Shipping.AcceptedText(page, Ledger);

        Assert.Equal(["404 NotFound = 404", "card_declined CardDeclined = 7"], Shipping.Rows(page, Ledger));
        Assert.Equal(["404 NotFound = 404", "card_declined CardDeclined = 7"], Shipping.Rows(page, accepted));
        Assert.Equal(accepted, Shipping.AcceptedText(page, accepted));
    }

    [Fact]
    public void A_catalog_of_numbers_stays_one_when_words_come()
    {
        string page = Table("Code|Message", "1|one", "2|two", "CARD_DECLINED|Declined", "RATE_LIMITED|Slow down");

        Assert.Equal(CodeKind.Int32, Shipping.Catalog(page, NumbersAndWords).Codes);
        Assert.Equal(["1 One = 1", "2 Two = 2", "CARD_DECLINED CardDeclined", "RATE_LIMITED RateLimited"], Shipping.Rows(page, NumbersAndWords));
        Assert.Equal(CodeKind.Symbol, Catalog(page).Codes);
        Assert.Contains("EC0129 CARD_DECLINED", Shipping.Told(page, NumbersAndWords));

        string accepted = Shipping.AcceptedText(page, NumbersAndWords);
        Assert.Contains("(no member)", accepted, System.StringComparison.Ordinal);
        Assert.Equal(Shipping.Rows(page, NumbersAndWords), Shipping.Rows(page, accepted));
        Assert.Equal(CodeKind.Int32, Shipping.Catalog(Table("Code|Message", "CARD_DECLINED|Declined"), accepted).Codes);
    }

    [Fact]
    public void A_catalog_of_words_stays_one_when_numbers_come()
    {
        string page = Table("Code|Message", "1|one", "2|two", "3|three");
        CatalogModel catalog = Shipping.Catalog(page, "CARD_DECLINED | CardDeclined (retired) | - | Declined\n");

        Assert.Equal(CodeKind.Symbol, catalog.Codes);
        Assert.Equal(CodeContract.Hash("2"), catalog.Entries[1].Value);
        string accepted = Shipping.AcceptedText(page, "CARD_DECLINED | CardDeclined (retired) | - | Declined\n");
        Assert.Equal(Shipping.Rows(page, accepted), Shipping.Rows(page, "CARD_DECLINED | CardDeclined (retired) | - | Declined\n"));
    }

    [Fact]
    public void A_ledger_without_members_decides_nothing()
    {
        Assert.Equal(CodeKind.Symbol, Shipping.Catalog(Table("Code|Message", "A|one"), "- | Gone (retired) | 404 | Gone\n").Codes);
        Assert.Equal(CodeKind.Int32, Shipping.Catalog(Table("Code|Message", "1|one"), "X | Gone (no member, retired)\n").Codes);
        Assert.Equal(CodeKind.None, Shipping.Catalog(Table("HTTP|Message", "404|one"), "- | Gone (retired) | 404 | Gone\n").Codes);
    }

    [Theory]
    [InlineData("16|one", "0x10 | Hex\n", "16 Hex = 16")]
    [InlineData("0x10|one", "16 | Decimal\n", "0x10 Decimal = 16")]
    [InlineData("0X1f|one", "0x1F | Hex\n", "0X1f Hex = 31")]
    [InlineData("0x80004005|one", "0x80004005 | Fail = -2147467259\n", "0x80004005 Fail = -2147467259")]
    [InlineData("-2147467259|one", "0x80004005 | Fail = -2147467259\n", "-2147467259 Fail = -2147467259")]
    [InlineData("0x80004005|one", "0x80004005 | Fail\n", "0x80004005 Fail = 2147500037")]
    [InlineData("0x80004005 (-2147467259)|one", "0x80004005 | Fail\n", "0x80004005 Fail = 2147500037")]
    [InlineData("0X80004005|one", "0x80004005 | Fail = -2147467259\n", "0X80004005 Fail = -2147467259")]
    [InlineData("0x80004006|one", "0x80004005 | Fail = -2147467259 (retired)\n0x80004006 | One = -2147467258\n", "0x80004006 One = -2147467258", "!0x80004005 Fail = -2147467259")]
    [InlineData("0x80004006|one", "0x80004005 | Fail = -2147467259 (retired)\n", "0x80004006 One = -2147467258", "!0x80004005 Fail = -2147467259")]
    public void A_number_is_the_same_in_every_form(string row, string ledger, params string[] expected)
    {
        string page = Table("Code|Message", row);

        Assert.Equal(expected, Shipping.Rows(page, ledger));
        Assert.Equal(expected, Shipping.Rows(page, Shipping.AcceptedText(page, ledger)));
    }

    [Fact]
    public void A_larger_number_makes_all_values_larger_and_none_another()
    {
        const string Ledger = "1 | One | - | one\n0x80004005 | Fail = -2147467259 | - | fail\n";
        CatalogModel catalog = Shipping.Catalog(Table("Code|Message", "1|one", "0x80004005|fail", "5000000000|large"), Ledger);

        Assert.Equal(CodeKind.Int64, catalog.Codes);
        Assert.Equal([1L, -2147467259L, 5000000000L], catalog.Entries.Select(entry => entry.Value!.Value));
        Assert.Equal(CodeKind.Int64, Shipping.Catalog(Table("Code|Message", "1|one"), Ledger + "5000000000 | Large (retired)\n").Codes);
        Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target));
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
