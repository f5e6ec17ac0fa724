using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model;

/// <summary>Says what a page without an error table has in its place.</summary>
internal static class PageContents
{
    private const int MostTables = 5;
    private const int FewestCodes = 3;
    private const int ShortestCode = 3;

    private static readonly char[] MarksAroundCodes = [':', '.', ',', ';', '(', ')', '[', ']', '-', '–', '—', '"', '\''];

    /// <summary>Describes the page.</summary>
    /// <returns>Sentences, each with a blank behind it; empty for a page with nothing to mention.</returns>
    public static string Describe(ParsedDocument document) => DescribeTables(document) + DescribeCodes(document.Outline);

    private static string DescribeTables(ParsedDocument document)
    {
        string[] tables =
        [
            .. document.Tables.Concat(document.HtmlTables)
                .OrderBy(table => table.Line)
                .Select(table => $"{MessageText.Quote(string.Join(" | ", table.Header.Cells.Select(cell => cell.Text)))} (line {Invariant.Text(table.Line)})"),
        ];
        return tables.Length == 0
            ? string.Empty
            : $"It has {Invariant.Text(tables.Length)} {(tables.Length == 1 ? "table" : "tables")}: {MessageText.List(tables, MostTables)}. ";
    }

    private static string DescribeCodes(EquatableArray<OutlineItem> outline)
    {
        IGrouping<bool, OutlineItem>? codes = outline
            .Where(item => IsCode(FirstWord(item.Text)))
            .GroupBy(item => item.IsHeading)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault(group => group.Count() >= FewestCodes);
        return codes is null
            ? string.Empty
            : $"Codes seem to be in {(codes.Key ? "headings" : "lists")}, such as {MessageText.Quote(FirstWord(codes.First().Text))} (line {Invariant.Text(codes.First().Line)}), but only tables are read. ";
    }

    private static string FirstWord(string text) => text.Trim().Split([' ', '\t'], 2)[0].Trim(MarksAroundCodes);

    // Sections are numbered, and lists name fields in lower case; neither is a code.
    private static bool IsCode(string word)
        => word.Length >= ShortestCode
            && WireCode.ShapeOf(word) switch
            {
                CodeShape.Integer => true,
                CodeShape.Symbol => word.Any(char.IsUpper) && !word.Any(char.IsLower) && word.Any(c => c is '_' or (>= '0' and <= '9')),
                _ => false,
            };
}
