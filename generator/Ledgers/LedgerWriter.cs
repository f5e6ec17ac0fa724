using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>Writes a ledger: the lines in an order that depends on nothing but the lines, each below its comments.</summary>
internal static class LedgerWriter
{
    /// <summary>Writes the lines of a ledger.</summary>
    public static string[] Write(IReadOnlyList<LedgerSection> sections)
    {
        var lines = new List<string>();
        foreach (LedgerSection section in sections)
        {
            if (section.Catalog is not null)
            {
                // A comment right above a section is about it.
                if (lines.Count > 0 && lines[lines.Count - 1] is { Length: > 0 } above && above.TrimStart()[0] != LedgerReader.Comment)
                {
                    lines.Add(string.Empty);
                }

                lines.Add("[" + section.Catalog + "]");
            }

            lines.AddRange(section.Head);
            if (section.Columns.Names.Count > 0)
            {
                lines.AddRange(section.Columns.Comments);
                lines.Add(LedgerSyntax.WriteColumns(section.Columns));
            }

            foreach (LedgerItem item in Sort(section.Items, item => item.Line))
            {
                lines.AddRange(item.Comments);
                lines.Add(LedgerSyntax.Write(item.Line));
            }

            lines.AddRange(section.Tail);
        }

        return [.. lines.Take(lines.FindLastIndex(line => line.Length > 0) + 1)];
    }

    /// <summary>Sorts numbers by size, then words, then rows without a code by name.</summary>
    /// <typeparam name="T">What has a line.</typeparam>
    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, LedgerLine> lineOf)
        => items
            .Select(item => new { Item = item, Line = lineOf(item), Number = NumberOf(lineOf(item)) })
            .OrderBy(item => item.Line.Code is null ? 2 : item.Number is null ? 1 : 0)
            .ThenBy(item => item.Number)
            .ThenBy(item => item.Line.Code, StringComparer.Ordinal)
            .ThenBy(item => item.Line.HasNoMember)
            .ThenBy(item => item.Line.Name, StringComparer.Ordinal)
            .Select(item => item.Item);

    private static long? NumberOf(LedgerLine line) => line.Code is string code && WireCode.TryGetInteger(code, out long number) ? number : null;
}
