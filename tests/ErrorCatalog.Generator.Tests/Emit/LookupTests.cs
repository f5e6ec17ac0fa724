using System;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>Every row answers, whatever its code looks like and however the codes lie to each other.</summary>
public class LookupTests
{
    private const int Rows = 240;

    public static TheoryData<string> Kinds => ["sequence", "gaps", "sparse", "negative", "long", "long sequence", "hexadecimal", "symbols", "alike", "reversed"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_row_answers(string kind)
    {
        CatalogModel catalog = Catalog(Table("Code|HTTP|Message|Resolution", [.. Enumerable.Range(0, Rows).Select(i =>
            $"{Code(kind, i)}|{400 + (i % 7)}|Message {i}|{(i % 5 == 0 ? string.Empty : "Wait " + i)}")]));

        Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Rows_without_a_code_variants_and_several_tables_answer_as_well(int rowsInTable)
    {
        string page = string.Concat(Enumerable.Range(0, 8).Select(table => $"# Part {table}\n\n" + Table(
            table % 2 == 0 ? "Code|HTTP|Message" : "HTTP|Error code|Description|Message|Since",
            [.. Enumerable.Range(0, rowsInTable).Select(i => table % 2 == 0
                ? $"{(i % 3 == 0 ? "null" : 1000 + (i * 7))}|{400 + (i % 9)}|Text {table} {i}"
                : $"{500 + (i % 5)}, {400 + (i % 5)}|{1000 + (i * 13)}|More {table} {i}|Text {i}|v{table}")]) + "\n"));

        Assert.All(Target.All, target => CatalogAssert.Matches(Catalog(page), target));
    }

    /// <summary>Beyond 512 members, methods look into the rows, and each row is one text.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_row_of_a_large_catalog_answers(string kind)
    {
        CatalogModel catalog = Catalog(Table("Code|HTTP|Message|Resolution", [.. Enumerable.Range(0, 520).Select(i =>
            $"{Code(kind, i)}|{(i % 11 == 0 ? "400, 422" : 400 + (i % 7))}|Message \0 {i} \U0001F600 \uD83D|{(i % 5 == 0 ? string.Empty : "Wait " + i)}")]));

        Assert.All([Target.Latest, Target.Oldest], target => CatalogAssert.Matches(catalog, target));
    }

    /// <summary>Links are in rows that are calls and in rows that are text, whatever else such a row has.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(520)]
    public void Every_row_has_its_links(int rows)
    {
        CatalogModel catalog = Catalog(Table("Code|HTTP|Message", [.. Enumerable.Range(0, rows).Select(i =>
            $"{1000 + i}|{(i % 5 == 0 ? "400 Own phrase" : i % 7 == 0 ? "400, 422" : "404")}|Message {i}")]));
        catalog = catalog with
        {
            Entries = EquatableArray<EntryModel>.From([.. catalog.Entries.Select((entry, i) => entry with
            {
                Links = EquatableArray<string>.From([.. Enumerable.Range(0, i % 4).Select(link => $"https://example.com/{i}/{link}?a=\"b\"&\0\u202E\uD83D")]),
            })]),
        };

        Assert.All([Target.Latest, Target.Oldest], target => CatalogAssert.Matches(catalog, target));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(520)]
    public void No_link_ends_a_row_or_a_field(int rows)
    {
        CatalogModel catalog = Catalog(Table("Code|Message", [.. Enumerable.Range(0, rows).Select(i => $"{i}|Message {i}")]));
        EntryModel first = catalog.Entries[0] with { Links = EquatableArray<string>.From(["links\tx\ny", "\r"]) };
        using LoadedCatalog loaded = CatalogAssert.Load(
            catalog with { Entries = EquatableArray<EntryModel>.From([first, .. catalog.Entries.Skip(1)]) },
            Target.Latest);

        Assert.Equal(["links%09x%0Ay", "\r"], loaded.Catalog[0].Links);
        Assert.Equal(rows, loaded.Catalog.Select(entry => entry.Message).Distinct().Count());
    }

    private static string Code(string kind, int i) => kind switch
    {
        "sequence" => (1000 + i).ToString(null, null),
        "gaps" => (1000 + (i * 3) - (i % 3)).ToString(null, null),
        "sparse" => (1000 + (i * 997 * i)).ToString(null, null),
        "negative" => (-32_768 - i).ToString(null, null),
        "long" => (5_000_000_000L * (i - 100)).ToString(null, null),
        "long sequence" => (5_000_000_000L + i).ToString(null, null),
        "hexadecimal" => "0x8007" + i.ToString("X4", null),
        "symbols" => "PAYMENT_" + (char)('A' + (i % 26)) + "_" + i,
        "alike" => "e" + new string('\u00E9', i / 16) + (char)('a' + (i % 16)),
        "reversed" => (9999 - i).ToString(null, null),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
