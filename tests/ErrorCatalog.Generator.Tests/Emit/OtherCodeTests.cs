using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>Codes that are written in several ways, codes that are no member, and values that read otherwise than their code.</summary>
public class OtherCodeTests
{
    private const int Large = EmitContext.MaxReadable + 88;

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(Large)]
    public void A_number_is_found_by_its_other_forms(int rows)
        => Assert.All(Target.All, target => CatalogAssert.Matches(Results(rows), target));

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(Large)]
    public void A_symbol_is_found_by_its_other_forms(int rows)
        => Assert.All(Target.All, target => CatalogAssert.Matches(Symbols(rows), target));

    [Theory]
    [InlineData(1)]
    [InlineData(EmitContext.MaxReadable / 2)]
    [InlineData(EmitContext.MaxReadable)]
    [InlineData(Large)]
    public void A_symbol_is_found_by_its_other_forms_without_the_library(int rows)
    {
        CatalogModel model = Symbols(rows) with { HasRuntime = false };
        Assert.All([Target.Latest, Target.Oldest], target =>
        {
            using LoadedCatalog catalog = CatalogAssert.Load(model, target);
            Assert.All(model.Entries, entry =>
            {
                Assert.Equal(entry.Name, catalog.Parse(entry.Code!));
                Assert.All(entry.OtherForms, form => Assert.Equal(entry.Name, catalog.Parse(form)));
                Assert.Equal(entry.Code, catalog.Get<string>("GetCode", catalog.Member(entry.Name)));
            });
            Assert.Null(catalog.Parse("E_"));
            Assert.Null(catalog.Parse("99999"));
        });
    }

    [Fact]
    public void The_value_of_a_hexadecimal_code_may_be_negative()
    {
        CatalogModel model = Results(1);
        using LoadedCatalog catalog = CatalogAssert.Load(model, Target.Latest);

        Assert.Equal("Message0", catalog.Parse("0x89230000"));
        Assert.Equal("Message0", catalog.Parse("-1994194944"));
        Assert.Equal("Message0", catalog.ParseNumber(-1994194944));
        Assert.Equal("0x89230000", catalog.Get<string>("GetCode", catalog.Member("Message0")));
        Assert.All(["2300772352", "0X89230000", "0x089230000", "89230000", "0x109230000", "0xFFFFFFFF89230000"], code => Assert.Null(catalog.Parse(code)));
        Assert.Contains("Message0 = unchecked((int)0x89230000),", CatalogEmitter.Emit(model, Target.Latest.Features), StringComparison.Ordinal);
    }

    /// <summary>In an enum of long, the same 32 bits may be two members.</summary>
    [Fact]
    public void Both_readings_of_a_hexadecimal_code_may_be_members()
    {
        CatalogModel model = Catalog(Table("Code|Name|Message", "2300772352|Plain|a", "0x89230000|Signed|b", "5000000000|Long|c"));
        model = Changed(
            model with { Codes = CodeKind.Int64 },
            entry => entry with { Value = entry.Name switch { "Signed" => -1994194944, "Plain" => 2300772352, _ => 5000000000 } });

        Assert.All(Target.All, target => CatalogAssert.Matches(model, target));
    }

    [Fact]
    public void A_code_of_a_row_is_no_other_form_of_another()
    {
        CatalogModel model = Catalog(Table("Code|Message", "1|One", "2|Two", "3|Three"));
        model = Changed(model, entry => entry.Name == "One" ? entry with { OtherForms = Forms("2", "0x1", "x") } : entry with { OtherForms = Forms("x", "1", "0x2") });
        using LoadedCatalog catalog = CatalogAssert.Load(model, Target.Latest);

        Assert.Equal(["One", "Two", "One", "One", "Two"], new[] { "1", "2", "0x1", "x", "0x2" }.Select(catalog.Parse));
    }

    [Fact]
    public void A_number_that_rows_write_in_two_forms_is_one_code()
        => Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = CatalogAssert.Load(Catalog(Table("Code|Message", "0x10|One", "2|Two", "16|Three")), target);

            Assert.Equal(["One", "One"], new[] { "0x10", "16" }.Select(catalog.Parse));
            Assert.Equal(["0x10", "16"], catalog.Catalog.WithCode("16").Select(entry => entry.Code));
            Assert.Equal(["0x10", "16"], catalog.Catalog.WithCode("0x10").Select(entry => entry.Code));
            Assert.True(catalog.Catalog.TryGet("16", out ErrorEntry? found));
            Assert.Equal("One", found.Name);
            Assert.Equal("Three", catalog.Catalog.Match(0, "16", "Three")?.Name);
        });

    [Fact]
    public void The_code_of_a_row_without_a_member_is_found_in_the_catalog_only()
    {
        CatalogModel model = WithoutMember(Catalog(Table("Code|HTTP|Message", "1|400|One", "2|400|Two", "3|500|Three", "1|400|One again")), "Two", "Three");
        Assert.All(Target.All, target =>
        {
            CatalogAssert.Matches(model, target);
            using LoadedCatalog catalog = CatalogAssert.Load(model, target);
            Assert.Equal(("E_FAIL", "Two"), (catalog.Property("Two").Code, catalog.Constant("Messages", "Two")));
            Assert.True(catalog.Catalog.TryGet("E_FAIL", out ErrorEntry? entry));
            Assert.Same(catalog.Property("Two"), entry);
            Assert.Equal(["Two", "Three"], catalog.Catalog.WithCode("E_FAIL").Select(found => found.Name));
            Assert.Equal("Three", catalog.Catalog.Match(500, "E_FAIL", null)?.Name);
            Assert.False(catalog.Catalog.TryGet("E_FAI", out _));
            Assert.Null(catalog.Parse("E_FAIL"));
            Assert.Equal(["One"], catalog.MemberNames);
        });
    }

    [Fact]
    public void Codes_without_a_member_are_found_in_a_large_catalog_and_without_an_enum()
    {
        CatalogModel large = Catalog(Table("Code|Message", [.. Enumerable.Range(0, Large).Select(i => $"{i}|Message {i}")]));
        CatalogModel none = Catalog(Table("Code|Message", "1|One", "2|Two"));

        Assert.All([Target.Latest, Target.Oldest], target =>
        {
            CatalogAssert.Matches(WithoutMember(large, "Message3", "Message77"), target);
            CatalogAssert.Matches(WithoutMember(none, "One", "Two") with { Codes = CodeKind.None }, target);
        });
    }

    [Fact]
    public void A_catalog_whose_codes_have_one_form_says_nothing_of_others()
        => Assert.DoesNotContain(
            "GetOtherCodes",
            CatalogEmitter.EmitRows(Catalog(Table("Code|Message", "1|One", "1|Two", "null|Three")), Target.Latest.Features),
            StringComparison.Ordinal);

    /// <summary>Makes rows as a page of Windows has them: a code in hexadecimal, and the signed number that it is.</summary>
    private static CatalogModel Results(int rows)
    {
        CatalogModel catalog = Catalog(Table("Code|HTTP|Message", [.. Enumerable.Range(0, rows).Select(i => $"0x{0x89230000 + i:X8}|400|Message {i}")]));
        return Changed(catalog with { Codes = CodeKind.Int32 }, entry =>
        {
            int value = unchecked((int)uint.Parse(entry.Code![2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            return entry with { Value = value, OtherForms = Forms(Invariant.Text(value)) };
        });
    }

    /// <summary>Makes rows with a name and, for two of three, with further texts that sort before and after those of others.</summary>
    private static CatalogModel Symbols(int rows)
    {
        CatalogModel catalog = Catalog(Table("Code|HTTP|Message", [.. Enumerable.Range(0, rows).Select(i => $"E_{i}|400|Message {i}")]));
        return Changed(catalog, entry => entry with
        {
            OtherForms = (int.Parse(entry.Code![2..], CultureInfo.InvariantCulture) % 3) switch
            {
                0 => Forms(entry.Code[2..], "größe\0 \U0001F600 " + entry.Code),
                1 => Forms("-" + entry.Code[2..]),
                _ => default,
            },
        });
    }

    private static CatalogModel WithoutMember(CatalogModel catalog, params string[] names)
        => Changed(catalog, entry => names.Contains(entry.Name) ? entry with { Code = "E_FAIL", Value = null } : entry);

    private static CatalogModel Changed(CatalogModel catalog, Func<EntryModel, EntryModel> change)
        => catalog with { Entries = EquatableArray<EntryModel>.From([.. catalog.Entries.Select(change)]) };

    private static EquatableArray<string> Forms(params string[] forms) => EquatableArray<string>.From(forms);
}
