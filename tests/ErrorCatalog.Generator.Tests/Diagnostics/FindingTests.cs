using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Parsing;
using Microsoft.CodeAnalysis;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>What is told about a table, and what is not worth telling.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("NULL")]
    [InlineData("nil")]
    [InlineData("none")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    public void A_word_for_nothing_is_no_mistake(string nothing)
        => Assert.Empty(FindingsOf(Table("HTTP|Code|Message", "400|1|one", $"400|{nothing}|two", $"{nothing}|3|three")));

    [Fact]
    public void A_variant_without_a_status_of_its_own_does_not_contradict_the_first_row()
        => Assert.Equal(["EC0105"], FindingsOf(Table("HTTP|Code|Message", "400|1|one", "n/a|1|two")));

    [Fact]
    public void Short_rows_are_no_mistake() => Assert.Empty(FindingsOf("| Code | Message | Docs |\n|---|---|---|\n| 1 | one |\n"));

    [Fact]
    public void A_table_that_is_no_error_table_is_told_of_once_and_its_cells_are_not_checked()
        => Assert.Equal(["EC0127"], FindingsOf(Table("Code|Message", "1|one") + "\n| Plan | Price |\n|---|---|\n| Basic | 10 | surplus |\n"));

    [Fact]
    public void A_table_that_nobody_takes_for_an_error_table_is_left_alone()
        => Assert.Empty(FindingsOf(
            Table("Code|Message", "1|one") + "\n<!-- error-catalog: ignore -->\n" + Table("Plan|Price", "Basic|10") + "\n# Plans\n\n" + Table("Plan|Seats", "Basic|10")));

    [Fact]
    public void Findings_come_in_the_order_of_the_document()
        => Assert.Equal(
            ["EC0103", "EC0101", "EC0108", "EC0105"],
            FindingsOf(Table("HTTP|Code|Message", "400|1|one", "never|4xx|two") + "| 400 | 3 | three | surplus |\n| 400 | 1 | four |\n"));

    [Fact]
    public void No_row_is_dropped_in_silence()
    {
        string[] codes = ["1", "", "null", "4xx", "a b c", "{{X}}", "1", "007", "0xFFFFFFFFFFFFFFFFFF", "!", "...", "a,b", "<b></b>"];
        string markdown = Table("HTTP|Code|Message", [.. codes.Select((code, i) => $"400|{code}|message {i}")]);

        CatalogResult result = Result(markdown);

        Assert.Equal(codes.Length, result.Catalogs[0].Entries.Count);
        Assert.Equal(result.Catalogs[0].Entries.Count, result.Catalogs[0].Entries.Select(entry => entry.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("\u0085", 6)]
    [InlineData("\u2028", 6)]
    [InlineData("\u2029", 6)]
    [InlineData("\r", 6)]
    [InlineData("\f", 5)]
    [InlineData("\u000B", 5)]
    public void A_line_is_counted_as_editors_count_it(string character, int line)
    {
        string markdown = $"Text{character}text\n\n| HTTP | Code | Message |\n|---|---|---|\n| never | 1 | one |\n| 400 | 2 | two |\n";

        Diagnostic diagnostic = Assert.Single(Generated.From(markdown, "EC0103").AnalyzerDiagnostics);

        Assert.Equal((line, 3), (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1));
        Assert.Equal("never", diagnostic.Location.SourceSpan.In(markdown));
    }

    [Fact]
    public void A_line_end_to_editors_alone_divides_no_row()
    {
        const string Markdown = "| HTTP | Code | Message |\n|---|---|---|\n| 400 | 1 | a\u2028b | surplus |\n| never | 2 | two |\n";

        Diagnostic[] diagnostics = [.. Generated.From(Markdown, "EC0103", "EC0108").AnalyzerDiagnostics];

        Assert.Equal(["(4,5)", "(5,3)"], diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition).Select(start => $"({start.Line + 1},{start.Character + 1})"));
        Assert.Equal(["surplus", "never"], diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan.In(Markdown)));
    }

    [Fact]
    public void A_file_that_is_not_marked_is_left_alone()
    {
        Assert.Empty(Generated.From(new TableFile(Table("Code|Message", "1|one")).With("ErrorCatalog", string.Empty), "EC0122").Sources);
        Assert.Empty(Generated.From(new TableFile(Table("Code|Message", "1|one")).With("ErrorCatalog", "False")).Sources);
    }

    [Fact]
    public void Rules_of_the_analyzer_are_not_reported_by_the_generator()
    {
        Generated generated = Generated.From(Table("HTTP|Code|Message", "400|1|one", "404|1|two", "never|4xx|three"), "EC0101", "EC0103", "EC0106");

        Assert.Empty(generated.GeneratorDiagnostics);
        Assert.All(generated.AnalyzerDiagnostics, diagnostic => Assert.Contains(diagnostic.Id, Rules.OfAnalyzer.Select(rule => rule.Id)));
    }

    private static string[] FindingsOf(string markdown) => [.. Result(markdown).Findings.Select(finding => finding.Rule.Id)];
}
