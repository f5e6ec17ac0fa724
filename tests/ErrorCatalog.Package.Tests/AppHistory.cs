using System;

namespace ErrorCatalog.Package.Tests;

/// <summary>The life of a small program: built, built again, built after its table was edited, and after a mistake was made in it.</summary>
public sealed class AppHistory
{
    public AppHistory(PackedPackage package)
    {
        var app = new Consumer(package, "App", "plaid.md");
        FirstBuild = app.Build();
        FirstRun = app.Run();
        FirstCompiled = app.CompiledAt;

        SecondBuild = app.BuildAgain();
        SecondCompiled = app.CompiledAt;

        app.Edit("plaid.md", text => text.Replace("*account locked*", "*account frozen*", StringComparison.Ordinal));
        EditedBuild = app.BuildAgain();
        EditedRun = app.Run();

        app.Edit("plaid.md", text => text.TrimEnd('\n') + "\n`500` | `1205` | *account locked* | Wait.\n");
        MistakenBuild = app.BuildAgain();
    }

    internal DotnetRun FirstBuild { get; }

    internal DotnetRun FirstRun { get; }

    internal DateTime FirstCompiled { get; }

    internal DotnetRun SecondBuild { get; }

    internal DateTime SecondCompiled { get; }

    internal DotnetRun EditedBuild { get; }

    internal DotnetRun EditedRun { get; }

    internal DotnetRun MistakenBuild { get; }
}
