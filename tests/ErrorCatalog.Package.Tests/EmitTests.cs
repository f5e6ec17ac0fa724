using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>
/// The life of a program whose code is written before the compilation: built, built again, built after a page was edited, after another
/// one was deleted, cleaned, and loaded by an editor at the same time.
/// </summary>
public class EmitTests(PackedPackage package)
{
    private const string Project = "100% (é) & #1";

    private readonly Consumer _files = new(package, "Files");

    [Fact]
    public async Task Files_follow_the_pages_and_are_left_alone_as_long_as_nothing_changes()
    {
        _files.Build().AssertClean();
        Assert.Equal(["CardErrorCode: CardDeclined", "ParcelErrorCode: ParcelLost"], Run());
        Assert.Equal(
            [
                "Files.Card.ErrorCatalog.Rows.g.cs", "Files.Card.ErrorCatalog.Value.g.cs", "Files.Card.ErrorCatalog.g.cs",
                "Files.Parcel.ErrorCatalog.Rows.g.cs", "Files.Parcel.ErrorCatalog.Value.g.cs", "Files.Parcel.ErrorCatalog.g.cs",
            ],
            FilesFor("net8.0").Select(Path.GetFileName));
        Assert.Equal(FilesFor("net8.0").Select(Path.GetFileName), FilesFor("net10.0").Select(Path.GetFileName));
        Assert.Equal(12, Directory.GetFiles(_files.PathOf(Project, "obj"), "*.ErrorCatalog*.g.cs", SearchOption.AllDirectories).Length);

        DateTime[] written = [.. FilesFor("net10.0").Select(File.GetLastWriteTimeUtc)];
        DateTime compiled = File.GetLastWriteTimeUtc(Assembly);
        _files.BuildAgain().AssertClean();
        Assert.Equal(written, FilesFor("net10.0").Select(File.GetLastWriteTimeUtc));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(Assembly));

        _files.Edit(Path.Combine(Project, "pages", "parcel-errors.md"), text => text.Replace("Parcel lost", "Parcel found", StringComparison.Ordinal));
        _files.BuildAgain().AssertClean();
        Assert.Equal(["CardErrorCode: CardDeclined", "ParcelErrorCode: ParcelFound"], Run());
        Assert.Equal(written[..3], FilesFor("net10.0").Take(3).Select(File.GetLastWriteTimeUtc));

        File.Delete(_files.PathOf(Project, "pages", "card-errors.md"));
        _files.Edit(Path.Combine(Project, "pages", "parcel-errors.md"), text => text + "| 1002 | Parcel sold | yes |\n");
        DotnetRun mistaken = _files.BuildAgain();
        Assert.Matches(@"parcel-errors\.md\(4,24\): error EC0108: The row has more cells than the header", Assert.Single(mistaken.Diagnostics.Select(WithoutFramework).Distinct()));
        Assert.Equal(3, FilesFor("net10.0").Length);

        _files.Clean().AssertClean();
        Assert.False(Directory.Exists(FolderFor("net10.0")));

        // An editor loads the project while it's built.
        _files.Edit(Path.Combine(Project, "pages", "parcel-errors.md"), text => text.Replace(" yes |", "", StringComparison.Ordinal));
        Task<DotnetRun> loading = Task.Run(() => _files.LoadAsEditor(Project, "net10.0"));
        _files.BuildAgain().AssertClean();
        (await loading).AssertClean();
        Assert.Equal(["ParcelErrorCode: ParcelFound, ParcelSold"], Run());
    }

    private string Assembly => _files.AssemblyOf(Project, "Files");

    private string FolderFor(string framework) => _files.PathOf(Project, "obj", Repository.Configuration, framework, "ErrorCatalog");

    private string[] FilesFor(string framework)
    {
        string folder = FolderFor(framework);
        return [.. (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs") : []).Order(StringComparer.Ordinal)];
    }

    private string[] Run()
    {
        string[] lines = _files.Run(Project, "Files", "net8.0").Lines;
        Assert.Equal(lines, _files.Run(Project, "Files").Lines);
        return lines;
    }

    private static string WithoutFramework(string diagnostic) => diagnostic[..diagnostic.LastIndexOf('[')];
}
