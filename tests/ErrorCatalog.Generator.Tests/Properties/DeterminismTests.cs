using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>The same page gives the same bytes on every machine.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void In_every_culture(string name)
    {
        Assert.SkipUnless(
            CultureInfo.GetCultures(CultureTypes.AllCultures).Length > 1,
            "This machine has no cultures: ICU is missing or switched off.");
        CultureInfo before = CultureInfo.CurrentCulture;
        Property.Holds(Pages.All, Page.Smaller, 100, page =>
        {
            string expected = Generate(page.Text);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, Generate(page.Text));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        });
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_every_line_end(string lineEnd)
        => Property.Holds(Pages.All, Page.Smaller, 300, page => Assert.Equal(Generate(page.Text), Generate(page.TextWith(lineEnd))));

    [Fact]
    public void In_every_order_and_directory()
        => Property.Holds(Pages.All.ListOf(4), 30, pages =>
        {
            Dictionary<string, string> expected = SourcesOf("/one", pages);
            Assert.Equal(expected, SourcesOf("/two/three", pages));
            Assert.Equal(expected, SourcesOf("/one", pages, isReversed: true));
        });

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_rows()
        => Property.Holds(Tables(), 300, table =>
        {
            (List<string> rows, List<string> shuffled) = table;
            const string Header = "| Code | Message |\n|---|---|\n";
            Assert.Equal(NamesByCode(Header + string.Concat(rows)), NamesByCode(Header + string.Concat(shuffled)));
        });

    private static readonly TargetFeatures Features = Target.Latest.Features;

    private static string Generate(string page)
        => string.Concat(Create(page).Catalogs.Select(catalog => CatalogEmitter.Emit(catalog, Features) + CatalogEmitter.EmitRows(catalog, Features)));

    private static CatalogResult Create(string page)
        => CatalogFactory.Create(
            MarkdownReader.Read(page, TestContext.Current.CancellationToken),
            new CatalogOptions("errors.md", null, "Acme", string.Empty, true, string.Empty, default),
            TestContext.Current.CancellationToken);

    private static Dictionary<string, string> SourcesOf(string directory, IEnumerable<Page> pages, bool isReversed = false)
    {
        List<TableFile> files = [.. pages.Select((page, i) => new TableFile(page.Text, $"{directory}/page{i}.md"))];
        if (isReversed)
        {
            files.Reverse();
        }

        return ConsumerBuild.Generate(files).Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    private static Gen<(List<string> Rows, List<string> Shuffled)> Tables()
        => from count in Gen.Choose(1, 30)
           from messages in Pages.Messages.ListOf(count)
           from areSymbols in Gen.Elements(true, false)
           let rows = messages.Select((message, i) => MarkdownText.Row(areSymbols && i % 3 > 0 ? "AUTH-" + i : "" + (i + 1), message)).ToList()
           from shuffled in Gen.Shuffle(rows.ToArray())
           select (rows, shuffled.ToList());

    private static SortedDictionary<string, string> NamesByCode(string page)
        => new(Create(page).Catalogs[0].Entries.ToDictionary(entry => entry.Code!, entry => entry.Name), StringComparer.Ordinal);
}
