using System;
using System.IO;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>
/// The life of a small program: built, built again, built after a cell of its table was edited, after a row was added, and after a
/// mistake was made in it.
/// </summary>
public sealed class AppHistory
{
    public AppHistory(PackedPackage package)
    {
        var app = new Consumer(package, "App", "plaid.md");
        FirstBuild = app.Build();
        FirstRun = app.Run();
        FirstCompiled = app.CompiledAt;
        FirstCode = CodeOf(app);
        FirstRows = RowsOf(app);

        SecondBuild = app.BuildAgain();
        SecondCompiled = app.CompiledAt;

        app.Edit("plaid.md", text => text.Replace("*account locked*", "*account frozen*", StringComparison.Ordinal));
        EditedBuild = app.BuildAgain();
        EditedRun = app.Run();
        EditedCode = CodeOf(app);
        EditedRows = RowsOf(app);

        app.Edit("plaid.md", text => text.TrimEnd('\n') + "\n`503` | `1801` | *unplanned maintenance* | Call the fire brigade.\n");
        ExtendedBuild = app.BuildAgain();
        ExtendedCode = CodeOf(app);

        app.Edit("plaid.md", text => text.TrimEnd('\n') + "\n`500` | `1205` | *account locked* | Wait.\n");
        MistakenBuild = app.BuildAgain();
    }

    internal DotnetRun FirstBuild { get; }

    internal DotnetRun FirstRun { get; }

    internal DateTime FirstCompiled { get; }

    internal string[] FirstCode { get; }

    internal string[] FirstRows { get; }

    internal DotnetRun SecondBuild { get; }

    internal DateTime SecondCompiled { get; }

    internal DotnetRun EditedBuild { get; }

    internal DotnetRun EditedRun { get; }

    internal string[] EditedCode { get; }

    internal string[] EditedRows { get; }

    internal DotnetRun ExtendedBuild { get; }

    internal string[] ExtendedCode { get; }

    internal DotnetRun MistakenBuild { get; }

    private static string[] CodeOf(Consumer app) => File.ReadAllLines(Assert.Single(app.GeneratedFiles()));

    private static string[] RowsOf(Consumer app) => File.ReadAllLines(Assert.Single(app.RowsFiles()));
}
