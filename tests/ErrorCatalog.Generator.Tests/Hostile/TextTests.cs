using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>Text is data, wherever on the page it stands: it ends no literal, no comment and no element, and arrives to the letter.</summary>
public class TextTests
{
    private static readonly string[] Headers = ["Code", "HTTP Status", "Name", "Message", "Description", "Resolution"];

    // By label, since a test report could not show most of them.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["end of comment"] = "*/ evil(); /*",
        ["end of line comment"] = "x // y",
        ["raw string quotes"] = "\"\"\"",
        ["quote and code"] = "\"; System.Environment.Exit(1); \"",
        ["end of summary"] = "</summary><evil/>",
        ["end of CDATA"] = "]]>",
        ["CDATA"] = "<![CDATA[ x",
        ["end of XML comment"] = "--> x <!--",
        ["entity"] = "&lt;&#0;&nbsp;&unknown;",
        ["directive of the preprocessor"] = "#if",
        ["pragma"] = "#pragma warning disable",
        ["placeholder"] = "{0} {1:x} %s %d $(Property) @(Item)",
        ["braces"] = "}}{{}{",
        ["one brace"] = "}",
        ["backslash"] = "\\",
        ["backslashes before a quote"] = "\\\\\" \\",
        ["escape"] = "\\u0022 \\x22 \\n \\0",
        ["apostrophe"] = "'; '",
        ["high surrogate"] = "a\uD800",
        ["low surrogate"] = "\uDC00b",
        ["surrogates in the wrong order"] = "x\uDC00\uD800x",
        ["NUL"] = "a\0b",
        ["bell and escape"] = "a\u0007\u001B[31mb",
        ["unit separator"] = "a\u001Fb",
        ["delete and C1"] = "a\u007F\u0080\u009Fb",
        ["line separator"] = "a\u2028b",
        ["paragraph separator"] = "a\u2029b",
        ["next line"] = "a\u0085b",
        ["no-break and ideographic space"] = "a\u00A0\u3000b",
        ["right-to-left override"] = "a\u202Eb\u202C",
        ["isolates"] = "a\u2066b\u2067c\u2068d\u2069",
        ["embeddings and marks"] = "\u202A\u202B\u202D\u200E\u200Fa\u061C",
        ["zero width"] = "a\u200B\u200C\u200D\u2060\uFEFFb",
        ["invisible letters"] = "\u3164\u115F\u1160\uFFA0",
        ["invisible marks"] = "a\u034F\uFE0F\u180Bb",
        ["confusables"] = "рауреr аdmin",
        ["emoji"] = "🎉👩‍💻",
        ["emoji in a flag and a tag"] = "🇩🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        ["combining only"] = "\u0301\u0302",
        ["enclosing"] = "1\uFE0F\u20E3",
        ["noncharacters"] = "a\uFFFE\uFFFF\uFDD0b",
        ["noncharacter beyond the BMP"] = "a\U0001FFFEb",
        ["private use"] = "\uE000\U000F0000",
        ["keyword"] = "class",
        ["contextual keyword"] = "record",
        ["verbatim identifier"] = "@class",
        ["attribute"] = "[Obsolete]",
        ["link"] = "[a](javascript:alert) ![b](c) <https://x.y>",
        ["marks"] = "**a** _b_ `c` ~~d~~ <br>",
        ["pipes"] = "a|b||c\\|d",
        ["comment directive"] = "<!-- error-catalog: ignore -->",
        ["dotless and dotted i"] = "ıİiI",
        ["sharp s"] = "Straße ẞ ﬁ",
    };

    private static readonly Lazy<ConsumerBuild> Pages = new(() => ConsumerBuild.Of([.. Texts.Select((text, i) => PageOf(text.Value, i))]));

    public static TheoryData<string> Labels => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Arrives_at_run_time_from_every_place_of_a_page(string label)
    {
        int index = Texts.Keys.ToList().IndexOf(label);
        string text = Texts[label];
        string shown = MarkdownText.Rendered(text);
        string[][] rows = RowsOf(text);

        foreach (LoadedCatalog loaded in Pages.Value.LoadAll("Page" + index))
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
        const string Page = "| Code | Message |\n|---|---|\n| 1 | Fine |\n";

        ConsumerBuild build = ConsumerBuild.Of([.. Texts.Values.SelectMany((text, i) => new[]
        {
            new TableFile(Page, $"/app/{i}/a.md").With("ErrorCatalog", text).With("Namespace", $"A{i}." + text),
            new TableFile(Page, $"/app/{i}/{text}.md").With("Namespace", $"B{i}.{text}.C"),
            new TableFile($"<!-- error-catalog: name={text.Replace(' ', '_')} -->\n" + Page, $"/app/{i}/c.md").With("Namespace", $"C{i}"),
            new TableFile("# Errors\n\n" + Page, $"/app/{i}/d.md").With("Namespace", $"D{i}").With("Section", "Errors=" + text),
        })]);

        AssertShowsWhatItIs(build);
        Assert.Equal(4 * Texts.Count, build.Sources.Count);
    }

    [Fact]
    public void Is_what_a_directive_or_an_option_says()
    {
        const string Table = "| Code | Message |\n|---|---|\n| 1 | Fine |\n";

        ConsumerBuild build = ConsumerBuild.Of([.. Texts.Values.SelectMany((text, i) => new[]
        {
            new TableFile($"<!-- error-catalog: {text} names 1={text} {text}=One -->\n\n{Table}", $"/app/a{i}.md").With("Namespace", $"A{i}"),
            new TableFile(Table, $"/app/b{i}.md").With("Namespace", $"B{i}").With("MessageColumn", text).With("Section", text).With("Visibility", text),
        })]);

        AssertShowsWhatItIs(build);
        Assert.Equal(Texts.Count, build.GeneratorDiagnostics.Count(diagnostic => diagnostic.Id == "EC0004"));
    }

    private static TableFile PageOf(string text, int index)
    {
        string page = $"# {MarkdownText.Escape(text)}\n\n"
            + MarkdownText.Row([.. Headers, text])
            + MarkdownText.Delimiters(Headers.Length + 1)
            + string.Concat(RowsOf(text).Select(row => MarkdownText.Row(row)));
        return new TableFile(page, $"/app/{index}/{text}.md").With("ErrorCatalog", "Page" + index);
    }

    /// <summary>A row for each column that has the text there, one that has it everywhere, and one that has it nowhere.</summary>
    private static string[][] RowsOf(string text)
    {
        int columns = Headers.Length + 1;
        return
        [
            .. Enumerable.Range(0, columns).Select(i => Row(i, column => column == i)),
            Row(columns, _ => true),
            Row(columns + 1, _ => false),
        ];

        string[] Row(int number, Predicate<int> hasText)
            => [.. Enumerable.Range(0, columns).Select(column => hasText(column) ? text : PlainCell(number, column))];
    }

    private static string PlainCell(int number, int column)
        => column switch
        {
            0 => "E" + number,
            1 => "400",
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
