using System;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A program that runs on while somebody edits its table.</summary>
public class WatchTests(PackedPackage package)
{
    [Fact]
    public async Task An_edit_of_the_table_builds_the_program_and_starts_it_again()
    {
        var app = new Consumer(package, "Watched");

        await StartsAgain(app, "lost", "found");

        // Hot reload doesn't run the build, which is what writes the files.
        await StartsAgain(app, "found", "opened", "--no-hot-reload", "--property:ErrorCatalogEmit=BeforeCompile");
    }

    private static async Task StartsAgain(Consumer app, string before, string after, params string[] args)
    {
        using DotnetWatch watch = app.Watch(args);
        await watch.WaitForAsync("Parcel " + before, "Waiting for changes");

        app.Edit("errors.md", text => text.Replace(before, after, StringComparison.Ordinal));

        await watch.WaitForAsync("Parcel " + after);
    }
}
