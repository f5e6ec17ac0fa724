using System;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Model;
using ErrorCatalog.Generator.Tests.Parsing;
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
        Assert.Equal(("error", "(5,101)-(5,30001)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0010_A_table_whose_rows_lack_half_a_million_cells_is_cut_off()
    {
        const int Columns = 2_000;
        string header = "| Code " + string.Concat(Enumerable.Repeat("| c ", Columns - 1)) + "|\n";
        string delimiters = string.Concat(Enumerable.Repeat("|---", Columns)) + "|\n";
        string rows = string.Concat(Enumerable.Range(1, 300).Select(i => $"| {i} |\n"));

        // Without a compiler, which would have half a million constants to read.
        Finding finding = Assert.Single(Modelling.Result(header + delimiters + rows).Findings, finding => finding.Rule.Id == "EC0010");

        Assert.Equal(DiagnosticSeverity.Error, finding.Rule.DefaultSeverity);
        Assert.Equal("| 263 |", finding.Span.In(header + delimiters + rows));
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

        Diagnostic diagnostic = Assert.Single(generated.GeneratorDiagnostics);
        Assert.Equal(("error", "(1,1)-(1,1)", "/app/link.md"), (SeverityOf(diagnostic), PlaceOf(diagnostic), diagnostic.Location.GetLineSpan().Path));
        Assert.StartsWith("'Acme.PlaidErrors' is a type and no namespace for the types of 'link.md'", Message(diagnostic), StringComparison.Ordinal);
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0012_A_name_that_no_assembly_holds_is_an_error_and_nothing_is_generated()
    {
        Generated generated = Generated.From(new TableFile(Head + "| 400 | 1 | one |\n").With("Namespace", new string('a', 1_020)), "EC0012");

        Diagnostic diagnostic = Assert.Single(generated.GeneratorDiagnostics);
        Assert.Equal(("error", "(1,1)-(1,1)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Contains("aaa…' has more than 1,023 bytes with its namespace", Message(diagnostic), StringComparison.Ordinal);
        Assert.Empty(generated.Sources);
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

        Assert.Equal(["(3,13)-(3,16)", "(4,13)-(4,16)"], diagnostics.Select(PlaceOf));
        Assert.Equal("info", SeverityOf(diagnostics[0]));
        Assert.Equal("Several rows want the same name, so this one is called 'Bad1'", Message(diagnostics[0]));
    }

    [Fact]
    public void EC0111_A_cell_with_too_many_marks_is_its_source()
    {
        string brackets = new('[', 20_000);

        AssertOne("EC0111", "warning", "(3,13)-(3,20017)", "The cell has more than a thousand Markdown marks", Head + "| 400 | 1 | one " + brackets + " |\n| 400 | 2 | two |\n");
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
    public void EC0006_A_section_that_the_page_does_not_have_is_an_error()
    {
        Diagnostic diagnostic = Assert.Single(
            Generated.From(new TableFile("# Errors\n\n" + Head + "| 400 | 1 | one |\n").With("Section", "Errors|Other"), "EC0006").GeneratorDiagnostics);

        Assert.Equal(("error", "(1,1)-(1,1)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.StartsWith("No table lies under a heading 'Other'", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void EC0007_An_included_table_without_codes_is_an_error()
        => AssertOne("EC0007", "error", "(6,1)-(6,17)", "The directive includes this table", Head + "| 400 | 1 | one |\n\n<!-- error-catalog: include -->\n| Plan | Price |\n|---|---|\n| Basic | cheap |\n");

    [Theory]
    [InlineData("ignor", "ignor")]
    [InlineData("name=1x", "name=1x")]
    [InlineData("names 1=", "1=")]
    [InlineData("", "")]
    public void EC0113_A_directive_that_is_none_is_told(string words, string word)
        => AssertOne("EC0113", "warning", $"(1,6)-(1,{6 + ("error-catalog: " + words).TrimEnd().Length})", $"'{(word.Length == 0 ? "error-catalog:" : word)}' is no directive", $"<!-- error-catalog: {words} -->\n" + Head + "| 400 | 1 | one |\n");

    [Fact]
    public void EC0114_A_directive_above_something_else_is_told()
        => AssertOne("EC0114", "warning", "(5,6)-(5,27)", "The directive stands above no table", Head + "| 400 | 1 | one |\n\n<!-- error-catalog: ignore -->\n\nText.\n");

    [Fact]
    public void EC0115_A_name_for_a_code_that_the_table_does_not_have_is_told()
        => AssertOne("EC0115", "warning", "(1,6)-(1,32)", "The directive names the code '2'", "<!-- error-catalog: names 2=Two -->\n" + Head + "| 400 | 1 | one |\n");

    [Fact]
    public void EC0116_A_second_column_of_codes_is_told()
        => AssertOne("EC0116", "warning", "(1,20)-(1,30)", "The column 'Error code' could hold the Code as well as the column 'Code'", "| Code | Message | Error code | Text |\n|---|---|---|---|\n| 1001 | one | 2001 | two |\n");

    [Fact]
    public void EC0117_An_empty_status_cell_is_told()
        => AssertOne("EC0117", "info", "(4,2)-(4,2)", "The HTTP status cell is empty", Head + "| 400 | 1 | one |\n|| 2 | two |\n");

    [Fact]
    public void EC0118_An_empty_message_cell_is_told()
        => AssertOne("EC0118", "info", "(4,17)-(4,17)", "The message cell is empty", Head + "| 400 | one_a | one |\n| 400 | two_b | |\n");

    [Fact]
    public void EC0119_A_name_that_says_less_than_its_text_is_told()
        => AssertOne("EC0119", "info", "(3,13)-(3,57)", "The text is too long for a name, so the row is called 'OneTwoThreeFourFiveSixSevenEight'", Head + "| 400 | 1 | one two three four five six seven eight nine |\n");

    [Fact]
    public void EC0120_A_text_that_gives_no_name_is_told()
        => AssertOne("EC0120", "info", "(3,13)-(3,16)", "The text has no letter or digit", Head + "| 400 | 1 | ??? |\n");

    [Fact]
    public void EC0120_A_name_cell_that_gives_no_name_is_told()
        => AssertOne("EC0120", "info", "(4,7)-(4,9)", "The text has no letter or digit that a C# identifier may have, so the row is called 'Two'", "| Code | Name | Message |\n|---|---|---|\n| 1 | First | one |\n| 2 | ?! | two |\n");

    [Fact]
    public void EC0121_A_word_among_numbers_is_told()
        => AssertOne("EC0121", "warning", "(5,9)-(5,11)", "'x1' is no integer of 64 bits", Head + "| 400 | 1 | one |\n| 400 | 2 | two |\n| 400 | x1 | three |\n");

    [Fact]
    public void EC0122_A_table_in_a_file_that_is_not_marked_is_told()
    {
        Generated generated = Generated.From(new TableFile("# Errors\n\n" + Head + "| 400 | 1 | one |\n").With("ErrorCatalog", string.Empty), "EC0122");

        Diagnostic diagnostic = Assert.Single(generated.AnalyzerDiagnostics);
        Assert.Equal(("info", "(3,1)-(3,26)"), (SeverityOf(diagnostic), PlaceOf(diagnostic)));
        Assert.Contains("<ErrorCatalog Include=\"errors.md\" />", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void EC0123_Rows_behind_an_empty_line_are_told()
        => AssertOne("EC0123", "warning", "(5,1)-(6,18)", "These lines look like rows of the table above", Head + "| 400 | 1 | one |\n\n| 400 | 2 | two |\n| 400 | 3 | thr |\n");

    [Theory]
    [InlineData("<table>\n<tr><th>Code</th><th>Message</th></tr>\n<tr><td>2</td><td>two</td></tr>\n</table>", "(5,1)-(5,8)")]
    [InlineData("<TABLE class='a'><thead><tr>\n<td><b>Error&nbsp;code</b></td>\n<td>Text</td>", "(5,1)-(5,18)")]
    [InlineData("<div>\n  <table><tr><td>Plan</td></tr></table>\n  <table><tr><td>HTTP status</td></tr></table>", "(7,3)-(7,10)")]
    [InlineData("<!-- error-catalog: include -->\n<table>\n</table>", "(6,1)-(6,8)")]
    public void EC0124_An_error_table_in_HTML_is_told(string html, string place)
        => AssertOne("EC0124", "warning", place, "This looks like an error table, but tables in HTML are not read", Head + "| 400 | 1 | one |\n\n" + html + "\n");

    [Theory]
    [InlineData("<table><tr><th>Plan</th><th>Price</th></tr></table>")]
    [InlineData("<!-- error-catalog: ignore -->\n<table><tr><th>Code</th></tr></table>")]
    [InlineData("<tablet><tr><th>Code</th></tr>")]
    [InlineData("<!-- <table><tr><th>Code</th></tr></table> -->")]
    [InlineData("```html\n<table><tr><th>Code</th></tr></table>\n```")]
    public void EC0124_Other_HTML_is_left_alone(string html) => Generated.From(Head + "| 400 | 1 | one |\n\n" + html + "\n");

    [Theory]
    [InlineData("| Code | Message | Solution | Resolution |\n|---|---|---|---|\n| 1 | one | wait | ask |\n", "(1,31)-(1,41)", "The column 'Resolution' could hold the Resolution as well as the column 'Solution'")]
    [InlineData("| Code | Message | Description | Message |\n|---|---|---|---|\n| 1 | one | first | uno |\n", "(1,34)-(1,41)", "The column 'Message' could hold the Message as well as the column 'Message'")]
    [InlineData("| Code | Name | Message | Title |\n|---|---|---|---|\n| 1 | One | first | Uno |\n", "(1,27)-(1,32)", "The column 'Title' could hold the Name as well as the column 'Name'")]
    [InlineData("| HTTP | Code | Message | HTTP status |\n|---|---|---|---|\n| 404 | 1 | first | 500 |\n", "(1,27)-(1,38)", "The column 'HTTP status' could hold the HttpStatus as well as the column 'HTTP'")]
    public void EC0125_A_column_whose_role_another_has_is_told(string markdown, string place, string message)
        => AssertOne("EC0125", "info", place, message, markdown);

    [Fact]
    public void EC0125_What_the_project_has_decided_is_not_told()
        => Generated.From(
            new TableFile("| Code | Message | Solution | Resolution |\n|---|---|---|---|\n| 1 | one | wait | ask |\n").With("ResolutionColumn", "Resolution"));

    [Theory]
    [InlineData("Set <name> first", "<name>")]
    [InlineData("<b>Set</b> <your name> first", "<your name>")]
    [InlineData("</name> <x-y> *z*", "<x-y>")]
    public void EC0126_A_placeholder_that_nobody_sees_is_told(string message, string tag)
        => AssertOne("EC0126", "info", $"(3,13)-(3,{13 + message.Length})", $"'{tag}' is a tag to GitHub", Head + $"| 400 | 1 | {message} |\n");

    [Theory]
    [InlineData("Set `<name>` first")]
    [InlineData("Set &lt;name> first")]
    [InlineData("Set \\<name> first")]
    [InlineData("One <br> two <BR/> <span class='x'>three</span> <center>four")]
    [InlineData("A <Badge>new</Badge> <Icon /> <!-- note --> thing")]
    [InlineData("See <https://example.com>, 1 <2> 3 < 4")]
    public void EC0126_What_is_shown_or_meant_as_a_tag_is_not_told(string message) => Generated.From(Head + $"| 400 | 1 | {message} |\n");

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
