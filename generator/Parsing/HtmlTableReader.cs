using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// Finds the tables that a page writes in HTML, and the cells of their first rows. GitHub renders such tables, and nothing more of
/// them is read: it is enough to tell whether one looks like an error table.
/// </summary>
internal static class HtmlTableReader
{
    private const string Table = "table";
    private const string Row = "tr";
    private const string HeaderCell = "th";
    private const string Cell = "td";

    /// <summary>A table: its tag, and the HTML of the cells of its first row.</summary>
    internal readonly record struct HtmlTable(TextSpan Tag, IReadOnlyList<string> Cells);

    /// <summary>Finds the tables of an HTML block.</summary>
    public static IEnumerable<HtmlTable> Find(string html)
    {
        for (int tag = NextTag(html, 0, html.Length, Table); tag < html.Length;)
        {
            int next = NextTag(html, tag + 1, html.Length, Table);
            int endOfTag = html.IndexOf('>', tag, next - tag) + 1;
            yield return new HtmlTable(TextSpan.FromBounds(tag, endOfTag > 0 ? endOfTag : next), FirstRow(html, tag, next));
            tag = next;
        }
    }

    private static List<string> FirstRow(string html, int start, int end)
    {
        var cells = new List<string>();
        int row = NextTag(html, start, end, Row);
        end = NextTag(html, row + 1, end, Row);
        for (int cell = NextTag(html, row, end, HeaderCell, Cell); cell < end;)
        {
            int next = NextTag(html, cell + 1, end, HeaderCell, Cell);
            int content = html.IndexOf('>', cell, next - cell) + 1;
            cells.Add(content > 0 ? html.Substring(content, next - content) : string.Empty);
            cell = next;
        }

        return cells;
    }

    /// <summary>Finds where a tag begins.</summary>
    /// <returns>Its position, or the end.</returns>
    private static int NextTag(string html, int start, int end, params string[] names)
    {
        for (int i = start; i < end; i++)
        {
            if (html[i] == '<' && Array.Exists(names, name => IsTag(html, i + 1, end, name)))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsTag(string html, int start, int end, string name)
    {
        int after = start + name.Length;
        return after < end
            && string.Compare(html, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (html[after] is '>' or '/' || char.IsWhiteSpace(html[after]));
    }
}
