using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Words;

namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>
/// Finds what a row candidates to be named after: the name that a directive gives it, else its name cell, else its symbolic code, else
/// its message, else its description.
/// </summary>
internal static class NameCandidates
{
    /// <summary>Finds the name that a row would like to have, and what tells it from others that want the same.</summary>
    /// <param name="row">The row.</param>
    /// <param name="table">The columns of its table.</param>
    /// <param name="isPrimary">Whether the row is the first one of its code.</param>
    public static NameCandidate Create(Row row, TableModel table, bool isPrimary)
    {
        string natural = NameOf(row, table, isPrimary, out bool isCut, out bool isCode);

        // Not the page's phrase: another row's text would name this one.
        string? statusText = row.Code is null ? row.StatusText ?? ReasonPhrases.Find(row.HttpStatus) : null;
        string phrase = statusText is null ? string.Empty : PascalCase.NameOf(statusText);
        return new NameCandidate(row, natural, isCode, isCut, phrase);
    }

    /// <summary>Tells whether a row has a name cell that no identifier can be made of, so that it is named after something else.</summary>
    public static bool HasUselessName(Row row) => row.GivenName is null && row.Name.Length > 0 && !PascalCase.HasWord(row.Name);

    private static string NameOf(Row row, TableModel table, bool isPrimary, out bool isCut, out bool isCode)
    {
        isCut = false;
        isCode = false;
        string name = row.GivenName ?? (row.Name.Length == 0 ? string.Empty : Prose(row.Name));
        if (name.Length > 0)
        {
            return name;
        }

        string symbol = SymbolOf(row.Code);
        isCode = isPrimary && symbol.Length > 0;
        if (isCode)
        {
            return symbol;
        }

        foreach (int column in (int[])[table.Message, table.Description])
        {
            name = column < 0 ? string.Empty : SentenceName.From(row.Cells[column], out isCut);
            if (name.Length > 0)
            {
                return name;
            }
        }

        isCode = symbol.Length > 0;
        return symbol;
    }

    /// <summary>Names a code that is more than a number; a name that would begin with a digit begins with <c>Code</c>.</summary>
    private static string SymbolOf(string? code)
    {
        if (code is null || WireCode.ShapeOf(code) is not (CodeShape.Symbol or CodeShape.Words))
        {
            return string.Empty;
        }

        string words = EntryNames.CodeWords(code);
        return words.Length > 0 && char.IsDigit(words[0]) ? "Code" + words : words;
    }

    private static string Prose(string text) => text.IndexOf(' ') < 0 ? PascalCase.NameOf(text) : SentenceName.From(text, out _);
}
