using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Rows;

/// <summary>Checks of tables and rows that hold for whatever the cells stand for.</summary>
internal static class RowChecks
{
    /// <summary>Checks a table.</summary>
    public static void CheckTable(MarkdownTable table, List<Finding> findings)
    {
        foreach (TextSpan stray in table.StrayRows)
        {
            findings.Add(Finding.Create(Rules.StrayRows, stray));
        }
    }

    /// <summary>Checks the names that a directive gives.</summary>
    /// <param name="table">The table.</param>
    /// <param name="directive">What the comments above it say.</param>
    /// <param name="codes">The codes of the table.</param>
    /// <param name="findings">Receives what there is to tell.</param>
    public static void CheckNames(MarkdownTable table, Directive directive, HashSet<string> codes, List<Finding> findings)
    {
        foreach (string code in directive.Names.Keys)
        {
            if (!codes.Contains(code))
            {
                findings.Add(Finding.Create(Rules.NamedCodeMissing, table.Comments[0].Span, code));
            }
        }
    }

    /// <summary>Checks a row.</summary>
    public static void CheckRow(MarkdownRow row, List<Finding> findings)
    {
        if (row.Surplus is TextSpan surplus)
        {
            findings.Add(Finding.Create(Rules.SurplusCells, surplus));
        }

        foreach (MarkdownCell cell in row.Cells)
        {
            if (cell.IsUnparsed)
            {
                findings.Add(Finding.Create(Rules.TooManyMarks, cell.Span));
            }

            if (cell.Placeholder is string tag)
            {
                findings.Add(Finding.Create(Rules.PlaceholderIsTag, cell.Span, MessageText.Shorten(tag)));
            }
        }
    }

    /// <summary>Checks a cell of an HTTP status column.</summary>
    public static IEnumerable<Finding> CheckHttpStatus(MarkdownCell cell, HttpStatusCell status)
        => status.Statuses.Count > 0 || CellValue.IsNone(cell.Text)
            ? []
            : [Finding.Create(HttpStatusCell.IsOpen(cell.Text) ? Rules.OpenHttpStatus : Rules.NotAnHttpStatus, cell.Span, MessageText.Shorten(cell.Text))];
}
