using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>Which page is about a row: the one that its column of links has, else the one that the project says, else the first in its cells.</summary>
public class RowLinkTests
{
    private const string Template = "https://t.example/errors#{code}";

    private const string WithDocs = "Code|Message|Docs";

    [Fact]
    public void The_link_of_a_row_is_the_one_in_the_column_of_links()
    {
        string page = Table(WithDocs, "1|See [this](/m)|[Docs](/d1)", "2|two|", "3|three [a](/a) [b](/b)|<https://d.example/3>", "4|four|none");

        Assert.Equal(["/d1 /m", "", "https://d.example/3 /a /b", ""], Links(page));
        Assert.Equal(["/d1 /m", "https://t.example/errors#2", "https://d.example/3 /a /b", "https://t.example/errors#4"], Links(page, Template));
    }

    [Fact]
    public void A_column_in_which_links_are_rare_is_none_of_links()
        => Assert.Equal(["/m /x", "", ""], Links(Table("Code|Message|Info", "1|See [this](/m)|[x](/x)", "2|two|no link", "3|three|none here")));

    [Fact]
    public void An_address_of_mail_is_no_page()
        => Assert.Equal(
            ["/m mailto:a@a.example", "/d /n mailto:b@a.example"],
            Links(Table("Code|Message|Owner|Docs", "1|See [this](/m)|a@a.example|", "2|See [it](/n)|b@a.example|[d](/d)")));

    [Fact]
    public void The_project_may_name_the_column()
    {
        string page = Table("Code|Message|Spec|Docs", "1|one|[s](/s)|[d](/d)");

        Assert.Equal(["/s /d"], Links(page));
        Assert.Equal(["/d /s"], Links(page, template: null, new ColumnOverride(ColumnRole.Link, "docs")));
    }

    [Fact]
    public void The_template_comes_before_links_in_texts()
    {
        string page = Table("Code|Message", "1|Card [declined](/m)", "null|Order [missing](/n)");

        Assert.Equal(["https://t.example/errors#1 /m", "/n"], Links(page, Template));
        Assert.Equal(["https://t.example/CardDeclined /m", "https://t.example/OrderMissing /n"], Links(page, "https://t.example/{name}"));
        Assert.Equal(["https://t.example /m", "https://t.example /n"], Links(page, "https://t.example"));
        Assert.Equal(["/m", "/n"], Links(page, "https://t.example/{id}"));
    }

    [Fact]
    public void What_replaces_a_placeholder_is_encoded()
        => Assert.Equal(
            ["https://t.example/?c=a.b%2Fc%23d&n=ABCD", "https://t.example/?c=%E9%94%99%E8%AF%AF&n=%E9%94%99%E8%AF%AF"],
            Links(Table("Code|Message", "a.b/c#d|one", "错误|two"), "https://t.example/?c={code}&n={name}"));

    [Theory]
    [InlineData("{id}", "{id}")]
    [InlineData("{code}/{Code}", "{Code}")]
    [InlineData("{}", "{}")]
    [InlineData("{code}{", null)]
    [InlineData("}{code}", null)]
    [InlineData("none", null)]
    public void An_unknown_placeholder_is_told(string template, string? unknown)
        => Assert.Equal(
            unknown,
            CatalogFactory.Create(Reading.Text(Table("Code|Message", "1|one")), Options with { LinkTemplate = template }, TestContext.Current.CancellationToken)
                .Findings.Select(finding => Assert.Single(finding.Arguments)).SingleOrDefault());

    private static string[] Links(string page, string? template = null, params ColumnOverride[] overrides)
        =>
        [
            .. Assert.Single(CatalogFactory.Create(
                    Reading.Text(page),
                    Options with { LinkTemplate = template, ColumnOverrides = EquatableArray<ColumnOverride>.From(overrides) },
                    TestContext.Current.CancellationToken).Catalogs)
                .Entries.Select(entry => string.Join(' ', entry.Links)),
        ];
}
