using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>
/// A row of a page, read by the simplest means that serve these pages: a second opinion on what the generator read. No cell of
/// them holds a pipe without a backslash.
/// </summary>
internal sealed partial record MarkdownRow(string Section, IReadOnlyList<string> Headers, IReadOnlyList<string> Cells)
{
    private static readonly string[] NoCode = ["", "null", "-"];

    /// <summary>Reads the tables of an embedded page that have one of the given headers.</summary>
    public static IReadOnlyList<MarkdownRow> ReadAll(string page)
    {
        using Stream stream = typeof(MarkdownRow).Assembly.GetManifestResourceStream(page) ?? throw new FileNotFoundException(page);
        using var reader = new StreamReader(stream);
        var rows = new List<MarkdownRow>();
        string section = "";
        string previous = "";
        string[]? headers = null;
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith('#'))
            {
                section = line.TrimStart('#').Trim();
            }
            else if (headers is null && DelimiterLine().IsMatch(line))
            {
                headers = Split(previous);
            }
            else if (!line.Contains('|', StringComparison.Ordinal))
            {
                headers = null;
            }
            else if (headers is not null)
            {
                rows.Add(new MarkdownRow(section, headers, Split(line)));
            }

            previous = line;
        }

        return rows;
    }

    /// <summary>Gets the cell under a header; the first of the given headers that the table has counts.</summary>
    public string Cell(params string[] headers)
    {
        int column = headers.Select(header => Headers.ToList().IndexOf(header)).First(index => index >= 0);
        return Cells[column];
    }

    /// <summary>Gets the code that a cell holds.</summary>
    public static string? CodeIn(string cell) => NoCode.Contains(cell) ? null : cell;

    private static string[] Split(string line)
    {
        string content = line.Trim();
        content = content.StartsWith('|') ? content[1..] : content;
        content = content.EndsWith('|') ? content[..^1] : content;
        return [.. UnescapedPipe().Split(content).Select(PlainText)];
    }

    private static string PlainText(string cell)
    {
        string text = Link().Replace(cell, "${text}");
        text = text.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("\\|", "|", StringComparison.Ordinal);
        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*\|[\s|:-]*$")]
    private static partial Regex DelimiterLine();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();
}
