using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>Pages as people write them, as nobody does, and all between.</summary>
internal static class Pages
{
    private static readonly string[] Headers =
    [
        "Code", "Error code", "code", "HTTP Status", "Status", "HTTP", "Name", "Message", "Description", "Reason", "Solution", "Action",
        "Type", "Error", "Código", "错误码", "説明", "Method", "Field", "", "x", "Old code", "Reason phrase",
        "Retryable", "Permanent", "Retry after", "Deprecated", "Docs",
    ];

    private static readonly string[] Codes =
    [
        "0", "1", "2", "7", "007", "-1", "-32700", "1205", "4230", "10001", "2147483647", "2147483648", "-2147483649", "9223372036854775807",
        "9223372036854775808", "0x1F", "0x1f", "0xFFFFFFFF", "0xFFFFFFFFFFFFFFFFFF", "0X10", "0xZZ", "0x", "RATE_LIMITED", "rate_limited",
        "RateLimited", "rate.limited", "AUTH-005", "F00", "S1000-CW", "E1", "e1", "Code", "Get", "GetCode", "500-599", "40x", "CBKP0xx",
        "...", "…", "*", "A, B", "{{CODE}}", "null", "n/a", "-", "", "错误", "é", "e\u0301", "ß", "ı", "I", "_", "__", "@class", "1e5", "+1", " ",
        "`404`", "**12**", "[13](#x)", "`A_B`", "A\\_B", "A&amp;B", "1<br>2",
    ];

    private static readonly string[] Statuses =
    [
        "200", "400", "404", "429", "500", "599", "600", "099", "400 Bad Request", "404 Not found", "200 (OK)", "5xx", "4XX", "201, 202",
        "400/404", ">=500", "500-599", "N/A", "", "-", "four hundred", "418 I'm a teapot", "429 Slow Down", "`400`",
    ];

    private static readonly string[] Facts =
    [
        "yes", "no", "✓", "Yes, after 30 s", "30", "1.5 min", "retryable", "transient", "permanent", "deprecated", "active", "since 2.4", "use \"2\"", "~~12~~",
        "[d](https://a.example/b)", "<https://a.example>",
    ];

    private static readonly string[] Words =
    [
        "the", "a", "Invalid", "token", "not", "found", "is", "must", "be", "JSON", "IDs", "user's", "can't", "(optional)", "e.g.", "3-D",
        "and", "or", "Equals", "Catalog", "value__", "1", "2", "once.", "again,", "first;", "-", "—", "Ärger", "ошибка", "错误。", "エラー",
        "İstanbul", "ışık", "Straße", "ﬁ", "🎉", "x", "xHttp404", "of", "to", "403", "%s", "{0}", "null",
    ];

    private static readonly string[] Fragments =
    [
        .. HostileTexts.All.Values, "|", "||", "\\|", "`", "``", "```", "*", "**", "_", "~", "[", "]", "](", "![", "<", ">", "<b>", "</b>", "<!--", "-->", "&",
        "&amp;", "&#x202E;", "&#0;", "&#xD800;", "\\", "\\\\", "#", "-", "---", "|---|", "|-|-|", ":-:", "    ", "\t", "\v", "\f", "[a]: /b \"", "~~~", "<br>", "=",
    ];

    private static readonly string[] Directives =
    [
        "ignore", "include", "name=Gateway", "name=class", "name=", "name=1", "names 1=One 2=Two RATE_LIMITED=Slow", "names 1=class E1=E1",
        "names 4230=FindCode", "names", "", "nonsense", "include name=Other", "names 1=_x 2=_X", "name=ErrorCatalog",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Choose(32, 126).Select(c => (char)c),
        Gen.Choose(0, 0x3FF).Select(c => (char)c),
        Gen.Choose(0, 0xFFFF).Select(c => (char)c))
        .Where(c => c is not ('\r' or '\n'))
        .ListOf()
        .Select(characters => new string([.. characters.Take(12)]));

    private static readonly Gen<string> Prose = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(12)));

    private static readonly Gen<string> Cell = Gen.Frequency(
        (4, Gen.Elements(Codes)),
        (3, Gen.Elements(Statuses)),
        (2, Gen.Elements(Facts)),
        (6, Prose),
        (2, Gen.Elements(Fragments)),
        (1, AnyText));

    private static readonly Gen<IReadOnlyList<string>> Junk = Gen.Frequency(
        (2, Gen.Constant(string.Empty)),
        (2, Prose),
        (2, Gen.Choose(1, 3).SelectMany(level => Prose.Select(text => new string('#', level) + " " + text))),
        (1, Gen.Elements(Headers).Select(header => "## " + header)),
        (2, Gen.Elements(Directives).Select(directive => $"<!-- error-catalog: {directive} -->")),
        (1, Gen.Elements(Directives).Select(directive => $"{{/* error-catalog: {directive} */}}")),
        (1, Gen.Elements("```", "~~~", "<div>", "</div>", "<!--", "-->", "---", "===", "- item", "1. item", "> quote", "    code", "[a]: /b", "[a]: /b \"x")),
        (1, RowOf(3)),
        (1, Gen.Elements("|---|---|---|", "---|---", "|:-:|", "-", "--|--|--")),
        (1, AnyText)).Select(line => (IReadOnlyList<string>)[line]);

    private static readonly Gen<string> Prefix = Gen.Frequency(
        (12, Gen.Constant(string.Empty)),
        (1, Gen.Elements("> ", ">", "- ", "  ", "   ", "> > ", "1. ", "    ")));

    /// <summary>Gets any text without a line end.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(AnyText, Gen.Elements(Fragments), Prose, Cell.ListOf().Select(cells => string.Concat(cells.Take(4))));

    /// <summary>Gets the text of a message: few words, so that many rows want one name.</summary>
    public static Gen<string> Messages { get; } = Gen.Frequency((4, Gen.Elements("A", "B", "A1", "a", "", "The A", "A E1", "Get", "Not found")), (1, Prose));

    /// <summary>Gets pages of tables and of all that stands between tables.</summary>
    public static Gen<Page> Any { get; } = Gen.Frequency((3, Table()), (2, Junk))
        .ListOf()
        .Select(blocks => new Page([.. blocks.Take(12).SelectMany(block => block)]));

    /// <summary>Gets a page that is right but for a few characters and lines.</summary>
    public static Gen<Page> Mutated { get; } = Mutation().ListOf()
        .Select(mutations => mutations.Take(8).Aggregate(Valid(), (lines, mutate) => mutate(lines)))
        .Select(lines => new Page(lines));

    public static Gen<Page> All { get; } = Gen.OneOf(Any, Mutated);

    private static Gen<string> RowOf(int columns)
        => from cells in Cell.ListOf(columns)
           from extra in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(-2, 2)))
           from isBare in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
           let row = string.Join(" | ", extra < 0 ? cells.Take(columns + extra) : cells.Concat(Enumerable.Repeat("more", extra)))
           select isBare ? row : "| " + row + " |";

    private static Gen<IReadOnlyList<string>> Table()
        => from columns in Gen.Choose(1, 5)
           from headers in Gen.Elements(Headers).ListOf(columns)
           from rows in RowOf(columns).ListOf()
           from prefix in Prefix
           from gap in Gen.Frequency((4, Gen.Constant<string[]>([string.Empty])), (1, Gen.Constant<string[]>([])))
           let lines = rows.Prepend("|" + string.Concat(Enumerable.Repeat("---|", columns))).Prepend("| " + string.Join(" | ", headers) + " |")
           select (IReadOnlyList<string>)[.. gap, .. lines.Select(line => prefix + line), .. gap];

    private static string[] Valid() =>
    [
        "# Errors", "", "| Code | HTTP | Message | What to do |", "|------|------|---------|------------|",
        "| 1 | 400 | Not found | Look *elsewhere* |", "| 2 | 404 Not Found | Not found | |", "| 3 | 5xx | `a|b` | [x](y) |", "| null | 500 | Broken | Wait |",
        "", "<!-- error-catalog: name=Other -->", "", "| Error code | Description |", "|---|---|", "| RATE_LIMITED | Slow down. |", "| AUTH-005 | \"No\" entry |",
    ];

    private delegate string[] Mutator(string[] lines);

    private static Gen<Mutator> Mutation()
        => from kind in Gen.Choose(0, 6)
           from first in Gen.Choose(0, 999)
           from second in Gen.Choose(0, 999)
           from text in Gen.OneOf(Gen.Elements(Fragments), Cell)
           select (Mutator)(lines => lines.Length == 0 ? lines : Mutate(lines, kind, first % lines.Length, second, text));

    private static string[] Mutate(string[] lines, int kind, int i, int at, string text)
    {
        string line = lines[i];
        int position = at % (line.Length + 1);
        int other = at % lines.Length;
        return kind switch
        {
            0 => [.. lines[..i], line.Insert(position, text), .. lines[(i + 1)..]],
            1 when position < line.Length => [.. lines[..i], line.Remove(position, 1), .. lines[(i + 1)..]],
            2 => [.. lines[..i], line, line, .. lines[(i + 1)..]],
            3 => [.. lines[..i], .. lines[(i + 1)..]],
            4 => [.. lines.Select((kept, k) => k == i ? lines[other] : k == other ? line : kept)],
            5 => [.. lines[..i], text, .. lines[i..]],
            _ => [.. lines[..i], line[..position], line[position..], .. lines[(i + 1)..]],
        };
    }
}
