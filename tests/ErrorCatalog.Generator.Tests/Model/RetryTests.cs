using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>What a table says about retrying, and what it doesn't.</summary>
public class RetryTests
{
    [Theory]
    [InlineData("yes|no", "yes no")]
    [InlineData("Y|N", "yes no")]
    [InlineData("true|false", "yes no")]
    [InlineData("✓|✗", "yes no")]
    [InlineData("✔️|✘", "yes no")]
    [InlineData("✅|❌", "yes no")]
    [InlineData("☑|☒", "yes no")]
    [InlineData(":white_check_mark:|:x:", "yes no")]
    [InlineData("✅ Yes|❌ No", "yes no")]
    [InlineData("是|否", "yes no")]
    [InlineData("可|不可", "yes no")]
    [InlineData("はい|いいえ", "yes no")]
    [InlineData("예|아니요", "yes no")]
    [InlineData("да|нет", "yes no")]
    [InlineData("sí|no", "yes no")]
    [InlineData("sim|não", "yes no")]
    [InlineData("oui|non", "yes no")]
    [InlineData("ja|nein", "yes no")]
    [InlineData("retryable|non-retryable", "yes no")]
    [InlineData("Retryable|Not retryable", "yes no")]
    [InlineData("Retry|Don't retry", "yes no")]
    [InlineData("Can be retried|Do not retry", "yes no")]
    [InlineData("always|never", "yes no")]
    [InlineData("transient|permanent", "yes no")]
    [InlineData("Transient error|No retries", "yes no")]
    [InlineData("可重试|不可重试", "yes no")]
    [InlineData("1|0", "yes no")]
    [InlineData("30|500 ms", "30000 500")]
    [InlineData("30s|5 min", "30000 300000")]
    [InlineData("1.5 seconds|1 hour", "1500 3600000")]
    [InlineData("After 30 seconds|30秒", "30000 30000")]
    [InlineData("Yes, after 30 seconds|No - fix the request", "30000 no")]
    [InlineData("Yes (with backoff)|No. Fix the request.", "yes no")]
    [InlineData("Yes (30s)|✅ 2 minutes", "30000 120000")]
    [InlineData("Yes with backoff|yes", "yes yes")]
    [InlineData("Yes, up to 3 times|Yes, within 24 hours", "yes yes")]
    [InlineData("yes|", "yes -")]
    [InlineData("yes|-", "yes -")]
    [InlineData("yes|N/A", "yes -")]
    public void Cells_say_yes_no_or_when(string cells, string expected) => AssertFacts("Retryable", cells, expected);

    [Theory]
    [InlineData("Wait and retry|Retry the request later")]
    [InlineData("Maybe|Sometimes")]
    [InlineData("Yes/No|Yes or no")]
    [InlineData("No longer than a day|Non-fatal")]
    [InlineData("yes|See above")]
    [InlineData("-1|+1")]
    [InlineData("30-60 s|1 month")]
    public void Prose_is_no_flag(string cells) => Assert.False(Read("Retry", cells).Tables[0].HasRetry);

    [Fact]
    public void A_few_cells_may_say_something_else()
    {
        CatalogModel catalog = Read("Retry", "yes|no|yes|no|It depends");

        Assert.Equal("yes no yes no -", FactsOf(catalog));
    }

    [Theory]
    [InlineData("Retry")]
    [InlineData("Retryable?")]
    [InlineData("Is retriable")]
    [InlineData("Transient")]
    [InlineData("Allows Retry")]
    [InlineData("Can retry")]
    [InlineData("Retry (yes/no)")]
    [InlineData("可重试")]
    [InlineData("是否可重试")]
    [InlineData("重試")]
    [InlineData("リトライ")]
    [InlineData("재시도")]
    [InlineData("Reintentable")]
    [InlineData("Wiederholbar")]
    [InlineData("Transient error")]
    public void Headers_that_ask_whether_to_retry(string header) => AssertFacts(header, "yes|no", "yes no");

    [Theory]
    [InlineData("Permanent")]
    [InlineData("Permanent error?")]
    [InlineData("Non-retryable")]
    [InlineData("Not retryable")]
    [InlineData("Do not retry")]
    [InlineData("Don't retry")]
    [InlineData("Should not be retried")]
    [InlineData("不可重试")]
    public void Headers_that_ask_the_opposite(string header)
    {
        AssertFacts(header, "yes|no", "no yes");
        AssertFacts(header, "permanent|transient", "no yes");
        Assert.False(Read(header, "30|60").Tables[0].HasRetry);
    }

    [Theory]
    [InlineData("Transient/Permanent")]
    [InlineData("Transient or Permanent")]
    [InlineData("Retryable / non-retryable")]
    public void Under_a_header_that_names_both_a_yes_says_nothing(string header)
    {
        AssertFacts(header, "Transient|Permanent", "yes no");
        Assert.False(Read(header, "yes|no").Tables[0].HasRetry);
    }

    [Theory]
    [InlineData("Retry after", "30|0", "30000 0")]
    [InlineData("Retry-After (s)", "1|0", "1000 0")]
    [InlineData("Retry delay (ms)", "400|404", "400 404")]
    [InlineData("Retry interval in minutes", "1|2", "60000 120000")]
    [InlineData("重试间隔（秒）", "30|60", "30000 60000")]
    [InlineData("Max retries", "3|0", "yes no")]
    [InlineData("Retries", "3|0", "yes no")]
    [InlineData("No. of retries", "1|0", "yes no")]
    [InlineData("Retry attempts", "3|never", "yes no")]
    [InlineData("Max. retry delay", "30 s|0", "yes no")]
    [InlineData("重试次数", "3|0", "yes no")]
    public void What_a_number_is_depends_on_the_header(string header, string cells, string expected) => AssertFacts(header, cells, expected);

    [Theory]
    [InlineData("Kind", "transient|permanent", "yes no")]
    [InlineData("Type", "retryable|non-retryable", "yes no")]
    [InlineData("Category", "Transient|Temporary", "yes yes")]
    public void A_column_of_nothing_but_such_adjectives_needs_no_header(string header, string cells, string expected) => AssertFacts(header, cells, expected);

    [Theory]
    [InlineData("Category", "transient|internal")]
    [InlineData("Action", "Retry|Don't retry")]
    [InlineData("Guidance", "Retry|Don't retry")]
    [InlineData("Fatal", "yes|no")]
    public void Other_columns_keep_their_meaning(string header, string cells) => Assert.False(Read(header, cells).Tables[0].HasRetry);

    [Fact]
    public void Codes_and_texts_stay_what_they_are()
    {
        CatalogModel errors = Catalog("# Errors\n\n" + Table("Transient errors|Meaning", "1001|Try again", "1002|Wait"));
        CatalogModel kinds = Catalog("# Errors\n\n" + Table("Error|Meaning", "Transient|Try again", "Permanent|Give up"));
        CatalogModel actions = Catalog(Table("Code|Message|Retry handling", "1|one|Wait and retry", "2|two|Do not retry, call us"));

        Assert.Equal(["1001", "1002"], errors.Entries.Select(entry => entry.Code));
        Assert.Equal(["Transient", "Permanent"], kinds.Entries.Select(entry => entry.Code));
        Assert.Equal(2, actions.Tables[0].Resolution);
        Assert.DoesNotContain(true, new[] { errors, kinds, actions }.Select(catalog => catalog.Tables[0].HasRetry));
    }

    [Fact]
    public void A_delay_is_no_code_and_no_status()
    {
        CatalogModel catalog = Catalog("# HTTP errors\n\n" + Table("Error|Retry after|Meaning", "RATE_LIMITED|500|Slow down", "TIMED_OUT|404|Too late"));

        Assert.Equal(["RATE_LIMITED", "TIMED_OUT"], catalog.Entries.Select(entry => entry.Code));
        Assert.Equal("500000 404000", FactsOf(catalog));
    }

    [Fact]
    public void One_column_may_say_whether_and_another_when()
    {
        CatalogModel catalog = Catalog(Table("Code|Retryable|Retry after|Message", "1|yes|30|one", "2|no||two", "3|yes||three", "4||5 min|four", "5|no|30|five"));

        Assert.Equal("30000 no yes 300000 no", FactsOf(catalog));
    }

    [Fact]
    public void The_project_may_name_the_column()
    {
        const string Header = "Code|Retry|Again|Message";
        string[] rows = ["1|yes|no|one", "2|yes|It depends|two"];

        Assert.Equal("yes yes", FactsOf(Catalog(Table(Header, rows))));
        Assert.Equal("no -", FactsOf(Catalog(Table(Header, rows), new ColumnOverride(ColumnRole.Retry, "again"))));
    }

    [Fact]
    public void The_example_on_the_page_about_tables_is_so()
    {
        string page = Repository.Read("tables/README.md");
        string example = page[page.IndexOf("| Code | Message          | Retryable", System.StringComparison.Ordinal)..];
        CatalogModel catalog = Catalog(example[..example.IndexOf("```", System.StringComparison.Ordinal)]);

        Assert.Equal("no 30000 yes", FactsOf(catalog));
        Assert.Equal([null, null, true], catalog.Entries.Select(entry => entry.Facts.IsDeprecated));
        Assert.Equal(["https://docs.example/1", "https://docs.example/2", null], catalog.Entries.Select(entry => entry.Facts.Link));
    }

    [Fact]
    public void The_documentation_still_has_the_column()
        => Assert.Equal([2], Catalog(Table("Code|Message|Retryable", "1|one|yes")).Tables[0].Others);

    private static void AssertFacts(string header, string cells, string expected)
    {
        CatalogModel catalog = Read(header, cells);

        Assert.True(catalog.Tables[0].HasRetry);
        Assert.Equal(expected, FactsOf(catalog));
    }

    private static CatalogModel Read(string header, string cells)
        => Catalog(Table("Code|" + header + "|Message", [.. cells.Split('|').Select((cell, i) => $"{i + 1}|{cell}|Message {i}")]));

    private static string FactsOf(CatalogModel catalog)
        => string.Join(' ', catalog.Entries.Select(entry => entry.Facts.RetryAfter?.ToString(CultureInfo.InvariantCulture)
            ?? (entry.Facts.IsRetryable is bool isRetryable ? isRetryable ? "yes" : "no" : "-")));
}
