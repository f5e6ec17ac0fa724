using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Json;
using Xunit;

namespace ErrorCatalog.Tests.Runtime;

public class CatalogRowsTests
{
    [Fact]
    public void Rows_belong_to_their_table()
    {
        var builder = new CatalogBuilder("Test");
        builder.BeginTable("First", ["Code", "Text"], message: 1);
        builder.Add("A", "1", 0, null, "1", "one");
        builder.BeginTable(null, ["What", "Do", "Code"], description: 0, resolution: 1);
        builder.Add("B", "2", 0, null, "two", "wait", "2");
        Catalog catalog = builder.Build();

        Assert.Equal(("First", "one", null, null), (catalog[0].Section, catalog[0].Message, catalog[0].Description, catalog[0].Resolution));
        Assert.Equal((null, null, "two", "wait"), (catalog[1].Section, catalog[1].Message, catalog[1].Description, catalog[1].Resolution));
        Assert.Equal(["What", "Do", "Code"], catalog[1].Columns.Select(column => column.Key));
    }

    [Fact]
    public void A_row_says_the_same_as_a_call_and_as_text()
        => Assert.All([new Written(isText: false).Catalog, new Written(isText: true).Catalog], catalog =>
        {
            Assert.Equal(["Usual", "Several", "Own", "Phrase", "Nothing"], catalog.Select(entry => entry.Name));
            Assert.Equal(["1", "2", "3", null, null], catalog.Select(entry => entry.Code));
            Assert.Equal(["400", "400,422", "400", "", ""], catalog.Select(entry => string.Join(',', entry.HttpStatuses)));
            Assert.Equal(["Bad Request", "Bad Request", null, "Server Error", null], catalog.Select(entry => entry.StatusText));
            Assert.Equal(["one", "two", "three", "four", null], catalog.Select(entry => entry.Message));
            Assert.Equal(["", "https://a https://b", "", "https://c", "links"], catalog.Select(entry => string.Join(' ', entry.Links)));
            Assert.Equal([null, "https://a", null, "https://c", "links"], catalog.Select(entry => entry.Link));
            Assert.Equal([true, true, null, false, null], catalog.Select(entry => entry.IsRetryable));
            Assert.Equal([null, 1500, null, null, null], catalog.Select(entry => entry.RetryAfter?.TotalMilliseconds));
            Assert.Equal(
                ["one/400/1", "two/400 or 422/2", "three/400/3", "four/5xx/null", "//"],
                catalog.Select(entry => string.Join('/', entry.Columns.Select(column => column.Value))));
        });

    [Fact]
    public void A_lookup_creates_no_more_than_the_part_of_its_row()
    {
        CatalogBuilder.Rows rows = Numbered(300).BuildRows();

        Assert.Equal(300, rows.Catalog.Count);
        Assert.True(rows.TryParse("E0".AsSpan(), out DayOfWeek first));
        Assert.Equal([0], rows.PartsCreated);
        Assert.True(rows.IsDefined(first));
        Assert.True(rows.Catalog.TryGet("E130", out ErrorEntry? entry));
        Assert.Equal("Name130", entry.Name);
        Assert.Same(entry, rows.Catalog[130]);
        Assert.Equal([0, 2], rows.PartsCreated);
    }

    [Fact]
    public void Rows_without_a_member_keep_their_place()
    {
        CatalogBuilder builder = Entries.Begin()
            .With("NoCode", null, "none").With("A", "1", "one").With("Variant", "1", "again").With("AlsoNone", null, "none").With("B", "2", "two");
        CatalogBuilder.Rows rows = builder.BuildRows();

        Assert.True(rows.TryParse("1", out DayOfWeek one));
        Assert.True(rows.TryParse("2", out DayOfWeek two));
        Assert.True(rows.TryGetEntry(one, out ErrorEntry? first));
        Assert.True(rows.TryGetEntry(two, out ErrorEntry? second));
        Assert.Equal(["A", "B"], new[] { first.Name, second.Name });
        Assert.Equal(["NoCode", "A", "Variant", "AlsoNone", "B"], rows.Catalog.Select(entry => entry.Name));
        Assert.False(rows.TryParseName("Variant", out _));
        Assert.True(rows.TryParseName("B", out DayOfWeek named));
        Assert.Equal(two, named);
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        CatalogBuilder.Rows rows = Numbered(3).BuildRows();

        Assert.False(rows.IsDefined((DayOfWeek)5));
        Assert.False(rows.TryGetEntry((DayOfWeek)5, out ErrorEntry? entry));
        Assert.Null(entry);
        Assert.False(rows.TryParse(5L, out DayOfWeek result));
        Assert.Equal(default, result);
        Assert.False(rows.TryParse((string?)null, out _));
        Assert.False(rows.TryParse(new string('x', 1000), out _));
        Assert.False(rows.TryParse(new byte[1000], out _));
        Assert.False(rows.TryParseName(null, out _));
        Assert.Empty(rows.WithHttpStatus(999));
    }

    /// <summary>Of two codes with one hash, the later one has the next value that is free; these two were searched for.</summary>
    [Fact]
    public void A_code_whose_hash_is_taken_is_found()
    {
        var rows = new Displaced();

        Assert.True(rows.TryParse("costarring", out DayOfWeek first));
        Assert.True(rows.TryParse("liquid", out DayOfWeek second));
        Assert.Equal(first + 1, second);
        Assert.False(rows.TryParse("declinate", out _));
    }

    [Fact]
    public void Other_forms_of_a_code_lead_to_its_member_and_entry()
    {
        var rows = new Numbers();
        Catalog catalog = rows.Catalog;

        Assert.All(["0x80004005", "-2147467259", "E_FAIL"], code =>
        {
            Assert.True(rows.TryParse(code, out DayOfWeek parsed));
            Assert.True(rows.TryParse(code.AsSpan(), out DayOfWeek parsedSpan));
            Assert.True(rows.TryParse(Encoding.UTF8.GetBytes(code), out DayOfWeek parsedUtf8));
            Assert.Equal([unchecked((DayOfWeek)0x80004005)], new[] { parsed, parsedSpan, parsedUtf8 }.Distinct());
            Assert.True(catalog.TryGet(code, out ErrorEntry? entry));
            Assert.Equal(("Fail", "0x80004005"), (entry.Name, entry.Code));
            Assert.Equal(["Fail", "FailAgain"], catalog.WithCode(code).Select(found => found.Name));
            Assert.Equal("FailAgain", catalog.Match(500, code, null)?.Name);
        });
        Assert.True(rows.TryParse(-2147467259L, out _));
        Assert.All(["2147500037", "0X80004005", "e_fail", "E_FAIL ", "", new string('x', 1000)], code =>
        {
            Assert.False(rows.TryParse(code, out _));
            Assert.False(rows.TryParse(code.AsSpan(), out _));
            Assert.False(rows.TryParse(Encoding.UTF8.GetBytes(code), out _));
            Assert.False(catalog.TryGet(code, out _));
            Assert.Empty(catalog.WithCode(code));
        });
    }

    [Fact]
    public void A_code_that_is_no_member_leads_to_its_entry()
    {
        var rows = new Numbers();

        Assert.True(rows.Catalog.TryGet("unexpected", out ErrorEntry? entry));
        Assert.Equal("Unexpected", entry.Name);
        Assert.Same(entry, rows.Catalog.Match(0, "unexpected", null));
        Assert.Equal([entry], rows.Catalog.WithCode("unexpected"));
        Assert.False(rows.TryParse("unexpected", out _));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_other_form()
    {
        var rows = new Numbers();

        Assert.True(rows.TryParse("\uFFFD"u8, out _));
        Assert.False(rows.TryParse([0xFF], out _));
    }

    [Fact]
    public void Every_thread_gets_the_same_objects()
    {
        for (int round = 0; round < 50; round++)
        {
            CatalogBuilder.Rows rows = Numbered(3).BuildRows();
            var seen = new (Catalog Catalog, ErrorEntry Entry)[4];

            Parallel.For(0, seen.Length, i => seen[i] = (rows.Catalog, rows.Catalog[2]));

            Assert.Single(seen.Distinct());
            Assert.Same(rows.GetEntry(2), seen[0].Entry);
        }
    }

    [Fact]
    public void The_lists_of_an_entry_are_the_same_objects_at_every_call_and_read_only()
    {
        ErrorEntry entry = Entries.Begin().With("A", "1", "a", 400, 422).Build()[0];

        Assert.Same(entry.HttpStatuses, entry.HttpStatuses);
        Assert.Same(entry.Columns, entry.Columns);
        Assert.Same(entry.Links, entry.Links);
        ReadOnly.Verify(entry.HttpStatuses);
        ReadOnly.Verify(entry.Columns);
        ReadOnly.Verify(new Written(isText: true).Catalog[1].Links);
    }

    [Fact]
    public void The_members_that_generated_code_calls_are_permanent()
    {
        string[] members =
        [
            "Boolean Equals(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "Boolean Equals(System.Object)",
            "Boolean IsDefined(TCode)",
            "Boolean IsLiteral(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "Boolean IsNumber(System.String)",
            "Boolean IsText(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "Boolean TryGetEntry(TCode, ErrorCatalog.ErrorEntry ByRef)",
            "Boolean TryGetHttpStatus(TCode, Int32 ByRef)",
            "Boolean TryParse(Int64, TCode ByRef)",
            "Boolean TryParse(System.ReadOnlySpan`1[System.Byte], TCode ByRef)",
            "Boolean TryParse(System.ReadOnlySpan`1[System.Char], TCode ByRef)",
            "Boolean TryParse(System.String, TCode ByRef)",
            "Boolean TryParseName(System.String, TCode ByRef)",
            "Boolean TryRead(System.ReadOnlySpan`1[System.Byte], ErrorCatalog.CompilerServices.WireCode`1[TCode] ByRef)",
            "Boolean get_HasNumbers()",
            "Boolean get_HasStrings()",
            "Boolean get_HasValue()",
            "Boolean get_IsOpen()",
            "Boolean get_IsOpen()",
            "Boolean op_Equality(ErrorCatalog.CompilerServices.WireCode`1[TCode], ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "Boolean op_Inequality(ErrorCatalog.CompilerServices.WireCode`1[TCode], ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "ErrorCatalog.Catalog get_Catalog()",
            "ErrorCatalog.Catalog get_Catalog()",
            "ErrorCatalog.CompilerServices.WireCode`1[TCode] Read(System.ReadOnlySpan`1[System.Char])",
            "ErrorCatalog.CompilerServices.WireCode`1[TCode] Read(System.String, ErrorCatalog.CompilerServices.WireForm)",
            "ErrorCatalog.CompilerServices.WireCode`1[TCode] Read(TCode)",
            "ErrorCatalog.ErrorEntry EntryOf(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "ErrorCatalog.ErrorEntry GetEntry(Int32)",
            "ErrorCatalog.ErrorEntry Row(ErrorCatalog.CompilerServices.ErrorTable, System.String, System.String, Int32, System.String[])",
            "ErrorCatalog.ErrorEntry Row(ErrorCatalog.CompilerServices.ErrorTable, System.String, System.String, Int32[], System.String[])",
            "ErrorCatalog.ErrorEntry RowWithReasonPhrase(ErrorCatalog.CompilerServices.ErrorTable, System.String, System.String, Int32[], System.String, System.String[])",
            "ErrorCatalog.ErrorEntry WithLinks(ErrorCatalog.ErrorEntry, System.String[])",
            "ErrorCatalog.ErrorEntry WithRetry(ErrorCatalog.ErrorEntry, Boolean)",
            "ErrorCatalog.ErrorEntry WithRetryAfter(ErrorCatalog.ErrorEntry, System.TimeSpan)",
            "ErrorCatalog.ErrorEntry[] CreateEntries(Int32)",
            "ErrorCatalog.ErrorEntry[] ReadRows(ErrorCatalog.CompilerServices.ErrorTable[], Int32, System.String)",
            "ErrorCatalog.Json.ErrorCodeSchema Of(System.Text.Json.Serialization.Metadata.JsonTypeInfo)",
            "Int32 GetHashCode()",
            "Int32[] GetHttpStatuses()",
            "Int32[] GetRowsWithoutMember()",
            "Int64 ToValue(TCode)",
            "System.Collections.Generic.IList`1[System.Text.Json.Nodes.JsonNode] GetCodes()",
            "System.Collections.Generic.IList`1[System.Text.Json.Nodes.JsonNode] GetExamples()",
            "System.Collections.Generic.IReadOnlyList`1[TCode] WithHttpStatus(Int32)",
            "System.Nullable`1[TCode] get_Member()",
            "System.String CodeOf(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "System.String ErrorTypeOf(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "System.String GetCodeField()",
            "System.String GetMessageField()",
            "System.String GetOtherCodes()",
            "System.String GetReasonPhrase(Int32)",
            "System.String GetUndefinedMessage(ErrorCatalog.CompilerServices.WireCode`1[TCode])",
            "System.String get_Description()",
            "System.Text.Json.Nodes.JsonArray GetNames()",
            "System.Text.Json.Nodes.JsonArray GetTexts()",
            "TCode[] GetMembers()",
            "Void .ctor(System.String, Int32)",
            "Void .ctor(System.String, Int32, Boolean)",
            "Void .ctor(System.String, Int32, Boolean)",
            "Void .ctor(System.String, System.String[], Int32, Int32, Int32, Int32, Int32, Int32, Int32, Boolean)",
        ];
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Type[] types =
        [
            typeof(CatalogRows), typeof(CatalogRows<>), typeof(CatalogRows<,>), typeof(ErrorTable), typeof(WireCode<>), typeof(WireForm), typeof(ErrorCodeSchema),
            typeof(IErrorCodeConverter),
        ];

        MethodBase[] declared = [.. types.SelectMany(type => type.GetConstructors(Flags)), .. types.SelectMany(type => type.GetMethods(Flags))];

        Assert.Equal(members, declared.Where(member => member.IsPublic || member.IsFamily).Select(member => member.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["Unspecified", "Text", "Literal"], Enum.GetNames<WireForm>());
        Assert.All(types, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    private static CatalogBuilder Numbered(int count)
    {
        CatalogBuilder builder = Entries.Begin();
        for (int i = 0; i < count; i++)
        {
            builder.With("Name" + i, "E" + i, "message " + i, 400 + i);
        }

        return builder;
    }

    private sealed class Displaced() : CatalogRows<DayOfWeek>("Test", 2, codesAreValues: false)
    {
        private const int FirstHash = 0x5E4DAA9D;

        protected override ErrorEntry[] CreateEntries(int part)
        {
            var table = new ErrorTable(null, ["Code"], code: 0);
            return [Row(table, "First", "costarring", 0), Row(table, "Second", "liquid", 0)];
        }

        protected override DayOfWeek[] GetMembers() => [(DayOfWeek)FirstHash, (DayOfWeek)FirstHash + 1];

        protected override long ToValue(DayOfWeek code) => (long)code;
    }

    private sealed class Numbers() : CatalogRows<DayOfWeek>("Test", 4, codesAreValues: true)
    {
        protected override ErrorEntry[] CreateEntries(int part)
        {
            var table = new ErrorTable(null, ["Code", "HTTP"], code: 0, httpStatus: 1);
            return
            [
                Row(table, "Fail", "0x80004005", 400),
                Row(table, "Unexpected", "unexpected", 400),
                Row(table, "FailAgain", "0x80004005", 500),
                Row(table, "Fine", "0", 200),
            ];
        }

        protected override DayOfWeek[] GetMembers() => [unchecked((DayOfWeek)0x80004005), 0];

        protected override long ToValue(DayOfWeek code) => (long)code;

        protected override int[] GetRowsWithoutMember() => [1, 2];

        protected override string GetOtherCodes()
            => "0x80004005\t-2147467259\tE_FAIL\n" +
                "unexpected\n" +
                "0\t\uFFFD";
    }

    private sealed class Written(bool isText) : CatalogRows("Test", 5)
    {
        protected override ErrorEntry[] CreateEntries(int part)
        {
            var table = new ErrorTable(null, ["Message", "HTTP", "Code"], code: 2, httpStatus: 1, message: 0);
            return isText
                ? ReadRows(
                    [table],
                    firstRow: 0,
                    "\tUsual\t1\t\tone\n" +
                    "retry\tyes\n" +
                    "\tSeveral\t2\t400,422\ttwo\t400 or 422\t2\n" +
                    "retry\t1500\n" +
                    "links\thttps://a\thttps://b\n" +
                    "0\tOwn\t3\t400 \tthree\n" +
                    "0\tPhrase\t\t Server Error\tfour\t5xx\tnull\n" +
                    "links\thttps://c\n" +
                    "retry\tno\n" +
                    "0\tNothing\t\t\t\t\t\n" +
                    "links\tlinks")
                :
                [
                    WithRetry(Row(table, "Usual", "1", 400, "one"), true),
                    WithLinks(WithRetryAfter(Row(table, "Several", "2", [400, 422], "two", "400 or 422", "2"), TimeSpan.FromSeconds(1.5)), "https://a", "https://b"),
                    RowWithReasonPhrase(table, "Own", "3", [400], null, "three"),
                    WithRetry(WithLinks(RowWithReasonPhrase(table, "Phrase", null, [], "Server Error", "four", "5xx", "null"), "https://c"), false),
                    WithLinks(Row(table, "Nothing", null, 0, "", "", ""), "links"),
                ];
        }

        protected override int[] GetHttpStatuses() => isText ? [400, 400, 400, 0, 0] : [];

        protected override string? GetReasonPhrase(int httpStatus) => httpStatus == 400 ? "Bad Request" : null;
    }
}
