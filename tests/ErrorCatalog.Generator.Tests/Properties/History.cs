using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>A page that people edit: how it was at first, and after each edit.</summary>
internal sealed record History(IReadOnlyList<string> Pages)
{
    private const int MostRows = 14;

    private static readonly string[] Codes =
    [
        "1", "2", "3", "16", "0x10", "0X10", "0x1F", "-1", "007", "0x80004005", "0x80004005 (-2147467259)", "9999999999", "E1", "e1", "card_declined", "A|B", "#5x", "[x]",
        "null", "null", "null", "", "-", "two words", "E10PA", "EMA48", "错误", "404",
    ];

    private static readonly string[] Messages =
    [
        "The card was declined", "The card has expired", "Not found", "not found", "No user has this name", "Too many requests", "Slow down", "", "-", "Catalog", "a | b", "Messages",
        "The service is under maintenance", "class", "错误", "One", "Invalid value {0}", "Invalid name {0}", "3D Secure failed",
    ];

    private static readonly string[] Titles = ["", "Declined", "declined", "3D Secure", "Catalog", "card_declined", "NotFound", "Not found", "x", "—"];

    private static readonly string[] Statuses = ["400", "404", "404, 410", "429", "503", "n/a", "", "5xx"];

    private static readonly string[][] Headers =
    [
        ["Code", "HTTP", "Message"], ["Error code", "HTTP status", "Description"], ["Code", "HTTP", "Message", "Name"], ["Code", "HTTP", "Cause", "Name"], ["Code", "HTTP", "Message", "Name", "Solution"],
    ];

    /// <summary>Gets histories of a few edits.</summary>
    public static Gen<History> Any { get; } =
        from first in RandomRow().ListOf(6)
        from edits in (from edit in Gen.Elements(Edits()) from a in Gen.Choose(0, 999) from b in Gen.Choose(0, 999) from row in RandomRow() select (edit, a, b, row)).ListOf(12)
        select Create(first, [.. edits]);

    /// <summary>Makes histories that lack some of their pages.</summary>
    public static IEnumerable<History> Smaller(History history)
        => Enumerable.Range(0, history.Pages.Count)
            .Where(_ => history.Pages.Count > 1)
            .Select(i => new History([.. history.Pages.Where((_, k) => k != i)]));

    public override string ToString() => string.Join("\n---\n", Pages);

    private delegate void Edit(List<Line> rows, int a, int b, Line row);

    private static History Create(IReadOnlyList<Line> first, (Edit Edit, int A, int B, Line Row)[] edits)
    {
        const int EditsAtOnce = 2;
        List<Line> rows = [.. first];
        List<string> pages = [Write(rows, 0)];
        for (int i = 0; i < edits.Length; i++)
        {
            edits[i].Edit(rows, rows.Count == 0 ? 0 : edits[i].A % rows.Count, rows.Count == 0 ? 0 : edits[i].B % rows.Count, edits[i].Row);
            if (i % EditsAtOnce == EditsAtOnce - 1)
            {
                pages.Add(Write(rows, edits[i].A < 800 ? 0 : edits[i].B));
            }
        }

        return new History(pages);
    }

    private static Edit[] Edits()
    {
        Edit[] all =
        [
            (rows, a, _, row) => rows.Insert(a, row),
            (rows, a, b, _) => (rows[a], rows[b]) = (rows[b], rows[a]),
            (rows, a, _, _) => rows.RemoveAt(a),
            (rows, a, _, row) => rows[a] = rows[a] with { Message = row.Message },
            (rows, a, b, _) => rows[a] = rows[a] with { Message = rows[b].Message + " again" },
            (rows, a, _, row) => rows[a] = rows[a] with { Title = row.Title },
            (rows, a, _, row) => rows[a] = rows[a] with { Status = row.Status },
            (rows, a, _, row) => rows[a] = rows[a] with { Code = row.Code },
            (rows, a, b, _) => (rows[a], rows[b]) = (rows[a] with { Code = rows[b].Code }, rows[b] with { Code = rows[a].Code }),
            (rows, a, b, _) => rows[a] = rows[a] with { Code = rows[b].Code },
        ];
        return
        [
            .. all.Select(edit => (Edit)((rows, a, b, row) =>
            {
                if (rows.Count == 0 || (edit == all[0] && rows.Count < MostRows))
                {
                    rows.Insert(a, row);
                }
                else if (edit != all[0])
                {
                    edit(rows, a, b, row);
                }
            })),
        ];
    }

    private static string Write(List<Line> rows, int headers)
    {
        string[] header = Headers[headers % Headers.Length];
        return "# Errors\n\n" + MarkdownText.Row(header) + MarkdownText.Delimiters(header.Length)
            + string.Concat(rows.Select(row => MarkdownText.Row([.. ((string[])[row.Code, row.Status, row.Message, row.Title, "Wait"]).Take(header.Length)])));
    }

    private static Gen<Line> RandomRow()
        => from code in Gen.Elements(Codes)
           from status in Gen.Elements(Statuses)
           from message in Gen.Elements(Messages)
           from title in Gen.Elements(Titles)
           select new Line(code, status, message, title);

    private sealed record Line(string Code, string Status, string Message, string Title);
}
