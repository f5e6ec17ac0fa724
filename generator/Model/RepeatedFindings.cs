using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>
/// Tells once what holds for many rows of a table. It's how the page is, and row by row it would bury the mistakes, so warnings
/// and errors are told one by one.
/// </summary>
internal static class RepeatedFindings
{
    private const int MostRowsToldOneByOne = 3;

    /// <summary>Merges the information of one rule about many rows of one table into the first of its findings.</summary>
    /// <param name="findings">The findings in the order of the document.</param>
    /// <param name="tables">The tables of the document.</param>
    public static Finding[] Merge(Finding[] findings, EquatableArray<MarkdownTable> tables)
    {
        RowPlace?[] places = FindPlaces(findings, tables);
        var merged = (Finding?[])findings.Clone();
        IEnumerable<IGrouping<(string Rule, int Table), int>> repeated = Enumerable.Range(0, findings.Length)
            .Where(i => places[i] is not null && findings[i].Rule.DefaultSeverity == DiagnosticSeverity.Info)
            .GroupBy(i => (findings[i].Rule.Id, places[i]!.Table));
        foreach (IGrouping<(string Rule, int Table), int> group in repeated)
        {
            int rows = group.Select(i => places[i]!.Span.Start).Distinct().Count();
            if (rows > MostRowsToldOneByOne)
            {
                foreach (int i in group)
                {
                    merged[i] = null;
                }

                int first = group.First();
                merged[first] = findings[first] with { MoreRows = rows - 1 };
            }
        }

        return [.. merged.OfType<Finding>()];
    }

    /// <summary>Finds the row that each finding is in; none for what is about a header, or about the page.</summary>
    private static RowPlace?[] FindPlaces(Finding[] findings, EquatableArray<MarkdownTable> tables)
    {
        RowPlace[] rows =
        [
            .. tables
                .SelectMany((table, index) => table.Rows.Select(row => new RowPlace(row.Span, index)))
                .OrderBy(row => row.Span.Start),
        ];
        var places = new RowPlace?[findings.Length];
        int next = 0;
        for (int i = 0; i < findings.Length; i++)
        {
            while (next < rows.Length && rows[next].Span.Start <= findings[i].Span.Start)
            {
                next++;
            }

            places[i] = next > 0 && rows[next - 1].Span.End >= findings[i].Span.End ? rows[next - 1] : null;
        }

        return places;
    }

    private sealed record RowPlace(TextSpan Span, int Table);
}
