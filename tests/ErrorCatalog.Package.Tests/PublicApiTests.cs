using System.IO;
using System.IO.Compression;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What the library shows is written down: generated code of any older version runs on it.</summary>
public class PublicApiTests(PackedPackage package)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    public void The_library_shows_what_is_written_down(string framework)
    {
        string folder = Path.Combine(package.Folder, "library", framework);
        using (ZipArchive archive = ZipFile.OpenRead(package.PathOf(".nupkg")))
        {
            foreach (string extension in new[] { ".dll", ".xml" })
            {
                Directory.CreateDirectory(folder);
                archive.GetEntry("lib/" + framework + "/ErrorCatalog" + extension)!.ExtractToFile(Path.Combine(folder, "ErrorCatalog" + extension), overwrite: true);
            }
        }

        var api = new PublicApi(Path.Combine(folder, "ErrorCatalog.dll"));

        Snapshot.Verify("PublicApi." + framework + ".txt", api.List(_ => true));
    }
}
