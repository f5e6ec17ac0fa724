using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ErrorCatalog.CompilerServices;
using Xunit;

namespace ErrorCatalog.Tests.Runtime;

public class PackedRowsTests
{
    [Fact]
    public void Rows_belong_to_their_table()
    {
        var builder = new CatalogBuilder("Test");
        builder.BeginTable("First", ["Code", "Text"], 1, -1, -1);
        builder.Add("A", "1", 0, null, "1", "one");
        builder.BeginTable(null, ["What", "Do", "Code"], -1, 0, 1);
        builder.Add("B", "2", 0, null, "two", "wait", "2");
        Catalog catalog = builder.Build();

        Assert.Equal(("First", "one", null, null), (catalog[0].Section, catalog[0].Message, catalog[0].Description, catalog[0].Resolution));
        Assert.Equal((null, null, "two", "wait"), (catalog[1].Section, catalog[1].Message, catalog[1].Description, catalog[1].Resolution));
        Assert.Equal(["What", "Do", "Code"], catalog[1].Columns.Select(column => column.Key));
    }

    [Fact]
    public void A_text_is_read_from_its_own_page_and_from_no_other()
    {
        CatalogBuilder.Rows rows = Numbered(9).BuildRows();

        Assert.Equal("message 5", rows.ReadMessage(5));
        Assert.Equal([2], rows.PagesRead);
        Assert.Equal("E6", rows.ReadCode(6));
        Assert.Equal("Name6", rows.ReadName(6));
        Assert.Equal(string.Empty, rows.ReadResolution(6));
        Assert.Equal([2, 3, 3, 3], rows.PagesRead);
    }

    [Fact]
    public void The_catalog_and_a_code_of_it_unpack_no_more_than_that_row()
    {
        CatalogBuilder.Rows rows = Numbered(9).BuildRows();

        Assert.Equal(9, rows.Catalog.Count);
        Assert.Empty(rows.PagesRead);
        Assert.True(rows.Catalog.TryGet("E8", out ErrorEntry? entry));
        Assert.Equal("Name8", entry.Name);
        Assert.Same(entry, rows.Catalog[8]);
        Assert.Equal([4], rows.PagesRead);
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

    /// <summary>What takes more than the 14 bits of a character is put together again.</summary>
    [Fact]
    public void Long_texts_arrive_whole()
    {
        string text = new('x', 70_000);
        Catalog catalog = Entries.Begin().With("A", "1", text).With("B", "2", text + "b").With("C", "3", "c").Build();

        Assert.Equal([text, text + "b", "c"], catalog.Select(entry => entry.Message));
    }

    [Fact]
    public void Nobody_can_change_the_statuses_of_a_row()
    {
        Catalog catalog = Entries.Begin().With("A", "1", "a", 400).With("B", "2", "b", 400, 422).Build();

        Assert.All(catalog, entry => ReadOnly.Verify(entry.HttpStatuses));
    }

    [Fact]
    public void The_lists_of_an_entry_are_the_same_objects_at_every_call()
    {
        ErrorEntry entry = Entries.Begin().With("A", "1", "a", 400).Build()[0];

        Assert.Same(entry.HttpStatuses, entry.HttpStatuses);
        Assert.Same(entry.Columns, entry.Columns);
    }

    [Fact]
    public void A_page_that_is_no_literal_is_read_from_an_attribute()
    {
        Assert.Equal("page", NoRows.Read(typeof(Holder)));
        Assert.Throws<InvalidOperationException>(() => NoRows.Read(typeof(string)));
    }

    [Fact]
    public void The_members_that_generated_code_calls_are_permanent()
    {
        string[] members =
        [
            "ErrorCatalog.Catalog get_Catalog()",
            "ErrorCatalog.ErrorEntry GetEntry(Int32)",
            "Int32 FindRow(System.String)",
            "System.String GetOrder()",
            "System.String GetPage(Int32)",
            "System.String GetPage(System.Type)",
            "System.String GetTables()",
            "System.String ReadCode(Int32)",
            "System.String ReadDescription(Int32)",
            "System.String ReadMessage(Int32)",
            "System.String ReadName(Int32)",
            "System.String ReadResolution(Int32)",
            "Void .ctor(System.String, Int32, Int32)",
        ];
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

        MethodBase[] declared = [.. typeof(PackedRows).GetConstructors(Flags), .. typeof(PackedRows).GetMethods(Flags)];

        Assert.Equal(members, declared.Where(member => member.IsPublic || member.IsFamily).Select(member => member.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(EditorBrowsableState.Never, typeof(PackedRows).GetCustomAttribute<EditorBrowsableAttribute>()?.State);
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

    [PackedPage("page")]
    private sealed class Holder;

    private sealed class NoRows() : PackedRows("Test", 0, 1)
    {
        public static string Read(Type holder) => GetPage(holder);

        protected override int FindRow(string code) => -1;

        protected override string GetOrder() => string.Empty;

        protected override string GetTables() => string.Empty;

        protected override string GetPage(int page) => string.Empty;
    }
}
