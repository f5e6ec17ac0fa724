using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Model;
using ErrorCatalog.Generator.Tests.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>Each rule of the generator, with its severity, message, and exact place, and what is generated all the same.</summary>
public partial class GeneratorRuleTests
{
    private const string Head = "| HTTP | Code | Message |\n|---|---|---|\n";

    [Fact]
    public void EC0001_A_file_without_an_error_table_has_an_empty_catalog()
        => AssertReported(
            Generated.From("# Text\n\n| Plan | Price |\n|---|---|\n| Basic | 10 |\n", "EC0001"),
            "/app/errors.md(1,1): warning EC0001: 'errors.md' contains no error table, so its catalog is empty. The file has 1 table: 'Plan | Price' (line 3). Add a table that has a column of codes or HTTP statuses, or specify the column with CodeColumn or HttpStatusColumn.");

    [Theory]
    [InlineData("Text.\n", " ")]
    [InlineData("| Plan |\n|---|\n| a |\n\n|  | Price |\n|---|---|\n| b | 1 |\n", " The file has 2 tables: 'Plan' (line 1) and ' | Price' (line 5). ")]
    [InlineData("<table><tr><th>Plan</th><th>Price</th></tr></table>\n\n| Size |\n|---|\n| b |\n", " The file has 2 tables: 'Plan | Price' (line 1) and 'Size' (line 3). ")]
    [InlineData("Text\n| Plan |\n|---|\n\n> | Price |\n> |---|\n\n- | Size |\n  |---|\n", " The file has 3 tables: 'Plan' (line 2), 'Price' (line 5), and 'Size' (line 8). ")]
    public void EC0001_The_tables_of_the_page_are_listed(string markdown, string contents)
        => Assert.Contains(
            $"so its catalog is empty.{contents}Add a table that has",
            Assert.Single(Generated.From(markdown, "EC0001").GeneratorDiagnostics).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\u2028")]
    [InlineData("{0}{99}}{{\u0085")]
    public void EC0001_A_line_is_counted_as_editors_count_it_whatever_the_header_holds(string text)
        => Assert.Contains(
            " The file has 1 table: 'Plan {99} {{' (line 4). Add a table",
            Assert.Single(Generated.From($"Text{text}text\n\n| Plan {{99}} {{{{ |\n|---|\n", "EC0001").GeneratorDiagnostics).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void EC0001_Of_many_tables_five_are_listed()
    {
        string markdown = string.Concat(Enumerable.Range(1, 8).Select(i => $"| Plan {i} | {new string('x', 80)} |\n|---|---|\n| a | b |\n\n"));
        string message = Assert.Single(Generated.From(markdown, "EC0001").GeneratorDiagnostics).ToString();

        Assert.Contains($"The file has 8 tables: 'Plan 1 | {new string('x', 51)}…' (line 1), 'Plan 2", message, StringComparison.Ordinal);
        Assert.Contains("(line 17), and 3 more. Add", message, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0002_A_file_that_cannot_be_read_has_an_empty_catalog()
        => AssertReported(
            Generated.From(new TableFile(text: null), "EC0002"),
            "/app/errors.md(1,1): warning EC0002: 'errors.md' can't be read, so its catalog is empty. Make sure that the file exists, that no other process has locked it, and that it's saved as UTF-8.");

    [Fact]
    public void EC0002_A_file_that_is_not_UTF8_has_an_empty_catalog()
        => AssertReported(
            Generated.From(TableFile.Decoded(SourceText.From(new MemoryStream(Encoding.Latin1.GetBytes(Head + "| 400 | 1 | Größe nicht möglich |\n")))), "EC0002"),
            "/app/errors.md(1,1): warning EC0002: 'errors.md' can't be read, so its catalog is empty. Line 3 has characters in an encoding other than UTF-8, UTF-16, or UTF-32. Save the file as UTF-8.");

    [Fact]
    public void EC0003_Two_files_do_not_become_one_type()
    {
        Generated generated = Generated.From(
            [
                new TableFile(Head + "| 400 | 1 | one |\n", "/app/b/plaid.md"),
                new TableFile(Head + "| 400 | 2 | two |\n", "/app/a/plaid-errors.md"),
            ],
            "EC0003");

        AssertReported(
            generated,
            "/app/b/plaid.md(1,1): error EC0003: 'b/plaid.md' and 'a/plaid-errors.md' would both generate the type 'Acme.PlaidErrors', so only the second is generated. Specify another Name or Namespace for one of them.");
        Assert.Contains("Two = 2", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0004_An_unknown_visibility_is_an_error_and_the_catalog_public()
    {
        Generated generated = Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("Visibility", "private"), "EC0004");

        AssertReported(
            generated,
            "/app/errors.md(1,1): error EC0004: 'private' isn't a valid visibility, so the catalog is public. Set Visibility to public or internal.");
        Assert.Contains("public static partial class", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0005_What_is_nested_too_deeply_is_text_and_the_rest_is_generated()
    {
        Generated generated = Generated.From(Head + "| 400 | 1 | one |\n\n" + new string('>', 30_000) + "\n", "EC0005");

        AssertReported(
            generated,
            "/app/errors.md(5,101): error EC0005: Block quotes or lists are nested more than 100 levels deep here, so the rest is read as text and tables in it aren't found. Move the tables out of it.",
            length: 29_900);
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0006_A_section_that_the_page_does_not_have_is_an_error()
    {
        Generated generated = Generated.From(new TableFile("# Errors\n\n" + Head + "| 400 | 1 | one |\n").With("Section", "Errors|Other"), "EC0006");

        AssertReported(
            generated,
            "/app/errors.md(1,1): error EC0006: Section specifies the heading 'Other', but no table is under it, so nothing is generated for it. Spell the heading as the page does. Headings with tables: 'Errors'.");
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JSON Eror Codes", "Did you mean 'JSON Error Codes'?")]
    [InlineData("Jsón error-code", "Did you mean 'JSON Error Codes'?")]
    [InlineData("Gateway", "Spell the heading as the page does.")]
    [InlineData("Error", "Spell the heading as the page does.")]
    [InlineData("{#json}", "Spell the heading as the page does.")]
    public void EC0006_The_headings_that_have_tables_are_listed_and_the_nearest_suggested(string section, string advice)
    {
        const string Markdown = "# API\n\n## JSON Error Codes {#json}\n\n" + Head + "| 400 | 1 | one |\n\n## Empty\n\n## RPC Error Codes\n\n" + Head + "| 400 | 2 | two |\n";

        Assert.Contains(
            $"nothing is generated for it. {advice} Headings with tables: 'API', 'JSON Error Codes', and 'RPC Error Codes'.",
            Generated.From(new TableFile(Markdown).With("Section", section), "EC0006").GeneratorDiagnostics.Single().ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void EC0006_Of_many_headings_ten_are_listed()
    {
        string markdown = string.Concat(Enumerable.Range(1, 12).Select(i => $"# Part {new string('x', 80)}{i}\n\n## {i}\n\n{Head}| 400 | {i} | one |\n\n"));
        string message = Generated.From(new TableFile(markdown).With("Section", "Other|1"), "EC0006").GeneratorDiagnostics.Single().ToString();

        Assert.EndsWith($", '5', and 14 more.", message, StringComparison.Ordinal);
        Assert.Contains($"'Part {new string('x', 55)}…', '1', ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0006_A_page_without_headings_has_no_section()
        => Assert.EndsWith(
            "nothing is generated for it. No heading in the file has a table under it. Remove Section.",
            Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("Section", "Other"), "EC0006").GeneratorDiagnostics.Single().ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void EC0007_An_included_table_without_codes_is_an_error()
        => AssertReported(
            Generated.From(Head + "| 400 | 1 | one |\n\n<!-- error-catalog: include -->\n| Plan | Price |\n|---|---|\n| Basic | cheap |\n", "EC0007"),
            "/app/errors.md(6,1): error EC0007: A directive includes this table, but no column contains codes or HTTP statuses, so the table has no entries. Specify the column with CodeColumn or HttpStatusColumn.",
            length: "| Plan | Price |".Length);

    [Fact]
    public void EC0010_A_table_whose_rows_lack_half_a_million_cells_is_cut_off()
    {
        const int Columns = 2_000;
        string header = "| Code " + string.Concat(Enumerable.Repeat("| c ", Columns - 1)) + "|\n";
        string delimiters = string.Concat(Enumerable.Repeat("|---", Columns)) + "|\n";
        string markdown = header + delimiters + string.Concat(Enumerable.Range(1, 300).Select(i => $"| {i} |\n"));

        // Without a compiler, which would have half a million constants to read.
        Finding finding = Assert.Single(Modelling.Result(markdown).Findings, finding => finding.Rule.Id == "EC0010");

        Assert.Equal("| 263 |", finding.Span.In(markdown));
        Assert.Equal(
            "/app/errors.md(265,1): error EC0010: More than 500,000 cells are missing from the rows of this page, so the table ends here. Add the missing cells, or remove columns that no row uses.",
            finding.Locate("/app/errors.md", SourceText.From(markdown)).ToDiagnostic().ToString());
    }

    [Fact]
    public void EC0011_A_namespace_that_is_a_type_is_an_error_and_nothing_is_generated()
    {
        Generated generated = Generated.From(
            [
                new TableFile(Head + "| 400 | 1 | one |\n", "/app/plaid.md"),
                new TableFile(Head + "| 400 | 2 | two |\n", "/app/link.md").With("Namespace", "Acme.PlaidErrors"),
            ],
            "EC0011");

        AssertReported(
            generated,
            "/app/link.md(1,1): error EC0011: The namespace of 'link.md' conflicts with the type 'Acme.PlaidErrors', so nothing is generated from 'link.md'. Specify another Namespace.");
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0012_A_name_that_is_too_long_for_metadata_is_an_error()
    {
        Generated generated = Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("Namespace", new string('a', 1_020)), "EC0012");

        AssertReported(
            generated,
            $"/app/errors.md(1,1): error EC0012: The types of 'errors.md' aren't generated because the full name '{new string('a', 60)}…' exceeds the maximum length allowed in metadata (1,023 bytes). Shorten Name or Namespace.");
        Assert.Empty(generated.Sources);
    }

    /// <summary>Rows are literals as a whole, with their names and their links.</summary>
    [Theory]
    [InlineData(8000, "[m{0}](/{1})", 1000)]
    [InlineData(100_000, "{1} word {0}", 30)]
    public void EC0013_Names_and_links_count(int rows, string message, int length)
    {
        string text = new('y', length);
        Generated.From(Head + string.Concat(Enumerable.Range(1, rows).Select(i => $"| 400 | {i} | {string.Format(CultureInfo.InvariantCulture, message, i, text)} |\n")), "EC0013");
    }

    [Fact]
    public void EC0013_A_catalog_that_an_assembly_cannot_hold_is_an_error()
    {
        string text = new('x', 90_000);
        Generated generated = Generated.From(Head + string.Concat(Enumerable.Range(1, 100).Select(i => $"| 400 | {i} | {text} |\n")), "EC0013", "EC0110");

        Assert.Equal(
            "/app/errors.md(1,1): error EC0013: 'errors.md' contains 9 million characters of text, more than the string literals of an assembly can hold, so its catalog is empty. Select part of the page with Section, or split it across projects.",
            Assert.Single(generated.GeneratorDiagnostics).ToString());
        using LoadedCatalog catalog = generated.Load();
        Assert.Empty(catalog.MemberNames);
        Assert.Empty(catalog.Catalog);
    }

    [Fact]
    public void Every_rule_of_the_generator_has_a_test_here()
        => Assert.All(
            Rules.OfGenerator,
            rule => Assert.Contains(typeof(GeneratorRuleTests).GetMethods(), method => method.Name.StartsWith(rule.Id + "_", StringComparison.Ordinal)));

    private static void AssertReported(Generated generated, string expected, int length = 0)
    {
        Diagnostic diagnostic = Assert.Single(generated.Diagnostics);
        LinePositionSpan place = diagnostic.Location.GetLineSpan().Span;

        Assert.Equal(expected, diagnostic.ToString());
        Assert.Equal(new LinePosition(place.Start.Line, place.Start.Character + length), place.End);
    }
}
