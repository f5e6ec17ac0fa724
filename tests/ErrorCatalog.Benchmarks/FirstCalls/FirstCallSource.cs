using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.FirstCalls;

/// <summary>A program that asks one question, the one that its argument names, and prints how long the answer took.</summary>
internal static class FirstCallSource
{
    /// <summary>The alternatives: each is built of all rows by the first lookup.</summary>
    public static readonly string[] Alternatives = ["Dictionary", "FrozenDictionary"];

    public static IReadOnlyList<FirstCall> Calls(ErrorTable table)
    {
        const string Code = "ShopErrorCode";
        ErrorRow asked = table.Rows[table.Rows.Count * 2 / 3];
        string member = Member(asked);
        string text = Literal(asked.Code);
        List<FirstCall> calls =
        [
            new("GetHttpStatus", member + ".GetHttpStatus()", Code, "int", member, Rows(row => (Member(row), Number(row.HttpStatus)))),
            new("GetMessage", member + ".GetMessage()", Code, "string", member, Rows(row => (Member(row), Literal(row.Message)))),
            new("TryParse(string)", Parse(text), "string", Code, text, Rows(row => (Literal(row.Code), Member(row)))),
            new(
                "Catalog",
                $"ShopErrors.Catalog.TryGet({text}, out var entry) ? entry.Message : null",
                "string",
                "Row",
                text,
                Rows(row => (Literal(row.Code), NewRow(row)))),
        ];
        if (table.IsNumeric)
        {
            calls.Insert(2, new("TryParse(int)", Parse(asked.Code), "int", Code, asked.Code, Rows(row => (row.Code, Member(row)))));
        }

        return calls;

        string Rows(Func<ErrorRow, (string Key, string Value)> row)
            => string.Concat(table.Rows.Select(row).Select(pair => $"        [{pair.Key}] = {pair.Value},\n"));
    }

    /// <summary>Writes the program.</summary>
    public static string Write(IReadOnlyList<FirstCall> calls)
        => $$"""
            using System;
            using System.Collections.Frozen;
            using System.Collections.Generic;
            using System.Diagnostics;
            using Shop;

            // The clock is used once before, so that its own first call is not measured.
            Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
            Func<object> call = args[0] switch
            {
            {{string.Concat(calls.Select((call, i) => Arms(call, i)))}}
                _ => throw new ArgumentException(args[0]),
            };
            long started = Stopwatch.GetTimestamp();
            object answer = call();
            TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
            Console.WriteLine(elapsed.Ticks);
            Console.WriteLine(answer);

            internal sealed record Row(string Name, string Code, int HttpStatus, string Message, string Resolution)
            {
                public override string ToString() => Message;
            }

            {{string.Concat(calls.Select((call, i) => Tables(call, i)))}}
            """;

    private static string Arms(FirstCall call, int i)
        => $"    \"ErrorCatalog {call.Title}\" => () => {call.Product},\n"
            + string.Concat(Alternatives.Select(name => $"    \"{name} {call.Title}\" => () => {name}{i}.Rows[{call.Key}],\n"));

    private static string Tables(FirstCall call, int i)
        => $$"""
            internal static class Dictionary{{i}}
            {
                public static readonly Dictionary<{{call.KeyType}}, {{call.ValueType}}> Rows = new()
                {
            {{call.Rows}}
                };
            }

            internal static class FrozenDictionary{{i}}
            {
                public static readonly FrozenDictionary<{{call.KeyType}}, {{call.ValueType}}> Rows = Dictionary{{i}}.Rows.ToFrozenDictionary();
            }

            """;

    private static string Parse(string code) => $"ShopErrors.TryParse({code}, out var code) ? code : default";

    private static string NewRow(ErrorRow row)
        => $"new({Literal(row.Name)}, {Literal(row.Code)}, {Number(row.HttpStatus)}, {Literal(row.Message)}, {Literal(row.Resolution)})";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Member(ErrorRow row) => "ShopErrorCode." + row.Name;

    private static string Literal(string text) => $"\"{text}\"";
}
