using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A program that names one Markdown file and has nothing but the package.</summary>
public class AppTests(AppHistory history) : IClassFixture<AppHistory>
{
    [Fact]
    public void The_first_build_gives_no_warning_and_the_program_knows_the_table()
    {
        history.FirstBuild.AssertClean();
        Assert.Equal(
            [
                "AccountLocked",
                "account locked",
                "402",
                "Plaid 1610 ItemNotFound (404 Not Found): item not found",
                "Plaid (59 entries)",
            ],
            history.FirstRun.Lines);
    }

    [Fact]
    public void A_build_without_a_change_compiles_nothing()
    {
        history.SecondBuild.AssertClean();
        Assert.Equal(history.FirstCompiled, history.SecondCompiled);
    }

    [Fact]
    public void A_build_after_an_edit_of_the_table_renames_the_member_and_changes_no_other_line()
    {
        history.EditedBuild.AssertClean();
        Assert.Equal(["AccountFrozen", "account frozen"], history.EditedRun.Lines[..2]);
        Assert.Equal(history.FirstCode.Select(Renamed), history.EditedCode);
        Assert.Equal(history.FirstRows.Select(Renamed), history.EditedRows);

        static string Renamed(string line) => line
            .Replace("AccountLocked", "AccountFrozen", StringComparison.Ordinal)
            .Replace("account locked", "account frozen", StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_after_a_row_was_added_adds_its_member_behind_the_others()
    {
        history.ExtendedBuild.AssertClean();
        Assert.Equal([.. MembersIn(history.EditedCode), "UnplannedMaintenance = 1801,"], MembersIn(history.ExtendedCode));
        string changed = Assert.Single(history.EditedCode.Except(history.ExtendedCode));
        Assert.Contains(changed.Replace("59 rows", "60 rows", StringComparison.Ordinal), history.ExtendedCode);
    }

    [Fact]
    public void A_mistake_in_the_table_is_reported_at_its_cell()
    {
        Assert.NotEqual(0, history.MistakenBuild.ExitCode);
        string diagnostic = Assert.Single(history.MistakenBuild.Diagnostics);
        Assert.Matches(@"plaid\.md\(68,9\): error EC0106: ", diagnostic);
    }

    private static IEnumerable<string> MembersIn(string[] code)
        => code.Select(line => line.Trim()).TakeWhile(line => line != "}").Where(line => line.Contains(" = ", StringComparison.Ordinal) && line.EndsWith(','));
}
