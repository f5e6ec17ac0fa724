using System.Collections.Immutable;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>
/// Every diagnostic. Those below EC0100 stop or shorten what is generated, and the generator reports them, since analyzers stay
/// silent when the user's code has errors; all others are the analyzer's, since an editor shows those live, at the cell.
/// </summary>
internal static class Rules
{
    private const string Category = "ErrorCatalog";

    public static readonly DiagnosticDescriptor NoErrorTable = Create(
        "EC0001",
        "The file holds no error table",
        "'{0}' holds no error table, so its catalog is empty; an error table is a Markdown table with a column of codes or HTTP statuses",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnreadableFile = Create(
        "EC0002",
        "The file cannot be read",
        "'{0}' cannot be read, so its catalog is empty",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DuplicateCatalog = Create(
        "EC0003",
        "Two catalogs would be the same type",
        "'{0}' and '{1}' would both be the type '{2}', and only the latter is generated; give one of them another Name or Namespace",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownVisibility = Create(
        "EC0004",
        "The visibility is unknown",
        "'{0}' is no visibility, so the catalog is public; Visibility is public or internal",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NestedTooDeep = Create(
        "EC0005",
        "Quotes or lists are nested too deep",
        "A quote or list lies in a hundred others here and is read as text, so that no table in it is found; take the tables out of it",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownSection = Create(
        "EC0006",
        "No table lies under the heading",
        "No table lies under a heading '{0}', which Section asks for; write the heading as the page has it",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor IncludedTableHasNoCodes = Create(
        "EC0007",
        "The included table has no codes",
        "The directive includes this table, but no column of it holds codes or HTTP statuses; name the column with CodeColumn or HttpStatusColumn",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor TooManyMissingCells = Create(
        "EC0010",
        "Too many cells are missing",
        "The rows of this page lack more than half a million cells of their headers, so the table ends here; give the rows their cells",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NamespaceIsType = Create(
        "EC0011",
        "The namespace is a type",
        "'{1}' is a type and no namespace for the types of '{0}', so these are not generated; give the file another Namespace",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NameTooLong = Create(
        "EC0012",
        "The name is too long",
        "'{1}' has more than 1,023 bytes with its namespace, more than an assembly holds, so the types of '{0}' are not generated; shorten Name or Namespace",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NotACode = Create(
        "EC0101",
        "The cell is no code",
        "'{0}' stands for other codes or is none, so the row is an entry without a code; give each code a row of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CodeMissing = Create(
        "EC0102",
        "The row has no code",
        "The row has no code and is an entry without one; write null if that is what is meant",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotAnHttpStatus = Create(
        "EC0103",
        "The cell is no HTTP status",
        "'{0}' is no HTTP status, so the entry has none; write a number from 100 to 599",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OpenHttpStatus = Create(
        "EC0104",
        "The cell stands for several HTTP statuses",
        "'{0}' names no single HTTP status, so the entry has none; its text is in the entry's columns",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Variant = Create(
        "EC0105",
        "The code has an earlier row",
        "The code '{0}' has an earlier row with another text, so this row is a variant of it: the property '{1}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor VariantWithOtherStatus = Create(
        "EC0106",
        "The code has an earlier row with another HTTP status",
        "The code '{0}' has HTTP status {1} in an earlier row and {2} here, so this row is a variant of it: the property '{3}'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RepeatedRow = Create(
        "EC0107",
        "The row repeats an earlier one",
        "The row says the same as an earlier one and is the same entry",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SurplusCells = Create(
        "EC0108",
        "The row has more cells than the header",
        "The row has more cells than the header, and GitHub does not show these; escape a pipe that is text as \\|",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NearTable = Create(
        "EC0109",
        "This is not rendered as a table",
        "The header has {0} cells and the delimiter row below it {1}, so GitHub renders no table here; give both as many",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameQualified = Create(
        "EC0110",
        "Several rows want the same name",
        "Several rows want the same name, so this one is called '{0}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TooManyMarks = Create(
        "EC0111",
        "The cell has too many Markdown marks",
        "The cell has more than a thousand Markdown marks, so its source is taken as its text",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownColumn = Create(
        "EC0112",
        "No table has the column",
        "No table has a column headed '{0}', which the project names as the {1} column",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DirectiveNotUnderstood = Create(
        "EC0113",
        "The directive is not understood",
        "'{0}' is no directive; the directives are ignore, include, name=Catalog and names code=Name, and a name is a C# identifier",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StrayDirective = Create(
        "EC0114",
        "The directive stands above no table",
        "The directive stands above no table and has no effect; put it directly above the table that it is meant for",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NamedCodeMissing = Create(
        "EC0115",
        "The table does not have the code",
        "The directive names the code '{0}', which the table below it does not have",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TwoColumnsForOneRole = Create(
        "EC0116",
        "Two columns could have one role",
        "The column '{0}' could hold the {1} as well as the column '{2}', which is taken; put the second record of a row into a row of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HttpStatusMissing = Create(
        "EC0117",
        "The row has no HTTP status",
        "The HTTP status cell is empty, so the entry has no HTTP status; write n/a if that is what is meant",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MessageMissing = Create(
        "EC0118",
        "The row has no message",
        "The message cell is empty, so the entry has no message",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NameCut = Create(
        "EC0119",
        "The name is cut",
        "The text is too long for a name, so the row is called '{0}'; a name column or the directive names gives it a better one",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoNameInText = Create(
        "EC0120",
        "The text gives no name",
        "The text has no letter or digit that a C# identifier may have, so the row is called '{0}'; a name column or the directive names gives it a better one",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SymbolAmongNumbers = Create(
        "EC0121",
        "A code is no integer among codes that are",
        "'{0}' is no integer of 64 bits in canonical form, so the enum's values are hashes of all codes and not the codes themselves",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnmarkedErrorTable = Create(
        "EC0122",
        "The file holds an error table and is not marked",
        "'{0}' holds an error table; to generate code from it, list it as <ErrorCatalog Include=\"{0}\" /> in the project",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor StrayRows = Create(
        "EC0123",
        "Rows behind an empty line are no rows",
        "These lines look like rows of the table above, but an empty line has ended it and GitHub renders them as text; take the empty line out",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HtmlErrorTable = Create(
        "EC0124",
        "The table is written in HTML",
        "This looks like an error table, but tables in HTML are not read; write it in Markdown, or put <!-- error-catalog: ignore --> above it",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ColumnWithoutItsRole = Create(
        "EC0125",
        "Another column has the role",
        "The column '{0}' could hold the {1} as well as the column '{2}', which is taken; its texts are in the entries' columns",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PlaceholderIsTag = Create(
        "EC0126",
        "Text between angle brackets is not shown",
        "'{0}' is a tag to GitHub, which does not show it, so it is not in the text; put it between back-ticks, or write &lt; for its first character",
        DiagnosticSeverity.Info);

    /// <summary>Gets what the generator reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfGenerator { get; } = ImmutableArray.Create(
        NoErrorTable,
        UnreadableFile,
        DuplicateCatalog,
        UnknownVisibility,
        NestedTooDeep,
        UnknownSection,
        IncludedTableHasNoCodes,
        TooManyMissingCells,
        NamespaceIsType,
        NameTooLong);

    /// <summary>Gets what the analyzer reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } = ImmutableArray.Create(
        NotACode,
        CodeMissing,
        NotAnHttpStatus,
        OpenHttpStatus,
        Variant,
        VariantWithOtherStatus,
        RepeatedRow,
        SurplusCells,
        NearTable,
        NameQualified,
        TooManyMarks,
        UnknownColumn,
        DirectiveNotUnderstood,
        StrayDirective,
        NamedCodeMissing,
        TwoColumnsForOneRole,
        HttpStatusMissing,
        MessageMissing,
        NameCut,
        NoNameInText,
        SymbolAmongNumbers,
        UnmarkedErrorTable,
        StrayRows,
        HtmlErrorTable,
        ColumnWithoutItsRole,
        PlaceholderIsTag);

    /// <summary>Gets the address of a rule's section in the documentation.</summary>
    /// <param name="page">The address of the documentation; <see langword="null"/> while the repository has no public address.</param>
    /// <param name="id">The rule.</param>
    internal static string? HelpLinkTo(string? page, string id) => page is null ? null : page + "#" + id.ToLowerInvariant();

    // Its parameters are called as the constructor's are, by which the analyzers that track releases know it.
    private static DiagnosticDescriptor Create(string id, string title, string messageFormat, DiagnosticSeverity defaultSeverity)
        => new(id, title, messageFormat, Category, defaultSeverity, isEnabledByDefault: true, helpLinkUri: HelpLinkTo(ProductPages.Documentation, id));
}
