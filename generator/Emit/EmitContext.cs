using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Emit.Packing;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What all parts of the emitter share: the catalog, its rows in the order of the output, and the text being written.</summary>
internal sealed class EmitContext
{
    public EmitContext(CatalogModel catalog, TargetFeatures features, bool hasRowsInAttributes)
    {
        HasRowsInAttributes = hasRowsInAttributes;
        Catalog = catalog;
        Features = features;
        Members = SortMembers(catalog);
        Rows = [.. Members, .. catalog.Entries.Where(entry => !entry.IsMember)];
        Values = Members.Count == 0 ? null : new ValueIndex(Members, IsInt64);
        PlaceNumbers = new PackedNumbers(Values?.Count ?? 0);
    }

    public CatalogModel Catalog { get; }

    public TargetFeatures Features { get; }

    /// <summary>Gets whether what is large is in attributes rather than in string literals.</summary>
    public bool HasRowsInAttributes { get; }

    public SourceWriter Writer { get; } = new();

    /// <summary>Gets the rows that are members of the enum, in the order of their codes.</summary>
    public List<EntryModel> Members { get; }

    /// <summary>Gets all rows as generated code counts them: the members, then the properties in the order of the document.</summary>
    public IReadOnlyList<EntryModel> Rows { get; }

    /// <summary>Gets where the members are found by their values; <see langword="null"/> when there are none.</summary>
    public ValueIndex? Values { get; }

    /// <summary>Gets how the places of members are written into literals.</summary>
    public PackedNumbers PlaceNumbers { get; }

    public string EnumName => Catalog.EnumName;

    public string Visibility => Catalog.IsInternal ? "internal" : "public";

    public bool IsSymbolic => Catalog.Codes == CodeKind.Symbol;

    public bool IsInt64 => Catalog.Codes == CodeKind.Int64;

    /// <summary>Gets the type of a parameter that takes a string or nothing.</summary>
    public string NullableString => Features.HasNullable ? "string?" : "string";

    /// <summary>Gets whether there is an enum; a catalog that was refused has an empty one.</summary>
    public bool HasEnum => Members.Count > 0 || Catalog.Entries.Count == 0;

    public bool HasHttpStatus => Catalog.Tables.Any(table => table.HasHttpStatus);

    public bool HasMessage => Catalog.Tables.Any(table => table.Message >= 0);

    public bool HasDescription => Catalog.Tables.Any(table => table.Description >= 0);

    public bool HasResolution => Catalog.Tables.Any(table => table.Resolution >= 0);

    public TableModel TableOf(EntryModel entry) => Catalog.Tables[entry.Table];

    public string MessageOf(EntryModel entry) => entry.Text(TableOf(entry).Message);

    public string DescriptionOf(EntryModel entry) => entry.Text(TableOf(entry).Description);

    public string ResolutionOf(EntryModel entry) => entry.Text(TableOf(entry).Resolution);

    private static List<EntryModel> SortMembers(CatalogModel catalog)
    {
        List<EntryModel> members = catalog.Entries.Where(entry => entry.IsMember).ToList();
        if (catalog.Codes == CodeKind.Symbol)
        {
            members.Sort((left, right) => string.CompareOrdinal(left.Code, right.Code));
        }
        else
        {
            members.Sort((left, right) => left.Value!.Value.CompareTo(right.Value!.Value));
        }

        return members;
    }
}
