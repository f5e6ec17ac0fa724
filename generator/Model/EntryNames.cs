using System;
using System.Collections.Generic;
using System.Globalization;

namespace ErrorCatalog.Generator.Model;

/// <summary>
/// Names the rows of a catalog. A name depends on the row and on the rows that want the same name, never on the order of the
/// rows, so that a new row renames no other unless it wants its name.
/// </summary>
internal static class EntryNames
{
    /// <summary>Names rows.</summary>
    /// <param name="rows">The rows of the catalog.</param>
    /// <param name="catalog">The name of the catalog.</param>
    /// <returns>A unique name for each row, without regard to case.</returns>
    public static string[] Assign(NamedRow[] rows, string catalog)
    {
        var names = new string[rows.Length];
        HashSet<string> contested = ContestedPhrases(rows);
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = ReservedNames.Avoid(MakeIdentifier(rows[i].Wanted(contested), rows[i].Code), catalog);
        }

        Qualify(names, rows, catalog);
        Number(names, rows);
        return names;
    }

    /// <summary>Finds the reason phrases that several rows would like to have as their name, so that none of them gets it.</summary>
    private static HashSet<string> ContestedPhrases(NamedRow[] rows)
    {
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var contested = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (NamedRow row in rows)
        {
            if (row.PrefersPhrase && !wanted.Add(row.Phrase))
            {
                contested.Add(row.Phrase);
            }
        }

        return contested;
    }

    /// <summary>Puts the code, or the HTTP status, behind each name that several rows want.</summary>
    private static void Qualify(string[] names, NamedRow[] rows, string catalog)
    {
        foreach (List<int> group in GroupsByName(names))
        {
            foreach (int i in group)
            {
                names[i] = ReservedNames.Avoid(names[i] + rows[i].Qualifier, catalog);
            }
        }
    }

    /// <summary>Puts a number behind what is still not unique, by the rows' content and not by their order.</summary>
    private static void Number(string[] names, NamedRow[] rows)
    {
        List<List<int>> groups = GroupsByName(names);
        if (groups.Count == 0)
        {
            return;
        }

        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        foreach (List<int> group in groups)
        {
            group.Sort((left, right) =>
            {
                // Rows of two tables may have the same content; those of one cannot.
                int order = string.CompareOrdinal(rows[left].Content, rows[right].Content);
                return order != 0 ? order : left.CompareTo(right);
            });
            string name = names[group[0]];
            int number = 1;
            foreach (int i in group)
            {
                do
                {
                    names[i] = name + "_" + number.ToString(CultureInfo.InvariantCulture);
                    number++;
                }
                while (!taken.Add(names[i]));
            }
        }
    }

    private static List<List<int>> GroupsByName(string[] names)
    {
        var groups = new List<List<int>>();
        var groupOf = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        var firstOf = new Dictionary<string, int>(names.Length, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            if (!firstOf.TryGetValue(names[i], out int first))
            {
                firstOf.Add(names[i], i);
            }
            else if (groupOf.TryGetValue(names[i], out List<int>? group))
            {
                group.Add(i);
            }
            else
            {
                groupOf.Add(names[i], group = [first, i]);
                groups.Add(group);
            }
        }

        return groups;
    }

    private static string MakeIdentifier(string name, string? code)
    {
        if (name.Length == 0)
        {
            return code is null ? "Unnamed" : "Code" + CodeWords(code);
        }

        return char.IsLetter(name[0]) || name[0] == '_' ? name : "_" + name;
    }

    /// <summary>Writes a code so that it can stand in an identifier: <c>AUTH-005</c> as <c>Auth005</c>, <c>-32700</c> as <c>Minus32700</c>.</summary>
    internal static string CodeWords(string code)
    {
        var words = new List<string>();
        IdentifierWords.AddWords(code, 0, code.Length, words);
        string joined = WireCode.IsHex(code) ? code : IdentifierWords.Join(words);
        return code[0] == '-' && WireCode.TryGetInteger(code, out _) ? "Minus" + joined : joined;
    }
}

/// <summary>What a row offers to be named after.</summary>
/// <param name="Row">The row.</param>
/// <param name="Natural">The name that the row's own text gives; empty when it gives none.</param>
/// <param name="IsCode">Whether that name is the code.</param>
/// <param name="IsCut">Whether the row's text says more than the name.</param>
/// <param name="Phrase">The reason phrase of a row without a code in Pascal case; empty when there is none.</param>
internal sealed record NamedRow(Row Row, string Natural, bool IsCode, bool IsCut, string Phrase)
{
    /// <summary>Gets the code, or <see langword="null"/>.</summary>
    public string? Code => Row.Code;

    /// <summary>Gets whether the row would rather be named after its reason phrase: it has no code and its text is too long.</summary>
    public bool PrefersPhrase => IsCut && Phrase.Length > 0;

    /// <summary>Gets what goes behind the name where several rows want it.</summary>
    public string Qualifier
        => Code is not null
            ? IsCode ? string.Empty : EntryNames.CodeWords(Code)
            : Row.HttpStatus == 0 ? string.Empty : "Http" + Invariant.Text(Row.HttpStatus);

    /// <summary>Gets the text of the whole row, which orders rows that nothing else tells apart.</summary>
    public string Content => string.Join("\u001F", Row.Cells);

    /// <summary>Gets the name that the row would like to have.</summary>
    /// <param name="contestedPhrases">The reason phrases that several rows would like to be named after.</param>
    public string Wanted(HashSet<string> contestedPhrases)
        => (PrefersPhrase && !contestedPhrases.Contains(Phrase)) || (Natural.Length == 0 && Code is null) ? Phrase : Natural;
}
