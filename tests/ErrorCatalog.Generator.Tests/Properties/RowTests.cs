using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Properties;

public class RowTests
{
    private static readonly CatalogOptions Options = new("errors.md", null, "Acme", string.Empty, true, string.Empty, default);

    /// <summary>No row of an error table is dropped in silence: it is an entry, or it repeats one and a diagnostic says so.</summary>
    [Fact]
    public void Every_row_is_an_entry_or_has_a_diagnostic()
        => Property.Holds(Pages.All, Page.Smaller, 800, page =>
        {
            ParsedDocument document = MarkdownReader.Read(page.Text, TestContext.Current.CancellationToken);
            CatalogResult result = CatalogFactory.Create(document, Options, TestContext.Current.CancellationToken);
            var entries = result.Catalogs
                .SelectMany(catalog => catalog.Entries.Select(entry => (catalog.Tables[entry.Table].Headers, entry.Cells)))
                .GroupBy(entry => entry)
                .ToDictionary(group => group.Key, group => group.Count());
            Finding[] repeated = [.. result.Findings.Where(finding => finding.Rule == Rules.RepeatedRow)];

            var roles = new PageTables(document.Tables, document.Outline.FirstOrDefault(item => item.IsHeading)?.Text, overrides: default, TestContext.Current.CancellationToken);
            MarkdownTable[] tables = [.. document.Tables.Where((table, index) => IsErrorTable(roles, table, index))];
            foreach (MarkdownTable table in tables)
            {
                foreach (MarkdownRow row in table.Rows)
                {
                    (EquatableArray<string>, EquatableArray<string>) key = (TextsOf(table.Header), TextsOf(row));
                    bool isEntry = entries.TryGetValue(key, out int left) && left > 0;
                    entries[key] = left - 1;

                    // What holds for many rows of a table is told once.
                    bool isTold = repeated.Any(finding => finding.MoreRows > 0 ? table.Span.Contains(finding.Span) : finding.Span == row.Span);
                    Assert.True(isEntry || isTold, "Nothing became of the row " + page.Text[row.Span.Start..row.Span.End]);
                }
            }

            Assert.Equal(tables.Sum(table => table.Rows.Count), result.Catalogs.Sum(catalog => catalog.Entries.Count) + repeated.Sum(finding => finding.MoreRows + 1));
        });

    [Fact]
    public void Every_finding_lies_on_one_place_of_the_page()
        => Property.Holds(Pages.All, Page.Smaller, 400, page =>
        {
            CatalogResult result = Create(page.Text);

            SourceText text = SourceText.From(page.Text);
            Assert.All(result.Findings, finding =>
            {
                Assert.InRange(finding.Span.End, 0, text.Length);
                string message = finding.Locate("errors.md", text).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
                Assert.DoesNotContain('\n', message);
            });
        });

    [Fact]
    public void Every_name_is_an_identifier_that_no_other_row_has()
        => Property.Holds(Pages.All, Page.Smaller, 800, page => Assert.All(Create(page.Text).Catalogs, catalog =>
        {
            Assert.True(catalog.Name.Length == 0 || PascalCase.IsIdentifier(catalog.Name), "No identifier: " + catalog.Name);
            var names = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
            Assert.All(catalog.Entries, entry =>
            {
                Assert.True(SyntaxFacts.IsValidIdentifier(entry.Name), "No identifier: " + entry.Name);
                Assert.DoesNotContain(entry.Name, PascalCase.IsInvisible);
                Assert.Equal(entry.Name, ReservedNames.Avoid(entry.Name, catalog.Name));
                Assert.True(names.Add(entry.Name), "Twice: " + entry.Name);
            });
        }));

    [Fact]
    public void Every_code_has_at_most_one_member_and_every_value_one_code()
        => Property.Holds(Pages.All, Page.Smaller, 800, page => Assert.All(Create(page.Text).Catalogs, catalog =>
        {
            EntryModel[] members = [.. catalog.Entries.Where(entry => entry.IsMember)];
            string[] forms = [.. members.SelectMany(member => member.OtherForms.Prepend(member.Code!))];
            Assert.Equal(forms.Length, forms.Distinct().Count());
            Assert.All(catalog.Entries, entry => Assert.True(
                entry.Code is null || forms.Contains(entry.Code) || (catalog.Codes != CodeKind.Symbol && !WireCode.TryGetInteger(entry.Code, out _)), "No member: " + entry.Code));
            Assert.Equal(members.Length, members.Select(member => member.Value).Distinct().Count());
        }));

    private static CatalogResult Create(string page)
        => CatalogFactory.Create(MarkdownReader.Read(page, TestContext.Current.CancellationToken), Options, TestContext.Current.CancellationToken);

    private static bool IsErrorTable(PageTables page, MarkdownTable table, int index)
    {
        var directive = Directive.Read(table.Comments, []);
        return !directive.IsIgnored && page.RolesOf(index, directive.IsIncluded, isInSection: false).IsErrorTable;
    }

    private static EquatableArray<string> TextsOf(MarkdownRow row) => EquatableArray<string>.From([.. row.Cells.Select(cell => cell.Text)]);
}
