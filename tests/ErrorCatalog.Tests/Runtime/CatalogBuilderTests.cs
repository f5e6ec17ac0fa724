using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using ErrorCatalog.CompilerServices;
using Xunit;

namespace ErrorCatalog.Tests.Runtime;

public class CatalogBuilderTests
{
    [Fact]
    public void Null_is_refused_where_generated_code_never_passes_it()
    {
        CatalogBuilder builder = Entries.Begin();

        Assert.Throws<ArgumentNullException>("catalog", () => new CatalogBuilder(null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new CatalogBuilder("Test", -1));
        Assert.Throws<ArgumentNullException>("headers", () => builder.BeginTable(null, null!, -1, -1, -1));
        Assert.Throws<ArgumentNullException>("name", () => builder.Add(null!, "1", 400, null));
        Assert.Throws<ArgumentNullException>("cells", () => builder.Add("A", "1", 400, null, null!));
        Assert.Throws<ArgumentNullException>("httpStatuses", () => builder.Add("A", "1", null!, null));
        Assert.Empty(builder.Build());
    }

    [Fact]
    public void The_capacity_is_no_limit()
    {
        var builder = new CatalogBuilder("Test", 0);
        builder.BeginTable(null, [], -1, -1, -1);
        builder.Add("A", null, 0, null);
        builder.Add("B", null, 0, null);

        Assert.Equal(2, builder.Build().Count);
    }

    [Fact]
    public void Rows_belong_to_the_table_begun_last()
    {
        var builder = new CatalogBuilder("Test", 2);
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
    public void A_catalog_that_is_built_does_not_change_when_rows_are_added()
    {
        CatalogBuilder builder = Entries.Begin().With("A", "1", "a");
        Catalog catalog = builder.Build();
        builder.With("B", "2", "b");

        Assert.Single(catalog);
        Assert.Equal(2, builder.Build().Count);
    }

    [Fact]
    public void Entries_of_one_status_share_its_list_which_none_can_change()
    {
        var builder = new CatalogBuilder("Test", 2);
        builder.BeginTable(null, ["Code"], -1, -1, -1);
        builder.Add("A", "1", 400, null, "1");
        builder.Add("B", "2", 400, null, "2");
        Catalog catalog = builder.Build();

        Assert.Same(catalog[0].HttpStatuses, catalog[1].HttpStatuses);
        ReadOnly.Verify(catalog[0].HttpStatuses);
    }

    [Fact]
    public void The_members_that_generated_code_calls_are_permanent()
    {
        string[] members =
        [
            "ErrorCatalog.Catalog Build()",
            "Void .ctor(System.String, Int32)",
            "Void Add(System.String, System.String, Int32, System.String, System.String[])",
            "Void Add(System.String, System.String, Int32[], System.String, System.String[])",
            "Void BeginTable(System.String, System.String[], Int32, Int32, Int32)",
        ];

        MethodBase[] declared = [.. typeof(CatalogBuilder).GetConstructors(), .. typeof(CatalogBuilder).GetMethods().Where(method => method.DeclaringType == typeof(CatalogBuilder))];

        Assert.Equal(members, declared.Select(member => member.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(EditorBrowsableState.Never, typeof(CatalogBuilder).GetCustomAttribute<EditorBrowsableAttribute>()?.State);
    }
}
