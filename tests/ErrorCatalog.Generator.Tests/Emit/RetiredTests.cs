using System;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Ledgers;
using Microsoft.CodeAnalysis;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>What the code of rows is that have left the page: obsolete, and otherwise as it was.</summary>
public class RetiredTests
{
    private const string Ledger =
        """
        columns: HTTP status, message, resolution
        1 | One | 400 | one
        2 | Two (retired 2.4 "beta") | 404 | two
        2 | TwoAgain (no member, retired) | 404 | two, again
        3 | Three | 400, 409 | three
        - | Down | 503 | The service is down
        - | Lost (retired)

        """;

    private static readonly TableFile[] Files = [new(Table("HTTP|Code|Message", "400|1|one")), TableFile.Ledger(Ledger)];
    private static readonly string[] Told = ["EC0131", "EC0142"];

    [Fact]
    public void What_was_removed_is_there_for_every_target()
    {
        Generated generated = Generated.From(Files, Told);

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(["One", "Two", "Three"], catalog.MemberNames);
            Assert.Equal("two", catalog.Get<string>("GetMessage", catalog.Member("Two")));
            Assert.Equal("Two", catalog.Parse("2"));
            Assert.Equal(400, catalog.Get<int>("GetHttpStatus", catalog.Member("Three")));
            Assert.Equal(["One", "Three"], catalog.WithHttpStatus(400));
            Assert.Equal("two, again", catalog.Property("TwoAgain").Message);
            Assert.Equal(503, catalog.Property("Down").HttpStatus);
            Assert.Null(catalog.Property("Lost").Message);
            Assert.Equal("The service is down", catalog.Constant("Messages", "Down"));
            Assert.Equal([false, true, true, true, true, true], catalog.Catalog.Select(entry => entry.IsRetired));
            Assert.Equal([null, "2", "2", "3", null, null], catalog.Catalog.Select(entry => entry.IsRetired ? entry.Code : null));
        });
    }

    [Fact]
    public void What_was_removed_is_there_without_the_library()
    {
        Generated generated = Generated.WithoutRuntime(Files, Told);

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(["One", "Two", "Three"], catalog.MemberNames);
            Assert.Equal("two", catalog.Get<string>("GetMessage", catalog.Member("Two")));
            Assert.True(catalog.Get<bool>("IsDefined", catalog.Member("Three")));
            Assert.Equal("The service is down", catalog.Constant("Messages", "Down"));
        });
    }

    [Theory]
    [InlineData("Two", "The code '2' was removed from errors.md (2.4 \"beta\").")]
    [InlineData("Three", "The code '3' was removed from errors.md.")]
    [InlineData("One", null)]
    public void A_member_says_since_when_it_is_obsolete(string member, string? message)
    {
        using LoadedCatalog catalog = Generated.From(Files, Told).Load();

        Assert.Equal(message, catalog.Enum.GetField(member)!.GetCustomAttribute<ObsoleteAttribute>()?.Message);
        Assert.Equal(message, catalog.Class.GetNestedType("Messages")!.GetField(member)!.GetCustomAttribute<ObsoleteAttribute>()?.Message);
        Assert.Equal(message is null ? null : false, catalog.Enum.GetField(member)!.GetCustomAttribute<ObsoleteAttribute>()?.IsError);
    }

    [Theory]
    [InlineData("TwoAgain", "The code '2' was removed from errors.md.")]
    [InlineData("Down", "The row was removed from errors.md.")]
    public void A_property_says_that_it_is_obsolete(string property, string message)
    {
        using LoadedCatalog catalog = Generated.From(Files, Told).Load();

        Assert.Equal(message, catalog.Class.GetProperty(property)!.GetCustomAttribute<ObsoleteAttribute>()?.Message);
    }

    [Fact]
    public void Who_uses_what_was_removed_is_warned_and_nobody_else()
    {
        Generated generated = Generated.From(Files, Told);

        Diagnostic[] complaints =
        [
            .. generated.CompileWith(
                """
                using Acme;
                static class User
                {
                    static object?[] All() => [ErrorCode.One, ErrorCode.One.GetMessage(), Errors.Messages.One, Errors.Catalog, ErrorCode.Two, Errors.Messages.Two, Errors.Down];
                }
                """),
        ];

        Assert.Equal(["CS0618", "CS0618", "CS0618"], complaints.Select(complaint => complaint.Id));
        Assert.Equal("'ErrorCode.Two' is obsolete: 'The code '2' was removed from errors.md (2.4 \"beta\").'", complaints[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Programs that show what to do about an error still compile when the page doesn't say it anymore.</summary>
    [Fact]
    public void The_methods_of_a_column_that_is_gone_find_nothing()
    {
        using LoadedCatalog catalog = Generated.From(Files, Told).Load();

        Assert.Equal(string.Empty, catalog.Get<string>("GetResolution", catalog.Member("One")));
        Assert.Equal((false, string.Empty), catalog.Try<string>("TryGetResolution", catalog.Member("One")));
        Assert.Equal(string.Empty, catalog.Constant("Resolutions", "One"));
        Assert.Equal("two", catalog.Constant("Messages", "Two"));
        Assert.Equal(string.Empty, catalog.Constant("Resolutions", "Two"));
    }

    [Fact]
    public void The_HTTP_status_of_a_table_that_has_none_anymore_is_none()
    {
        TableFile[] files = [new(Table("Code|Message", "1|one")), TableFile.Ledger("columns: HTTP status, message\n1 | One | - | one\n")];

        Assert.All(
            (Generated[])[Generated.From(files, "EC0142"), Generated.WithoutRuntime(files, "EC0142")],
            generated =>
            {
                using LoadedCatalog catalog = generated.Load();
                Assert.Equal((false, 0), catalog.Try<int>("TryGetHttpStatus", catalog.Member("One")));
            });
    }

    [Theory]
    [InlineData(10)]
    [InlineData(EmitContext.MaxReadable + 88)]
    public void Every_answer_is_that_of_the_ledger_in_catalogs_of_any_size(int rows)
    {
        string ledger = "columns: HTTP status, message, cause\n" + string.Concat(Enumerable.Range(0, rows).Select(i => i % 3 == 0
            ? $"{i} | Row{i} (retired {i}) | 404 | text\t{i} | with \\ all \" sorts of \u2028 text\n"
            : $"{i} | Row{i} | 404 | text {i}\n")) + "- | NoCode\n";
        string page = Table("Code|HTTP|Message", [.. Enumerable.Range(0, rows).Where(i => i % 3 != 0).Select(i => $"{i}|404|text {i}")]);
        CatalogModel catalog = Shipping.Catalog(page, ledger);

        Assert.Equal((rows + 2) / 3 + 1, catalog.Entries.Count(entry => entry.IsRetired));
        Assert.All([Target.Latest, Target.Oldest], target => CatalogAssert.Matches(catalog, target));
    }

    [Fact]
    public void The_file_says_where_its_names_come_from()
    {
        Assert.Contains("// Names and values come from errors.shipped.txt.\n", Generated.From(Files, Told).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Names and values", Generated.From(Files[..1]).Source, StringComparison.Ordinal);
    }
}
