using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model;

/// <summary>Tells how much of an assembly a catalog takes.</summary>
internal static class CatalogSize
{
    /// <summary>Counts the characters that the rows take as literals. Besides its cells, a row has a name, perhaps links, and what divides them.</summary>
    public static long CountLiterals(CatalogModel catalog)
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
}
