using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model;

/// <summary>Says what a page without an error table has in its place.</summary>
internal sealed class MissingTable
{
    private const int MostTables = 5;
    private const int FewestCodes = 3;
    private const int ShortestCode = 3;

    private static readonly char[] MarksAroundCodes = [':', '.', ',', ';', '(', ')', '[', ']', '-', '–', '—', '"', '\''];

    private readonly List<int> _places = [];

    private MissingTable()
    {
    }

    /// <summary>Makes the finding.</summary>
    public static Finding Report(ParsedDocument document, string sourceName)
    {
        var missing = new MissingTable();
        string contents = missing.DescribeTables(document) + missing.DescribeCodes(document.Outline);
        return Finding.Create(Rules.NoErrorTable, default, sourceName, contents) with { Places = EquatableArray<int>.From(missing._places) };
    }

    private string DescribeTables(ParsedDocument document)
    {
        MarkdownTable[] tables = [.. document.Tables.Concat(document.UnreadTables).OrderBy(table => table.Span.Start)];
        if (tables.Length == 0)
        {
            return string.Empty;
        }

        string[] first = [.. tables.Take(MostTables).Select(table => Mention(string.Join(" | ", table.Header.Cells.Select(cell => cell.Text)), table.Span.Start))];
        return $"The file has {Invariant.Count(tables.Length, "table")}: {MessageText.List(first, tables.Length)}. ";
    }

    private string DescribeCodes(EquatableArray<OutlineItem> outline)
    {
        IGrouping<bool, OutlineItem>? codes = outline
            .Where(item => IsCode(FirstWord(item.Text)))
            .GroupBy(item => item.IsHeading)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault(group => group.Count() >= FewestCodes);
        if (codes is null)
        {
            return string.Empty;
        }

        OutlineItem first = codes.First();
        return $"Codes seem to be in {(codes.Key ? "headings" : "lists")}, such as {Mention(FirstWord(first.Text), first.Span.Start)}, but only tables are read. ";
    }

    private string Mention(string text, int place)
    {
        _places.Add(place);
        return $"{MessageText.WithoutPlaceholders(MessageText.Quote(text))} (line {{{Invariant.Text(_places.Count - 1)}}})";
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
