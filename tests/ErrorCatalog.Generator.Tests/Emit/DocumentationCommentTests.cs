using System;
using System.Linq;
using System.Xml.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>What a tooltip shows of a row.</summary>
public class DocumentationCommentTests
{
    [Theory]
    [InlineData("1|Read error|The file is gone.|It was deleted.|Restore it.", "1: Read error", "The file is gone.", "Trigger: It was deleted.", "Restore it.")]
    [InlineData("1|Read error||It was deleted.|Restore it.", "1: Read error", "Trigger: It was deleted.", "Restore it.")]
    [InlineData("1|-|The file is gone.|It was deleted.|-", "1: The file is gone.", "Trigger: It was deleted.")]
    [InlineData("1|||It was deleted.|Restore it.", "1: It was deleted.", "Restore it.")]
    [InlineData("1|Gone|Gone|N/A|None", "1: Gone")]
    [InlineData("1||||", "1")]
    public void A_row_is_documented_with_its_texts_each_once(string row, string summary, params string[] remarks)
    {
        CatalogModel catalog = Catalog(
            Table("Code|Message|Description|Trigger|Resolution", row),
            new ColumnOverride(ColumnRole.Message, "Message"),
            new ColumnOverride(ColumnRole.Cause, "Trigger"));

        XElement documentation = DocumentationOf(catalog, "1");
        Assert.Equal(summary, documentation.Element("summary")!.Value.Trim());
        Assert.Equal(remarks, Remarks(documentation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(600)]
    public void A_row_is_documented_with_its_links(int rows)
    {
        CatalogModel catalog = WithLinks(rows, "https://example.com/a?b=1&c=2#d", "../elsewhere", "javascript:alert(1)", "HTTP://example.com/");
        XElement[] links = [.. DocumentationOf(catalog, "0").Descendants("see")];

        Assert.Equal(["See , ."], Remarks(DocumentationOf(catalog, "0")));
        Assert.Equal(["https://example.com/a?b=1&c=2#d", "HTTP://example.com/"], links.Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void A_row_without_links_into_the_web_is_documented_without()
        => Assert.Empty(Remarks(DocumentationOf(WithLinks(1, "#here", "mailto:a@b.c", "/there", string.Empty), "0")));

    /// <summary>The compiler has nothing to say about the documentation, and no line ends within a tag.</summary>
    [Fact]
    public void No_URL_breaks_the_documentation()
        => Assert.All(
            HostileTexts.All.Values.Append("\"'<>&\\]]>--> \t\r\n\0\u2028\u202E\uD83D\uFFFE\u00A0\uE000").Append(new string('x', 500)),
            text =>
            {
                CatalogModel catalog = WithLinks(1, "https://example.com/" + text, "https://example.com/?" + text);
                CatalogAssert.Load(catalog, Target.Latest).Dispose();

                string[] links = [.. DocumentationOf(catalog, "0").Descendants("see").Select(link => link.Attribute("href")!.Value)];
                Assert.Equal(2, links.Length);
                Assert.All(links, link => Assert.DoesNotContain(link, char.IsWhiteSpace));
                Assert.DoesNotContain("<see\n", CatalogEmitter.Emit(catalog, Target.Latest.Features), StringComparison.Ordinal);
            });

    private static CatalogModel WithLinks(int rows, params string[] links)
    {
        CatalogModel catalog = Catalog(Table("Code|Message", [.. Enumerable.Range(0, rows).Select(i => $"{i}|Message {i}")]));
        return catalog with
        {
            Entries = EquatableArray<EntryModel>.From([.. catalog.Entries.Select(entry => entry with { Links = EquatableArray<string>.From(links) })]),
        };
    }

    private static XElement DocumentationOf(CatalogModel catalog, string value)
    {
        string source = CatalogEmitter.Emit(catalog, Target.Latest.Features);
        string[] above = source[..source.IndexOf($" = {value},\n", StringComparison.Ordinal)].Split('\n')[..^1];
        string[] comment = [.. above.Reverse().Select(line => line.Trim()).TakeWhile(line => line.StartsWith("///", StringComparison.Ordinal)).Reverse()];
        return XElement.Parse("<doc>" + string.Join('\n', comment.Select(line => line[3..])) + "</doc>");
    }

    private static string[] Remarks(XElement documentation)
        => documentation.Element("remarks") is not { } remarks ? []
            : remarks.Elements("para").Any() ? [.. remarks.Elements("para").Select(paragraph => paragraph.Value.Trim())]
            : [remarks.Value.Trim()];
}
