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
                lines.Add(LedgerSyntax.WriteColumns(section.Columns.Names));
            }

            foreach (LedgerItem item in Sort(section.Items))
            {
                lines.AddRange(item.Comments);
                lines.Add(LedgerSyntax.Write(item.Line));
            }

            lines.AddRange(section.Tail);
        }

        return [.. lines.Take(lines.FindLastIndex(line => line.Length > 0) + 1)];
    }

    /// <summary>Sorts numbers by size, then words, then rows without a code by name.</summary>
    private static IEnumerable<LedgerItem> Sort(IEnumerable<LedgerItem> items)
        => items
            .OrderBy(item => item.Line.Code is null ? 2 : IsNumber(item) ? 0 : 1)
            .ThenBy(item => IsNumber(item) && WireCode.TryGetInteger(item.Line.Code!, out long number) ? number : 0)
            .ThenBy(item => item.Line.Code, StringComparer.Ordinal)
            .ThenBy(item => item.Line.HasNoMember)
            .ThenBy(item => item.Line.Name, StringComparer.Ordinal);

    private static bool IsNumber(LedgerItem item) => item.Line.Code is string code && WireCode.TryGetInteger(code, out _);
}
