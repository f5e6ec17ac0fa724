using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Finds the codes of a page that nothing mentions.</summary>
internal static class UnusedCodes
{
    /// <summary>Finds them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isMentioned">Tells whether something mentions a member, by the full name of its enum and its own name.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IEnumerable<LocatedFinding> Find(FileResult page, Func<string, string, bool> isMentioned, CancellationToken cancellationToken)
    {
        (string Name, string Code)[] unused =
        [
            .. page.KeyedCatalogs().SelectMany(catalog => catalog.Catalog.Entries
                .Where(entry => entry.IsMember && !entry.IsRetired && !isMentioned(catalog.Key.EnumName, entry.Name))
                .Select(entry => (catalog.Catalog.EnumName + "." + entry.Name, entry.Code!))),
        ];
        if (unused.Length == 0 || page.Input.Text is not { UndecodableLine: null } text)
        {
            return [];
        }

        // A catalog doesn't know where its rows are on the page, so that it stays the same when they move.
        EquatableArray<MarkdownTable> tables = MarkdownReader.Read(text.ToString(), cancellationToken).Tables;
        Dictionary<string, TextSpan> cells = FindCells(tables, [.. page.Result.Catalogs.SelectMany(catalog => catalog.Entries).Select(entry => entry.Code).OfType<string>()]);
        return unused.Select(code => Finding
            .Create(Rules.CodeUnused, cells.TryGetValue(code.Code, out TextSpan span) ? span : default, code.Name, code.Code)
            .Locate(page.Input.Path, text.Source));
    }

    // Other columns, such as HTTP statuses, can have the texts of codes, but none has as many as the column of the codes.
    private static Dictionary<string, TextSpan> FindCells(EquatableArray<MarkdownTable> tables, HashSet<string> codes)
    {
        var cells = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (MarkdownTable table in tables)
        {
            IEnumerable<MarkdownCell> column = table.Rows
                .SelectMany(row => row.Cells.Select((cell, position) => (cell, position)))
                .Where(place => codes.Contains(place.cell.Text))
                .GroupBy(place => place.position, place => place.cell)
                .OrderByDescending(cells => cells.Count())
                .FirstOrDefault() ?? Enumerable.Empty<MarkdownCell>();
            foreach (MarkdownCell cell in column.Where(cell => !cells.ContainsKey(cell.Text)))
            {
                cells.Add(cell.Text, cell.Span);
            }
        }

        return cells;
    }
}
