using System.Threading;
using ErrorCatalog.Generator.Parsing.Inlines;
using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Reads the tables that a page writes in HTML.</summary>
internal static class HtmlTables
{
    /// <summary>Reads the tables of a document.</summary>
    /// <returns>The tables in the order in which they start.</returns>
    public static Queue<HtmlTable> Read(string text, MarkdownDocument document, InlineReader inlines, CancellationToken cancellationToken)
    {
        int first = text.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
        if (first < 0)
        {
            return new Queue<HtmlTable>();
        }

        // What is behind the last tag of a table is in none, and most of a page can be left alone.
        int last = Math.Max(
            text.LastIndexOf("<t", StringComparison.OrdinalIgnoreCase),
            text.LastIndexOf("</t", StringComparison.OrdinalIgnoreCase));
        HtmlSource source = HtmlRenderer.Render(text, document, inlines, TextSpan.FromBounds(first, last + 1), cancellationToken);
        var tables = new HtmlTableBuilder(source, new LineNumbers(text), new CellBudget(TableBlockParser.MaxMissingCells));
        HtmlTableReader.Read(source, tables, cancellationToken);
        return new Queue<HtmlTable>(tables.Tables);
    }
}
