using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>
/// All diagnostics. IDs below EC0100 affect the generated code and are reported by the generator, because analyzer diagnostics
/// aren't shown when the user's code has errors. The analyzer reports the others, because editors show those at the cell while typing.
/// IDs from EC0200 are about C# that uses a catalog.
/// </summary>
internal static class Rules
{
    private const string Category = "ErrorCatalog";

    public static readonly DiagnosticDescriptor NoErrorTable = Create(
        "EC0001",
        "File contains no error table",
        "'{0}' contains no error table, so its catalog is empty. {1}Add a table that has a column of codes or HTTP statuses, or specify the column with CodeColumn or HttpStatusColumn.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnreadableFile = Create(
        "EC0002",
        "File can't be read",
        "'{0}' can't be read, so its catalog is empty. {1}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DuplicateCatalog = Create(
        "EC0003",
        "Two catalogs have the same type name",
        "'{0}' and '{1}' would both generate the type '{2}', so only the second is generated. Specify another Name or Namespace for one of them.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownVisibility = Create(
        "EC0004",
        "Visibility isn't valid",
        "'{0}' isn't a valid visibility, so the catalog is public. Set Visibility to public or internal.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NestedTooDeep = Create(
        "EC0005",
        "Block quotes or lists are nested too deeply",
        "Block quotes or lists are nested more than 100 levels deep here, so the rest is read as text and tables in it aren't found. Move the tables out of it.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownSection = Create(
        "EC0006",
        "Section contains no table",
        "Section specifies the heading '{0}', but no table is under it, so nothing is generated for it. {1}.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor IncludedTableHasNoCodes = Create(
        "EC0007",
        "Included table has no code column",
        "A directive includes this table, but no column contains codes or HTTP statuses, so the table has no entries. Specify the column with CodeColumn or HttpStatusColumn.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor TooManyMissingCells = Create(
        "EC0010",
        "Too many cells are missing",
        "More than 500,000 cells are missing from the rows of this page, so the table ends here. Add the missing cells, or remove columns that no row uses.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NamespaceIsType = Create(
        "EC0011",
        "Namespace conflicts with a type",
        "The namespace of '{0}' conflicts with the type '{1}', so nothing is generated from '{0}'. Specify another Namespace.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NameTooLong = Create(
        "EC0012",
        "Type name is too long",
        "The types of '{0}' aren't generated because the full name '{1}' exceeds the maximum length allowed in metadata (1,023 bytes). Shorten Name or Namespace.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor CatalogTooLarge = Create(
        "EC0013",
        "Catalog is too large",
        "'{0}' contains {1} million characters of text, more than the string literals of an assembly can hold, so its catalog is empty. Select part of the page with Section, or split it across projects.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LedgerUnreadable = Create(
        "EC0018",
        "Ledger can't be read",
        "The ledger can't be read, so names may change and nothing is compared with it. Make sure that no other process has locked the file, and that it's saved as UTF-8.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LedgerConflict = Create(
        "EC0019",
        "Ledger contains a merge conflict",
        "This line is a conflict marker, so it's ignored. Keep what both sides have added, and delete the marker.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LedgerLineInvalid = Create(
        "EC0020",
        "Ledger line isn't valid",
        "'{0}' isn't a valid ledger line, so it's ignored. Write 'code | Name | HTTP status | text', or '[Catalog]' to start the lines of another catalog.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LedgerLineRepeated = Create(
        "EC0021",
        "Ledger line repeats another one",
        "An earlier line has the same {0}, so this line is ignored. Delete one of them.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LedgerNameReserved = Create(
        "EC0022",
        "Name in the ledger is reserved",
        "The generated code needs the name '{0}' for itself, so the line is ignored. Choose another name.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotACode = Create(
        "EC0101",
        "Cell isn't a valid code",
        "'{0}' isn't a valid code, so the entry has no code. Give each code its own row.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CodeMissing = Create(
        "EC0102",
        "Row has no code",
        "The code cell is empty, so the entry has no code. Enter the code, or 'null' if that's intended.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotAnHttpStatus = Create(
        "EC0103",
        "Cell isn't a valid HTTP status",
        "'{0}' isn't a valid HTTP status, so the entry has no HTTP status. Enter a number from 100 to 599.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OpenHttpStatus = Create(
        "EC0104",
        "Cell doesn't specify a single HTTP status",
        "'{0}' doesn't specify a single HTTP status, so the entry has no HTTP status. To specify several, list them, for example '500, 502'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Variant = Create(
        "EC0105",
        "Code is used by an earlier row",
        "An earlier row uses the code '{0}' with different text, so this row becomes the variant '{1}'. To make it a member of the enum, give it its own code.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor VariantWithOtherStatus = Create(
        "EC0106",
        "Code is used by an earlier row with another HTTP status",
        "The code '{0}' has HTTP status {1} in an earlier row and {2} here, so this row becomes the variant '{3}'. Correct the status, or list both statuses in one row.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RepeatedRow = Create(
        "EC0107",
        "Row is a duplicate",
        "This row duplicates an earlier row, so both are the same entry. Delete one of them.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SurplusCells = Create(
        "EC0108",
        "Row has more cells than the header",
        "The row has more cells than the header, so the extra cells are ignored, as on GitHub. Escape a pipe that's part of the text as '\\|'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NearTable = Create(
        "EC0109",
        "Table isn't rendered",
        "The header has {0} cells but the delimiter row has {1}, so GitHub doesn't render a table and its rows are ignored. Give both rows the same number of cells.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameQualified = Create(
        "EC0110",
        "Member name isn't unique",
        "Several rows have the same name, so this one is named '{0}'. To choose another name, add a name column or a 'names' directive.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TooManyMarks = Create(
        "EC0111",
        "Cell has too many Markdown special characters",
        "The cell has more than 1,000 Markdown special characters, so its source is used as its text. Remove the special characters.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownColumn = Create(
        "EC0112",
        "Column not found",
        "No table has the column '{0}', which {1}Column specifies, so the column is detected automatically. Spell the header as the table does.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DirectiveNotUnderstood = Create(
        "EC0113",
        "Directive isn't valid",
        "'{0}' isn't a valid directive, so it's ignored. Use ignore, include, name=Catalog, or names code=Name, where a name is a C# identifier.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StrayDirective = Create(
        "EC0114",
        "Directive isn't above a table",
        "The directive isn't directly above a table, so it's ignored. Move it directly above the table it applies to.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NamedCodeMissing = Create(
        "EC0115",
        "Code not found in the table",
        "The 'names' directive specifies the code '{0}', but the table below it doesn't contain that code, so the name isn't used. Correct the code, or remove it from the directive.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TwoColumnsForOneRole = Create(
        "EC0116",
        "Table has more than one code column",
        "The columns '{0}' and '{2}' both match the {1} role, so only '{2}' is used. Give each record its own row, or specify the column with {1}Column.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HttpStatusMissing = Create(
        "EC0117",
        "Row has no HTTP status",
        "The HTTP status cell is empty, so the entry has no HTTP status. Enter the status, or 'n/a' if that's intended.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MessageMissing = Create(
        "EC0118",
        "Row has no message",
        "The message cell is empty, so the entry has no message. Enter the message.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NameCut = Create(
        "EC0119",
        "Name is truncated",
        "The text is too long for a name, so the row is named '{0}'. To choose another name, add a name column or a 'names' directive.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoNameInText = Create(
        "EC0120",
        "Text contains no valid name",
        "The text contains no letter or digit that's valid in a C# identifier, so the row is named '{0}'. To choose another name, add a name column or a 'names' directive.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SymbolAmongNumbers = Create(
        "EC0121",
        "Non-integer code in a numeric catalog",
        "'{0}' isn't a 64-bit integer (leading zeros aren't allowed), so the enum values are hashes of the codes. Correct the code if it should be an integer.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnmarkedErrorTable = Create(
        "EC0122",
        "Error table isn't used",
        "'{0}' contains an error table, but no code is generated from it. To generate code, add <ErrorCatalog Include=\"{0}\" /> to the project.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor StrayRows = Create(
        "EC0123",
        "Rows aren't part of the table",
        "These lines look like rows of the table above, but the table ends before them, so they're ignored. Remove the blank line or other text that ends the table.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnreadTable = Create(
        "EC0124",
        "HTML table can't be read",
        "This HTML table isn't closed, has no rows, is nested too deeply, or is too large, so it's ignored. Correct the table, for example by adding </table>. If it isn't an error table, add <!-- error-catalog: ignore --> above it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ColumnWithoutItsRole = Create(
        "EC0125",
        "Several columns match the same role",
        "The columns '{0}' and '{2}' both match the {1} role, so only '{2}' is used. To use another one, specify it with {1}Column.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PlaceholderIsTag = Create(
        "EC0126",
        "Text in angle brackets isn't displayed",
        "GitHub treats '{0}' as an HTML tag and doesn't display it, so it isn't part of the text. Enclose it in backticks, or write '<' as '&lt;'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TableLeft = Create(
        "EC0127",
        "Table is ignored",
        "The table is ignored because {0}. If it's an error table, add <!-- error-catalog: include --> above it, or specify CodeColumn. Otherwise, add <!-- error-catalog: ignore --> above it.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor CodeFromAbove = Create(
        "EC0128",
        "Code is taken from the row above",
        "The code cell is empty, so the row has the same code as the row above, '{0}'. Enter the code, or 'null' if the row has none.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor CodeWithoutMember = Create(
        "EC0129",
        "Code isn't an integer",
        "'{0}' isn't a 64-bit integer (leading zeros aren't allowed), and the values of the enum are integers, so its entry has no enum member. Correct the code if it should be an integer.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SameNumber = Create(
        "EC0130",
        "Code is the same number as another code",
        "'{0}' is the same number as '{1}' in an earlier row, so this row becomes the variant '{2}'. Correct the code, or delete one of the rows.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RowRemoved = Create(
        "EC0131",
        "Row was removed",
        "{0} is no longer on the page, so '{1}' is obsolete. If the row is missing by mistake, restore it. Otherwise, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ManyRowsRemoved = Create(
        "EC0132",
        "Many rows were removed",
        "{0} rows are no longer on the page, so their members are obsolete: {1}. Make sure that no table is cut off. If the rows are gone on purpose, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CodeReturned = Create(
        "EC0133",
        "Retired row is back",
        "{0} was retired and is on the page again, so '{1}' is no longer obsolete. Make sure that it still has the same meaning, and run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CodeReused = Create(
        "EC0134",
        "Code has a different meaning",
        "The code '{0}' used to mean {1}, and '{2}' is still its name. Check the code that uses '{2}', and run 'dotnet build -t:AcceptErrorCatalog'. If the name is misleading, change it in the ledger.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameMoved = Create(
        "EC0135",
        "Name has moved to another code",
        "{0} '{1}' has moved from {2} to this row, which is named '{3}'. Check the code that uses '{1}'. To choose another name for this row, run 'dotnet build -t:AcceptErrorCatalog', and change it in the ledger.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HttpStatusChanged = Create(
        "EC0136",
        "HTTP status has changed",
        "The HTTP status of '{0}' has changed from {1} to {2}. If that's intended, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RowNew = Create(
        "EC0137",
        "Row isn't in the ledger",
        "'{0}' isn't in the ledger yet, so its name can still change. To keep the name, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor GivenNameNotUsed = Create(
        "EC0138",
        "Name differs from the ledger",
        "The name '{0}' isn't used because the row is named '{1}' in the ledger. To rename it, change the name in the ledger.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OverlayRowUnused = Create(
        "EC0139",
        "Overlay row has no effect",
        "{0}, so this row of the overlay has no effect. Correct the code, or delete the row.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayUnusable = Create(
        "EC0140",
        "Overlay has no effect",
        "{0}, so it has no effect. {1}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayCellIgnored = Create(
        "EC0141",
        "Overlay cell is ignored",
        "An earlier row of the overlay has a different text in the column '{0}' for the code '{1}', so this cell is ignored. Clear one of the cells.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ColumnRemoved = Create(
        "EC0142",
        "Column was removed",
        "No table has a column for the {0} anymore, so the methods and constants for it have no data. If a header was changed, specify the column on the item. Otherwise, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CatalogRemoved = Create(
        "EC0143",
        "Catalog was removed",
        "The page has no table for '{0}' anymore ({1} in the ledger), so its members are obsolete. If a heading was changed, specify the name in Section, for example Section=\"*|New heading={2}\". If the tables are gone on purpose, run 'dotnet build -t:AcceptErrorCatalog'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LinkTemplateInvalid = Create(
        "EC0144",
        "Link template isn't valid",
        "'{0}' isn't a placeholder, so LinkTemplate isn't used. Use {{code}} for the code and {{name}} for the name of the enum member.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LiteralForMember = Create(
        "EC0201",
        "Literal is used instead of a member",
        "{0} is the code of '{1}'. Use the member instead of the literal.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LiteralIsNoCode = Create(
        "EC0202",
        "Literal isn't a code",
        "{0} isn't a code in '{1}'. {2}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LiteralIsUnknownCode = Create(
        "EC0203",
        "Literal isn't a known code",
        "{0} isn't a code in '{1}', so it never matches a member. {2}.",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor NumberCast = Create(
        "EC0204",
        "Number is cast to an error code",
        "The cast to '{0}' also accepts numbers that aren't codes. Call '{1}.TryParse' instead.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor EnumParsed = Create(
        "EC0205",
        "Enum is parsed from C# names",
        "'Enum.{0}' accepts the C# names of '{1}' and any number, even one that isn't a code. To parse a code, call '{2}.TryParse'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EnumReflected = Create(
        "EC0206",
        "Reflection is used instead of a generated method",
        "'{0}' uses reflection on '{1}'. Call the generated method '{2}' instead.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MembersMissing = Create(
        "EC0207",
        "Switch handles nearly all codes",
        "The switch handles all members of '{0}' except {1}. Add the missing cases.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CodeUnused = Create(
        "EC0208",
        "Code isn't used",
        "The project doesn't use '{0}', the member for code '{1}'. Handle the code, or remove the row if the code no longer exists.",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor HashCast = Create(
        "EC0209",
        "Number is cast to an enum of hashes",
        "The values of '{0}' are hashes of the codes, so the number is probably not a value of the enum. Keep the code as text, and call '{1}.TryParse'.",
        DiagnosticSeverity.Warning);

    /// <summary>Gets the rules that the generator reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfGenerator { get; } = ImmutableArray.Create(
        NoErrorTable, UnreadableFile, DuplicateCatalog, UnknownVisibility, NestedTooDeep, UnknownSection,
        IncludedTableHasNoCodes, TooManyMissingCells, NamespaceIsType, NameTooLong, CatalogTooLarge,
        LedgerUnreadable, LedgerConflict, LedgerLineInvalid, LedgerLineRepeated, LedgerNameReserved);

    /// <summary>Gets the rules that the analyzer reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } = ImmutableArray.Create(
        NotACode, CodeMissing, NotAnHttpStatus, OpenHttpStatus, Variant, VariantWithOtherStatus, RepeatedRow, SurplusCells,
        NearTable, NameQualified, TooManyMarks, UnknownColumn, DirectiveNotUnderstood, StrayDirective, NamedCodeMissing,
        TwoColumnsForOneRole, HttpStatusMissing, MessageMissing, NameCut, NoNameInText, SymbolAmongNumbers,
        UnmarkedErrorTable, StrayRows, UnreadTable, ColumnWithoutItsRole, PlaceholderIsTag,
        TableLeft, CodeFromAbove, CodeWithoutMember, SameNumber,
        RowRemoved, ManyRowsRemoved, CodeReturned, CodeReused, NameMoved, HttpStatusChanged, RowNew, GivenNameNotUsed,
        OverlayRowUnused, OverlayUnusable, OverlayCellIgnored, ColumnRemoved, CatalogRemoved, LinkTemplateInvalid);

    /// <summary>Gets the rules about code that uses a catalog.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfUsage { get; } = ImmutableArray.Create(
        LiteralForMember, LiteralIsNoCode, LiteralIsUnknownCode, NumberCast, EnumParsed, EnumReflected, MembersMissing, CodeUnused, HashCast);

    /// <summary>Gets the URL of the section that documents a rule.</summary>
    /// <param name="page">The URL of the documentation, or <see langword="null"/> if the repository has no public URL.</param>
    /// <param name="id">The ID of the rule.</param>
    internal static string? HelpLinkTo(string? page, string id) => page is null ? null : page + "#" + id.ToLowerInvariant();

    // The parameters have the names of the constructor's, because the release-tracking analyzers recognize a factory method by them.
    private static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        DiagnosticSeverity defaultSeverity,
        bool isEnabledByDefault = true,
        params string[] customTags)
        => new(id, title, messageFormat, Category, defaultSeverity, isEnabledByDefault, description: null, HelpLinkTo(ProductPages.Documentation, id), customTags);
}
