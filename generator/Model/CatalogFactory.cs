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
using Microsoft.CodeAnalysis;
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
        CheckDocument(document, findings);
        CheckColumns(document, options, findings);
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
            => (finding.File == FileKind.Ledger && Rules.OfGenerator.Contains(finding.Rule)) || (finding.Rule == Rules.NoErrorTable && companions.Ledger is not null);
    }

    /// <summary>Makes the catalog of a file that can't be read, which is empty but for what its ledger has.</summary>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="undecodableLine">The first line that the compiler couldn't decode; <see langword="null"/> when it got no text.</param>
    /// <param name="companions">The files that belong to it.</param>
    public static CatalogResult CreateUnreadable(CatalogOptions options, int? undecodableLine, CatalogCompanions companions)
    {
        var findings = new List<Finding>();
        EquatableArray<CatalogModel> catalogs = CreateCatalogs(ParsedDocument.Empty, options, companions.Of(CatalogIdentity.NameOf(options)), acceptance: null, findings, CancellationToken.None);
        findings.RemoveAll(finding => finding.Rule == Rules.UnknownSection || IsAboutWhatIsGone(finding.Rule));
        findings.Add(Finding.Create(Rules.UnreadableFile, default, options.SourceName, UnreadableAdvice(undecodableLine)));
        return new CatalogResult(catalogs, EquatableArray<Finding>.From(findings));
    }

    private static bool IsAboutWhatIsGone(DiagnosticDescriptor rule) => rule == Rules.RowRemoved || rule == Rules.ManyRowsRemoved || rule == Rules.ColumnRemoved;

    private static EquatableArray<CatalogModel> CreateCatalogs(
        ParsedDocument document,
        CatalogOptions options,
        CatalogCompanions companions,
        Acceptance? acceptance,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        bool isInternal = ReadVisibility(options.Visibility, findings);
        findings.AddRange(companions.Ledger?.Findings ?? []);
        var catalogs = new List<CatalogModel>();
        long characters = 0;
        var selection = TableSelection.Select(document, options, findings, cancellationToken);
        Overlay? overlay = companions.Overlay is OverlayFile file ? ReadOverlay(file, selection, findings, cancellationToken) : null;
        foreach (CatalogPlan plan in selection.Plans.Concat(RetiredCatalogs.Find(companions.Ledger, selection.Plans, options)))
        {
            CatalogModel catalog = CreateCatalog(plan, options, companions, overlay, acceptance, isInternal, findings, cancellationToken) with { Listing = ListTables(plan, selection) };
            characters += CountLiterals(catalog);
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

    /// <summary>Counts the characters that the rows take as literals. Besides its cells, a row has a name, perhaps links, and what divides them.</summary>
    private static long CountLiterals(CatalogModel catalog)
    {
        const int CharactersBetweenFields = 8;
        if (catalog.Entries.Count == 0)
        {
            return 0;
        }

        long rows = catalog.Entries.Sum(entry => CharactersBetweenFields
            + entry.Name.Length
            + (entry.Code?.Length ?? 0)
            + LengthOf(entry.OtherForms)
            + LengthOf(entry.Links)
            + LengthOf(entry.Cells));
        long sections = catalog.Tables.Select(table => table.Section).OfType<string>().Distinct(SameString.Comparer).Sum(section => (long)section.Length);
        long headers = catalog.Tables.SelectMany(table => table.Headers).Distinct(StringComparer.Ordinal).Sum(header => (long)header.Length);
        return rows + sections + headers;

        static long LengthOf(EquatableArray<string> texts) => texts.Sum(text => (long)text.Length + 1);
    }

    private static EquatableArray<ListedTable> ListTables(CatalogPlan plan, TableSelection selection)
    {
        // Each of ten thousand catalogs of a page would list the same ten thousand tables.
        const int MaxLeftForEach = 100;
        IEnumerable<ListedTable> left = selection.Plans.Count == 1 ? selection.Left : selection.Left.Take(MaxLeftForEach);
        return EquatableArray<ListedTable>.FromOwned(
            [.. plan.Tables.Select(selected => ListedTable.Read(selected.Table)).Concat(left).OrderBy(table => table.Line)]);
    }

    private static bool ReadVisibility(string visibility, List<Finding> findings)
    {
        bool isInternal = visibility.Equals("internal", StringComparison.OrdinalIgnoreCase);
        if (!isInternal && visibility.Length > 0 && !visibility.Equals("public", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Create(Rules.UnknownVisibility, default, visibility));
        }

        return isInternal;
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
        CheckDocument(file.Document, found);
        return Overlay.Read(file.Document, selection.Plans.SelectMany(plan => plan.Tables), found, cancellationToken);
    }

    private static void CheckDocument(ParsedDocument document, List<Finding> findings)
    {
        foreach (TextSpan line in document.TooDeep)
        {
            findings.Add(Finding.Create(Rules.NestedTooDeep, line));
        }

        foreach (TextSpan row in document.RowsCutOff)
        {
            findings.Add(Finding.Create(Rules.TooManyMissingCells, row));
        }

        foreach (NearTable near in document.NearTables)
        {
            findings.Add(Finding.Create(Rules.NearTable, near.Span, Invariant.Text(near.HeaderCells), Invariant.Text(near.DelimiterCells)));
        }

        foreach (MarkdownComment comment in document.StrayComments.Where(Directive.IsDirective))
        {
            findings.Add(Finding.Create(Rules.StrayDirective, comment.Span));
        }
    }

    private static void CheckColumns(ParsedDocument document, CatalogOptions options, List<Finding> findings)
    {
        foreach (ColumnOverride wanted in options.ColumnOverrides)
        {
            string header = HeaderText.Normalize(wanted.Header);
            if (!document.Tables.Any(table => table.Header.Cells.Any(cell => HeaderText.Normalize(cell.Text) == header)))
            {
                findings.Add(Finding.Create(Rules.UnknownColumn, default, wanted.Header, wanted.Role.ToString()));
            }
        }
    }

    private static CatalogModel CreateCatalog(
        CatalogPlan plan,
        CatalogOptions options,
        CatalogCompanions companions,
        Overlay? overlay,
        Acceptance? acceptance,
        bool isInternal,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        var tables = new List<TableModel>();
        var rows = new List<Row>();
        var seen = new Dictionary<EquatableArray<string>, HashSet<EquatableArray<string>>>();
        foreach (SelectedTable selected in plan.Tables)
        {
            TableModel table = ToModel(selected.Table, selected.Roles);
            if (!seen.TryGetValue(table.Headers, out HashSet<EquatableArray<string>>? rowsSeen))
            {
                seen.Add(table.Headers, rowsSeen = []);
            }

            RowReader.ReadTable(selected, tables.Count, rowsSeen, rows, findings, cancellationToken);
            tables.Add(table);
        }

        string ownName = CatalogIdentity.NameOf(options);
        LedgerSection? section = companions.Ledger is { Sections.Count: > 0 } ledger ? ledger.SectionOf(plan.Name, ownName) : null;
        ShippedLines lines = section is null ? ShippedLines.None : ShippedLines.Check(LedgerFile.PathFor(options.SourceName), section, plan.Name, findings);
        var codes = CodeValues.Assign(rows, lines, findings);
        var shipped = ShippedRows.Match(lines, rows, row => RowText.Of(rows[row], tables[rows[row].Table]), row => NameOf(rows[row]), codes.IdentityOf);
        (List<Row> allRows, List<TableModel> allTables) = overlay?.Apply(plan, rows, tables, codes, shipped) ?? (rows, tables);
        EntryModel[] entries = EntryFactory.Create(allRows, allTables, plan.Name, codes, shipped, findings);
        acceptance?.Add(plan.Name == ownName ? null : plan.Name, entries, shipped, ShippedColumns.Of(allTables));
        string[] lost = section is null ? [] : ShippedColumns.FindLost(section.Columns, allTables);
        TextSpan header = plan.Tables.Count > 0 ? plan.Tables[0].Table.Header.Span : default;
        findings.AddRange(GoneRows.Find(shipped, header));
        findings.AddRange(lost.Except(section?.Columns.Retired ?? []).Select(column => Finding.Create(Rules.ColumnRemoved, header, column)));
        entries = [.. entries, .. RetiredRows.Create(shipped, codes, allTables, lost)];
        string NameOf(Row row) => EntryNames.OnPage(NameCandidates.Create(row, tables[row.Table], isPrimary: row.Code is not null), plan.Name);
        return new CatalogModel(
            CatalogIdentity.MakeNamespace(options.Namespace),
            plan.Name,
            isInternal,
            options.HasRuntime,
            options.SourceName,
            codes.Kind,
            EquatableArray<TableModel>.From(allTables),
            EquatableArray<EntryModel>.FromOwned(entries),
            Listing: default,
            lines.Ledger,
            EquatableArray<string>.FromOwned(lost))
        {
            Overlay = overlay is null ? null : options.OverlayName,
        };
    }

    private static TableModel ToModel(MarkdownTable table, TableRoles roles)
        => new(
            table.Section,
            table.Header.Cells.ConvertAll(cell => cell.Text),
            roles.IndexOf(ColumnRole.Code),
            roles.IndexOf(ColumnRole.HttpStatus),
            roles.IndexOf(ColumnRole.Name),
            roles.IndexOf(ColumnRole.Message),
            roles.IndexOf(ColumnRole.Description),
            roles.IndexOf(ColumnRole.Cause),
            roles.IndexOf(ColumnRole.Resolution),
            EquatableArray<int>.FromOwned(roles.Others));
}
