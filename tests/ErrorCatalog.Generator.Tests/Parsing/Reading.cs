using System.Linq;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Parsing;

/// <summary>Short ways to say what a document holds.</summary>
internal static class Reading
{
    public static ParsedDocument Document(params string[] lines) => Text(string.Join('\n', lines));

    public static ParsedDocument Text(string markdown) => MarkdownReader.Read(markdown, TestContext.Current.CancellationToken);

    public static MarkdownTable Table(params string[] lines) => Assert.Single(Document(lines).Tables);

    /// <summary>Asserts that the lines hold one table with some rows, each written with <c>¦</c> between its cells.</summary>
    public static void AssertRows(string[] lines, params string[] rows) => Assert.Equal(rows, RowsOf(Table(lines)));

    public static void AssertNoTable(params string[] lines) => Assert.Empty(Document(lines).Tables);

    public static string[] RowsOf(MarkdownTable table) => [Cells(table.Header), .. table.Rows.Select(Cells)];

    /// <summary>Reads a cell with some Markdown in it.</summary>
    public static string Cell(string markdown, string after = "")
        => Table("| a | b |", "|---|---|", "| " + markdown + " | end |", string.Empty, after).Rows[0].Cells[0].Text;

    /// <summary>Gets the text of a span in a document.</summary>
    public static string In(this TextSpan span, string markdown) => markdown.Substring(span.Start, span.Length);

    private static string Cells(MarkdownRow row) => string.Join('¦', row.Cells.Select(cell => cell.Text));
}
