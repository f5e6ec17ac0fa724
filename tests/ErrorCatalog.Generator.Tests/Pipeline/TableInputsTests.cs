using System.Linq;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Pipeline;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

public class TableInputsTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("true", true)]
    [InlineData("Plaid", true)]
    public void A_file_takes_part_when_the_project_marks_it(string mark, bool takesPart)
        => Assert.Equal(takesPart, Read(new TableFile("text").With("ErrorCatalog", mark)) is not null);

    [Theory]
    [InlineData("true", null)]
    [InlineData("True", null)]
    [InlineData("Plaid", "Plaid")]
    [InlineData(" Plaid ", "Plaid")]
    public void A_mark_that_says_more_than_yes_is_the_name(string mark, string? name)
        => Assert.Equal(name, ReadOptions(new TableFile("text").With("ErrorCatalog", mark)).Name);

    [Theory]
    [InlineData("/app/docs/errors.md", "docs/errors.md")]
    [InlineData("\\app\\docs\\errors.md", "docs/errors.md")]
    [InlineData("/App/errors.md", "errors.md")]
    [InlineData("/elsewhere/docs/errors.md", "errors.md")]
    [InlineData("/application/errors.md", "errors.md")]
    [InlineData("errors.md", "errors.md")]
    public void A_file_is_named_by_its_path_below_the_project(string path, string sourceName)
        => Assert.Equal(sourceName, ReadOptions(new TableFile("text", path)).SourceName);

    [Fact]
    public void The_namespace_is_the_files_own_else_the_projects()
    {
        Assert.Equal("Acme", ReadOptions(new TableFile("text")).Namespace);
        Assert.Equal("Mine", ReadOptions(new TableFile("text").With("Namespace", "Mine")).Namespace);
    }

    [Fact]
    public void Columns_are_read_by_role()
    {
        TableFile file = new TableFile("text")
            .With("CodeColumn", "a").With("HttpStatusColumn", "b").With("StatusTextColumn", "c").With("NameColumn", "d")
            .With("MessageColumn", "e").With("DescriptionColumn", "f").With("CauseColumn", "g").With("ResolutionColumn", "h")
            .With("RetryColumn", "i").With("DeprecatedColumn", "j").With("LinkColumn", "k");

        Assert.Equal(
            ["Code a", "HttpStatus b", "StatusText c", "Name d", "Message e", "Description f", "Cause g", "Resolution h", "Retry i", "Deprecated j", "Link k"],
            ReadOptions(file).ColumnOverrides.Select(column => column.Role + " " + column.Header));
    }

    [Fact]
    public void What_responses_and_links_look_like_is_read()
    {
        CatalogOptions options = ReadOptions(new TableFile("text").With("LinkTemplate", "https://docs.example/%23{code}").With("CodeField", "error").With("MessageField", "detail"));

        Assert.Equal(("https://docs.example/#{code}", "error", "detail"), (options.LinkTemplate, options.CodeField, options.MessageField));
    }

    [Fact]
    public void What_is_not_set_is_absent()
    {
        CatalogOptions options = ReadOptions(new TableFile("text"));

        Assert.Equal((string.Empty, 0), (options.Visibility, options.ColumnOverrides.Count));
        Assert.Equal((null, null, null), (options.LinkTemplate, options.CodeField, options.MessageField));
    }

    private static CatalogOptions ReadOptions(TableFile file) => Read(file)!.Options;

    private static TableInput? Read(TableFile file) => TableInputs.Read(file, new TableFile.Options(), TestContext.Current.CancellationToken);
}
