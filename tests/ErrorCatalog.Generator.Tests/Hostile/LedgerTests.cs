using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Ledgers;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>
/// Whatever a ledger holds, nothing throws, the rows of the page survive, and the time grows with the text and no faster. What does not
/// ends in the time limit of its test, which is far above what it takes on any machine.
/// </summary>
public class LedgerTests
{
    private const int Limit = 60_000;
    private const int Many = 100_000;
    private const int ManyRows = 10_000;
    private static readonly string Page = Table("Code|HTTP|Message", "GOOD|404|Good row", "1|404|One row", "null|503|No code");

    private static readonly Dictionary<string, Func<string>> Ledgers = new()
    {
        ["lines"] = () => Rows(i => $"{i} | Row{i} | 404 | text {i}\n"),
        ["retired lines"] = () => Rows(i => $"E{i} | Row{i} = {i} (retired {i}) | 404 | text {i}\n"),
        ["equal lines"] = () => Rows(_ => "1 | One | 404 | One row\n"),
        ["lines of one code"] = () => Rows(i => $"GOOD | Row{i} (no member) | 404 | text {i}\n"),
        ["lines of one name"] = () => Rows(i => $"{i} | One | 404 | text\n"),
        ["lines of one text without a code"] = () => Rows(i => $"- | Row{i} | 503 | No code\n"),
        ["lines of one hash"] = () => Rows(i => $"E{i} | Row{i} = {ErrorCatalog.CompilerServices.CodeContract.Hash("GOOD") + i}\n"),
        ["equal lines, many of them"] = () => Lines(_ => "1 | One | 404 | One row\n"),
        ["comments"] = () => Lines(i => $"# {i}\n"),
        ["comments above a line"] = () => Lines(i => $"# {i}\n") + "1 | One\n",
        ["blank lines"] = () => Lines(_ => "\n"),
        ["carriage returns"] = () => Lines(_ => "\r"),
        ["sections"] = () => Lines(i => $"[C{i}]\n"),
        ["equal sections"] = () => Lines(_ => "[C]\n"),
        ["conflict markers"] = () => Lines(i => $"<<<<<<< {i}\n"),
        ["columns"] = () => Lines(_ => "columns: message, cause\n"),
        ["nonsense"] = () => Lines(i => $"{i}\n"),
        ["a long line"] = () => new string('x', 1_000_000),
        ["a long code"] = () => new string('x', 1_000_000) + " | Name",
        ["a long name"] = () => "1 | " + new string('x', 1_000_000),
        ["a long name cell"] = () => "1 | x" + new string(' ', 300_000) + "=" + new string(' ', 300_000) + "5" + new string(' ', 300_000) + "(retired",
        ["long marks"] = () => "1 | x (" + string.Concat(Enumerable.Repeat("no member,", Many)) + "retired)",
        ["long statuses"] = () => "1 | x | " + string.Concat(Enumerable.Repeat("404,", Many)) + "404",
        ["a long text"] = () => "1 | One | 404 | " + string.Concat(Enumerable.Repeat("text ", 200_000)),
        ["bars"] = () => new string('|', 1_000_000),
        ["backslashes"] = () => new string('\\', 1_000_001) + " | x",
        ["brackets"] = () => new string('[', 1_000_000) + "]",
    };

    public static TheoryData<string> Labels => [.. Ledgers.Keys];

    public static TheoryData<string> TextLabels => [.. HostileTexts.All.Keys];

    [Theory(Timeout = Limit)]
    [MemberData(nameof(Labels))]
    public async Task A_ledger_of_any_size_is_read_and_the_rows_survive(string label)
    {
        string ledger = Ledgers[label]();

        CatalogResult result = await Task.Run(() => Shipping.Result(Page, ledger, Options with { RetiredIn = "2.0" }), TestContext.Current.CancellationToken);

        Assert.Equal(["GOOD", "1", null], result.Catalogs[0].Entries.Where(entry => !entry.IsRetired).Select(entry => entry.Code));
        await Task.Run(() => CatalogEmitter.Emit(result.Catalogs[0], Target.Latest.Features), TestContext.Current.CancellationToken);
    }

    [Theory(Timeout = Limit)]
    [InlineData("null|{0}|Text number {1} of them", "- | Row{1} | {0} | Wording {1} as it was before\n")]
    [InlineData("E{1}|404|Text number {1} of them", "E{1} | Row{1} | 404 | Wording {1} as it was before\n")]
    [InlineData("ONE|404|Text number {1} of them", "ONE | Row{1} (no member) | 404 | Wording {1} as it was before\n")]
    public async Task Ten_thousand_rows_that_were_all_reworded_are_soon_compared(string row, string line)
    {
        string page = Table("Code|HTTP|Message", [.. Enumerable.Range(0, ManyRows).Select(i => string.Format(null, row, 400 + (i % 100), i))]);
        string ledger = string.Concat(Enumerable.Range(0, ManyRows).Select(i => string.Format(null, line, 400 + (i % 100), i)));
        Parsing.Reading.Text(page);

        var watch = Stopwatch.StartNew();
        CatalogResult result = await Task.Run(() => Shipping.Result(page, ledger), TestContext.Current.CancellationToken);

        Assert.InRange(result.Catalogs[0].Entries.Count, ManyRows, 2 * ManyRows);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), "It took " + watch.Elapsed);
    }

    [Theory]
    [MemberData(nameof(TextLabels))]
    public void A_text_of_a_ledger_does_no_harm_wherever_it_stands(string label)
    {
        string text = HostileTexts.All[label];
        string ledger =
            $"# {text}\n{text}\n[{text}]\n{text} | {text} | {text} | {text}\n1 | One ({text})\n2 | Two (retired {text}) | 404 | {text}\n- | Three | 404 | {text}\n{text}x | Four (retired)| 404 | {text}\n";
        string[] files = [MarkdownText.Row("Code", "Message") + MarkdownText.Delimiters(2) + MarkdownText.Row("1", text), ledger];

        ConsumerBuild build = ConsumerBuild.Of(new TableFile(files[0]), TableFile.Ledger(files[1]));
        ConsumerBuild.Analyze(new TableFile(files[0]), TableFile.Ledger(files[1]));

        using LoadedCatalog loaded = build.Load();
        Assert.Contains(loaded.Catalog, entry => entry.Code == "1" && !entry.IsRetired);
    }

    private static string Rows(Func<int, string> line) => string.Concat(Enumerable.Range(0, ManyRows).Select(line));

    private static string Lines(Func<int, string> line) => string.Concat(Enumerable.Range(0, Many).Select(line));
}
