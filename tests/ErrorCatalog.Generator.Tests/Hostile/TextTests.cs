using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>Text is data, wherever on the page it stands: it ends no literal, no comment and no element, and arrives to the letter.</summary>
public class TextTests
{
    private static readonly string[] Headers = ["Code", "HTTP Status", "Name", "Message", "Description", "Resolution"];

    private static readonly Lazy<ConsumerBuild> Pages = new(() => ConsumerBuild.Of([.. HostileTexts.All.Select((text, i) => PageOf(text.Value, i))]));

    public static TheoryData<string> Labels => [.. HostileTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Arrives_at_run_time_from_every_place_of_a_page(string label)
    {
        int index = HostileTexts.All.Keys.ToList().IndexOf(label);
        string text = HostileTexts.All[label];
        string shown = MarkdownText.Rendered(text);
        string[][] rows = RowsOf(text);

        foreach (LoadedCatalog loaded in Pages.Value.LoadNewestAndOldest("Page" + index))
        {
            Assert.Equal(rows.Length, loaded.Catalog.Count);
            for (int i = 0; i < rows.Length; i++)
            {
                ErrorEntry entry = loaded.Catalog[i];
                string[] cells = [.. rows[i].Select(MarkdownText.Rendered)];
                Assert.Equal(cells, entry.Columns.Select(column => column.Value));
                Assert.Equal([.. Headers, shown], entry.Columns.Select(column => column.Key));
                Assert.Equal(shown, entry.Section);
                Assert.Equal(cells[3], entry.Message);
                Assert.Equal(cells[4], entry.Description);
                Assert.Equal(cells[5], entry.Resolution);
                Assert.Equal(cells[3], loaded.Constant("Messages", entry.Name));
                Assert.Equal(cells[4], loaded.Constant("Descriptions", entry.Name));
                Assert.Equal(cells[5], loaded.Constant("Resolutions", entry.Name));
                AssertIsFoundByItsCode(loaded, entry, cells[0]);
            }

            loaded.Dispose();
        }
    }

    [Fact]
    public void Shows_in_the_source_as_what_it_is() => AssertShowsWhatItIs(Pages.Value);

    [Fact]
    public void Names_a_catalog()
    {
        // Without codes there is no enum, which keeps hundreds of catalogs small.
        const string Page = "| HTTP | Message |\n|---|---|\n| 404 | Fine |\n";

        ConsumerBuild build = ConsumerBuild.Of([.. HostileTexts.All.Values.SelectMany((text, i) => new[]
        {
            new TableFile(Page, $"/app/{i}/a.md").With("ErrorCatalog", text).With("Namespace", $"A{i}." + text),
            new TableFile(Page, $"/app/{i}/{text}.md").With("Namespace", $"B{i}.{text}.C"),
            new TableFile($"<!-- error-catalog: name={text.Replace(' ', '_')} -->\n" + Page, $"/app/{i}/c.md").With("Namespace", $"C{i}"),
            new TableFile("# Errors\n\n" + Page, $"/app/{i}/d.md").With("Namespace", $"D{i}").With("Section", "Errors=" + text),
        })]);

        AssertShowsWhatItIs(build);
        Assert.Equal(4 * HostileTexts.All.Count, build.Sources.Count);
    }

    [Fact]
    public void Is_what_a_directive_or_an_option_says()
    {
        const string Table = "| HTTP | Code | Message |\n|---|---|---|\n| 404 | - | Fine |\n";

        ConsumerBuild build = ConsumerBuild.Of([.. HostileTexts.All.Values.SelectMany((text, i) => new[]
        {
            new TableFile($"<!-- error-catalog: {text} names 1={text} {text}=One -->\n\n{Table}| 404 | 1 | Named |\n", $"/app/a{i}.md").With("Namespace", $"A{i}"),
            new TableFile(Table, $"/app/b{i}.md").With("Namespace", $"B{i}").With("MessageColumn", text).With("Section", text).With("Visibility", text),
        })]);

        AssertShowsWhatItIs(build);
        Assert.Equal(HostileTexts.All.Count, build.GeneratorDiagnostics.Count(diagnostic => diagnostic.Id == "EC0004"));
    }

    private static TableFile PageOf(string text, int index)
    {
        string page = $"# {MarkdownText.Escape(text)}\n\n"
            + MarkdownText.Row([.. Headers, text])
            + MarkdownText.Delimiters(Headers.Length + 1)
            + string.Concat(RowsOf(text).Select(row => MarkdownText.Row(row)));
        return new TableFile(page, $"/app/{index}/{text}.md").With("ErrorCatalog", "Page" + index);
    }

    /// <summary>A row that has the text as its code, one that has it in its texts, one that has it everywhere, and two that have it nowhere.</summary>
    private static string[][] RowsOf(string text)
    {
        int columns = Headers.Length + 1;
        return
        [
            Row(0, column => column == 0),
            Row(1, column => column > 1),
            Row(2, _ => true),
            Row(3, _ => false),
            Row(4, _ => false),
        ];

        string[] Row(int number, Predicate<int> hasText)
            => [.. Enumerable.Range(0, columns).Select(column => hasText(column) ? text : PlainCell(number, column))];
    }

    private static string PlainCell(int number, int column)
        => column switch
        {
            0 => "E" + number,
            1 => "40" + number,
            _ => "text " + number + " of " + column,
        };

    private static void AssertIsFoundByItsCode(LoadedCatalog loaded, ErrorEntry entry, string code)
    {
        if (entry.Code is null)
        {
            return;
        }

        Assert.Equal(code, entry.Code);
        (bool found, object? member) = loaded.Try<object>("TryParse", code);
        Assert.True(found);
        Assert.Equal(code, loaded.Get<string>("GetCode", member!));
    }

    /// <summary>Asserts that no character of the source hides, or makes a reader see other code than the compiler (CVE-2021-42574).</summary>
    private static void AssertShowsWhatItIs(ConsumerBuild build)
        => Assert.DoesNotContain(build.AllSource, c => c != '\n'
            && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
