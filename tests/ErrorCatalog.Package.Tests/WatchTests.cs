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
        using DotnetWatch watch = app.Watch();
        await watch.WaitForAsync("1001 is 1001 ParcelLost: Parcel lost", "Waiting for changes");

        app.Edit("errors.md", text => text.Replace("Parcel lost", "Parcel found", StringComparison.Ordinal));

        await watch.WaitForAsync("ParcelFound: Parcel found");
    }
}
