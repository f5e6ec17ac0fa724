using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What the README shows is what a reader gets.</summary>
[Collection(nameof(Matrix))]
public class ReadmeTests(Matrix matrix)
{
    [Fact]
    public void Every_block_of_code_is_held_by_a_test()
    {
        CodeBlock[] held = [Readme.Table, Readme.Program, Readme.Items, Readme.Switch, Readme.Commands, Readme.Lookup];

        Assert.Equal(held, Readme.Blocks);
    }

    [Fact]
    public void The_program_prints_what_its_comments_say()
    {
        Assert.Equal(["402", "Card declined"], Readme.ProgramOutput);
        Assert.Equal(Readme.ProgramOutput, matrix.LinesOf("Shop"));
    }

    [Fact]
    public void The_switch_is_generated_as_it_is_shown()
    {
        string[] shown = Readme.Switch.Text.TrimEnd('\n').Split('\n');
        string[] generated = File.ReadAllLines(Assert.Single(matrix.Projects.GeneratedFiles("Shop")));
        string[] start = [.. generated.SkipWhile(line => line.TrimStart() != shown[0])];
        string indentation = start[0][..^shown[0].Length];

        Assert.Equal(shown.Select(line => indentation + line), start[..shown.Length]);
    }

    [Fact]
    public void The_picture_shows_what_is_generated()
    {
        string generated = File.ReadAllText(matrix.Projects.GeneratedFiles("Analyzed").Single(file => Path.GetFileName(file).Contains("Plaid", StringComparison.Ordinal)));
        string[] member = [.. generated.Split('\n').Select(line => line.Trim()).TakeWhile(line => line != "AccountLocked = 1205,").TakeLast(2)];
        string shown = string.Join(' ', XDocument.Parse(Repository.Read("tables/editor.svg")).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));

        Assert.Contains("(tables/editor.svg)", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.All(member, line => Assert.Contains(TextOf(line), shown, StringComparison.Ordinal));

        static string TextOf(string comment) => XElement.Parse(comment["/// ".Length..]).Value;
    }

    [Fact]
    public void The_commands_name_what_is_there()
    {
        Assert.Equal("dotnet run --project tables -- 1205\ndotnet test\n", Readme.Commands.Text);
        Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "tables"), "*.csproj"));
        Assert.Single(Directory.GetFiles(Repository.Root, "*.sln"));
    }

    [Fact]
    public void The_first_command_prints_what_the_readme_says()
    {
        string program = Path.Combine("tables", "bin", Repository.Configuration, "net10.0", "ErrorCatalog.Tables.dll");

        DotnetRun lookup = DotnetRun.Of(Repository.Root, program, "1205");

        Assert.Equal(Readme.Lookup.Text.TrimEnd('\n').Split('\n'), lookup.Lines);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("generator/DIAGNOSTICS.md")]
    [InlineData("generator/GENERATED-CODE.md")]
    [InlineData("generator/NAMES.md")]
    [InlineData("generator/SETTINGS.md")]
    [InlineData("generator/TROUBLESHOOTING.md")]
    [InlineData("generator/WIRE.md")]
    [InlineData("tables/README.md")]
    public void Every_link_leads_somewhere(string file)
    {
        Assert.All(Readme.LinksOf(file), link =>
        {
            string page = link.Path.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, link.Path);

            Assert.True(File.Exists(Path.Combine(Repository.Root, page)), page);
            Assert.True(link.Heading.Length == 0 || Readme.HeadingsOf(page).Contains(link.Heading), link.Path + "#" + link.Heading);
        });
    }

    [Fact]
    public void The_page_about_settings_lists_all_of_them()
    {
        XDocument props = XDocument.Parse(Repository.Read("generator/build/ErrorCatalog.props"));
        string page = Repository.Read("generator/SETTINGS.md");

        Assert.All(
            props.Descendants("CompilerVisibleItemMetadata").Select(item => (string)item.Attribute("MetadataName")!).Where(metadata => metadata != "ErrorCatalogOverlay"),
            metadata => Assert.Contains("`" + metadata + "`", page, StringComparison.Ordinal));
        Assert.All(
            props.Descendants("CompilerVisibleProperty").Select(item => (string)item.Attribute("Include")!).Where(property => property != "ProjectDir"),
            property => Assert.Contains("`" + property + "`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_about_tables_shows_two_catalogs()
    {
        Assert.Contains("Section=\"Gateway close codes=Gateway|JSON error codes=Json\"", Repository.Read("tables/README.md"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Directive.GatewayErrorCode: UnknownError",
                "Directive.PageErrorCode: UnknownAccount",
                "Mdx.GatewayErrorCode: UnknownError",
                "Mdx.PageErrorCode: UnknownAccount",
                "Section.GatewayErrorCode: UnknownError",
                "Section.JsonErrorCode: UnknownAccount",
            ],
            matrix.LinesOf("Pages"));
    }
}
