using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Properties;

public class CompilationTests
{
    private const int PagesInOneCompilation = 12;

    /// <summary>Whatever the pages hold, the generator does not throw, and its code has no warning for any consumer.</summary>
    [Fact]
    public void Every_page_compiles_and_every_row_arrives_to_the_letter()
        => Property.Holds(Pages.All.ListOf(PagesInOneCompilation), Smaller, 12, pages =>
        {
            TableFile[] files = [.. pages.Select((page, i) => new TableFile(page.Text, $"/app/p{i}.md").With("ErrorCatalog", "Page").With("Namespace", "P" + i))];

            ConsumerBuild build = ConsumerBuild.Of(files);

            for (int i = 0; i < pages.Count; i++)
            {
                CatalogResult result = CatalogFactory.Create(
                    MarkdownReader.Read(pages[i].Text, TestContext.Current.CancellationToken),
                    new CatalogOptions($"p{i}.md", "Page", "P" + i, string.Empty, true, string.Empty, default),
                    TestContext.Current.CancellationToken);
                Assert.All(result.Catalogs, catalog => AssertArrives(catalog, build.FindType(catalog.Namespace + "." + catalog.ClassName)!, build.FindType(catalog.Namespace + "." + catalog.EnumName)));
            }
        });

    [Fact]
    public void Analyzer_does_not_throw()
        => Property.Holds(Pages.All.ListOf(PagesInOneCompilation), Smaller, 15, pages =>
            ConsumerBuild.Analyze([.. pages.Select((page, i) => new TableFile(page.Text, $"/app/p{i}.md"))]));

    [Fact]
    public void Every_text_survives_its_literal()
        => Property.Holds(Pages.Texts, 3000, text =>
        {
            string literal = CSharpText.Literal(text);
            Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.ValueText);
        });

    [Fact]
    public void Every_text_is_shown_as_it_is_when_its_marks_are_escaped()
        => Property.Holds(Pages.Texts, 3000, text =>
        {
            string page = MarkdownText.Row("Code", "Message") + MarkdownText.Delimiters(2) + MarkdownText.Row("1", text);
            MarkdownCell cell = MarkdownReader.Read(page, TestContext.Current.CancellationToken).Tables[0].Rows[0].Cells[1];
            Assert.Equal(MarkdownText.Rendered(text), cell.Text);
        });

    private static void AssertArrives(CatalogModel catalog, Type type, Type? members)
    {
        var loaded = (Catalog)type.GetProperty("Catalog")!.GetValue(null)!;
        Assert.Equal(
            catalog.Entries.Select(entry => (entry.Name, entry.Code, Cells: string.Join('\n', entry.Cells))),
            loaded.Select(entry => (entry.Name, entry.Code, Cells: string.Join('\n', entry.Columns.Select(column => column.Value)))));
        IEnumerable<string> handles = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ErrorEntry))
            .Select(property => property.Name)
            .Concat(members is null ? [] : Enum.GetNames(members));
        Assert.Equal(catalog.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal), handles.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<List<Page>> Smaller(List<Page> pages)
        => pages.Count > 1
            ? pages.Select(page => (List<Page>)[page])
            : pages.SelectMany(Page.Smaller).Select(page => (List<Page>)[page]);
}
