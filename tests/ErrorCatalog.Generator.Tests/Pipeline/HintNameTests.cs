using System;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Pipeline;

public class HintNameTests
{
    private static readonly string ATable = Table("Code|Message", "1|one");

    [Fact]
    public void A_file_is_named_after_its_namespace_and_catalog()
        => Assert.Equal(["Acme.Plaid.ErrorCatalog.g.cs"], Generated.From(new TableFile(ATable, "/app/plaid.md")).Sources.Keys);

    [Fact]
    public void Names_that_differ_in_case_only_get_a_number()
        => Assert.Equal(
            ["Acme.Plaid.ErrorCatalog.g.cs", "Acme.plaid.ErrorCatalog.2.g.cs"],
            Generated.From(
                [
                    new TableFile(ATable, "/app/b.md").With("ErrorCatalog", "plaid"),
                    new TableFile(ATable, "/app/a.md").With("ErrorCatalog", "Plaid"),
                ]).Sources.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void One_name_in_two_namespaces_is_no_conflict()
    {
        Generated generated = Generated.From(
            [new TableFile(ATable, "/app/a/plaid.md"), new TableFile(ATable, "/app/b/plaid.md").With("Namespace", "Other")]);

        Assert.Equal(["Acme.Plaid.ErrorCatalog.g.cs", "Other.Plaid.ErrorCatalog.g.cs"], generated.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_files_changes_no_name()
    {
        CatalogKey[] keys = [new("/a.md", "a.md", "N", "A"), new("/b.md", "b.md", "N", "a"), new("/c.md", "c.md", "N", "A")];

        Assert.Equal(HintNames.Assign(keys), HintNames.Assign(keys.Reverse()));
        Assert.Equal(["N.A.ErrorCatalog.g.cs", "N.a.ErrorCatalog.2.g.cs", "N.A.ErrorCatalog.3.g.cs"], HintNames.Assign(keys).All.Select(hint => hint.Main));
    }

    [Fact]
    public void Each_catalog_of_many_has_its_own_name()
    {
        CatalogKey[] keys = [.. Enumerable.Range(0, 1000).Select(i => new CatalogKey($"/{i % 10}.md", "x.md", $"N{i % 7}", "C" + i))];
        HintNames names = HintNames.Assign(keys);

        Assert.All(keys, key =>
        {
            string name = $"{key.Namespace}.{key.Name}.ErrorCatalog";
            Assert.Equal(new HintName(key, name), names.Find(key));
            Assert.Equal((name + ".g.cs", name + ".Value.g.cs", name + ".Rows.g.cs"), (names.Find(key)!.Main, names.Find(key)!.Value, names.Find(key)!.Rows));
        });
    }

    [Fact]
    public void A_long_name_is_cut_to_what_a_file_system_takes()
    {
        string name = new('名', 100);
        CatalogKey[] keys = [new("/a.md", "a.md", new string('n', 900), "A"), new("/b.md", "b.md", new string('n', 900), "B"), new("/c.md", "c.md", "N", name)];

        string[] names = [.. HintNames.Assign(keys).All.Select(hint => hint.Value)];

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, file => Assert.InRange(Encoding.UTF8.GetByteCount(file), 1, 255));
        Assert.Equal("N." + name[..66] + ".ErrorCatalog.Value.g.cs", names[2]);
    }
}
