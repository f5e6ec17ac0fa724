using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Parsing;
using Microsoft.CodeAnalysis;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>What holds for many rows of a table is told once, so that warnings stand out.</summary>
public class RepetitionTests
{
    [Theory]
    [InlineData("EC0102", "HTTP|Code|Message", "400|1|none", "400||text {0}")]
    [InlineData("EC0104", "HTTP|Code|Message", "400|1|none", "5xx|1{0}|text {0}")]
    [InlineData("EC0105", "HTTP|Code|Message", "400|1|none", "400|1|text {0}")]
    [InlineData("EC0107", "HTTP|Code|Message", "400|1|none", "400|1|none")]
    [InlineData("EC0110", "HTTP|Code|Message", "400|1|none", "400|1{0}|text")]
    [InlineData("EC0117", "HTTP|Code|Message", "400|1|none", "|1{0}|text {0}")]
    [InlineData("EC0118", "HTTP|Code|Message", "400|a_1|none", "400|a_1{0}|")]
    [InlineData("EC0119", "HTTP|Code|Message", "400|1|none", "400|1{0}|x{0} two three four five six seven eight nine ten eleven twelve thirteen fourteen")]
    [InlineData("EC0120", "HTTP|Code|Message", "400|1|none", "400|1{0}|???")]
    [InlineData("EC0126", "HTTP|Code|Message", "400|1|none", "400|1{0}|text {0} <name>")]
    public void Information_about_more_than_three_rows_of_a_table_is_told_at_the_first(string id, string header, string first, string repeated)
    {
        string markdown = Table(header, [first, .. Rows(repeated, 5)]);

        Diagnostic diagnostic = Assert.Single(Generated.From(markdown, id).AnalyzerDiagnostics);

        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.EndsWith(". The same applies to 4 more rows of the table.", MessageOf(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_has_the_names_of_the_first_row()
    {
        string markdown = Table("HTTP|Code|Message", ["400|1|one", .. Rows("400|1|text {0}", 42)]);

        Diagnostic diagnostic = Assert.Single(Generated.From(markdown, "EC0105").AnalyzerDiagnostics);

        Assert.Equal(
            "/app/errors.md(4,6): info EC0105: An earlier row uses the code '1' with different text, so this row becomes the variant 'Text1'. "
            + "To make it a member of the enum, give it its own code. The same applies to 41 more rows of the table.",
            diagnostic.ToString());
        Assert.Equal("1", diagnostic.Location.SourceSpan.In(markdown));
    }

    [Fact]
    public void Three_rows_are_told_one_by_one()
    {
        Generated generated = Generated.From(Table("HTTP|Code|Message", ["400|1|one", .. Rows("400|1|text {0}", 3)]), "EC0105");

        Assert.Equal(3, generated.AnalyzerDiagnostics.Length);
        Assert.All(generated.AnalyzerDiagnostics, diagnostic => Assert.EndsWith("give it its own code.", MessageOf(diagnostic), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_table_tells_of_its_own_rows()
    {
        string markdown = Table("HTTP|Code|Message", ["400|1|one", .. Rows("400|1|text {0}", 4)])
            + "\n" + Table("HTTP|Code|Message", [.. Rows("400|1|more {0}", 6)])
            + "\n" + Table("HTTP|Code|Message", [.. Rows("400|1|last {0}", 2)]);

        Assert.Equal(
            ["4: 3", "11: 5", "20: 0", "21: 0"],
            Generated.From(markdown, "EC0105").AnalyzerDiagnostics.Select(diagnostic => $"{LineOf(diagnostic)}: {MoreRowsIn(diagnostic)}"));
    }

    [Fact]
    public void Warnings_are_told_one_by_one()
    {
        Generated generated = Generated.From(Table("HTTP|Code|Message", ["400|1|one", .. Rows("never|1{0}|text {0}", 5)]), "EC0103");

        Assert.Equal([4, 5, 6, 7, 8], generated.AnalyzerDiagnostics.Select(LineOf));
    }

    [Fact]
    public void Several_cells_of_a_row_count_as_one()
    {
        Generated generated = Generated.From(Table("Code|Message|Description", [.. Rows("{0}|text {0} <name>|more {0} <name>", 4)]), "EC0126");

        Diagnostic diagnostic = Assert.Single(generated.AnalyzerDiagnostics);
        Assert.EndsWith(" The same applies to 3 more rows of the table.", MessageOf(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_a_header_are_told_one_by_one()
        => Assert.Equal(
            5,
            Generated.From(Table("Code|Message|Fix|Fix|Fix|Fix|Fix|Fix", "1|one|a|b|c|d|e|f"), "EC0125").AnalyzerDiagnostics.Length);

    [Fact]
    public void The_order_stays_that_of_the_document()
    {
        string markdown = Table("HTTP|Code|Message", ["400|1|one", "400||two", .. Rows("400|1|text {0}", 4), "never||four", "|2|five"]);

        Assert.Equal(
            ["EC0102 4", "EC0105 5", "EC0103 9", "EC0102 9", "EC0117 10"],
            Generated.From(markdown, "EC0102", "EC0103", "EC0105", "EC0117").AnalyzerDiagnostics.Select(diagnostic => $"{diagnostic.Id} {LineOf(diagnostic)}"));
    }

    [Fact]
    public void A_merged_diagnostic_has_the_title_category_and_severity_of_its_rule()
    {
        DiagnosticDescriptor rule = Rules.Variant;

        Diagnostic diagnostic = Assert.Single(Generated.From(Table("HTTP|Code|Message", ["400|1|one", .. Rows("400|1|text {0}", 4)]), rule.Id).AnalyzerDiagnostics);

        Assert.Equal(
            (rule.Title, rule.Category, rule.DefaultSeverity, rule.HelpLinkUri, rule.IsEnabledByDefault),
            (diagnostic.Descriptor.Title, diagnostic.Descriptor.Category, diagnostic.Severity, diagnostic.Descriptor.HelpLinkUri, diagnostic.Descriptor.IsEnabledByDefault));
        Assert.Equal((rule.DefaultSeverity, 1), (diagnostic.DefaultSeverity, diagnostic.WarningLevel));
    }

    private static IEnumerable<string> Rows(string format, int count)
        => Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, format, i));

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string MoreRowsIn(Diagnostic diagnostic)
        => Regex.Match(MessageOf(diagnostic), @"The same applies to (\d+) more") is { Success: true } match ? match.Groups[1].Value : "0";

    private static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
