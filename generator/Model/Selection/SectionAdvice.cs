using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>Says which heading a project may mean that asks for one without tables.</summary>
internal static class SectionAdvice
{
    private const int MostHeadings = 10;
    private const double LeastResemblance = 0.6;

    /// <summary>Makes the advice.</summary>
    /// <param name="wanted">The heading that the project asks for.</param>
    /// <param name="headings">The headings that have tables under them.</param>
    /// <returns>One sentence or more, the last without its period.</returns>
    public static string Create(string wanted, IReadOnlyCollection<string> headings)
    {
        if (headings.Count == 0)
        {
            return "No heading in the file has a table under it. Remove Section";
        }

        string correction = FindNearest(wanted, headings) is string nearest
            ? $"Did you mean {MessageText.Quote(nearest)}?"
            : "Spell the heading as the page does.";
        return $"{correction} Headings with tables: {MessageText.List([.. headings.Take(MostHeadings).Select(MessageText.Quote)], headings.Count)}";
    }

    private static string? FindNearest(string wanted, IReadOnlyCollection<string> headings)
    {
        string text = HeadingText.Normalize(HeadingAnchor.Remove(wanted));
        (string Heading, double Resemblance)[] nearest =
        [
            .. headings
                .Select(heading => (Heading: heading, Resemblance: Resemblance.Between(text, HeadingText.Normalize(heading))))
                .OrderByDescending(candidate => candidate.Resemblance)
                .Take(2),
        ];
        bool isObvious = nearest[0].Resemblance >= LeastResemblance && (nearest.Length == 1 || nearest[0].Resemblance > nearest[1].Resemblance);
        return isObvious ? nearest[0].Heading : null;
    }
}
