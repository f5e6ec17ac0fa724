using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ErrorCatalog.Tables;

/// <summary>Writes entries for people: in full, one block each, or as a table with a line each.</summary>
internal static class TextOutput
{
    private const string None = "-";
    private const int Gap = 2;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style CodeStyle = new(Color.Yellow);

    public static void WriteBlocks(IReadOnlyList<ErrorEntry> entries, TextWriter output, OutputProfile profile)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
            }

            Draw(Title(entries[i]), output, profile);
            Draw(Details(entries[i]), output, profile);
        }
    }

    public static void WriteTable(IReadOnlyList<ErrorEntry> entries, TextWriter output, OutputProfile profile)
    {
        string[] headers = ["Catalog", "Code", "HTTP", "Name", "Message"];
        List<string[]> rows = [.. entries.Select(Cells)];
        int[] widths = Widths([headers, .. rows], profile.Width);

        Table table = new Table().Border(TableBorder.None);
        for (int i = 0; i < headers.Length; i++)
        {
            int gap = i == headers.Length - 1 ? 0 : Gap;
            table.AddColumn(new TableColumn(new Text(headers[i], Strong)) { Width = widths[i], Padding = new Padding(0, 0, gap, 0) });
        }

        foreach (string[] row in rows)
        {
            string message = Segment.SplitOverflow(new Segment(row[4]), Overflow.Ellipsis, widths[4])[0].Text;
            table.AddRow(new Text(row[0]), new Text(row[1], CodeStyle), new Text(row[2]), new Text(row[3]), new Text(message));
        }

        Draw(table, output, profile);
    }

    private static Paragraph Title(ErrorEntry entry)
    {
        Paragraph title = new Paragraph().Append($"{entry.Catalog} ");
        if (entry.Code is not null)
        {
            title.Append($"{entry.Code} ", CodeStyle);
        }

        return title.Append(entry.Name, Strong);
    }

    private static Grid Details(ErrorEntry entry)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(Gap, 0, Gap, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        AddDetail(grid, "HTTP", entry.HttpStatus is null ? null : $"{Status(entry)} {entry.StatusText}".TrimEnd());
        AddDetail(grid, "Message", entry.Message);
        AddDetail(grid, "Description", entry.Description);
        AddDetail(grid, "Resolution", entry.Resolution);
        AddDetail(grid, "Section", entry.Section);
        return grid;
    }

    private static void AddDetail(Grid grid, string label, string? value)
    {
        if (value is not null)
        {
            grid.AddRow(new Text(label, Faint), new Text(value));
        }
    }

    private static string[] Cells(ErrorEntry entry)
        => [entry.Catalog, entry.Code ?? None, Status(entry), entry.Name, entry.Message ?? None];

    private static string Status(ErrorEntry entry) => entry.HttpStatus?.ToString(CultureInfo.InvariantCulture) ?? None;

    /// <summary>
    /// Gives every column what its longest cell needs, except that a name may not take more than three fifths of what it shares
    /// with the message. A longer name is folded, since it is what to type next; a longer message is cut.
    /// </summary>
    private static int[] Widths(IReadOnlyList<string[]> rows, int width)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        int shared = width - widths[0] - widths[1] - widths[2] - (4 * Gap);
        widths[3] = Math.Min(widths[3], shared * 3 / 5);
        widths[4] = Math.Min(widths[4], shared - widths[3]);
        return widths;
    }

    private static void Draw(IRenderable content, TextWriter output, OutputProfile profile)
    {
        var drawing = new StringWriter(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = profile.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = profile.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(drawing),
        });
        console.Profile.Width = profile.Width;
        console.Write(content);

        // Cells are padded to the width of their column, and white space at the end of a line helps nobody.
        foreach (ReadOnlySpan<char> line in drawing.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            output.WriteLine(line.TrimEnd());
        }
    }
}
