using System;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>Each rule once, with its severity and its exact place. Lines and columns count from 1, as the compiler prints them.</summary>
public class RuleTests
{
    private const string Head = "| HTTP | Code | Message |\n|---|---|---|\n";

    [Fact]
    public void EC0001_A_file_without_an_error_table_has_an_empty_catalog()
        => AssertOne("EC0001", "warning", "(1,1)-(1,1)", "'errors.md' holds no error table", "# Text\n\n| Plan | Price |\n|---|---|\n| Basic | 10 |\n");

    [Fact]
    public void EC0002_A_file_that_cannot_be_read_has_an_empty_catalog()
    {
        Diagnostic diagnostic = Assert.Single(Generated.From(new TableFile(text: null), "EC0002").GeneratorDiagnostics);

        Assert.Equal(("error", "(1,1)-(1,1)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Equal("'errors.md' cannot be read, so its catalog is empty", Message(diagnostic));
    }

    [Fact]
    public void EC0003_Two_files_do_not_become_one_type()
    {
        Generated generated = Generated.From(
            [
                new TableFile(Head + "| 400 | 1 | one |\n", "/app/b/plaid.md"),
                new TableFile(Head + "| 400 | 2 | two |\n", "/app/a/plaid-errors.md"),
            ],
            "EC0003");

        Diagnostic diagnostic = Assert.Single(generated.GeneratorDiagnostics);
        Assert.Equal(("error", "(1,1)-(1,1)", "/app/b/plaid.md"), (SeverityOf(diagnostic), PlaceOf(diagnostic), diagnostic.Location.GetLineSpan().Path));
        Assert.StartsWith("'b/plaid.md' and 'a/plaid-errors.md' would both be the type 'Acme.PlaidErrors'", Message(diagnostic), StringComparison.Ordinal);
        Assert.Contains("Two = 2", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0004_An_unknown_visibility_is_an_error_and_the_catalog_public()
    {
        Generated generated = Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("Visibility", "private"), "EC0004");

        Diagnostic diagnostic = Assert.Single(generated.GeneratorDiagnostics);
        Assert.Equal(("error", "(1,1)-(1,1)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.StartsWith("'private' is no visibility", Message(diagnostic), StringComparison.Ordinal);
        Assert.Contains("public static partial class", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0005_What_lies_too_deep_is_refused_and_what_is_above_is_generated()
    {
        string nested = string.Concat(Enumerable.Repeat(">", 30_000));
        Generated generated = Generated.From(Head + "| 400 | 1 | one |\n\n" + nested + "\n", "EC0005");

        Diagnostic diagnostic = Assert.Single(generated.GeneratorDiagnostics);
        Assert.Equal(("error", "(5,1)-(5,30001)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4xx")]
    [InlineData("1000-1099")]
    [InlineData("{{CODE}}")]
    [InlineData("several words")]
    public void EC0101_What_stands_for_other_codes_is_no_code(string code)
        => AssertOne("EC0101", "warning", $"(4,9)-(4,{9 + code.Length})", $"'{code}' stands for other codes", Head + "| 400 | 1 | one |\n| 400 | " + code + " | two |\n");

    [Fact]
    public void EC0102_An_empty_code_cell_is_told()
        => AssertOne("EC0102", "info", "(4,9)-(4,9)", "The row has no code", Head + "| 400 | 1 | one |\n| 400 | | two |\n");

    [Fact]
    public void EC0103_A_word_is_no_HTTP_status()
        => AssertOne("EC0103", "warning", "(4,3)-(4,9)", "'always' is no HTTP status", Head + "| 400 | 1 | one |\n| always | 2 | two |\n");

    [Fact]
    public void EC0104_A_class_of_HTTP_statuses_is_no_single_one()
        => AssertOne("EC0104", "info", "(4,3)-(4,6)", "'5xx' names no single HTTP status", Head + "| 400 | 1 | one |\n| 5xx | 2 | two |\n");

    [Fact]
    public void EC0105_A_code_with_another_text_is_a_variant()
        => AssertOne("EC0105", "info", "(4,9)-(4,10)", "The code '1' has an earlier row with another text, so this row is a variant of it: the property 'Two'", Head + "| 400 | 1 | one |\n| 400 | 1 | two |\n");

    [Fact]
    public void EC0106_A_code_with_another_HTTP_status_is_a_variant_and_perhaps_a_mistake()
        => AssertOne("EC0106", "warning", "(4,9)-(4,10)", "The code '1' has HTTP status 400 in an earlier row and 404 here", Head + "| 400 | 1 | one |\n| 404 | 1 | two |\n");

    [Fact]
    public void EC0107_A_row_that_repeats_another_is_the_same_entry()
        => AssertOne("EC0107", "info", "(5,1)-(5,18)", "The row says the same", Head + "| 400 | 1 | one |\n| 400 | 2 | two |\n| 400 | 1 | one |\n");

    [Fact]
    public void EC0108_Cells_beyond_the_header_are_told()
        => AssertOne("EC0108", "warning", "(3,19)-(3,28)", "The row has more cells than the header", Head + "| 400 | 1 | one | two | six |\n");

    [Fact]
    public void EC0109_A_delimiter_row_of_another_width_is_told()
        => AssertOne("EC0109", "warning", "(5,1)-(6,10)", "The header has 3 cells and the delimiter row below it 2", Head + "| 400 | 1 | one |\n\n| a | b | c |\n|---|---|\n");

    [Fact]
    public void EC0110_A_name_with_its_code_behind_it_is_told()
    {
        Diagnostic[] diagnostics = [.. Generated.From(Head + "| 400 | 1 | bad |\n| 400 | 2 | bad |\n", "EC0110").AnalyzerDiagnostics];

        Assert.Equal(["(3,1)-(3,18)", "(4,1)-(4,18)"], diagnostics.Select(PlaceOf));
        Assert.Equal("info", SeverityOf(diagnostics[0]));
        Assert.Equal("Several rows want the same name, so this one is called 'Bad1'", Message(diagnostics[0]));
    }

    [Fact]
    public void EC0111_A_cell_nested_too_deep_is_its_source()
    {
        string brackets = new('[', 20_000);

        AssertOne("EC0111", "warning", "(3,13)-(3,20013)", "The Markdown of this cell is nested too deep", Head + "| 400 | 1 | " + brackets + " |\n| 400 | 2 | two |\n");
    }

    [Fact]
    public void EC0112_A_column_that_no_table_has_is_told()
    {
        Diagnostic diagnostic = Assert.Single(
            Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("MessageColumn", "Text"), "EC0112").AnalyzerDiagnostics);

        Assert.Equal(("warning", "(1,1)-(1,1)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Equal("No table has a column headed 'Text', which the project names as the Message column", Message(diagnostic));
    }

    [Fact]
    public void Every_rule_has_a_test_here()
        => Assert.All(
            Rules.OfGenerator.Concat(Rules.OfAnalyzer),
            rule => Assert.Contains(typeof(RuleTests).GetMethods(), method => method.Name.StartsWith(rule.Id + "_", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_is_either_the_generators_or_the_analyzers()
    {
        string[] ofGenerator = [.. Rules.OfGenerator.Select(rule => rule.Id)];
        string[] ofAnalyzer = [.. Rules.OfAnalyzer.Select(rule => rule.Id)];
        DiagnosticDescriptor[] all = [.. typeof(Rules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

        Assert.Empty(ofGenerator.Intersect(ofAnalyzer));
        Assert.Equal(all.Select(rule => rule.Id).Order(StringComparer.Ordinal), ofGenerator.Concat(ofAnalyzer).Order(StringComparer.Ordinal));
        Assert.All(ofGenerator, id => Assert.True(string.CompareOrdinal(id, "EC0100") < 0));
        Assert.All(ofAnalyzer, id => Assert.True(string.CompareOrdinal(id, "EC0100") > 0));
        Assert.Equal(ofAnalyzer, new ErrorCatalogAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));
    }

    [Fact]
    public void What_stops_the_generated_code_is_an_error_and_nothing_else_is()
    {
        Assert.All(Rules.OfAnalyzer, rule => Assert.NotEqual(DiagnosticSeverity.Error, rule.DefaultSeverity));
        Assert.All(Rules.OfGenerator, rule => Assert.True(rule.DefaultSeverity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void The_release_notes_list_all_rules_and_no_others()
    {
        string notes = Repository.Read("generator/AnalyzerReleases.Shipped.md") + Repository.Read("generator/AnalyzerReleases.Unshipped.md");
        string[] listed = [.. Regex.Matches(notes, @"^(EC\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.Multiline)
            .Select(line => $"{line.Groups[1]} {line.Groups[2]} {line.Groups[3]} {line.Groups[4]}")];

        Assert.Equal(
            Rules.OfGenerator.Concat(Rules.OfAnalyzer).Select(rule => $"{rule.Id} {rule.Category} {rule.DefaultSeverity} {rule.Title}"),
            listed);
    }

    private static void AssertOne(string id, string severity, string place, string message, string markdown)
    {
        Diagnostic diagnostic = Assert.Single(Generated.From(markdown, id).Diagnostics);
        Assert.Equal((severity, place), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.StartsWith(message, Message(diagnostic), StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal("/app/errors.md", diagnostic.Location.GetLineSpan().Path);
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string SeverityOf(Diagnostic diagnostic)
        => diagnostic.Severity == DiagnosticSeverity.Info ? "info" : diagnostic.Severity == DiagnosticSeverity.Warning ? "warning" : "error";

    private static string PlaceOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
