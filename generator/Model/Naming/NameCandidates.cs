using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Words;

namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>
/// Finds what a row candidates to be named after: the name that a directive gives it, else its name cell, else its code if that is
/// words, else its message, else its description, else its code.
/// </summary>
internal static class NameCandidates
{
    /// <summary>Finds the name that a row would like to have, and what tells it from others that want the same.</summary>
    /// <param name="row">The row.</param>
    /// <param name="table">The columns of its table.</param>
    /// <param name="isPrimary">Whether the row is the first one of its code.</param>
    public static NameCandidate Create(Row row, TableModel table, bool isPrimary)
    {
        var candidate = new NameCandidate(
            row,
            isPrimary,
            Natural: row.GivenName ?? TitleOf(row.Name),
            IsCode: false,
            Prose: row.GivenName is null && IsProse(row.Name) ? row.Name : string.Empty,
            IsLong: false,
            IsCut: false,
            PhraseOf(row));
        if (candidate.Natural.Length > 0)
        {
            return candidate;
        }

        string symbol = SymbolOf(row.Code);
        if (isPrimary && symbol.Length > 0 && !OpaqueCode.Is(row.Code!))
        {
            return candidate with { Natural = symbol, IsCode = true };
        }

        foreach (int column in (int[])[table.Message, table.Description])
        {
            string prose = column < 0 ? string.Empty : row.Cells[column];
            SentenceName named = SentenceName.From(prose);
            if (named.Name.Length > 0)
            {
                return candidate with { Natural = named.Name, Prose = prose, IsLong = named.IsLong, IsCut = named.IsCut };
            }
        }

        return candidate with { Natural = symbol, IsCode = symbol.Length > 0 };
    }

    /// <summary>Tells whether a row has a name cell that no identifier can be made of, so that it is named after something else.</summary>
    public static bool HasUselessName(Row row) => row.GivenName is null && row.Name.Length > 0 && !PascalCase.HasWord(row.Name);

    private static string PhraseOf(Row row)
    {
        // Not the page's phrase: another row's text would name this one.
        string? phrase = row.Code is null ? row.StatusText ?? ReasonPhrases.Find(row.HttpStatus) : null;
        return phrase is null ? string.Empty : PascalCase.NameOf(phrase);
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

    private static string TitleOf(string text)
        => IsProse(text) ? SentenceName.From(text).Name : PascalCase.NameOf(SpokenText.Of(text));

    private static bool IsProse(string text) => text.IndexOf(' ') >= 0;
}
