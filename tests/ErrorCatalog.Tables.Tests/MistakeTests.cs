using System;
using Xunit;

namespace ErrorCatalog.Tables.Tests;

public class MistakeTests
{
    [Theory]
    [InlineData("Did you mean 1205 (AccountLocked)", "AcountLokced")]
    [InlineData("Did you mean 1205 (AccountLocked)", "acount", "locked")]
    [InlineData("Did you mean 1800 (PlannedMaintenance), 1100 (ClientIdMissing)?", "8100")]
    [InlineData("Did you mean 1216 (IncompleteMfa), 1218 (MfaNotRequired), ", "1217")]
    [InlineData("Did you mean TooManyRequests?", "ToManyRequests")]
    [InlineData("Did you mean 4230 (InstitutionIsUnavailableOrBlocked)?", "423")]
    [InlineData("for '@arguments'.", "@arguments")]
    [InlineData("--status 404 lists its entries", "404")]
    [InlineData("Without --catalog: 1205 (AccountLocked).", "1205", "--catalog", "mx")]
    [InlineData("The statuses there are: 400, 401, 402, 404, 500, 501, 502, 503.", "--status", "418", "--catalog", "plaid")]
    public void What_is_not_found_is_told_with_a_hint(string hint, params string[] args)
    {
        ProgramRun run = ProgramRun.Of(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("No entry found ", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_resembles_nothing_gets_no_suggestion()
    {
        Assert.Equal($"No entry found for 'xyzzy' with HTTP status 402.{Environment.NewLine}", ProgramRun.Of("xyzzy", "--status", "402").Error);
    }

    [Theory]
    [InlineData("There is no option '--jsno'. Did you mean --json?", "1205", "--jsno")]
    [InlineData("There is no option '-x'.", "-x")]
    [InlineData("'abc' is not an HTTP status", "--status", "abc")]
    [InlineData("'99' is not an HTTP status", "--status", "99")]
    [InlineData("'600' is not an HTTP status", "--status", "600")]
    [InlineData("'-404' is not an HTTP status", "--status=-404")]
    [InlineData("'--status'", "--status")]
    [InlineData("There is no catalog 'stripe'. The catalogs are: ", "--catalog", "stripe")]
    [InlineData("The query is empty.", " ")]
    public void Wrong_usage_is_explained(string message, params string[] args)
    {
        ProgramRun run = ProgramRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }
}
