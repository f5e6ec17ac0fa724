using System;
using System.Linq;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>Which catalogs a page becomes by its headings.</summary>
public class SectionTests
{
    [Fact]
    public void Every_section_becomes_a_catalog_that_is_named_after_its_heading()
        => AssertCatalogs(
            "*",
            Section("# Reference", "") + Section("## JSON Error Codes", "1001") + Section("## Gateway close event codes", "4000") + Section("## Limits"),
            "GatewayCloseEvent: 4000",
            "Json: 1001");

    [Fact]
    public void Codes_that_sections_reuse_do_not_collide()
    {
        Generated generated = Generated.From(
            new TableFile(Section("## Accounts", "1001", "1002") + Section("## Payments", "1001", "1002")).With("Section", "*"));

        using LoadedCatalog payments = generated.Load("Payments");
        Assert.Equal(["Error1001", "Error1002"], payments.MemberNames);
    }

    [Theory]
    [InlineData("## Errors", "File: 1")]
    [InlineData("## Error codes of accounts", "OfAccounts: 1")]
    [InlineData("## 3DS errors", "_3ds: 1")]
    [InlineData("## 2.1 Account errors", "Account: 1")]
    [InlineData("## 2. Accounts", "Accounts: 1")]
    [InlineData("## 404 Not Found", "_404NotFound: 1")]
    [InlineData("## *Account* `errors` {#account-errors}", "Account: 1")]
    [InlineData("## 错误代码", "错误代码: 1")]
    [InlineData("## 🎉", "File: 1")]
    [InlineData("Text.", "File: 1")]
    public void A_name_has_the_words_of_the_heading_except_error_and_code(string heading, string catalog)
        => AssertCatalogs("*", Section(heading, "1"), catalog);

    [Fact]
    public void A_heading_that_gives_no_name_divides_nothing()
        => AssertCatalogs(
            "*",
            Section("# Accounts", "1") + Section("## Errors", "2") + Section("# Payments") + Section("## Error codes", "3"),
            "Accounts: 1, 2",
            "Payments: 3");

    [Fact]
    public void Headings_with_the_same_name_take_those_above_in_front()
        => AssertCatalogs(
            "*",
            Section("# API")
                + Section("## Accounts") + Section("### Create", "1") + Section("### Delete", "2")
                + Section("## Payments") + Section("### Create", "3"),
            "AccountsCreate: 1",
            "Delete: 2",
            "PaymentsCreate: 3");

    [Fact]
    public void As_many_headings_stand_in_front_as_it_takes()
        => AssertCatalogs(
            "*",
            Section("# V1") + Section("## Users") + Section("### Create", "1") + Section("# V2") + Section("## Users") + Section("### Create", "2"),
            "V1UsersCreate: 1",
            "V2UsersCreate: 2");

    [Fact]
    public void A_table_that_is_no_error_table_changes_no_name()
        => AssertCatalogs(
            "*",
            Section("# Payments") + "<!-- error-catalog: ignore -->\n| Plan | Price |\n|---|---|\n| Basic | 10 |\n\n" + Section("## Payments errors", "1"),
            "Payments: 1");

    [Fact]
    public void A_section_within_one_of_the_same_name_belongs_to_it()
        => AssertCatalogs("*", Section("## Payments", "1") + Section("### Payments errors", "2"), "Payments: 1, 2");

    [Fact]
    public void Sections_with_the_same_headings_are_one_catalog()
        => AssertCatalogs("*", Section("# API") + Section("## Accounts", "1") + Section("## Accounts", "2"), "Accounts: 1, 2");

    [Fact]
    public void Tables_above_all_headings_are_in_the_catalog_of_the_file()
        => AssertCatalogs("*", Section("", "1") + Section("## Accounts", "2"), "Accounts: 2", "File: 1");

    [Theory]
    [InlineData("Shop", "Shop: 1", "ShopAccounts: 2")]
    [InlineData("my shop", "MyShop: 1", "MyShopAccounts: 2")]
    public void The_name_that_the_project_gives_stands_in_front(string name, params string[] catalogs)
        => AssertCatalogs(Page(Section("## Errors", "1") + Section("## Accounts", "2")).With("Section", "*").With("Name", name), catalogs);

    [Fact]
    public void A_digit_needs_no_underscore_behind_a_name()
        => AssertCatalogs(Page(Section("## 3DS errors", "1")).With("Section", "*").With("Name", "Shop"), "Shop3ds: 1");

    [Theory]
    [InlineData("*|JSON error codes=Api")]
    [InlineData("JSON error codes=Api|*")]
    [InlineData(" json  Error-codes = Api | * ")]
    public void A_section_that_the_project_names_wins(string section)
        => AssertCatalogs(
            section,
            Section("## JSON error codes", "1") + Section("### More", "2") + Section("## Gateway", "3"),
            "Api: 1, 2",
            "Gateway: 3");

    [Fact]
    public void A_section_that_the_project_lists_without_a_name_is_in_the_catalog_of_the_file()
        => AssertCatalogs("*|Legacy", Section("## Legacy", "1") + Section("## Gateway", "2"), "File: 1", "Gateway: 2");

    [Fact]
    public void A_directive_knows_better()
        => AssertCatalogs("*", Section("## Accounts") + "<!-- error-catalog: name=Mine -->\n" + Section("", "1"), "Mine: 1");

    [Theory]
    [InlineData("Errors")]
    [InlineData("errors {#other}")]
    public void An_anchor_is_no_part_of_a_heading(string section)
        => AssertCatalogs(section, Section("## Errors {#errors}", "1") + Section("## Other", "2"), "File: 1");

    [Fact]
    public void A_name_is_an_identifier_whatever_the_heading_holds()
    {
        string markdown = string.Concat(HostileTexts.All.Values.Select(text
            => Section("# " + text, "1") + Section("## " + text + " " + text, "2") + Section("# x" + text + "x", "3")));

        Generated generated = Generated.From(Page(markdown).With("Section", "*"), "EC0107");

        Assert.All(NamesOf(generated), name => Assert.True(PascalCase.IsIdentifier(name), name));
    }

    [Fact]
    public void A_long_heading_is_no_reason_to_fail()
        => Assert.Single(Generated.From(new TableFile(Section("## " + string.Concat(Enumerable.Repeat("word ", 10_000)), "1")).With("Section", "*")).Sources);

    private static TableFile Page(string markdown) => new(markdown, "/app/file.md");

    private static string Section(string heading, params string[] codes)
        => heading + "\n\n" + (codes.Length == 0 || codes[0].Length == 0
            ? string.Empty
            : Table("Code|Message", [.. codes.Select(code => $"{code}|Error {code}")]) + "\n");

    private static void AssertCatalogs(string section, string markdown, params string[] expected)
        => AssertCatalogs(Page(markdown).With("Section", section), expected);

    private static void AssertCatalogs(TableFile file, params string[] expected)
    {
        Generated generated = Generated.From(file);
        string[] names = NamesOf(generated);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            names.Select(name => $"{name}: {CodesOf(generated, name)}").Order(StringComparer.Ordinal));
    }

    private static string[] NamesOf(Generated generated)
        => [.. generated.Sources.Keys.Select(hint => hint["Acme.".Length..hint.IndexOf(".ErrorCatalog.", StringComparison.Ordinal)])];

    private static string CodesOf(Generated generated, string name)
    {
        using LoadedCatalog catalog = generated.Load(name);
        return string.Join(", ", catalog.Catalog.Select(entry => entry.Code));
    }
}
