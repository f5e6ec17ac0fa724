using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>
/// Decides which catalogs keep their rows in attributes. An assembly holds 16 MB of string literals at most (CS8103), those of the
/// user included; attributes lie elsewhere, but take the first lookup longer to read.
/// </summary>
/// <param name="InAttributes">The catalogs whose rows are in attributes.</param>
internal sealed record RowStorage(EquatableArray<CatalogKey> InAttributes)
{
    /// <summary>The characters that literals may have: half of what an assembly holds.</summary>
    private const long MaxCharactersOfLiterals = 4 * 1024 * 1024;

    /// <summary>Leaves room for the small catalogs first.</summary>
    public static RowStorage Assign(IEnumerable<RowSize> sizes)
    {
        var inAttributes = new List<CatalogKey>();
        long characters = 0;
        foreach (RowSize size in sizes.OrderBy(size => size.Characters).ThenBy(size => size.Key.Path, StringComparer.Ordinal))
        {
            characters += size.Characters;
            if (characters > MaxCharactersOfLiterals)
            {
                inAttributes.Add(size.Key);
            }
        }

        return new RowStorage(EquatableArray<CatalogKey>.From(inAttributes));
    }

    /// <summary>Tells whether the rows of a catalog are in attributes.</summary>
    public bool IsInAttributes(CatalogKey key) => InAttributes.Contains(key);
}
