using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests;

/// <summary>Key facts about the two sample pages, compiled and run.</summary>
public class SamplePagesTests
{
    private static readonly Generated Pages = Generated.From(
        [
            new TableFile(Repository.Read("tables/plaid.md"), "/app/tables/plaid.md"),
            new TableFile(Repository.Read("tables/mx.md"), "/app/tables/mx.md"),
        ],
        "EC0105",
        "EC0110",
        "EC0119");

    [Fact]
    public void Plaid_has_a_member_for_each_of_its_rows()
    {
        using LoadedCatalog plaid = Pages.Load("Plaid");

        Assert.Equal(59, plaid.MemberNames.Length);
        Assert.Equal(59, plaid.Catalog.Count);
        Assert.Equal(("Plaid", 1000), (plaid.Catalog.Name, plaid.ValueOf("AccessTokenMissing")));
        Assert.Equal(
            ["BadAccessToken1105", "BadAccessToken1106", "BadAccessToken1107"],
            new[] { "1105", "1106", "1107" }.Select(plaid.Parse));
    }

    [Fact]
    public void A_Plaid_code_has_its_status_message_and_resolution()
    {
        using LoadedCatalog plaid = Pages.Load("Plaid");
        object locked = plaid.Member("AccountLocked");

        Assert.Equal(402, plaid.Get<int>("GetHttpStatus", locked));
        Assert.Equal("account locked", plaid.Get<string>("GetMessage", locked));
        Assert.Equal("account locked", plaid.Constant("Messages", "AccountLocked"));
        Assert.Contains("AccountLocked", plaid.WithHttpStatus(402));
        Assert.Equal("Plaid 1205 AccountLocked (402 Payment Required): account locked", plaid.Get<ErrorEntry>("GetEntry", locked).ToString());
        Assert.False(plaid.Has("GetDescription"));
    }

    [Fact]
    public void Mx_has_members_variants_and_rows_without_a_code()
    {
        using LoadedCatalog mx = Pages.Load("Mx");

        Assert.Equal(7, mx.MemberNames.Length);
        Assert.Equal(27, mx.Catalog.Count);
        Assert.Equal(15, mx.Catalog.Count(entry => entry.Code is null));
        Assert.Equal(6, mx.Catalog.WithCode("4230").Count);
        Assert.Equal((429, "Too Many Requests"), (mx.Property("TooManyRequests").HttpStatus, mx.Property("TooManyRequests").StatusText));
        Assert.Equal("4230", mx.Property("InstitutionInMaintenance").Code);
        Assert.Equal("Common Blocking Scenarios", mx.Property("InstitutionInMaintenance").Section);
        Assert.Equal("RecordCouldNotBeSaved", mx.Parse("4220"));
        Assert.Null(mx.Property("RecordCouldNotBeSavedHttp422").Code);
    }

    [Fact]
    public void What_MX_sends_is_matched_to_its_row()
    {
        using LoadedCatalog mx = Pages.Load("Mx");

        Assert.Same(mx.Property("TooManyRequests"), mx.Catalog.Match(429, null, null));
        Assert.Same(mx.Property("VerificationBlocked"), mx.Catalog.Match(422, "4230", "The requested data isn't available through this connection."));
    }
}
