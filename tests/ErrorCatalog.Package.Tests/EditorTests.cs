using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What somebody sees who writes code with the package in an editor.</summary>
public class EditorTests(Editor editor) : IClassFixture<Editor>
{
    public static TheoryData<string> Projects => ["Generated", "Written"];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Completion_lists_the_members_and_says_what_a_code_means(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = PlaidErrorCode.$$");

        JsonElement[] items = await editor.CompleteAsync(caret);

        Assert.Equal(59, items.Length);
        Assert.Equal("1205 (HTTP 402 Payment Required): account locked", await editor.DescribeAsync(items.Single(item => NameOf(item) == "AccountLocked")));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Hover_shows_message_and_resolution_of_a_number(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = PlaidErrorCode.Account$$Locked;");

        string text = await editor.HoverAsync(caret);

        Assert.Contains("`1205`` (HTTP 402 Payment Required): account locked", text, StringComparison.Ordinal);
        Assert.Contains("visit the issuing institution's site and unlock their account.", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Hover_shows_message_and_resolution_of_a_word(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = GatewayErrorCode.Rate$$Limited;");

        string text = await editor.HoverAsync(caret);

        Assert.Contains("`rate_limited`` (HTTP 429 Too Many Requests): Too many requests", text, StringComparison.Ordinal);
        Assert.Contains("Try again in a minute.", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task The_definition_of_a_member_is_in_the_file_that_people_read(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = PlaidErrorCode.Account$$Locked;");

        (string file, string[] lines) = await editor.GoToDefinitionAsync(caret);

        Assert.Equal("Edited.Plaid.ErrorCatalog.g.cs", file);
        Assert.Equal("AccountLocked = 1205,", lines[0].Trim());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_member_that_does_not_exist_is_an_error_while_it_is_typed(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = PlaidErrorCode.AccountLock;");
        EditorDiagnostic diagnostic = Assert.Single(await editor.DiagnosticsAsync(caret));
        Assert.Equal(("CS0117", "'PlaidErrorCode' does not contain a definition for 'AccountLock'"), (diagnostic.Code, diagnostic.Message));

        caret = await editor.TypeAsync(project, "_ = PlaidErrorCode.AccountLocked;");
        Assert.Empty(await editor.DiagnosticsAsync(caret));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Diagnostics_are_at_their_cells_in_the_page(string project)
    {
        Assert.Equal(["6 EC0106 card_declined", "8 EC0103 9999"], await editor.PageDiagnosticsAsync(project, "gateway.md"));
    }

    [Fact]
    public async Task A_new_row_is_a_member_when_the_project_is_saved()
    {
        await editor.EditAndSaveProjectAsync("Generated", "gateway.md", AddRow);

        await AssertIsMemberAsync("Generated");
    }

    [Fact]
    public async Task A_new_row_is_a_member_when_files_are_written_by_a_build()
    {
        await editor.EditAndBuildAsync("Written", "gateway.md", AddRow);

        await AssertIsMemberAsync("Written");
    }

    private static string AddRow(string page) => page + "| parcel_lost | 404 | Parcel lost | Send it again. |\n";

    private async Task AssertIsMemberAsync(string project)
    {
        Caret caret = await editor.TypeAsync(project, "_ = GatewayErrorCode.$$");
        JsonElement[] items = await editor.CompleteAsync(caret);
        Assert.Contains("ParcelLost", items.Select(NameOf));
    }

    private static string? NameOf(JsonElement item) => item.GetProperty("label").GetString();
}
