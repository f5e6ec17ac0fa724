using System.Globalization;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Words;

namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>
/// Names the rows of a catalog. A name depends on the row and on the rows that want the same name, never on the order of the
/// rows, so that a new row renames no other unless it wants its name.
/// </summary>
internal static class EntryNames
{
    /// <summary>Names rows.</summary>
    /// <param name="rows">The rows of the catalog.</param>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="taken">The names that rows have had and keep, without regard to case.</param>
    /// <returns>A unique name for each row, without regard to case.</returns>
    public static string[] Assign(NameCandidate[] rows, string catalog, HashSet<string> taken)
    {
        HashSet<string> contested = ContestedPhrases(rows);
        string[] names = Wanted(rows, catalog, contested);
        TellMore(names, rows, contested, catalog, taken);
        Qualify(names, rows, catalog, taken);
        Number(names, rows, taken);
        return names;
    }

    /// <summary>Finds the names that rows would have if no other row had them.</summary>
    public static string[] Wanted(NameCandidate[] rows, string catalog) => Wanted(rows, catalog, ContestedPhrases(rows));

    /// <summary>Finds the name that the text of a row alone gives it; empty when it gives none.</summary>
    public static string OnPage(NameCandidate row, string catalog) => row.Natural.Length == 0 ? string.Empty : MakeName(row.Natural, row, catalog);

    private static string[] Wanted(NameCandidate[] rows, string catalog, HashSet<string> contested)
        => Array.ConvertAll(rows, row => MakeName(row.Wanted(contested), row, catalog));

    /// <summary>Finds the reason phrases that several rows would like to have as their name, so that none of them gets it.</summary>
    private static HashSet<string> ContestedPhrases(NameCandidate[] rows)
        => new(
            rows.Where(row => row.PrefersPhrase)
                .GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Lets the texts of rows that want one name tell them apart, as far as they do.</summary>
    private static void TellMore(string[] names, NameCandidate[] rows, HashSet<string> contested, string catalog, HashSet<string> taken)
    {
        foreach (List<int> group in GroupsByName(names, taken))
        {
            IEnumerable<(int Row, string Name)> differing = WithoutOwner(group, rows, taken.Contains(names[group[0]]))
                .Select(i => (Row: i, Name: MakeName(rows[i].Detailed(contested), rows[i], catalog)))
                .GroupBy(detailed => detailed.Name, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() == 1)
                .Select(same => same.First());
            foreach ((int row, string name) in differing)
            {
                names[row] = name;
            }
        }
    }

    /// <summary>Puts the code, or the HTTP status, behind each name that several rows want.</summary>
    private static void Qualify(string[] names, NameCandidate[] rows, string catalog, HashSet<string> taken)
    {
        foreach (List<int> group in GroupsByName(names, taken))
        {
            foreach (int i in WithoutOwner(group, rows, taken.Contains(names[group[0]])))
            {
                names[i] = ReservedNames.Avoid(names[i] + rows[i].Qualifier, catalog);
            }
        }
    }

    /// <summary>Puts a number behind what is still not unique, by the rows' content and not by their order.</summary>
    private static void Number(string[] names, NameCandidate[] rows, HashSet<string> taken)
    {
        List<List<int>> groups = GroupsByName(names, taken);
        if (groups.Count == 0)
        {
            return;
        }

        var all = new HashSet<string>(names.Concat(taken), StringComparer.OrdinalIgnoreCase);
        foreach (List<int> group in groups)
        {
            bool isTaken = taken.Contains(names[group[0]]);
            List<int> numbered = WithoutOwner(group, rows, isTaken);
            numbered.Sort((left, right) =>
            {
                // Rows of two tables may have the same content; those of one cannot.
                int order = string.CompareOrdinal(rows[left].Content, rows[right].Content);
                return order != 0 ? order : left.CompareTo(right);
            });
            string name = names[numbered[0]];
            int number = !isTaken && numbered.Count == group.Count ? 1 : 2;
            foreach (int i in numbered)
            {
                do
                {
                    names[i] = name + "_" + number.ToString(CultureInfo.InvariantCulture);
                    number++;
                }
                while (!all.Add(names[i]));
            }
        }
    }

    /// <summary>
    /// Leaves out the row that keeps the name: a member of the enum, if there is but one. What reads the code writes its name, so it
    /// should not change because of a row that is no member.
    /// </summary>
    private static List<int> WithoutOwner(List<int> group, NameCandidate[] rows, bool isTaken)
        => !isTaken && group.Count(i => rows[i].IsPrimary) == 1 ? group.FindAll(i => !rows[i].IsPrimary) : group;

    private static List<List<int>> GroupsByName(string[] names, HashSet<string> taken)
        => [.. Enumerable.Range(0, names.Length)
            .GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1 || taken.Contains(group.Key))
            .Select(group => group.ToList())];

    private static string MakeName(string wanted, NameCandidate row, string catalog) => ReservedNames.Avoid(MakeIdentifier(wanted, row.Code), catalog);

    private static string MakeIdentifier(string name, string? code)
    {
        if (name.Length == 0)
        {
            return code is null ? "Unnamed" : "Code" + CodeWords(code);
        }

        return char.IsLetter(name[0]) || name[0] == '_' ? name : "_" + name;
    }

    /// <summary>Gets what goes behind a name that several rows want: the code, or else the HTTP status.</summary>
    internal static string QualifierOf(string? code, int httpStatus)
        => code is not null ? CodeWords(code) : httpStatus == 0 ? string.Empty : "Http" + Invariant.Text(httpStatus);

    /// <summary>Writes a code so that it can stand in an identifier: <c>AUTH-005</c> as <c>Auth005</c>, <c>-32700</c> as <c>Minus32700</c>.</summary>
    internal static string CodeWords(string code)
    {
        var words = new List<string>();
        PascalCase.AddWords(code, 0, code.Length, words);
        string joined = WireCode.IsHex(code) ? code : PascalCase.Join(words);
        return code[0] == '-' && WireCode.TryGetInteger(code, out _) ? "Minus" + joined : joined;
    }
}
