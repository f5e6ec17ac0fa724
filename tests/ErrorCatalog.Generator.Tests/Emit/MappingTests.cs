using System;
using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>What a member maps to; the generated code is run, on the newest target and on the oldest.</summary>
public class MappingTests
{
    private static readonly Generated AllColumns = Generated.From(
        new TableFile("# Section\n\n" + Table(
            "HTTP|Code|Message|Description|Trigger|Resolution|Docs",
            "404|1|Not there|It is not there.|A wrong ID.|Look elsewhere.|d1",
            "|2|Second||||",
            "400, 422|3||Third description||Third resolution|")).With("CauseColumn", "Trigger"),
        "EC0117",
        "EC0118");

    public static TheoryData<bool> Targets { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_member_maps_to_what_its_row_says(bool isLatest)
    {
        using LoadedCatalog catalog = Load(isLatest);
        object member = catalog.Value(1);

        Assert.Equal(404, catalog.Get<int>("GetHttpStatus", member));
        Assert.Equal("Not there", catalog.Get<string>("GetMessage", member));
        Assert.Equal("It is not there.", catalog.Get<string>("GetDescription", member));
        Assert.Equal("A wrong ID.", catalog.Get<string>("GetCause", member));
        Assert.Equal("Look elsewhere.", catalog.Get<string>("GetResolution", member));
        Assert.Equal("NotThere", catalog.Get<string>("GetName", member));
        Assert.Equal("1", catalog.Get<string>("GetCode", member));
        Assert.True(catalog.Get<bool>("IsDefined", member));
        Assert.Equal((true, 404), catalog.Try<int>("TryGetHttpStatus", member));
        Assert.Equal((true, "Not there"), catalog.Try<string>("TryGetMessage", member));
        Assert.Equal((true, "It is not there."), catalog.Try<string>("TryGetDescription", member));
        Assert.Equal((true, "A wrong ID."), catalog.Try<string>("TryGetCause", member));
        Assert.Equal((true, "Look elsewhere."), catalog.Try<string>("TryGetResolution", member));
        Assert.Equal((true, "NotThere"), catalog.Try<string>("TryGetName", member));
        Assert.Equal((true, "1"), catalog.Try<string>("TryGetCode", member));
        Assert.Same(catalog.Catalog[0], catalog.Get<ErrorEntry>("GetEntry", member));
        Assert.Equal((true, catalog.Catalog[0]), catalog.Try<ErrorEntry>("TryGetEntry", member));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_empty_cell_is_an_empty_text_and_no_status(bool isLatest)
    {
        using LoadedCatalog catalog = Load(isLatest);
        object second = catalog.Value(2);
        object third = catalog.Value(3);

        Assert.Equal(string.Empty, catalog.Get<string>("GetDescription", second));
        Assert.Equal((false, string.Empty), catalog.Try<string>("TryGetDescription", second));
        Assert.Equal(string.Empty, catalog.Get<string>("GetMessage", third));
        Assert.Equal((false, 0), catalog.Try<int>("TryGetHttpStatus", second));
        Assert.Equal("code", Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Get<int>("GetHttpStatus", second)).ParamName);
        Assert.Null(catalog.Catalog[1].HttpStatus);
        Assert.Null(catalog.Catalog[1].Description);
        Assert.Null(catalog.Catalog[2].Message);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_value_that_is_no_member_has_nothing(bool isLatest)
    {
        using LoadedCatalog catalog = Load(isLatest);
        object unknown = catalog.Value(99);

        foreach (string method in new[] { "GetHttpStatus", "GetMessage", "GetDescription", "GetCause", "GetResolution", "GetName", "GetCode", "GetEntry" })
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Get<object>(method, unknown));
            Assert.Equal(("code", unknown), (exception.ParamName, exception.ActualValue));
        }

        Assert.False(catalog.Get<bool>("IsDefined", unknown));
        Assert.Equal((false, 0), catalog.Try<int>("TryGetHttpStatus", unknown));
        Assert.Equal((false, string.Empty), catalog.Try<string>("TryGetMessage", unknown));
        Assert.Equal((false, string.Empty), catalog.Try<string>("TryGetCode", unknown));
        Assert.Equal((false, null), catalog.Try<ErrorEntry>("TryGetEntry", unknown));
        Assert.Null(catalog.ParseNumber(99));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_codes_of_an_HTTP_status_are_listed(bool isLatest)
    {
        using LoadedCatalog catalog = Load(isLatest);

        Assert.Equal(["NotThere"], catalog.WithHttpStatus(404));
        Assert.Equal(["ThirdDescription"], catalog.WithHttpStatus(400));
        Assert.Equal(["ThirdDescription"], catalog.WithHttpStatus(422));
        Assert.Empty(catalog.WithHttpStatus(500));
        Assert.Equal(400, catalog.Get<int>("GetHttpStatus", catalog.Value(3)));
        Assert.Equal([400, 422], catalog.Catalog[2].HttpStatuses);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_entry_has_the_whole_row(bool isLatest)
    {
        using LoadedCatalog catalog = Load(isLatest);
        ErrorEntry entry = catalog.Catalog[0];

        Assert.Equal(("NotThere", "1", "Section", "Not Found"), (entry.Name, entry.Code, entry.Section, entry.StatusText));
        Assert.Equal(
            ["HTTP=404", "Code=1", "Message=Not there", "Description=It is not there.", "Trigger=A wrong ID.", "Resolution=Look elsewhere.", "Docs=d1"],
            entry.Columns.Select(column => column.Key + "=" + column.Value));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_name_column_is_the_title(bool isLatest)
    {
        using LoadedCatalog catalog = Generated.From(
            Table("Code|Name|Message", "1|Read error|Cannot read.", "2|-|Cannot write.")).Load(target: isLatest ? Target.Latest : Target.Oldest);

        Assert.Equal(("ReadError", "Read error"), (catalog.Catalog[0].Name, catalog.Catalog[0].Title));
        Assert.Null(catalog.Catalog[1].Title);
    }

    [Fact]
    public void None_among_constants_is_a_name_and_its_title()
    {
        using LoadedCatalog catalog = Generated.From(new TableFile(Table("Error|Code|Message", "NONE|0|No error.", "READ_ERROR|1|Cannot read."))).Load();

        Assert.Equal([("None", "NONE"), ("ReadError", "READ_ERROR")], catalog.Catalog.Select(entry => (entry.Name, entry.Title)));
    }

    /// <summary>The sizes of a catalog with switches and typed rows, and of one without.</summary>
    [Theory]
    [InlineData("-", 1)]
    [InlineData("–", 1)]
    [InlineData("—", 1)]
    [InlineData("N/A", 1)]
    [InlineData("n/a", 600)]
    [InlineData("NONE", 600)]
    public void A_cell_that_says_that_there_is_no_text_is_no_text(string cell, int rows)
    {
        Generated generated = Generated.From(
            new TableFile(Table(
                "Code|Message|Description|Trigger|Resolution",
                [.. Enumerable.Range(1, rows).Select(code => $"{code}|Text {code}|{cell}|{cell}|{cell}"), "9999|None at all|- 1|n/a.|-"])).With("CauseColumn", "Trigger"));
        using LoadedCatalog catalog = generated.Load();
        object member = catalog.Value(1);
        ErrorEntry entry = catalog.Catalog[0];

        Assert.Equal((null, null, null), (entry.Description, entry.Cause, entry.Resolution));
        Assert.All(["Description", "Cause", "Resolution"], what =>
        {
            Assert.Equal(string.Empty, catalog.Get<string>("Get" + what, member));
            Assert.Equal((false, string.Empty), catalog.Try<string>("TryGet" + what, member));
            Assert.Equal(string.Empty, catalog.Constant(what + "s", "Text1"));
        });
        Assert.Equal(["1", "Text 1", cell, cell, cell], entry.Columns.Select(column => column.Value));
        Assert.Equal(("None at all", "- 1", "n/a."), (catalog.Catalog[rows].Message, catalog.Catalog[rows].Description, catalog.Catalog[rows].Cause));
        Assert.Contains("/// <summary><c>1</c>: Text 1</summary>\n        Text1 = 1,\n", generated.Source, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_hold_the_texts()
    {
        using LoadedCatalog catalog = Load(isLatest: true);

        Assert.Equal("Not there", catalog.Constant("Messages", "NotThere"));
        Assert.Equal("It is not there.", catalog.Constant("Descriptions", "NotThere"));
        Assert.Equal("A wrong ID.", catalog.Constant("Causes", "NotThere"));
        Assert.Equal("Look elsewhere.", catalog.Constant("Resolutions", "NotThere"));
        Assert.Equal(string.Empty, catalog.Constant("Messages", "ThirdDescription"));
        Assert.Null(catalog.Class.GetNestedType("Codes"));
    }

    [Fact]
    public void A_table_without_a_column_has_no_members_for_it()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "1|Only")).Load();

        Assert.All(
            new[] { "GetHttpStatus", "TryGetHttpStatus", "WithHttpStatus", "GetDescription", "GetCause", "GetResolution", "Descriptions", "Causes", "Resolutions", "Codes" },
            member => Assert.False(catalog.Has(member)));
        Assert.All(new[] { "GetMessage", "Messages", "GetCode", "TryParse" }, member => Assert.True(catalog.Has(member)));
    }

    [Fact]
    public void A_catalog_has_the_columns_of_all_its_tables()
    {
        using LoadedCatalog catalog = Generated.From(
            Table("Code|Message", "1|First") + "\n" + Table("HTTP|Code|Message|Resolution", "404|2|Second|Do")).Load();

        Assert.Equal((false, 0), catalog.Try<int>("TryGetHttpStatus", catalog.Value(1)));
        Assert.Equal((true, 404), catalog.Try<int>("TryGetHttpStatus", catalog.Value(2)));
        Assert.Equal(string.Empty, catalog.Get<string>("GetResolution", catalog.Value(1)));
        Assert.Null(catalog.Constant("Resolutions", "First"));
        Assert.Equal("Do", catalog.Constant("Resolutions", "Second"));
    }

    private static LoadedCatalog Load(bool isLatest) => AllColumns.Load(target: isLatest ? Target.Latest : Target.Oldest);
}
