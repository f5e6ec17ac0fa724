using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>The head of the generated file says which tables of the page were read.</summary>
public class ListingTests
{
    [Fact]
    public void The_tables_of_the_page_are_listed_with_their_lines()
    {
        CatalogModel catalog = With(
            new ListedTable(12, "Code | Message", 59, null),
            new ListedTable(80, "Name | Type", 3, "no column contains codes or HTTP statuses"),
            new ListedTable(95, "Code | Reason", 1, null));
        string[] head = Head(catalog);

        Assert.Equal(
            [
                "// Tables read:",
                "//   line 12: Code | Message (59 rows)",
                "//   line 95: Code | Reason (1 row)",
                "// Tables ignored:",
                "//   line 80: Name | Type (no column contains codes or HTTP statuses)",
                "#nullable enable",
            ],
            head.SkipWhile(line => !line.Contains("Tables", StringComparison.Ordinal)).Take(6));
        Assert.DoesNotContain("Tables read", CatalogEmitter.EmitRows(catalog, Target.Latest.Features), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_tables_is_left_out()
    {
        Assert.DoesNotContain(Head(With()), line => line.Contains("Tables", StringComparison.Ordinal));
        Assert.DoesNotContain(Head(With(new ListedTable(1, "Code", 1, null))), line => line.Contains("Tables ignored", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_hundreds_of_tables_has_a_short_list()
    {
        ListedTable[] tables = [.. Enumerable.Range(1, 200).Select(line => new ListedTable(line, new string('x', 200), 1, line > 3 ? "no column contains codes or HTTP statuses" : null))];
        string[] head = [.. Head(With(tables)).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))];

        Assert.InRange(head.Length, 20, 30);
        Assert.Equal("//   and 177 more", head[^1]);
        Assert.All(head, line => Assert.InRange(line.Length, 1, 160));
    }

    [Fact]
    public void No_title_leaves_the_comment()
        => Assert.All(HostileTexts.All.Values.Append("a\nb\r\nc\u2028d\u2029e\u0085f\0\uD83D").Append(new string('\uD83D', 100)), text =>
        {
            CatalogModel catalog = With(new ListedTable(1, text, 1, null), new ListedTable(2, text, 1, text));
            CatalogAssert.Load(catalog, Target.Latest).Dispose();

            string[] head = Head(catalog);
            int first = Array.FindIndex(head, line => line == "// Tables read:");
            Assert.All([1, 2], line => Assert.StartsWith("//   line " + line.ToString(CultureInfo.InvariantCulture), head[first + (2 * line) - 1], StringComparison.Ordinal));
            Assert.Equal("#nullable enable", head[first + 4]);
        });

    private static CatalogModel With(params ListedTable[] tables)
        => Catalog(Table("Code|Message", "1|One")) with { Listing = EquatableArray<ListedTable>.From(tables) };

    private static string[] Head(CatalogModel catalog) => CatalogEmitter.Emit(catalog, Target.Latest.Features).Split('\n');
}
