using System;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>What an edit of a ledger does anew. Every run also asserts that no step holds anything but values.</summary>
public class LedgerIncrementTests
{
    private const string Page = "| HTTP | Code | Message |\n|---|---|---|\n| 400 | 1 | one |\n| 400 | 2 | two |\n";
    private const string Ledger = "columns: HTTP status, message\n1 | First | 400 | one\n2 | Second | 400 | two\n";

    private static readonly string[] Steps = [TrackingNames.Pages, TrackingNames.Results, TrackingNames.Catalogs, TrackingNames.Sources];

    private readonly TableFile _page = new(Page);
    private readonly TableFile _ledger = TableFile.Ledger(Ledger);

    [Fact]
    public void Of_a_hundred_ledgers_an_edit_writes_one_catalog()
    {
        TableFile[] pages = [.. Enumerable.Range(0, 100).Select(i => new TableFile(Page, $"/app/page{i}.md"))];
        TableFile[] ledgers = [.. Enumerable.Range(0, 100).Select(i => TableFile.Ledger(Ledger, $"/app/page{i}.shipped.txt"))];
        IncrementalRun first = IncrementalRun.Start([.. pages, .. ledgers]);

        IncrementalRun edited = first.Replace(ledgers[50], ledgers[50].WithText(Ledger.Replace("First", "Renamed", StringComparison.Ordinal)));

        Assert.All(edited.Reasons(TrackingNames.Documents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Steps, name => Assert.Single(edited.Reasons(name), reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(100, edited.Reasons(TrackingNames.Sources).Count());
        Assert.Single(edited.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(edited.Sources, source => source.Contains("Renamed = 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_file_of_code_leaves_every_step_cached()
    {
        IncrementalRun run = IncrementalRun.Start(_page, _ledger).AddCode("class New { }");

        Assert.All(
            IncrementalRun.StepNames.Except([TrackingNames.Errors, TrackingNames.Clashes]),
            name => Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(name).Distinct()));
        Assert.Equal([IncrementalStepRunReason.Cached], run.OutputReasons.Distinct());
    }

    [Fact]
    public void The_same_ledger_in_a_new_object_is_no_news()
    {
        IncrementalRun run = IncrementalRun.Start(_page, _ledger).Replace(_ledger, _ledger.WithText(Ledger));

        run.AssertNothingNew(IncrementalRun.StepNames);
    }

    [Theory]
    [InlineData("columns: HTTP status, message\n2 | Second | 400 | two\n1 | First | 400 | one\n")]
    [InlineData("# Comment\n\ncolumns: message, HTTP status\n1 | First | 400 | one\r\n2 | Second | 400 | two")]
    [InlineData("1 | First | 400 | uno\n2 | Second | 404 | due\n")]
    public void What_changes_no_name_writes_nothing(string edited)
    {
        IncrementalRun run = IncrementalRun.Start(_page, _ledger).Replace(_ledger, _ledger.WithText(edited));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Results));
        run.AssertNothingNew(TrackingNames.Catalogs, TrackingNames.Sources);
    }

    [Fact]
    public void A_ledger_that_comes_names_the_rows_and_one_that_goes_leaves_them_to_the_page()
    {
        IncrementalRun without = IncrementalRun.Start(_page);

        IncrementalRun with = without.Add(_ledger);
        Assert.Equal([IncrementalStepRunReason.Modified], with.Reasons(TrackingNames.Sources));
        Assert.Contains(with.Sources, source => source.Contains("First = 1", StringComparison.Ordinal));

        IncrementalRun again = with.Remove(_ledger);
        Assert.Equal([IncrementalStepRunReason.Modified], again.Reasons(TrackingNames.Sources));
        Assert.Equal(without.Sources, again.Sources);
    }

    [Theory]
    [InlineData("/app/PublicAPI.Shipped.txt")]
    [InlineData("/app/other.shipped.txt")]
    [InlineData("/app/sub/errors.shipped.txt")]
    [InlineData("/errors.shipped.txt")]
    public void A_file_that_is_the_ledger_of_no_page_is_left_alone(string path)
    {
        TableFile[] files = [_page, TableFile.Ledger("#nullable enable\nAcme.Errors\n<<<<<<<\n", path)];

        IncrementalRun run = IncrementalRun.Start(_page).Add(files[1]);

        run.AssertNothingNew(TrackingNames.Pages, TrackingNames.Results, TrackingNames.Sources);
        Assert.Equal(Generated.From(_page).AllSources, Generated.From(files).AllSources);
    }

    [Theory]
    [InlineData("/app/errors.md", "/app/errors.shipped.txt")]
    [InlineData("\\app\\errors.md", "/app/errors.shipped.txt")]
    [InlineData("/app.d/errors", "/app.d/errors.shipped.txt")]
    [InlineData("/app/v1.2.md", "/app/v1.2.shipped.txt")]
    public void A_ledger_lies_beside_its_page(string page, string ledger)
        => Assert.Single(IncrementalRun.Start(new TableFile(Page, page), TableFile.Ledger(Ledger, ledger)).Sources, source => source.Contains("First = 1", StringComparison.Ordinal));
}
