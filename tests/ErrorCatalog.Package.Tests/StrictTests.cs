using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A program in C# 7.3 that wants all its public members documented, with two tables, one of them with metadata.</summary>
public class StrictTests(PackedPackage package)
{
    [Fact]
    public void It_builds_without_a_warning_and_has_each_catalog_where_the_project_wants_it()
    {
        var strict = new Consumer(package, "Strict", "mx.md");

        strict.Build().AssertClean();

        Assert.Equal(
            [
                "internal Acme.Billing.BillingErrorCode",
                "internal Acme.Billing.BillingErrorCodeValue",
                "internal Acme.Billing.BillingErrors",
                "public My_Company.strict.MxErrorCode",
                "public My_Company.strict.MxErrorCodeValue",
                "public My_Company.strict.MxErrors",
                "True CardExpired",
                "The card was declined: \"no\" & <nothing> else; see C:\\cards.",
                "Mx InvalidApiToken (401 Unauthorized): Invalid API token.",
            ],
            strict.Run().Lines);
    }
}
