using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Overlays;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>Turns the tables of a document into validated catalogs.</summary>
internal static class CatalogFactory
{
    // An assembly holds 16 MB of string literals (CS8103), in UTF-16; the rest is for the literals of the project itself.
    private const int MaxCharacters = 7_000_000;

    /// <summary>Makes the catalogs of a document that nothing belongs to.</summary>
    /// <inheritdoc cref="Create(ParsedDocument, CatalogOptions, CatalogCompanions, CancellationToken)"/>
    public static CatalogResult Create(ParsedDocument document, CatalogOptions options, CancellationToken cancellationToken)
        => Create(document, options, CatalogCompanions.None, cancellationToken);

    /// <summary>Makes the catalogs of a document.</summary>
    /// <param name="document">The tables.</param>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="companions">The files that belong to it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The catalogs, empty if need be, and the findings.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CatalogResult Create(ParsedDocument document, CatalogOptions options, CatalogCompanions companions, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        companions = companions.Of(CatalogIdentity.NameOf(options));
        PageChecks.CheckDocument(document, findings);
        PageChecks.CheckColumns(document, options, findings);
        PageChecks.CheckLinkTemplate(options, findings);
        Acceptance? acceptance = options.RetiredIn is string retiredIn ? new Acceptance(companions.Ledger, options.SourceName, retiredIn) : null;
        EquatableArray<CatalogModel> catalogs = CreateCatalogs(document, options, companions, acceptance, findings, cancellationToken);

        // Where the heading is wrong, the page isn't.
        bool isSectionKnown = !findings.Exists(finding => finding.Rule == Rules.UnknownSection);
        if (isSectionKnown && catalogs.All(catalog => catalog.Entries.All(entry => entry.IsRetired)) && !findings.Exists(finding => finding.Rule == Rules.CatalogTooLarge))
        {
            findings.Add(MissingTable.Report(document, options.SourceName));
        }

        // A stable order, so that what is found at one place keeps the order in which it was found.
        ILookup<FileKind, Finding> inOrder = findings.OrderBy(finding => finding.Span).ToLookup(finding => finding.File);
        Finding[] merged =
        [
            .. RepeatedFindings.Merge([.. inOrder[FileKind.Page]], document.Tables),
            .. inOrder[FileKind.Ledger],
            .. RepeatedFindings.Merge([.. inOrder[FileKind.Overlay]], companions.Overlay?.Document?.Tables ?? default),
        ];
        return new CatalogResult(
            catalogs,
            EquatableArray<Finding>.FromOwned(merged),
            findings.Exists(IsInTheWay) ? null : acceptance?.Finish(LedgerFile.PathFor(options.SourceName)));

        // A page without any error table has hardly lost all of them on purpose.
        bool IsInTheWay(Finding finding)
            => (finding.File == FileKind.Ledger && Rules.OfGenerator.Contains(finding.Rule)) || (finding.Rule == Rules.NoErrorTable && companions.Ledger?.HasLines == true);
    }

    /// <summary>Makes the catalog of a file that can't be read, which is empty but for what its ledger has.</summary>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="undecodableLine">The first line that the compiler couldn't decode; <see langword="null"/> when it got no text.</param>
    /// <param name="companions">The files that belong to it.</param>
    public static CatalogResult CreateUnreadable(CatalogOptions options, int? undecodableLine, CatalogCompanions companions)
    {
        var findings = new List<Finding>();
        EquatableArray<CatalogModel> catalogs = CreateCatalogs(ParsedDocument.Empty, options, companions.Of(CatalogIdentity.NameOf(options)), acceptance: null, findings, CancellationToken.None);
        findings.RemoveAll(finding => finding.Rule == Rules.UnknownSection || finding.Rule == Rules.CatalogRemoved);
        findings.Add(Finding.Create(Rules.UnreadableFile, default, options.SourceName, UnreadableAdvice(undecodableLine)));
        return new CatalogResult(catalogs, EquatableArray<Finding>.From(findings));
    }

    private static EquatableArray<CatalogModel> CreateCatalogs(
        ParsedDocument document,
        CatalogOptions options,
        CatalogCompanions companions,
        Acceptance? acceptance,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        findings.AddRange(companions.Ledger?.Findings ?? []);
        var catalogs = new List<CatalogModel>();
        long characters = 0;
        var selection = TableSelection.Select(document, options, findings, cancellationToken);
        Overlay? overlay = companions.Overlay is OverlayFile file ? ReadOverlay(file, selection, findings, cancellationToken) : null;
        var builder = new CatalogBuilder(options, companions, acceptance, PageChecks.IsInternal(options.Visibility, findings), findings);
        foreach (CatalogPlan plan in selection.Plans.Concat(RetiredCatalogs.Find(companions.Ledger, selection.Plans, options)))
        {
            CatalogModel catalog = builder.Build(plan, overlay, cancellationToken) with { Listing = ListTables(plan, selection) };
            characters += CatalogSize.CountLiterals(catalog);
            if (characters > MaxCharacters)
            {
                findings.Add(Finding.Create(Rules.CatalogTooLarge, default, options.SourceName, Invariant.Text(characters / 1_000_000)));
                catalog = catalog with { Codes = CodeKind.None, Entries = default };

                // One text of the overlay may go into ten thousand catalogs.
                overlay = null;
            }

            catalogs.Add(catalog);
        }

        overlay?.Finish(findings);

        return EquatableArray<CatalogModel>.From(catalogs);
    }

    private static EquatableArray<ListedTable> ListTables(CatalogPlan plan, TableSelection selection)
    {
        // Each of ten thousand catalogs of a page would list the same ten thousand tables.
        const int MaxLeftForEach = 100;
        IEnumerable<ListedTable> left = selection.Plans.Count == 1 ? selection.Left : selection.Left.Take(MaxLeftForEach);
        return EquatableArray<ListedTable>.FromOwned(
            [.. plan.Tables.Select(selected => ListedTable.Read(selected.Table)).Concat(left).OrderBy(table => table.Line)]);
    }

    private static string UnreadableAdvice(int? undecodableLine)
        => undecodableLine is int line
            ? $"Line {Invariant.Text(line)} has characters in an encoding other than UTF-8, UTF-16, or UTF-32. Save the file as UTF-8"
            : "Make sure that the file exists, that no other process has locked it, and that it's saved as UTF-8";

    private static Overlay? ReadOverlay(OverlayFile file, TableSelection selection, List<Finding> findings, CancellationToken cancellationToken)
    {
        if (file.Document is null)
        {
            findings.Add(Finding.Create(Rules.OverlayUnusable, default, "The overlay can't be read", UnreadableAdvice(file.UndecodableLine)) with { File = FileKind.Overlay });
            return null;
        }

        var found = new List<Finding>();
        PageChecks.CheckDocument(file.Document, found);
        return Overlay.Read(file.Document, selection.Plans.SelectMany(plan => plan.Tables), found, cancellationToken);
    }
}
