using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Properties;

public class AnswerTests
{
    /// <summary>Whatever a page holds, the code that is made of it answers for every row, and for nothing else.</summary>
    [Fact]
    public void Every_page_answers()
        => Property.Holds(Pages.All, Page.Smaller, 25, page => Assert.All(
            Result(page.Text).Catalogs,
            catalog => Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target))));
}
