using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>One command takes the state of all pages of a project or a solution into their ledgers.</summary>
public class LedgerTests(LedgerHistory history) : IClassFixture<LedgerHistory>
{
    private static readonly string[] Ledgers =
    [
        "Broken/" + LedgerHistory.Special + ".shipped.txt",
        "Broken/long-form.shipped.txt",
        "Library/parcels.shipped.txt",
        "Library/shop.shipped.txt",
        "shared.shipped.txt",
    ];

    [Fact]
    public void A_dry_run_says_what_would_change_and_writes_nothing()
    {
        history.DryRun.AssertClean();
        Assert.Empty(history.DryRunLedgers);
    }

    [Theory]
    [InlineData("Library", "parcels.shipped.txt: new", "shop.shipped.txt: new")]
    [InlineData("Broken", LedgerHistory.Special + ".shipped.txt: new", "long-form.shipped.txt: new")]
    [InlineData("One", "shared.shipped.txt: new")]
    [InlineData("Two", "shared.shipped.txt: new")]
    public void Each_project_says_once_what_has_changed_whichever_logger_is_used(string project, params string[] ledgers)
    {
        AssertSays(history.First, @"^ *" + project + " -> ledgers of error codes$", ledgers);

        // What the terminal logger shows in place of the arrow depends on the terminal.
        AssertSays(history.DryRun, @"\b" + project + @"\b.*\bsucceeded\b.* ledgers of error codes \(dry run, nothing is written\)$", ledgers);
    }

    [Fact]
    public void A_project_without_pages_says_so()
    {
        Assert.Contains("  Empty -> no ledgers, since the project has no ErrorCatalog items", history.First.Lines);
        Assert.Contains(history.DryRun.Lines, line => line.EndsWith("no ledgers, since the project has no ErrorCatalog items", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_run_writes_the_ledgers_of_projects_that_do_not_compile_and_of_pages_that_projects_share()
    {
        history.First.AssertClean();
        Assert.Equal(Ledgers.Order(StringComparer.Ordinal), history.FirstLedgers.Keys.Order(StringComparer.Ordinal));
        Assert.EndsWith("\n7 | Größe | - | Größe\n", history.Read("Broken/" + LedgerHistory.Special + ".shipped.txt"), StringComparison.Ordinal);
        Assert.EndsWith("\n21 | SharedByTwo | - | Shared by two\n", history.Read("shared.shipped.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_change_writes_nothing_and_makes_the_next_build_compile_nothing()
    {
        history.FirstBuild.AssertClean();
        history.Second.AssertClean();
        history.SecondBuild.AssertClean();
        Assert.Equal(history.FirstLedgers, history.SecondLedgers);
        Assert.NotEmpty(history.FirstState);
        Assert.Equal(history.FirstState, history.SecondState);
        Assert.Contains("  Library -> ledgers of error codes", history.Second.Lines);
    }

    [Fact]
    public void A_run_after_an_edit_keeps_the_name_and_notes_what_was_removed()
    {
        history.Third.AssertClean();
        Assert.Contains("\n1001 | OrderNotFound | - | No such order\n1002 | CardDeclined (retired 2.0) | - | Card declined\n1003 | ", history.ThirdLedger, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_one_ledger_is_reported_at_its_line_and_no_ledger_is_written()
    {
        Assert.NotEqual(0, history.Mistaken.ExitCode);
        Assert.Contains(history.Mistaken.Diagnostics, line => Regex.IsMatch(line, @"\bparcels\.shipped\.txt\(\d+,1\): (warning|error) EC0019: "));
        Assert.Equal(history.ThirdLedger, history.MistakenLedger);
    }

    [Fact]
    public void Two_pages_with_one_ledger_are_an_error()
    {
        Assert.Matches(@"[/\\]errors\.shipped\.txt : error EC0017: The ledger can't be written\. It belongs to two pages", Assert.Single(history.Twins.Diagnostics));
        Assert.False(File.Exists(history.PathOf("Twins/errors.shipped.txt")));
    }

    [Fact]
    public void A_ledger_whose_page_was_renamed_is_not_replaced()
    {
        Assert.Contains(history.Stray.Diagnostics, line => Regex.IsMatch(line, @"\bstore\.shipped\.txt : warning EC0015: "));
        Assert.Contains(history.Stray.Diagnostics, line => line.Contains("error EC0017: ", StringComparison.Ordinal));
        Assert.False(File.Exists(history.PathOf("Library/shop.shipped.txt")));
    }

    [Fact]
    public void The_compiler_is_handed_ledgers_and_overlays_once()
    {
        string[] lines = history.Read($"Broken/obj/{Repository.Configuration}/net10.0/ErrorCatalog/proposals.editorconfig").Split('\n');
        string overlay = Uri.EscapeDataString(history.PathOf("Broken/notes/sizes.md"));

        Assert.Equal(
            ["errors #1, [a].md]", "errors #1, [a].shipped.txt]", "long-form.md]", "long-form.shipped.txt]", "sizes.md]", "written-by-another-target.json]"],
            lines.Where(line => line.StartsWith('[')).Select(line => line[(line.LastIndexOf('/') + 1)..].Replace("\\", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["", overlay], lines.Where(line => line.StartsWith("build_metadata.AdditionalFiles.Overlay = ", StringComparison.Ordinal)).Select(line => line[41..]).Distinct().Order());
        Assert.Single(lines, "build_metadata.AdditionalFiles.ErrorCatalogOverlay = true");
    }

    [Theory]
    [InlineData("UpToDateCheckInput")]
    [InlineData("Watch")]
    public void An_editor_builds_again_after_an_edit_of_a_ledger_or_an_overlay_that_exists(string itemType)
    {
        Assert.Equal(
            ["errors #1, [a].md", "errors #1, [a].shipped.txt", "long-form.shipped.txt", "sizes.md"],
            history.FileNames("Broken", itemType));
        Assert.Equal(["shared.md", "shared.shipped.txt"], history.FileNames("Two", itemType));
    }

    [Fact]
    public void An_editor_lists_a_ledger_but_an_overlay_only_once()
    {
        Assert.Equal(["errors #1, [a].shipped.txt", "long-form.md", "long-form.shipped.txt"], history.FileNames("Broken", "None"));
    }

    /// <summary>Verifies that a line is there once, and that the lines that begin so follow it.</summary>
    private static void AssertSays(DotnetRun run, string title, string[] lines)
    {
        // Escape sequences of the terminal are of no interest.
        string[] printed = [.. run.Lines.Select(line => Regex.Replace(line, "\u001b\\[[0-9;?]*[A-Za-z]", "").TrimEnd())];
        int start = Array.FindIndex(printed, line => Regex.IsMatch(line, title));
        Assert.True(start >= 0 && Array.FindLastIndex(printed, line => Regex.IsMatch(line, title)) == start, run.Output);
        IEnumerable<string> summary = printed.Skip(start + 1).Select(line => line.Trim()).TakeWhile(line => Regex.IsMatch(line, ": (new|no changes)"));

        // Where two projects share a page, the one that comes later may find the ledger there already.
        Assert.Equal(lines, summary.Select(line => Regex.Replace(line, "(: new).*|(?<=^shared.*): no changes.*", ": new")));
    }
}
