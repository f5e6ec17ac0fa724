using System;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Tables.Tests;

public class LookupTests
{
    [Fact]
    public void A_code_shows_its_entry_in_full()
    {
        ProgramRun run = ProgramRun.Of("1205");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            [
                "Plaid 1205 AccountLocked",
                "  HTTP        402 Payment Required",
                "  Message     account locked",
                "  Resolution  The account is locked. Please prompt the user to visit the issuing",
                "              institution's site and unlock their account.",
                "  Section     Error Codes",
            ],
            run.Lines);
    }

    [Fact]
    public void A_code_with_variants_shows_them_all_with_blank_lines_between()
    {
        string[] lines = ProgramRun.Of("4230").Lines;

        Assert.Equal(6, lines.Count(line => line.StartsWith($"{MxErrors.Catalog.Name} 4230 ", StringComparison.Ordinal)));
        Assert.Equal(5, lines.Count(line => line.Length == 0));
    }

    [Fact]
    public void An_entry_without_a_code_is_found_by_its_name()
    {
        string[] lines = ProgramRun.Of("InvalidApiToken").Lines;

        Assert.Equal($"{MxErrors.Catalog.Name} InvalidApiToken", lines[0]);
        Assert.Equal("  HTTP     401 Unauthorized", lines[1]);
    }

    [Theory]
    [InlineData("1205", "AccountLocked")]
    [InlineData("1205", "accountlocked")]
    [InlineData("1205", "account locked")]
    [InlineData("1205", "LOCKED", "Account")]
    [InlineData("1205", "unlock", "prompt")]
    [InlineData("1700", "ExtractorError")]
    [InlineData("1700 1701", "extractor")]
    [InlineData("1205", "1205", "--catalog", "PLAID")]
    [InlineData("4011 null", "--status", "401", "--catalog", "mx")]
    [InlineData("1300 1301 1401 1500 1501 1600 1601 1605 1606 1610", "--status", "404", "--catalog", "plaid")]
    [InlineData("1301 1401 1501", "unable", "to", "find", "--status", "404", "--catalog", "plaid")]
    public void A_query_finds_the_entries_that_satisfy_all_of_it(string codes, params string[] args)
    {
        ProgramRun run = ProgramRun.Of([.. args, "--json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(codes, string.Join(' ', run.Json.EnumerateArray().Select(entry => entry.GetProperty("code").GetString() ?? "null")));
    }
}
