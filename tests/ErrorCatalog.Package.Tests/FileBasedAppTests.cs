using System;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A program that is one file, without a project.</summary>
public class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public void A_program_without_a_project_has_the_item_in_its_folder()
    {
        var app = new Consumer(package, "FileBased", "plaid.md");
        app.Edit("app.cs", text => text.Replace("0.1.0", package.Version, StringComparison.Ordinal));

        DotnetRun run = DotnetRun.Of(app.PathOf(), "run", "app.cs");

        run.AssertClean();
        Assert.Equal(["account locked"], run.Lines);
    }
}
