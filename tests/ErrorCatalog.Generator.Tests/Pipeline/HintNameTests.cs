using System;
using System.Linq;
using ErrorCatalog.Generator.Emit;
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
        CatalogKey[] keys =
        [
            new("/a.md", "a.md", "N.AErrors", "N.A.ErrorCatalog"),
            new("/b.md", "b.md", "N.aErrors", "N.a.ErrorCatalog"),
            new("/c.md", "c.md", "N.AErrors", "N.A.ErrorCatalog"),
        ];

        Assert.Equal(HintName.Assign(keys), HintName.Assign(keys.Reverse()));
        Assert.Equal(["N.A.ErrorCatalog.g.cs", "N.a.ErrorCatalog.2.g.cs", null], HintName.Assign(keys).Select(hint => hint.Name));
    }

    [Fact]
    public void A_number_does_not_take_another_catalogs_name()
    {
        CatalogKey[] keys =
        [
            new("/1.md", "1.md", "N.AErrors", "N.A"),
            new("/2.md", "2.md", "N.aErrors", "N.a"),
            new("/3.md", "3.md", "N.A.2Errors", "N.A.2"),
        ];

        Assert.Equal(3, HintName.Assign(keys).Select(hint => hint.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
