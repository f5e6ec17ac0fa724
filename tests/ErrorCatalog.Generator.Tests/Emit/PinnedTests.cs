using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Ledgers;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>A word whose value isn't its hash, since the ledger says so, is found as any other. Codes of one hash were found by search.</summary>
public class PinnedTests
{
    private const string First = "E10PA";
    private const string SameHash = "EMA48";

    private const string Ledger =
        """
        columns: HTTP status, message
        card_declined | CardDeclined = 7
        bank_declined | BankDeclined = 0
        card_expired | CardExpired = -1
        404 | NotFound = 404
        gone_long_ago | GoneLongAgo = 2147483647 (retired)

        """;

    private static readonly string[] Rows =
        ["card_declined|402|Card declined", "bank_declined|402|Bank declined", "card_expired|400|Expired", "404|404|Not found", "rate_limited|429|Slow down"];

    [Fact]
    public void A_pinned_member_is_found_in_every_way()
    {
        Generated generated = Generated.From([new TableFile(Table("Code|HTTP|Message", Rows)), TableFile.Ledger(Ledger)], "EC0137");

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(7, catalog.ValueOf("CardDeclined"));
            Assert.All(
                ((string Code, string Name)[])[("card_declined", "CardDeclined"), ("bank_declined", "BankDeclined"), ("card_expired", "CardExpired"), ("404", "NotFound"), ("rate_limited", "RateLimited"), ("gone_long_ago", "GoneLongAgo")],
                expected =>
                {
                    Assert.Equal(expected.Name, catalog.Parse(expected.Code));
                    Assert.Equal(expected.Code, catalog.Get<string>("GetCode", catalog.Member(expected.Name)));
                    Assert.True(catalog.Catalog.TryGet(expected.Code, out ErrorEntry? entry));
                    Assert.Equal(expected.Name, entry.Name);
                    Assert.Same(entry, catalog.Catalog.Match(0, expected.Code, null));
                });
            Assert.Null(catalog.Parse("card_decline"));
            Assert.Null(catalog.Parse("7"));
        });
    }

    [Fact]
    public void A_pinned_member_is_found_without_the_library()
    {
        Generated generated = Generated.WithoutRuntime([new TableFile(Table("Code|HTTP|Message", Rows)), TableFile.Ledger(Ledger)], "EC0137");

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal("CardDeclined", catalog.Parse("card_declined"));
            Assert.Equal("BankDeclined", catalog.Parse("bank_declined"));
            Assert.Equal("NotFound", catalog.Parse("404"));
            Assert.Equal("GoneLongAgo", catalog.Parse("gone_long_ago"));
            Assert.Equal("card_declined", catalog.Get<string>("GetCode", catalog.Member("CardDeclined")));
        });
    }

    /// <summary>A search from the hash of a code ends at the first value that no member has.</summary>
    [Fact]
    public void Codes_of_one_hash_are_found_wherever_the_ledger_puts_them()
    {
        int hash = CodeContract.Hash(First);
        Assert.Equal(hash, CodeContract.Hash(SameHash));
        string page = Table("Code|Message", First + "|first", SameHash + "|second", "other|third", "more|fourth");
        string[] ledgers =
        [
            $"{First} | First = {hash + 1}\n",
            $"{First} | First = {hash + 2}\n{SameHash} | Second = {hash + 1}\n",
            $"{First} | First = {hash + 2}\nother | Third = {hash}\nmore | Fourth = {hash + 1}\n",
            $"{First} | First = {hash - 1}\nother | Third = {hash}\n",
            $"{First} | First = {CodeContract.Hash("other")}\nmore | Fourth = {hash}\n",
        ];

        Assert.All(ledgers, ledger => CatalogAssert.Matches(Shipping.Catalog(page, ledger), Target.Latest));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(EmitContext.MaxReadable + 88)]
    public void Every_answer_is_that_of_the_ledger_in_catalogs_of_any_size(int rows)
    {
        string page = Table("Code|HTTP|Message", [.. Enumerable.Range(0, rows).Where(i => i % 5 != 0).Select(i => $"code_{i}|404|text {i}")]);
        string ledger = string.Concat(Enumerable.Range(0, rows).Where(i => i % 2 == 0).Select(i => $"code_{i} | Code{i} = {i}\n"));
        CatalogModel catalog = Shipping.Catalog(page, ledger);

        Assert.All([Target.Latest, Target.Oldest], target => CatalogAssert.Matches(catalog, target));
        Assert.Equal(6, Assert.Single(catalog.Entries, entry => entry.Code == "code_6").Value);
    }
}
