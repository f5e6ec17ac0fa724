using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace ErrorCatalog.Tables;

/// <summary>Tells that a query has no answer, and what its author may have meant.</summary>
internal static class NothingFound
{
    private const int MostSuggestions = 3;

    public static void Write(Query query, TextWriter error)
    {
        error.WriteLine(Describe(query));
        if (Hint(query) is string hint)
        {
            error.WriteLine(hint);
        }
    }

    private static string Describe(Query query)
    {
        var line = new StringBuilder("No entry found");
        if (query.Text is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" for '{query.Text}'");
        }

        if (query.Status is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" with HTTP status {query.Status}");
        }

        if (query.Catalog is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" in catalog {query.Catalog.Name}");
        }

        return line.Append('.').ToString();
    }

    private static string? Hint(Query query)
    {
        if (query.Text is not string text)
        {
            IEnumerable<int> statuses = Search.Candidates(query with { Status = null }).SelectMany(entry => entry.HttpStatuses);
            return $"The statuses there are: {string.Join(", ", statuses.Distinct().Order())}.";
        }

        IReadOnlyList<ErrorEntry> elsewhere = Search.Find(new Query(text, Status: null, Catalog: null)).Entries;
        if (elsewhere.Count > 0)
        {
            string options = string.Join(" and ", OptionsOf(query));
            return $"Without {options}: {Enumerate(elsewhere)}.";
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            && Search.Candidates(query with { Status = status }).Any())
        {
            return $"It is an HTTP status: --status {text} lists its entries.";
        }

        List<ErrorEntry> nearest = Nearest(text, Search.Candidates(query));
        return nearest.Count == 0 ? null : $"Did you mean {Enumerate(nearest)}?";
    }

    private static IEnumerable<string> OptionsOf(Query query)
    {
        if (query.Status is not null)
        {
            yield return "--status";
        }

        if (query.Catalog is not null)
        {
            yield return "--catalog";
        }
    }

    private static List<ErrorEntry> Nearest(string text, IEnumerable<ErrorEntry> entries)
    {
        // Names have no spaces, so "acount locked" is a name with one letter missing.
        string typed = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        return [.. entries
            .Select(entry => (Entry: entry, Distance: Distance(typed, entry)))
            .Where(found => EditDistance.IsNear(found.Distance, typed))
            .OrderBy(found => found.Distance)
            .ThenBy(found => Gap(typed, found.Entry.Code))
            .Select(found => found.Entry)];
    }

    private static int Distance(string typed, ErrorEntry entry)
    {
        int toName = EditDistance.Between(typed, entry.Name);
        return entry.Code is null ? toName : Math.Min(toName, EditDistance.Between(typed, entry.Code));
    }

    /// <summary>Tells how far apart two numbers are, since 1216 is a better guess for 1217 than 1017 is.</summary>
    private static long Gap(string typed, string? code)
        => long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted)
            && long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out long known)
            ? Math.Abs(wanted - known)
            : 0;

    private static string Enumerate(IReadOnlyList<ErrorEntry> entries)
    {
        var labels = entries
            .DistinctBy(entry => (entry.Catalog, entry.Code ?? entry.Name))
            .Select(entry => entry.Code is null ? entry.Name : $"{entry.Code} ({entry.Name})")
            .ToList();
        string shown = string.Join(", ", labels.Take(MostSuggestions));
        return labels.Count > MostSuggestions ? $"{shown}, …" : shown;
    }
}
