using System;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>The rules as a whole.</summary>
public class RuleListTests
{
    [Fact]
    public void A_rule_is_either_the_generators_or_that_of_one_analyzer()
    {
        string[] ofGenerator = [.. Rules.OfGenerator.Select(rule => rule.Id)];
        string[] ofAnalyzer = [.. Rules.OfAnalyzer.Select(rule => rule.Id)];
        DiagnosticDescriptor[] all = [.. typeof(Rules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

        Assert.Empty(ofGenerator.Intersect(ofAnalyzer));
        string[] ofUsage = [.. Rules.OfUsage.Select(rule => rule.Id)];
        Assert.Equal(all.Select(rule => rule.Id).Order(StringComparer.Ordinal), ofGenerator.Concat(ofAnalyzer).Concat(ofUsage).Order(StringComparer.Ordinal));
        Assert.All(ofGenerator, id => Assert.True(string.CompareOrdinal(id, "EC0100") < 0));
        Assert.All(ofAnalyzer, id => Assert.True(string.CompareOrdinal(id, "EC0100") > 0 && string.CompareOrdinal(id, "EC0200") < 0));
        Assert.All(ofUsage, id => Assert.True(string.CompareOrdinal(id, "EC0200") > 0));
        Assert.Equal(ofAnalyzer, new ErrorCatalogAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));
        Assert.Equal(
            ofUsage.Order(StringComparer.Ordinal),
            UsageProject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Concat(new UnusedCodeAnalyzer().SupportedDiagnostics).Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(new UnnamedValueSuppressor().SupportedSuppressions, suppression => all.Any(rule => rule.Id == suppression.Id));
    }

    [Fact]
    public void What_stops_the_generated_code_is_an_error_and_nothing_else_is()
    {
        Assert.All(Rules.OfAnalyzer.Concat(Rules.OfUsage), rule => Assert.NotEqual(DiagnosticSeverity.Error, rule.DefaultSeverity));
        Assert.All(Rules.OfGenerator, rule => Assert.True(rule.DefaultSeverity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void What_has_a_code_fix_is_all_that_its_analyzer_reports()
        => Assert.All(
            UsageProject.Providers.SelectMany(provider => provider.FixableDiagnosticIds),
            id => Assert.Single(Assert.Single(UsageProject.Analyzers, analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id)).SupportedDiagnostics));

    [Fact]
    public void The_release_notes_list_all_rules_and_no_others()
    {
        string notes = Repository.Read("generator/AnalyzerReleases.Shipped.md") + Repository.Read("generator/AnalyzerReleases.Unshipped.md");
        string[] listed = [.. Regex.Matches(notes, @"^(EC\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.Multiline)
            .Select(line => $"{line.Groups[1]} {line.Groups[2]} {line.Groups[3]} {line.Groups[4]}")];

        Assert.Equal(
            Rules.OfGenerator.Concat(Rules.OfAnalyzer).Concat(Rules.OfUsage)
                .Select(rule => $"{rule.Id} {rule.Category} {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} {rule.Title}"),
            listed);
    }
}
