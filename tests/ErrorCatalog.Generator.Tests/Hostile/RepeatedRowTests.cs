using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

public class RepeatedRowTests
{
    [Fact]
    public void Rows_that_differ_only_in_where_a_cell_ends_are_two()
    {
        using LoadedCatalog loaded = ConsumerBuild
            .Of(new TableFile(
                "| Code | Message | Extra |\n|---|---|---|\n"
                + MarkdownText.Row("1", "a\u001Fb", "c")
                + MarkdownText.Row("1", "a", "b\u001Fc")))
            .Load();

        Assert.Equal(["a\u001Fb", "a"], loaded.Catalog.Select(entry => entry.Message));
    }
}
