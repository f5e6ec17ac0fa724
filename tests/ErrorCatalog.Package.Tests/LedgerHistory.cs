using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ErrorCatalog.Package.Tests;

/// <summary>
/// The life of the ledgers of a solution: a dry run, the first ones, a build, a run without a change, a build, an edit of a page, a
/// mistake in a ledger, two pages with one ledger, and a ledger without its page.
/// </summary>
public sealed class LedgerHistory
{
    /// <summary>A page whose path has what MSBuild, the shell, and the editorconfig take for their own.</summary>
    internal const string Special = "docs/it's 50%20; größe (1) $(x) @(y)/errors #1, [a]";

    private const string Conflict = "<<<<<<< ours";

    private readonly Consumer _solution;

    public LedgerHistory(PackedPackage package)
    {
        _solution = new Consumer(package, "Ledgers");
        string special = _solution.PathOf("Broken", Special + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(special)!);
        File.WriteAllText(special, "| Code | Message |\n|---|---|\n| 7 | Größe |\n");

        DryRun = _solution.Accept("-p:ErrorCatalogDryRun=true", "-tl:on");
        DryRunLedgers = Ledgers;

        First = _solution.Accept("-tl:off");
        FirstLedgers = Ledgers;

        FirstBuild = _solution.BuildAgain("Library");
        FirstState = StateOf("Library");

        Second = _solution.Accept("-p:ErrorCatalogRetiredIn=2.0", "-v:minimal");
        SecondBuild = _solution.BuildAgain("Library");
        SecondState = StateOf("Library");
        SecondLedgers = Ledgers;

        _solution.Edit("Library/shop.md", text => text.Replace("Order not found", "No such order", StringComparison.Ordinal).Replace("| 1002 |", "| 1003 |", StringComparison.Ordinal));
        Third = _solution.AcceptIn("Library", "-p:ErrorCatalogRetiredIn=2.0");
        ThirdLedger = Read("Library/shop.shipped.txt");

        _solution.Edit("Library/shop.md", text => text.Replace("No such order", "No order", StringComparison.Ordinal));
        _solution.Edit("Library/parcels.shipped.txt", text => text + Conflict + "\n");
        Mistaken = _solution.AcceptIn("Library");
        MistakenLedger = Read("Library/shop.shipped.txt");

        Twins = _solution.AcceptIn("Twins");

        _solution.Edit("Library/parcels.shipped.txt", text => text.Replace(Conflict + "\n", "", StringComparison.Ordinal));
        File.Move(_solution.PathOf("Library/shop.shipped.txt"), _solution.PathOf("Library/store.shipped.txt"));
        Stray = _solution.AcceptIn("Library");
    }

    internal DotnetRun DryRun { get; }

    internal Dictionary<string, string> DryRunLedgers { get; }

    internal DotnetRun First { get; }

    internal Dictionary<string, string> FirstLedgers { get; }

    internal DotnetRun FirstBuild { get; }

    internal string[] FirstState { get; }

    internal DotnetRun Second { get; }

    internal DotnetRun SecondBuild { get; }

    internal string[] SecondState { get; }

    internal Dictionary<string, string> SecondLedgers { get; }

    internal DotnetRun Third { get; }

    internal string ThirdLedger { get; }

    internal DotnetRun Mistaken { get; }

    internal string MistakenLedger { get; }

    internal DotnetRun Twins { get; }

    internal DotnetRun Stray { get; }

    /// <summary>Gets the ledgers by their paths, each with when it was written and its text.</summary>
    private Dictionary<string, string> Ledgers
        => Directory.EnumerateFiles(_solution.PathOf("."), "*.shipped.txt", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(_solution.PathOf("."), path).Replace('\\', '/'),
            path => File.GetLastWriteTimeUtc(path).Ticks + "\n" + File.ReadAllText(path));

    internal string PathOf(string file) => Path.GetFullPath(_solution.PathOf(file));

    internal IEnumerable<string> FileNames(string project, string itemType)
        => _solution.Items(project, itemType).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal string Read(string file) => File.ReadAllText(_solution.PathOf(file));

    /// <summary>Lists what the compiler wrote for a project and what it read, with when that was written.</summary>
    private string[] StateOf(string project)
        =>
        [
            .. Directory.EnumerateFiles(_solution.PathOf(project, "obj", Repository.Configuration), "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) == project + ".dll" || file.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => file + " " + File.GetLastWriteTimeUtc(file).Ticks),
        ];
}
