using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalog.Package.Tests;

/// <summary>A block of code in a Markdown file of the repository.</summary>
internal sealed record CodeBlock(string Language, string Text);

/// <summary>The blocks of code in the README, and the project that a reader makes of them.</summary>
internal static partial class Readme
{
    public static IReadOnlyList<CodeBlock> Blocks { get; } = BlocksOf("README.md");

    public static CodeBlock Commands => Find("sh", "dotnet run");

    public static CodeBlock Lookup => Find("text", "Plaid 1205");

    public static CodeBlock Table => Find("markdown", "| Code |");

    public static CodeBlock Program => Find("csharp", "using Shop;");

    public static CodeBlock Items => Find("xml", "<ErrorCatalog Include=");

    public static CodeBlock Switch => Find("csharp", "switch (code)");

    /// <summary>Gets what the comments of the program say that its lines print.</summary>
    public static string[] ProgramOutput => [.. Output().Matches(Program.Text).Select(match => match.Value)];

    /// <summary>Gets the property that tells a project where the package is.</summary>
    public static string Source => SourceProperty().Match(Repository.Read("README.md")).Value;

    public static IReadOnlyList<CodeBlock> BlocksOf(string file)
        => [.. Fence().Matches(Repository.Read(file)).Select(match => new CodeBlock(match.Groups["language"].Value, match.Groups["text"].Value))];

    /// <summary>Gets the links of a page to files of the repository and to their headings.</summary>
    public static IReadOnlyList<(string Path, string Heading)> LinksOf(string file)
        => [.. Link().Matches(Repository.Read(file)).Select(match => (match.Groups["path"].Value, match.Groups["heading"].Value))];

    /// <summary>Gets the headings of a page as links name them.</summary>
    public static IReadOnlyList<string> HeadingsOf(string file)
        => [.. Heading().Matches(Repository.Read(file)).Select(match => NotInAnchor().Replace(match.Value.ToLowerInvariant(), "").Replace(' ', '-'))];

    /// <summary>Writes the project of the README with its items and its source as they are, but for the path and the version of the package.</summary>
    public static void WriteShop(string folder, PackedPackage package)
    {
        string project = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {Source.Replace("path/to/packages", Path.Combine(package.Folder, "feed"), StringComparison.Ordinal)}
              </PropertyGroup>
            {PackageVersion().Replace(Items.Text, package.Version)}
            </Project>
            """;

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Shop.csproj"), project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program.Text);
        File.WriteAllText(Path.Combine(folder, "shop-errors.md"), Table.Text);
        // The project says itself where the package is; everybody else's sources would hide a mistake in that.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
              </packageSources>
              <packageSourceMapping>
                <clear />
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>Writes the page with two catalogs: as it is shown, for MDX, and as a vendor would have it.</summary>
    public static void WritePages(string folder)
    {
        string page = BlocksOf("tables/README.md").Single(block => Comment().IsMatch(block.Text)).Text;
        Write("directive", page);
        Write("mdx", page.Replace("<!--", "{/*", StringComparison.Ordinal).Replace("-->", "*/}", StringComparison.Ordinal));
        Write("section", Comment().Replace(page, ""));

        void Write(string name, string text)
            => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, "page.md"), text);
    }

    private static CodeBlock Find(string language, string text)
        => Blocks.Single(block => block.Language == language && block.Text.Contains(text, StringComparison.Ordinal));

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^<!--.*-->\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("(?<=WriteLine\\(.*\\); *// ).*")]
    private static partial Regex Output();

    [GeneratedRegex("<RestoreAdditionalProjectSources>.*</RestoreAdditionalProjectSources>")]
    private static partial Regex SourceProperty();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]*)#?(?<heading>[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<=^#+ ).*", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("(?<=<PackageReference Include=\"ErrorCatalog\" Version=\")[^\"]*")]
    private static partial Regex PackageVersion();
}
