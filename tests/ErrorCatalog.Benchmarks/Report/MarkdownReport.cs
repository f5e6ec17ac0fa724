using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>Writes the figures as Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(string introduction, IEnumerable<Section> sections)
    {
        var text = new StringBuilder("# What ErrorCatalog costs\n\n").Append(introduction);
        foreach (Section section in sections)
        {
            text.Append('\n').Append(Write(section));
        }

        return text.ToString();
    }

    public static string Write(Section section)
    {
        var text = new StringBuilder($"## {section.Title}\n\n{section.Method}\n");
        foreach (ReportTable table in section.Tables)
        {
            text.Append('\n');
            AppendRow(text, table.Headers);
            AppendRow(text, table.Headers.Select(_ => "---"));
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                AppendRow(text, row);
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
