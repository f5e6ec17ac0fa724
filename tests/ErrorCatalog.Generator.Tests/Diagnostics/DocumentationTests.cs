using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>Every rule has its section in <c>DIAGNOSTICS.md</c>, and what the section shows is so.</summary>
public partial class DocumentationTests
{
    /// <summary>Rules that no short Markdown shows; their sections have a project file instead, or say why there is nothing.</summary>
    private static readonly string[] WithoutMarkdown = ["EC0002", "EC0003", "EC0004", "EC0006", "EC0010", "EC0011", "EC0012", "EC0013", "EC0018", "EC0111", "EC0112", "EC0144"];

    private static readonly string Page = Repository.Read("generator/DIAGNOSTICS.md");

    private static readonly ImmutableArray<DiagnosticDescriptor> All = [.. Rules.OfGenerator, .. Rules.OfAnalyzer, .. Rules.OfUsage];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsWithMarkdown => [.. All.Except(Rules.OfUsage).Select(rule => rule.Id).Except(WithoutMarkdown)];

    /// <summary>Gets the rules about C#; the one about all of it has a test of its own.</summary>
    public static TheoryData<string> IdsWithCode => [.. Rules.OfUsage.Remove(Rules.CodeUnused).Select(rule => rule.Id)];

    [Fact]
    public void Sections_are_those_of_the_rules_in_their_order()
        => Assert.Equal(
            All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            SectionHeading().Matches(Page).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Section_tells_the_title_the_severity_and_who_reports_it(string id)
    {
        DiagnosticDescriptor rule = All.Single(rule => rule.Id == id);
        string reporter = Rules.OfGenerator.Contains(rule) ? "generator" : "analyzer";
        string severity = rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };

        string disabled = rule.IsEnabledByDefault ? string.Empty : ", disabled by default";
        Assert.StartsWith($"\n**{rule.Title}** ({severity}{disabled}, reported by the {reporter})\n\n", SectionOf(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Section_ends_with_the_fix(string id)
        => Assert.StartsWith("**Fix:** ", SectionOf(id).TrimEnd('\n').Split("\n\n")[^1], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(IdsWithMarkdown))]
    public void Example_yields_the_diagnostic_and_no_other(string id)
    {
        string[] examples = [.. MarkdownExample().Matches(SectionOf(id)).Select(example => example.Groups[1].Value)];
        var file = new TableFile(examples[0]);
        TableFile[] overlays = [.. examples.Skip(1).Select(example => TableFile.Overlay(example))];
        Match ledger = LedgerExample().Match(SectionOf(id));

        Generated.From(
            [
                id == "EC0122" ? file.With("ErrorCatalog", string.Empty) : file.With("Overlay", overlays.Length == 0 ? string.Empty : overlays[0].Path),
                .. overlays,
                .. ledger.Success ? [new TableFile(ledger.Groups[1].Value, "/app/errors.shipped.txt").With("ErrorCatalog", string.Empty)] : Array.Empty<TableFile>(),
            ],
            id);
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task Example_of_code_yields_the_diagnostic_and_no_other(string id)
    {
        string example = CodeExample().Match(SectionOf(id)).Groups[1].Value;
        UsageProject project = (example.Contains("Gateway", StringComparison.Ordinal) ? UsageProject.OfWords : UsageProject.OfNumbers)[0];

        Assert.Equal([id], await project.IdsIn(example));
    }

    [Fact]
    public void Sections_without_a_Markdown_example_are_known()
        => Assert.Equal(WithoutMarkdown.Concat(Rules.OfUsage.Select(rule => rule.Id)), All.Select(rule => rule.Id).Where(id => !MarkdownExample().IsMatch(SectionOf(id))));

    [Fact]
    public void Examples_of_a_project_file_yield_their_diagnostics()
    {
        const string Table = "# Errors\n\n| Code | Message |\n|---|---|\n| 1 | Not found |\n";

        Generated.From(new TableFile(null, "/app/docs/deleted.md"), "EC0002");
        Generated.From([new TableFile(Table, "/app/v1/billing.md"), new TableFile(Table, "/app/v2/billing.md")], "EC0003");
        Generated.From(new TableFile(Table).With("Visibility", "protected"), "EC0004");
        Generated.From(new TableFile(Table).With("Section", "JSON Eror Codes"), "EC0006");
        Generated.From(
            [new TableFile(Table, "/app/plaid.md").With("Namespace", "Acme"), new TableFile(Table, "/app/link.md").With("Namespace", "Acme.PlaidErrors")],
            "EC0011");
        Generated.From(new TableFile(Table).With("MessageColumn", "Mesage"), "EC0112");
        Generated.From(new TableFile(Table).With("LinkTemplate", "https://docs.example/errors#{id}"), "EC0144");
        Generated.From([new TableFile(Table), new TableFile(null, "/app/errors.shipped.txt").With("ErrorCatalog", string.Empty)], "EC0018");
    }

    [Fact]
    public void Help_link_leads_to_the_section_once_the_repository_has_an_address()
    {
        string? page = typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "DocumentationPage")?.Value;

        Assert.All(All, rule => Assert.Equal(Rules.HelpLinkTo(page, rule.Id) ?? string.Empty, rule.HelpLinkUri));
        Assert.Null(Rules.HelpLinkTo(null, "EC0001"));
        Assert.Equal(
            "https://example.org/blob/main/generator/DIAGNOSTICS.md#ec0001",
            Rules.HelpLinkTo("https://example.org/blob/main/generator/DIAGNOSTICS.md", "EC0001"));
    }

    private static string SectionOf(string id)
    {
        string heading = "\n## " + id + "\n";
        int start = Page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, "There is no section " + id + ".");
        start += heading.Length;
        int end = Page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..(end + 1)];
    }

    [GeneratedRegex("^## (EC[0-9]{4})$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LedgerExample();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeExample();

    [GeneratedRegex("^```markdown\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MarkdownExample();
}
