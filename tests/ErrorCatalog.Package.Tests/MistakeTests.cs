using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>Projects with one mistake each, built at once.</summary>
public sealed class Mistakes(PackedPackage package)
{
    internal DotnetRun Building { get; } = new Consumer(package, "Mistakes").Build();
}

/// <summary>A mistake in a project is told once, as what it is.</summary>
public class MistakeTests(Mistakes mistakes) : IClassFixture<Mistakes>
{
    [Theory]
    [InlineData("Missing", @"Missing\.csproj : error EC0008: The file '.*[/\\]docs[/\\]no-such-errors\.md' specified in an ErrorCatalog item doesn't exist")]
    [InlineData("Doubled", @"Doubled\.csproj : error EC0009: 2 ErrorCatalog items specify the file '.*errors\.md' \(Name: First;Second\)")]
    [InlineData("SameName", @"errors\.md\(1,1\): error EC0003: '(orders|payments)/errors\.md' and '(?!\1)(orders|payments)/errors\.md' .*'SameName\.Errors'")]
    [InlineData("Visibility", @"errors\.md\(1,1\): error EC0004: 'private' isn't a valid visibility")]
    public void It_is_the_only_diagnostic_of_its_project(string project, string pattern)
    {
        string[] diagnostics = [.. mistakes.Building.Diagnostics.Where(line => Regex.IsMatch(line, $@"[/\\]{project}\.csproj\b"))];

        Assert.Matches(pattern, Assert.Single(diagnostics));
        Assert.NotEqual(0, mistakes.Building.ExitCode);
    }
}
