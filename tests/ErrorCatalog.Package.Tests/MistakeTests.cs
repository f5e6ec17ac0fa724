using System;
using System.Collections.Generic;
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
    private static readonly string[] BuildSources =
    [
        "generator/build/ErrorCatalog.targets", "generator/build/ErrorCatalog.Accept.targets", "generator/build/ErrorCatalog.Checks.targets",
        "generator/Tasks/WriteErrorCatalogLedgers.cs", "generator/Tasks/WriteErrorCatalogSources.cs",
    ];

    [Theory]
    [InlineData("Missing", @"Missing\.csproj : error EC0008: The file '.*[/\\]docs[/\\]no-such-errors\.md' specified in an ErrorCatalog item doesn't exist")]
    [InlineData("Doubled", @"Doubled\.csproj : error EC0009: 2 ErrorCatalog items specify the file '.*errors\.md' \(Name: First;Second\)")]
    [InlineData("Emit", @"Emit\.csproj : error EC0029: 'AfterCompile' isn't a valid value for ErrorCatalogEmit")]
    [InlineData("Encoding", @"errors\.md\(1,1\): warning EC0002: 'errors\.md' can't be read, so its catalog is empty\. Line 3 has characters in an encoding other than ")]
    [InlineData("FSharp", @"FSharp\.fsproj : warning EC0023: 'FSharp' isn't a C# project")]
    [InlineData("Global", @"Global\.csproj : error EC0026: The generated code uses ErrorCatalog\.dll, which the project doesn't reference")]
    [InlineData("NoAnalyzers", @"NoAnalyzers\.csproj : warning EC0024: The generator isn't passed to the compiler")]
    [InlineData("NoConfig", @"NoConfig\.csproj : warning EC0028: GenerateMSBuildEditorConfigFile is false")]
    [InlineData("OldCompiler", @"OldCompiler\.csproj : warning EC0025: The compiler \(Roslyn 4\.7\) is too old")]
    [InlineData("Private", @"Private\.csproj : warning EC0027: PrivateAssets hides ErrorCatalog\.dll from projects that use 'Private'")]
    [InlineData("SameName", @"errors\.md\(1,1\): error EC0003: '(orders|payments)/errors\.md' and '(?!\1)(orders|payments)/errors\.md' .*'SameName\.Errors'")]
    [InlineData("Overlay", @"Overlay\.csproj : error EC0016: The file '.*[/\\]docs[/\\]it's-100%-no-overlay\.md' specified as the Overlay of an ErrorCatalog item doesn't exist")]
    [InlineData("Stray", @"[/\\]docs[/\\]old errors\.shipped\.txt : warning EC0015: The ledger 'old errors\.shipped\.txt' belongs to no page")]
    [InlineData("VisualBasic", @"VisualBasic\.vbproj : warning EC0023: 'VisualBasic' isn't a C# project")]
    [InlineData("Visibility", @"errors\.md\(1,1\): error EC0004: 'private' isn't a valid visibility")]
    public void It_is_the_only_diagnostic_of_its_project(string project, string pattern)
    {
        string[] diagnostics = [.. mistakes.Building.Diagnostics.Where(line => Regex.IsMatch(line, $@"[/\\]{project}\.(cs|fs|vb)proj\b"))];

        Assert.Matches(pattern, Assert.Single(diagnostics));
        Assert.NotEqual(0, mistakes.Building.ExitCode);
    }

    [Fact]
    public void Every_diagnostic_of_the_build_has_its_section_on_the_page()
    {
        string page = Repository.Read("generator/DIAGNOSTICS.md");
        string sources = string.Join('\n', BuildSources.Select(Repository.Read));
        IEnumerable<string> reported = Regex.Matches(sources, @"<(Error|Warning) Code=""(EC\d{4})""|\bLog\.Log(Error|Warning)\(null, ""(EC\d{4})""")
            .Select(match => match.Groups[1].Success ? (Id: match.Groups[2].Value, Severity: match.Groups[1].Value) : (Id: match.Groups[4].Value, Severity: match.Groups[3].Value))
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => $"### {diagnostic.Id} ({diagnostic.Severity.ToLowerInvariant()}, reported by the build)");
        IEnumerable<string> documented = Regex.Matches(page, @"^(### EC\d{4})\n\n\*\*.+\*\* (\(.+\))$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value + " " + match.Groups[2].Value);

        Assert.Equal(reported, documented);
    }
}
