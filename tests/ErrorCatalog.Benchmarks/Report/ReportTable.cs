using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>A table of the report.</summary>
/// <param name="Headers">The first line.</param>
/// <param name="Rows">The cells of the others.</param>
internal sealed record ReportTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Makes a table with a line for each subject and a column for each number of rows.</summary>
    public static ReportTable Of(string subject, IReadOnlyList<Comparison> comparisons)
    {
        int[] sizes = [.. comparisons.Select(one => one.Rows).Distinct().Order()];
        return new ReportTable(
            [subject, .. sizes.Select(size => Count(size))],
            [
                .. from line in comparisons.GroupBy(one => one.Subject)
                   select (IReadOnlyList<string>)
                   [
                       line.Key,
                       .. sizes.Select(size => line.FirstOrDefault(one => one.Rows == size)?.ToString() ?? string.Empty),
                   ],
            ]);
    }

    private static string Count(int rows) => rows.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) + " rows";
}
