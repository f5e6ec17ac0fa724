using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>A row of an error table, read but not yet named.</summary>
internal sealed record Row(
    int Table,
    EquatableArray<string> Cells,
    string? Code,
    EquatableArray<int> HttpStatuses,
    string? StatusText,
    string Name,
    TextSpan Span,
    TextSpan CodeSpan)
{
    /// <summary>Gets the primary HTTP status, or 0.</summary>
    public int HttpStatus => HttpStatuses.Count == 0 ? 0 : HttpStatuses[0];
}

/// <summary>Reads and checks the rows of an error table. Every row becomes an entry, is the same as an earlier one, or is empty.</summary>
internal static class RowReader
{
    private const int RowsBetweenCancellationChecks = 64;
    private const char CellSeparator = '\u001F';

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="roles">What its columns hold.</param>
    /// <param name="index">Its position in the catalog.</param>
    /// <param name="seen">The rows read so far, so that one that repeats another is the same entry.</param>
    /// <param name="rows">Receives the rows.</param>
    /// <param name="findings">Receives what there is to tell.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void ReadTable(
        MarkdownTable table,
        TableRoles roles,
        int index,
        HashSet<string> seen,
        List<Row> rows,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        string headers = string.Join(CellSeparator.ToString(), table.Header.Cells.Select(cell => cell.Text));
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (i % RowsBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            MarkdownRow row = table.Rows[i];
            CheckCells(row, findings);
            string content = string.Join(CellSeparator.ToString(), row.Cells.Select(cell => cell.Text));
            if (seen.Add(headers + CellSeparator + CellSeparator + content))
            {
                rows.Add(Read(row, roles, index, findings));
            }
            else
            {
                findings.Add(Finding.Of(Rules.RepeatedRow, row.Span));
            }
        }
    }

    private static void CheckCells(MarkdownRow row, List<Finding> findings)
    {
        if (row.Surplus is TextSpan surplus)
        {
            findings.Add(Finding.Of(Rules.SurplusCells, surplus));
        }

        foreach (MarkdownCell cell in row.Cells)
        {
            if (cell.IsRefused)
            {
                findings.Add(Finding.Of(Rules.TooManyMarks, cell.Span));
            }
        }
    }

    private static Row Read(MarkdownRow row, TableRoles roles, int table, List<Finding> findings)
    {
        int code = roles.IndexOf(ColumnRole.Code);
        int status = roles.IndexOf(ColumnRole.HttpStatus);
        int statusText = roles.IndexOf(ColumnRole.StatusText);
        int name = roles.IndexOf(ColumnRole.Name);
        HttpStatusCell statuses = status < 0 ? HttpStatusCell.None : ReadStatus(row.Cells[status], findings);
        string phrase = statusText < 0 || CellValue.IsNone(row.Cells[statusText].Text) ? string.Empty : row.Cells[statusText].Text;
        return new Row(
            table,
            EquatableArray<string>.From(row.Cells.Select(cell => cell.Text).ToArray()),
            code < 0 ? null : ReadCode(row.Cells[code], roles.HasWordsAsCodes, findings),
            EquatableArray<int>.From(statuses.Statuses.ToArray()),
            phrase.Length > 0 ? phrase : statuses.Phrase,
            name < 0 || CellValue.IsNone(row.Cells[name].Text) ? string.Empty : row.Cells[name].Text,
            row.Span,
            code < 0 ? row.Span : row.Cells[code].Span);
    }

    private static string? ReadCode(MarkdownCell cell, bool mayBeWords, List<Finding> findings)
    {
        if (CellValue.IsNone(cell.Text))
        {
            if (cell.Text.Length == 0)
            {
                findings.Add(Finding.Of(Rules.CodeMissing, cell.Span));
            }

            return null;
        }

        CodeShape shape = WireCode.ShapeOf(cell.Text);
        bool isCode = shape == CodeShape.Words ? mayBeWords && cell.Text.Length <= WireCode.MaxLength : shape != CodeShape.Placeholder;
        if (!isCode)
        {
            findings.Add(Finding.Of(Rules.NotACode, cell.Span, cell.Text));
        }

        return isCode ? cell.Text : null;
    }

    private static HttpStatusCell ReadStatus(MarkdownCell cell, List<Finding> findings)
    {
        HttpStatusCell status = HttpStatusCell.Read(cell.Text);
        if (status.Statuses.Count == 0 && !CellValue.IsNone(cell.Text))
        {
            bool isOpen = HttpStatusCell.IsOpen(cell.Text);
            findings.Add(Finding.Of(isOpen ? Rules.OpenHttpStatus : Rules.NotAnHttpStatus, cell.Span, cell.Text));
        }

        return status;
    }
}
