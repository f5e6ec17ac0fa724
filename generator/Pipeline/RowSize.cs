using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>How many characters the rows of a catalog take.</summary>
internal sealed record RowSize(CatalogKey Key, long Characters)
{
    // Where rows and texts begin, statuses, and the tables that rows are found by.
    private const int CharactersBesideTexts = 80;
    private const int CharactersBesideCell = 3;

    public static RowSize Of(KeyedCatalog catalog)
        => new(catalog.Key, catalog.Catalog.Entries.Sum(entry =>
            CharactersBesideTexts + entry.Name.Length + entry.Cells.Sum(cell => (long)cell.Length + CharactersBesideCell)));
}
