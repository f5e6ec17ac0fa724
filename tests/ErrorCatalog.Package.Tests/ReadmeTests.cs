using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What the README shows is what a reader gets.</summary>
[Collection(nameof(Matrix))]
public class ReadmeTests(Matrix matrix)
{
    [Fact]
    public void Every_block_of_code_is_held_by_a_test()
    {
        CodeBlock[] held = [Readme.Commands, Readme.Lookup, Readme.Table, Readme.Enum, Readme.Project, Readme.Program, Readme.ProgramOutput];

        Assert.Equal(held, Readme.Blocks);
    }

    [Fact]
    public void The_program_prints_what_the_readme_says()
    {
        Assert.Equal(Readme.ProgramOutput.Text.TrimEnd('\n').Split('\n'), matrix.LinesOf("Shop"));
    }

    [Fact]
    public void The_enum_is_generated_as_it_is_shown()
    {
        string shown = Readme.Enum.Text.TrimEnd('\n');
        string[] generated = File.ReadAllLines(Assert.Single(matrix.Projects.GeneratedFiles("Shop")));
        string[] start = [.. generated.SkipWhile(line => !line.Contains("public enum ", StringComparison.Ordinal))];
        string indentation = start[0][..^start[0].TrimStart().Length];
        string[] lines = [.. start.Select(line => line.StartsWith(indentation, StringComparison.Ordinal) ? line[indentation.Length..] : line)];

        Assert.Equal(shown.Split('\n'), lines[..(Array.IndexOf(lines, "}") + 1)]);
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

    [Fact]
    public void The_page_about_tables_shows_two_catalogs()
    {
        Assert.Single(Readme.BlocksOf("tables/README.md"));
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
