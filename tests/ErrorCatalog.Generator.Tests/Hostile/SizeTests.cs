using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Overlays;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>
/// The time grows with the text and no faster. What does not ends in the time limit of its test, which is far above what it takes
/// on any machine; nothing here measures.
/// </summary>
public class SizeTests
{
    private const int Limit = 60_000;
    private const int Many = 20_000;
    private const string Header = "| Code | Message |\n|---|---|\n";
    private const string GoodTable = "\n\n" + Header + "| GOOD | Good row |\n";

    /// <summary>Pages, and the diagnostic that tells what they lack; the good table follows.</summary>
    private static readonly Dictionary<string, (Func<string> Page, string? Rule)> Pages = new()
    {
        ["brackets in a cell"] = (() => Cell(Repeat("[", Many)), "EC0111"),
        ["stars in a cell"] = (() => Cell(Repeat("*", Many)), "EC0111"),
        ["starred words in a cell"] = (() => Cell(Repeat("*a ", Many)), "EC0111"),
        ["underscores in a cell"] = (() => Cell(Repeat("_", Many)), "EC0111"),
        ["back-ticks in a cell"] = (() => Cell(Repeat("`", Many)), "EC0111"),
        ["half links in a cell"] = (() => Cell(Repeat("[a](", Many)), "EC0111"),
        ["backslashes in a cell"] = (() => Cell(Repeat("\\", Many)), "EC0111"),
        ["pipes in a row"] = (() => Cell(Repeat("|", Many)), "EC0108"),
        ["escaped pipes in a cell"] = (() => Cell(Repeat("\\|", Many)), "EC0120"),
        ["commas in a cell"] = (() => Cell(Repeat("b, ", Many)), "EC0119"),
        ["humps in a cell"] = (() => Cell(Repeat("aB", Many)), "EC0119"),
        ["a megabyte of words"] = (() => Cell(Repeat("lorem ipsum ", 87_000)), "EC0119"),
        ["a megabyte of letters"] = (() => Cell(new string('x', 1_000_000)), "EC0119"),
        ["a megabyte of blanks"] = (() => Cell("a" + new string(' ', 1_000_000) + "b"), null),
        ["a megabyte as a code"] = (() => Header + "| " + new string('9', 1_000_000) + " | x |\n", "EC0101"),
        ["a megabyte as a header"] = (() => "| Code | Message | " + Repeat("x ", 500_000) + "|\n|---|---|---|\n| 1 | a | b |\n", null),
        ["a megabyte as a header of many rows"] = (() => "| Code | Message | " + Repeat("x ", 500_000) + "|\n|---|---|---|\n" + Lines(Many, i => $"| {i} | a{i} | b |\n"), null),
        ["a megabyte as a heading of many tables"] = (
            () => "# Errors " + Repeat("x ", 500_000) + "\n" + Lines(Many / 4, i => Header + $"| {i} | m{i} |\n\n"),
            null),
        ["a megabyte as a heading"] = (() => "# " + Repeat("xcode ", 160_000) + "\n", null),
        ["statuses in a cell"] = (() => "| HTTP | Message |\n|---|---|\n| " + Repeat("404, ", Many) + " | a |\n| 404 | b |\n| 400 | c |\n| 500 | d |\n", null),
        ["rows with almost too many marks"] = (() => Header + Lines(100, i => $"| {i} | {Repeat("[a](", 499)} |\n"), null),
        ["columns"] = (() => "| Code | Message |" + Lines(2000, i => $" c{i} |") + "\n" + MarkdownText.Delimiters(2002) + "| 1 | a |" + Repeat(" x |", 2000) + "\n", null),
        ["columns that no row has"] = (() => "| Code | Message |" + Repeat(" c |", Many) + "\n" + MarkdownText.Delimiters(Many + 2) + Repeat("|a\n", Many), "EC0010"),
        ["brackets"] = (() => Repeat("[", Many), null),
        ["stars"] = (() => Repeat("*", Many), null),
        ["back-ticks"] = (() => "x" + Repeat("`", Many), null),
        ["half links"] = (() => Repeat("[a](", Many), null),
        ["pipes"] = (() => Repeat("|", Many), null),
        ["lines of brackets"] = (() => Repeat("[\n", Many), null),
        ["lines of stars"] = (() => Repeat("* \n", Many), null),
        ["lines of pipes"] = (() => Repeat("|\n", Many), null),
        ["lines that are almost tables"] = (() => Repeat("a|b\n|---|\n", Many), "EC0109"),
        ["headings"] = (() => Lines(Many, i => $"# h{i}\n"), null),
        ["lines above an underline"] = (() => Repeat("a\n", Many) + "===\n", null),
        ["nested quotes"] = (() => Repeat(">", 5000) + " x\n", "EC0005"),
        ["ever deeper quotes"] = (() => Lines(1000, i => new string('>', i) + "x\n"), "EC0005"),
        ["nested lists"] = (() => Repeat("- ", 5000) + "x\n", "EC0005"),
        ["nested numbered lists"] = (() => Repeat("1. ", 5000) + "x\n", "EC0005"),
        ["lists down the page"] = (() => Lines(5000, i => new string(' ', 2 * Math.Min(i, 500)) + "- x\n"), "EC0005"),
        ["list items"] = (() => Lines(Many, i => $"- item {i}\n\n"), null),
        ["reference definitions"] = (() => Lines(Many, i => $"[r{i}]: http://x/{i}\n"), null),
        ["reference definitions apart"] = (() => Lines(Many, i => $"[r{i}]: http://x/{i}\n\n"), null),
        ["a reference definition of a megabyte"] = (() => "[a]: /" + new string('x', 1_000_000) + "\n\n" + Header + Lines(Many, i => $"| {i} | [m{i}][a] |\n"), null),
        ["reference definitions that do not end"] = (() => Repeat("[a\n", Many), null),
        ["titles that do not end"] = (() => Lines(Many, i => $"[r{i}]: /x 't\n"), null),
        ["a title that does not end"] = (() => "[a]: /b \"\n" + Repeat("x\n", Many), null),
        ["comments"] = (() => Repeat("<!-- x -->\n", Many), null),
        ["directives"] = (() => Repeat("<!-- error-catalog: include -->\n", Many) + "\n# x\n", "EC0114"),
        ["names that no row wants"] = (
            () => "<!-- error-catalog: names " + Lines(Many, i => $"X{i}=N{i} ") + "-->\n" + Header + Lines(Many, i => $"| E{i} | m |\n"), "EC0115"),
        ["divisions of HTML"] = (() => Repeat("<div>\n", Many), null),
        ["tables of HTML"] = (() => Repeat("<table>", Many) + "\n\n", null),
        ["cells of HTML"] = (() => "<table><tr><th>Code<th>Message" + Repeat("<td>", Many) + "\n\n", "EC0124"),
        ["rows of HTML"] = (() => "<table>" + Repeat("<tr\n", Many) + "\n", null),
        ["tables in tables"] = (() => Repeat("<table><tr><td>x", Many) + Repeat("</table>", Many) + "\n\n", null),
        ["tables in tables apart"] = (() => Repeat("<table><tr><td>\n\nx\n\n", Many), null),
        ["tables of HTML that end"] = (() => Repeat("<table><tr><td>x</table>\n", Many) + "\n", null),
        ["half tags of HTML"] = (() => "<table>" + Repeat("<td", 100_000) + "\n\n", null),
        ["half tags of HTML with blanks"] = (() => "<table>" + Repeat("<td ", 100_000) + "\n\n", null),
        ["half tags of HTML apart"] = (() => "<table>\n\n" + Repeat("<td\n\n", 100_000), null),
        ["half tables of HTML"] = (() => Repeat("<table ", 100_000) + "\n\n", null),
        ["half end tags of HTML"] = (() => "<table><tr><td>" + Repeat("</td", 100_000) + "\n\n", null),
        ["half comments of HTML"] = (() => "<table>" + Repeat("<!--", 100_000) + "\n\n-->\n\n", null),
        ["half comments of HTML apart"] = (() => "<table>\n\n" + Repeat("<td><!- <!-x\n\n", 50_000), null),
        ["comments of HTML"] = (() => "<table><tr><td>" + Repeat("<!-- x -->", 50_000) + "</table>\n\n", null),
        ["scripts of HTML"] = (() => "<table>" + Repeat("<script></scrip", 50_000) + "\n\n</script>\n\n", null),
        ["quotes of HTML"] = (() => "<table>" + Repeat("<td a='b", 50_000) + "\n\n", null),
        ["a megabyte of angle brackets"] = (() => "<table><tr><td>" + new string('<', 1_000_000) + "\n\n", null),
        ["a megabyte of ampersands"] = (() => "<table><tr><td>" + new string('&', 1_000_000) + "</table>\n\n", null),
        ["a megabyte of attributes"] = (() => "<table><tr><td " + Repeat("a=b ", 250_000) + ">x</table>\n\n", null),
        ["links of HTML"] = (() => "<table><tr><td>" + Repeat("<a href=x>y", 50_000) + "</table>\n\n", null),
        ["wide cells of HTML"] = (() => "<table><tr><th>Code<th>Message" + Repeat("<tr><td colspan=1000>x", Many) + "</table>\n\n", "EC0124"),
        ["long cells of HTML"] = (
            () => "<table><tr><th>Code<th>Message<tr>" + Repeat("<td rowspan=65534>x", Many) + Repeat("<tr><td>x", Many) + "</table>\n\n", "EC0124"),
        ["a megabyte that spans"] = (
            () => "<table><tr><th>Code<th>Message<tr><td>1<td rowspan=0>" + Repeat("x ", 500_000) + Repeat("<tr><td>x", Many) + "</table>\n\n",
            "EC0124"),
        ["a megabyte of links that spans"] = (
            () => "<table><tr><th>Code<th>Message<tr><td>1<td rowspan=0>" + Repeat("<a href=/x>y</a> ", 60_000) + Repeat("<tr><td>x", Many) + "</table>\n\n",
            "EC0124"),
        ["a wide header of HTML"] = (
            () => "<table><tr><th>Code<th>Message" + Repeat("<th colspan=1000>x", 100) + Repeat("<tr><td>x", Many) + "</table>\n\n", "EC0124"),
        ["many pages of spans"] = (() => Repeat("<table><tr><th>Code<th>Message<tr>" + Repeat("<td colspan=1000 rowspan=0>x", 100) + "</table>\n", 500) + "\n", "EC0124"),
        ["rows of HTML that are code"] = (() => "<table>\n\n" + Repeat("    <tr><td>x</td></tr>\n\nx\n\n", Many) + "</table>\n\n", null),
        ["titles of HTML"] = (() => "<table>" + Repeat("<tr><td>x", Many) + "</table>\n\n", null),
        ["blank lines"] = (() => Repeat("\n", 200_000), null),
        ["carriage returns"] = (() => Repeat("\r", 200_000), null),
        ["dashes"] = (() => Repeat("a\n---\n", Many), null),
        ["tables"] = (() => Lines(Many / 4, i => Header + $"| {i} | m{i} |\n\n"), "EC0129"),
        ["tables that are included"] = (() => Lines(Many, i => "<!-- error-catalog: include -->\n" + Header + $"| {i} | m{i} |\n\n"), null),
        ["catalogs"] = (() => Lines(Many / 4, i => $"<!-- error-catalog: name=C{i} -->\n{Header}| {i} | m{i} |\n\n"), null),
        ["rows that say the same"] = (() => Header + Repeat("| 1 | Message |\n", Many), "EC0107"),
        ["rows of one code"] = (() => Header + Lines(Many, i => $"| 1 | Message {i} |\n"), "EC0105"),
        ["rows without a code among constants"] = (() => Header + Lines(3 * Many, i => $"| NONE | m{i} |\n| E_{i} | m{i} |\n"), null),
        ["rows of one name"] = (() => "| HTTP | Message | More |\n|---|---|---|\n" + Lines(Many, i => $"| 404 | Gone | {i} |\n"), "EC0110"),
    };

    public static TheoryData<string> Labels => [.. Pages.Keys];

    [Theory(Timeout = Limit)]
    [MemberData(nameof(Labels))]
    public async Task Page_is_read_and_the_good_row_survives(string label)
    {
        (Func<string> page, string? rule) = Pages[label];

        CatalogResult result = await Task.Run(() => Create(page() + GoodTable), TestContext.Current.CancellationToken);

        Assert.Contains(result.Catalogs.SelectMany(catalog => catalog.Entries), entry => entry.Code == "GOOD");
        if (rule is not null)
        {
            Assert.Contains(result.Findings, finding => finding.Rule.Id == rule);
        }

        await Task.Run(() => result.Catalogs.Select(catalog => Emit(catalog) + EmitRows(catalog)).Count(source => source.Length > 0), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Limit)]
    public async Task Every_row_of_a_huge_table_is_an_entry()
    {
        string page = Header + Lines(Many, i => $"| E{i + 100_000} | Message {i} |\n");

        using LoadedCatalog loaded = await Task.Run(() => CatalogAssert.Load(Create(page).Catalogs[0], Target.Latest), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, Many).Select(i => $"E{i + 100_000}: Message {i}"), loaded.Catalog.Select(entry => entry.Code + ": " + entry.Message));
    }

    /// <summary>Overlays, which meet a page of ten thousand sections that all have the code 1; and the rule that tells that they're refused.</summary>
    private static readonly Dictionary<string, (Func<string> Overlay, string? Rule)> Overlays = new()
    {
        ["rows of one code"] = (() => Header + Lines(Many, i => $"| 1 | text {i} |\n"), "EC0140"),
        ["columns"] = (() => "| Code |" + Lines(2000, i => $" c{i} |") + "\n" + MarkdownText.Delimiters(2001) + "| 1 |" + Repeat(" x |", 2000) + "\n", "EC0140"),
        ["tables"] = (() => Lines(Many / 4, i => $"| Code | c{i} |\n|---|---|\n| 1 | x |\n\n"), "EC0140"),
        ["a megabyte of text"] = (() => Header + "| 1 | " + Repeat("lorem ipsum ", 87_000) + " |\n", "EC0013"),
        ["a megabyte as a header"] = (() => "| Code | " + Repeat("x ", 500_000) + "|\n|---|---|\n| 1 | a |\n", null),
        ["other codes"] = (() => Header + Lines(Many, i => $"| {i + 2} | text {i} |\n"), "EC0139"),
    };

    public static TheoryData<string> OverlayNames => [.. Overlays.Keys];

    [Theory(Timeout = Limit)]
    [MemberData(nameof(OverlayNames))]
    public async Task An_overlay_takes_no_longer_for_many_catalogs(string name)
    {
        string page = Lines(Many / 2, i => $"## Section s{i} errors\n\n" + Header + $"| 1 | m{i} |\n\n");
        (Func<string> overlay, string? rule) = Overlays[name];

        CatalogResult result = await Task.Run(
            () => CatalogFactory.Create(
                MarkdownReader.Read(page, TestContext.Current.CancellationToken),
                new CatalogOptions("errors.md", null, "Acme", string.Empty, true, "*", default),
                new CatalogCompanions(null, new OverlayFile(MarkdownReader.Read(overlay(), TestContext.Current.CancellationToken))),
                TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);

        Assert.Equal(Many / 2, result.Catalogs.Count);
        if (rule is not null)
        {
            Assert.Contains(result.Findings, finding => finding.Rule.Id == rule);
        }
    }

    [Fact(Timeout = Limit)]
    public async Task Front_matter_that_does_not_end_is_looked_through_once()
    {
        string page = "---\na: b\n" + Repeat("x\n", 3_000_000);

        Assert.Same(page, await Task.Run(() => FrontMatter.Blank(page), TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Limit)]
    public async Task No_switch_grows_with_the_table()
    {
        // All names are equally long, so that nothing but their text tells them apart.
        CatalogResult result = Create(Header + Lines(2000, i => $"| E{i + 10_000} | Message {i} |\n"));

        string source = await Task.Run(() => Emit(result.Catalogs[0]), TestContext.Current.CancellationToken);

        Assert.All(
            CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
                .DescendantNodes()
                .OfType<SwitchStatementSyntax>(),
            statement => Assert.InRange(statement.Sections.Sum(section => section.Labels.Count), 1, EmitContext.MaxReadable + 1));
    }

    private static CatalogResult Create(string page)
        => CatalogFactory.Create(
            MarkdownReader.Read(page, TestContext.Current.CancellationToken),
            new CatalogOptions("errors.md", null, "Acme", string.Empty, true, string.Empty, default),
            TestContext.Current.CancellationToken);

    private static string Emit(CatalogModel catalog) => CatalogEmitter.Emit(catalog, Target.Latest.Features);

    private static string EmitRows(CatalogModel catalog) => CatalogEmitter.EmitRows(catalog, Target.Latest.Features);

    private static string Cell(string text) => Header + "| 1 | " + text + " |\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
