using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>The package depends on the sources alone: not on the directory, and not on the hour.</summary>
public class RepackTests(PackedPackage package)
{
    private static readonly string[] Sources =
    [
        "Directory.Build.props", "Directory.Packages.props", "README.md", "global.json", ".editorconfig", ".gitattributes", "runtime", "generator",
    ];

    [Theory]
    [InlineData(".nupkg")]
    [InlineData(".snupkg")]
    public void Two_packs_from_two_directories_hold_the_same(string extension)
    {
        string again = Path.Combine(package.Folder, "again", "ErrorCatalog." + package.Version + extension);
        if (!File.Exists(again))
        {
            package.Pack(CopySources(), "again").AssertClean();
        }

        Assert.Equal(EntriesOf(package.PathOf(extension)), EntriesOf(again));
    }

    private string CopySources()
    {
        string copy = Path.Combine(package.Folder, "another directory");
        foreach (string file in Sources.SelectMany(FilesOf))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        // The commit is part of the package, so the copy is a work tree of the same repository.
        string git = Path.Combine(Repository.Root, ".git");
        if (Directory.Exists(git))
        {
            File.WriteAllText(Path.Combine(copy, ".git"), "gitdir: " + git + "\n");
        }
        else if (File.Exists(git))
        {
            File.Copy(git, Path.Combine(copy, ".git"));
        }

        return copy;
    }

    private static IEnumerable<string> FilesOf(string source)
    {
        string path = Path.Combine(Repository.Root, source);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsSource) : [path];
    }

    private static bool IsSource(string path)
        => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string[] EntriesOf(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => entry.FullName + " " + HashOf(entry)).Order(StringComparer.Ordinal)];
    }

    private static string HashOf(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }
}
