using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
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

    /// <summary>Makes the catalogs of a document.</summary>
    /// <param name="document">The tables.</param>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The catalogs, empty if need be, and the findings.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CatalogResult Create(ParsedDocument document, CatalogOptions options, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        bool isInternal = ReadVisibility(options.Visibility, findings);
        CheckDocument(document, options, findings);
        var catalogs = new List<CatalogModel>();
        long characters = 0;
        var selection = TableSelection.Select(document, options, findings, cancellationToken);
        foreach (CatalogPlan plan in selection.Plans)
        {
            CatalogModel catalog = CreateCatalog(plan, options, isInternal, findings, cancellationToken) with { Listing = ListTables(plan, selection) };
            characters += CountLiterals(catalog);
            if (characters > MaxCharacters)
            {
                findings.Add(Finding.Create(Rules.CatalogTooLarge, default, options.SourceName, Invariant.Text(characters / 1_000_000)));
                catalog = catalog with { Codes = CodeKind.None, Entries = default };
            }

            catalogs.Add(catalog);
        }

        // Where the heading is wrong, the page isn't.
        bool isSectionKnown = !findings.Exists(finding => finding.Rule == Rules.UnknownSection);
        if (isSectionKnown && characters == 0 && catalogs.All(catalog => catalog.Entries.Count == 0))
        {
            findings.Add(MissingTable.Report(document, options.SourceName));
        }

        // A stable order, so that what is found at one place keeps the order in which it was found.
        Finding[] inOrder = [.. findings.OrderBy(finding => finding.Span)];
        return new CatalogResult(
            EquatableArray<CatalogModel>.From(catalogs),
            EquatableArray<Finding>.FromOwned(RepeatedFindings.Merge(inOrder, document.Tables)));
    }

    /// <summary>Makes the empty catalog of a file that can't be read.</summary>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="undecodableLine">The first line that the compiler couldn't decode; <see langword="null"/> when it got no text.</param>
    public static CatalogResult CreateUnreadable(CatalogOptions options, int? undecodableLine)
    {
        var findings = new List<Finding>();
        bool isInternal = ReadVisibility(options.Visibility, findings);
        string advice = undecodableLine is int line
            ? $"Line {Invariant.Text(line)} has characters in an encoding other than UTF-8, UTF-16, or UTF-32. Save the file as UTF-8"
            : "Make sure that the file exists, that no other process has locked it, and that it's saved as UTF-8";
        findings.Add(Finding.Create(Rules.UnreadableFile, default, options.SourceName, advice));
        CatalogModel empty = CreateCatalog(new CatalogPlan(CatalogIdentity.NameOf(options), []), options, isInternal, findings, CancellationToken.None);
        return new CatalogResult(EquatableArray<CatalogModel>.FromOwned([empty]), EquatableArray<Finding>.From(findings));
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

    private static void CheckDocument(ParsedDocument document, CatalogOptions options, List<Finding> findings)
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

        var codes = CodeValues.Assign(rows, findings);
        EntryModel[] entries = EntryFactory.Create(rows, tables, plan.Name, codes, findings);
        return new CatalogModel(
            CatalogIdentity.MakeNamespace(options.Namespace),
            plan.Name,
            isInternal,
            options.HasRuntime,
            options.SourceName,
            codes.Kind,
            EquatableArray<TableModel>.From(tables),
            EquatableArray<EntryModel>.FromOwned(entries),
            Listing: default);
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
