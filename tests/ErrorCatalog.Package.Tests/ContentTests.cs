using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What is in the package, and what it asks of those who use it.</summary>
public class ContentTests(PackedPackage package)
{
    // What Microsoft.CodeAnalysis 4.8 brings or asks for. A newer reference is refused by the compilers of SDK 8.0.100 and Visual
    // Studio 2022 17.8, and on .NET Framework an assembly is found in no version but its own.
    private static readonly Dictionary<string, Version> Newest = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        // Where there are code fixes, there are workspaces.
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Packing_gives_no_warning()
    {
        package.Packing.AssertClean();
    }

    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        string[] expected =
        [
            "ErrorCatalog.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/ErrorCatalog.CodeFixes.dll",
            "analyzers/dotnet/cs/ErrorCatalog.Generator.dll",
            "analyzers/dotnet/cs/Markdig.dll",
            "build/ErrorCatalog.Accept.globalconfig",
            "build/ErrorCatalog.Accept.targets",
            "build/ErrorCatalog.Checks.targets",
            "build/ErrorCatalog.Emit.targets",
            "build/ErrorCatalog.Files.globalconfig",
            "build/ErrorCatalog.Generate.targets",
            "build/ErrorCatalog.ItemType.xaml",
            "build/ErrorCatalog.Items.targets",
            "build/ErrorCatalog.props",
            "build/ErrorCatalog.targets",
            "buildMultiTargeting/ErrorCatalog.Generate.targets",
            "buildMultiTargeting/ErrorCatalog.targets",
            "buildTransitive/ErrorCatalog.Accept.globalconfig",
            "buildTransitive/ErrorCatalog.Accept.targets",
            "buildTransitive/ErrorCatalog.Checks.targets",
            "buildTransitive/ErrorCatalog.Emit.targets",
            "buildTransitive/ErrorCatalog.Files.globalconfig",
            "buildTransitive/ErrorCatalog.Generate.targets",
            "buildTransitive/ErrorCatalog.ItemType.xaml",
            "buildTransitive/ErrorCatalog.Items.targets",
            "buildTransitive/ErrorCatalog.props",
            "buildTransitive/ErrorCatalog.targets",
            "icon.png",
            "lib/net8.0/ErrorCatalog.dll",
            "lib/net8.0/ErrorCatalog.xml",
            "lib/netstandard2.0/ErrorCatalog.dll",
            "lib/netstandard2.0/ErrorCatalog.xml",
            "lib/netstandard2.1/ErrorCatalog.dll",
            "lib/netstandard2.1/ErrorCatalog.xml",
            "tasks/netstandard2.0/ErrorCatalog.Tasks.dll",
        ];

        Assert.Equal(expected, FilesOf(".nupkg"));
    }

    [Fact]
    public void The_symbols_of_the_library_are_in_a_package_beside_it()
    {
        Assert.Equal(
            ["ErrorCatalog.nuspec", "lib/net8.0/ErrorCatalog.pdb", "lib/netstandard2.0/ErrorCatalog.pdb", "lib/netstandard2.1/ErrorCatalog.pdb"],
            FilesOf(".snupkg"));
    }

    [Fact]
    public void The_package_depends_on_no_other()
    {
        using ZipArchive archive = Open(".nupkg");
        XDocument nuspec = XDocument.Load(archive.GetEntry("ErrorCatalog.nuspec")!.Open());
        XElement[] groups = [.. nuspec.Descendants().Where(element => element.Name.LocalName == "group")];

        Assert.Equal([".NETStandard2.0", ".NETStandard2.1", "net8.0"], groups.Select(group => (string?)group.Attribute("targetFramework")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_library_documents_every_public_type()
    {
        using ZipArchive archive = Open(".nupkg");
        foreach (string framework in new[] { "net8.0", "netstandard2.0", "netstandard2.1" })
        {
            XDocument documentation = XDocument.Load(archive.GetEntry("lib/" + framework + "/ErrorCatalog.xml")!.Open());
            IEnumerable<string> types = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).Where(name => name.StartsWith("T:", StringComparison.Ordinal));

            Assert.Superset(new HashSet<string> { "T:ErrorCatalog.Catalog", "T:ErrorCatalog.ErrorEntry", "T:ErrorCatalog.CompilerServices.CatalogRows" }, types.ToHashSet());
        }
    }

    [Fact]
    public void The_editor_offers_whatever_an_item_can_say()
    {
        using ZipArchive archive = Open(".nupkg");
        XDocument props = XDocument.Load(archive.GetEntry("build/ErrorCatalog.props")!.Open());
        XDocument schema = XDocument.Load(archive.GetEntry("build/ErrorCatalog.ItemType.xaml")!.Open());
        IEnumerable<string> metadata = props.Descendants("CompilerVisibleItemMetadata").Select(item => (string)item.Attribute("MetadataName")!);
        IEnumerable<string> offered = schema.Descendants()
            .Where(property => property.Name.LocalName is "StringProperty" or "EnumProperty" && (string?)property.Attribute("ReadOnly") != "true")
            .Select(property => (string)property.Attribute("Name")!);

        Assert.Equal(metadata.Where(name => name is not ("ErrorCatalog" or "ErrorCatalogOverlay")), offered);
        Assert.Contains(props.Descendants("PropertyPageSchema"), item => ((string)item.Attribute("Include")!).EndsWith(")ErrorCatalog.ItemType.xaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_the_compiler_loads_asks_for_more_than_the_oldest_compiler_has()
    {
        using ZipArchive archive = Open(".nupkg");
        Dictionary<string, Version> shipped = archive.Entries.Where(IsAnalyzer).Select(IdentityOf).ToDictionary();
        (string From, string To, Version Version)[] references = [.. archive.Entries.Where(IsAnalyzer).SelectMany(ReferencesOf)];

        Assert.Equal(["ErrorCatalog.CodeFixes", "ErrorCatalog.Generator", "Markdig"], shipped.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(references, reference => reference.From != "ErrorCatalog.CodeFixes.dll" && reference.To == "Microsoft.CodeAnalysis.Workspaces");
        Assert.Contains(references, reference => reference.To == "Microsoft.CodeAnalysis");
        Assert.All(references, reference =>
        {
            Version? newest = shipped.GetValueOrDefault(reference.To) ?? Newest.GetValueOrDefault(reference.To);
            Assert.True(reference.Version <= newest, $"{reference.From} asks for {reference.To} {reference.Version}; there is {newest?.ToString() ?? "none"}.");
        });
    }

    [Fact]
    public void The_task_needs_nothing_but_what_every_MSBuild_has()
    {
        using ZipArchive archive = Open(".nupkg");
        (string From, string To, Version Version)[] references = ReferencesOf(archive.GetEntry("tasks/netstandard2.0/ErrorCatalog.Tasks.dll")!);

        Assert.Equal(
            ["Microsoft.Build.Framework 15.1.0.0", "Microsoft.Build.Utilities.Core 15.1.0.0", "netstandard 2.0.0.0"],
            references.Select(reference => $"{reference.To} {reference.Version}").Order(StringComparer.Ordinal));
    }

    private static bool IsAnalyzer(ZipArchiveEntry entry)
        => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal);

    private static (string Name, Version Version) IdentityOf(ZipArchiveEntry entry)
        => Read(entry, metadata => (metadata.GetString(metadata.GetAssemblyDefinition().Name), metadata.GetAssemblyDefinition().Version));

    private static (string From, string To, Version Version)[] ReferencesOf(ZipArchiveEntry entry)
        => Read(entry, metadata => metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle))
            .Select(reference => (entry.Name, metadata.GetString(reference.Name), reference.Version))
            .ToArray());

    private static T Read<T>(ZipArchiveEntry entry, Func<MetadataReader, T> read)
    {
        var image = new MemoryStream();
        using (Stream content = entry.Open())
        {
            content.CopyTo(image);
        }

        image.Position = 0;
        using var reader = new PEReader(image);
        return read(reader.GetMetadataReader());
    }

    private ZipArchive Open(string extension) => ZipFile.OpenRead(package.PathOf(extension));

    /// <summary>Lists the files of a package without those that any package has.</summary>
    private string[] FilesOf(string extension)
    {
        using ZipArchive archive = Open(extension);
        return
        [
            .. archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }
}
