using ErrorCatalog.Generator.Model.Catalogs;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class CatalogIdentityTests
{
    [Theory]
    [InlineData("tables/plaid.md", "Plaid")]
    [InlineData("plaid-errors.md", "Plaid")]
    [InlineData("plaid_error_codes.md", "Plaid")]
    [InlineData("ErrorCodes.md", "")]
    [InlineData("errors.md", "")]
    [InlineData("docs/my.api.md", "MyApi")]
    [InlineData("errors", "")]
    [InlineData(".md", "Md")]
    [InlineData("3ds.md", "_3ds")]
    [InlineData("错误.md", "错误")]
    [InlineData("--.md", "")]
    public void A_catalog_is_named_after_its_file(string sourceName, string name)
        => Assert.Equal(name, CatalogIdentity.NameOf(Modelling.Options with { SourceName = sourceName, Name = null }));

    [Theory]
    [InlineData("Billing", "Billing")]
    [InlineData("billing", "billing")]
    [InlineData("My_Errors", "My_Errors")]
    [InlineData("my errors", "MyErrors")]
    [InlineData("my-api", "MyApi")]
    [InlineData("3ds", "_3ds")]
    public void The_name_that_the_project_gives_is_kept_where_it_is_valid(string given, string name)
        => Assert.Equal(name, CatalogIdentity.NameOf(Modelling.Options with { Name = given }));

    [Theory]
    [InlineData("", "")]
    [InlineData("Acme.Billing", "Acme.Billing")]
    [InlineData("my-app", "my_app")]
    [InlineData("Acme.2fa", "Acme._2fa")]
    [InlineData("Acme. .Billing.", "Acme.Billing")]
    [InlineData("Acme.class", "Acme.class")]
    [InlineData("Äpfel & Birnen", "Äpfel___Birnen")]
    public void A_namespace_is_made_valid_segment_by_segment(string text, string name)
        => Assert.Equal(name, CatalogIdentity.MakeNamespace(text));
}
