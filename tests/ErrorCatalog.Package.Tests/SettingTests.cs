using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What items and properties say reaches the generated code.</summary>
[Collection(nameof(Matrix))]
public class SettingTests(Matrix matrix)
{
    [Fact]
    public void A_glob_takes_all_pages_and_metadata_arrives_whole_and_tells_files_of_one_name_apart()
    {
        Assert.Equal(
            [
                "Acme.Shipping.ErrorCode: ParcelLost",
                "Names.BillingErrorCode: InvoiceNotFound",
                "Names.CardErrorCode: CardDeclined",
                "Names.OrderErrorCode: OrderNotFound",
                "Names.TextErrorCode: MetadataIsWhole",
                "https://docs.example/?v=1;2#6-MetadataIsWhole",
            ],
            matrix.LinesOf("One", "Names"));
    }

    [Fact]
    public void An_assembly_is_the_same_from_two_directories()
    {
        Assert.Equal(
            File.ReadAllBytes(matrix.Projects.AssemblyOf("One", "Names")),
            File.ReadAllBytes(matrix.Projects.AssemblyOf("Two", "Names")));
    }

    [Fact]
    public void A_repository_sets_namespace_visibility_and_items_for_all_its_projects_and_an_item_knows_better()
    {
        Assert.Equal(
            ["public Api.Contract.ApiErrorCode", "internal Company.Errors.CommonErrorCode", "internal Company.Errors.LegacyErrorCode"],
            matrix.LinesOf(Path.Combine("Company", "Api"), "Api"));
    }

    [Theory]
    [InlineData("UpToDateCheckInput")]
    [InlineData("Watch")]
    public void An_editor_builds_again_after_an_edit_wherever_the_item_stands(string itemType)
    {
        Assert.Equal(
            ["api-errors.md", "common-errors.md", "legacy-errors.md"],
            FileNames(itemType));
    }

    [Fact]
    public void An_editor_lists_a_page_once_wherever_the_item_stands()
    {
        Assert.Equal(["notes.md"], FileNames("None"));
    }

    private IEnumerable<string> FileNames(string itemType)
        => matrix.Projects.Items(Path.Combine("Company", "Api"), itemType).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
