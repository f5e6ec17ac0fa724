using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What all parts of the emitter share: the catalog, the order of its members, and the text being written.</summary>
internal sealed class EmitContext
{
    /// <summary>
    /// The most members of a <c>switch</c> and the most rows that are typed method calls. The first call of a larger switch is felt:
    /// the runtime compiles all of it. And the compiler takes longer for a call than for a literal.
    /// </summary>
    public const int MaxReadable = 512;

    public EmitContext(CatalogModel catalog, TargetFeatures features)
    {
        Catalog = catalog;
        Features = features;
        Members = SortMembers(catalog);
        TextColumns = [.. TextColumn.Of(this)];
        OtherCodes = [.. FindOtherCodes(catalog)];
    }

    public CatalogModel Catalog { get; }

    public TargetFeatures Features { get; }

    public SourceWriter Writer { get; } = new();

    /// <summary>Gets the rows that are members of the enum, in the order of their codes.</summary>
    public IReadOnlyList<EntryModel> Members { get; }

    /// <summary>Gets the texts that the catalog has constants for.</summary>
    public IReadOnlyList<TextColumn> TextColumns { get; }

    /// <summary>
    /// Gets what finds a row besides the codes of the members, in document order: codes with their other forms, each of which is a text that
    /// nothing else is found by, and codes that have no member, without other forms.
    /// </summary>
    public IReadOnlyList<(EntryModel Entry, string[] Forms)> OtherCodes { get; }

    /// <summary>Gets the members of symbolic codes that a search from the hash of the code doesn't lead to, since the ledger says otherwise.</summary>
    public IEnumerable<EntryModel> PinnedMembers
    {
        get
        {
            var values = new HashSet<long>(Members.Select(member => member.Value!.Value));
            return IsSymbolic ? Members.Where(member => !IsFoundByHash(member, values)) : [];
        }
    }

    public string EnumName => Catalog.EnumName;

    public string ValueName => Catalog.ValueName;

    public string Visibility => Catalog.IsInternal ? "internal" : "public";

    public bool IsSymbolic => Catalog.Codes == CodeKind.Symbol;

    /// <summary>Gets the type of the members' values.</summary>
    public string Integer => Catalog.Codes == CodeKind.Int64 ? "long" : "int";

    /// <summary>Gets the type of a string that may be null.</summary>
    public string NullableString => Features.HasNullable ? "string?" : "string";

    /// <summary>Gets whether there is an enum; a catalog that was refused has an empty one.</summary>
    public bool HasEnum => Members.Count > 0 || Catalog.Entries.Count == 0;

    /// <summary>Gets whether there is a type of codes that may be unknown, which looks them up in the rows.</summary>
    public bool HasValueType => HasEnum && Catalog.HasRuntime;

    /// <summary>
    /// Gets whether the rows are method calls, and the documentation has references to members: both take the compiler long. It only copies a
    /// URL.
    /// </summary>
    public bool HasTypedRows => Catalog.Entries.Count <= MaxReadable;

    public bool HasHttpStatus => Catalog.Tables.Any(table => table.HttpStatus >= 0) || HasLost(LedgerColumns.HttpStatus);

    /// <summary>Gets whether some rows have left the page.</summary>
    public bool HasRetired => Catalog.Entries.Any(entry => entry.IsRetired);

    /// <summary>Gets whether what some rows are in code is obsolete.</summary>
    public bool HasObsolete => Catalog.Entries.Any(entry => entry.IsObsolete);

    public bool HasRetry => Catalog.Tables.Any(table => table.HasRetry) || HasLost(LedgerColumns.RetryAdvice);

    public bool HasRetryDelay => Catalog.Entries.Any(entry => entry.Facts.RetryAfter is not null) || HasLost(LedgerColumns.RetryDelay);

    public bool HasLinks => Catalog.Entries.Any(entry => entry.Links.Count > 0) || HasLost(LedgerColumns.Link);

    /// <summary>Gets whether methods are <c>switch</c> statements. Without the library there are no rows to look into, and large ones are divided.</summary>
    public bool HasSwitches => Members.Count <= MaxReadable || !Catalog.HasRuntime;

    public TableModel TableOf(EntryModel entry) => Catalog.Tables[entry.Table];

    /// <summary>Gets whether a kind of column has been there, and isn't anymore.</summary>
    public bool HasLost(string column) => Catalog.LostColumns.Contains(column);

    /// <summary>Writes a member of the enum, as code names it.</summary>
    public string Member(EntryModel entry) => EnumName + "." + CSharpText.Identifier(entry.Name);

    private static IEnumerable<(EntryModel Entry, string[] Forms)> FindOtherCodes(CatalogModel catalog)
    {
        // A later row may write the number of a member in another form; then that is the row's code, and a form of the member's.
        var taken = new HashSet<string>(catalog.Entries.Where(entry => entry.IsMember).Select(entry => entry.Code!), StringComparer.Ordinal);
        var found = new HashSet<string>(taken.Concat(catalog.Entries.SelectMany(entry => entry.OtherForms)), StringComparer.Ordinal);
        foreach (EntryModel entry in catalog.Entries)
        {
            string[] forms = [.. entry.OtherForms.Where(taken.Add)];
            if (forms.Length > 0 || (entry.Code is not null && found.Add(entry.Code)))
            {
                yield return (entry, forms);
            }
        }
    }

    private static bool IsFoundByHash(EntryModel member, HashSet<long> values)
    {
        int value = CodeContract.Hash(member.Code!);
        while (value != member.Value && values.Contains(value))
        {
            value = CodeContract.NextValue(value);
        }

        return value == member.Value;
    }

    private static List<EntryModel> SortMembers(CatalogModel catalog)
    {
        IEnumerable<EntryModel> members = catalog.Entries.Where(entry => entry.IsMember);
        return catalog.Codes == CodeKind.Symbol
            ? [.. members.OrderBy(member => member.Code, StringComparer.Ordinal)]
            : [.. members.OrderBy(member => member.Value)];
    }
}
