using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ErrorCatalog.Benchmarks.Rows;

/// <summary>A synthetic error table that looks like a real one, the same at every run.</summary>
internal sealed class ErrorTable
{
    private static readonly int[] Statuses = [400, 401, 402, 403, 404, 409, 410, 422, 429, 500, 502, 503];

    private ErrorTable(CodePattern pattern, IReadOnlyList<ErrorRow> rows, IReadOnlyList<ErrorRow> absent)
    {
        Pattern = pattern;
        Rows = rows;
        Absent = absent;
    }

    public CodePattern Pattern { get; }

    public bool IsNumeric => Pattern != CodePattern.Symbols;

    public IReadOnlyList<ErrorRow> Rows { get; }

    /// <summary>Gets rows that might be in the table and are not: what a lookup has to miss.</summary>
    public IReadOnlyList<ErrorRow> Absent { get; }

    public static ErrorTable Create(CodePattern pattern, int rows)
    {
        int[] numbers = [.. Numbers(pattern).Take(rows)];
        HashSet<int> present = [.. numbers];
        IEnumerable<int> others = Enumerable.Range(numbers[0] - 100, int.MaxValue - numbers[0]).Where(number => !present.Contains(number));
        return new ErrorTable(
            pattern,
            [.. numbers.Select((number, i) => Row(pattern, i, number))],
            [.. others.Take(rows).Select((number, i) => Row(pattern, rows + i, number))]);
    }

    /// <summary>Writes the table as a Markdown page.</summary>
    public string ToMarkdown()
    {
        var page = new StringBuilder("# Errors\n\nWhat the service answers when a request fails.\n\n");
        page.Append(IsNumeric ? "| Code | HTTP | Name | Message | Resolution |\n|---|---|---|---|---|\n" : "| Code | HTTP | Message | Resolution |\n|---|---|---|---|\n");
        foreach (ErrorRow row in Rows)
        {
            string name = IsNumeric ? $" {row.Name} |" : string.Empty;
            page.Append(CultureInfo.InvariantCulture, $"| {row.Code} | {row.HttpStatus} |{name} {row.Message} | {row.Resolution} |\n");
        }

        return page.ToString();
    }

    /// <summary>Writes the ledger of the page, as it is when each row has been accepted.</summary>
    public string ToLedger()
        => string.Concat(Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Code} | {row.Name} | {row.HttpStatus} | {row.Message}\n")));

    private static IEnumerable<int> Numbers(CodePattern pattern)
    {
        int number = 1000;
        for (int i = 0; ; i++)
        {
            yield return number;
            number += pattern == CodePattern.Sparse ? Gap(i) : 1;
        }
    }

    // Groups of consecutive numbers; some numbers have been withdrawn, and each group starts at a round number.
    private static int Gap(int i) => (Hash(i) % 16) switch
    {
        < 11 => 1,
        < 15 => 2 + (Hash(i + 7) % 9),
        _ => 60 + (Hash(i + 3) % 90),
    };

    private static ErrorRow Row(CodePattern pattern, int i, int number)
    {
        ErrorWords words = ErrorWords.Of(i);

        // Neighbours have the same status more often than not.
        int status = Statuses[Hash(i / 4) % Statuses.Length];
        (string code, string name) = (pattern, i % 4) switch
        {
            (CodePattern.Symbols, 3) => (words.Dotted, words.Dotted.Replace(".", string.Empty, StringComparison.Ordinal)),
            (CodePattern.Symbols, _) => (words.UpperSnake, words.Pascal),
            _ => (number.ToString(CultureInfo.InvariantCulture), words.Pascal),
        };
        return new ErrorRow(code, name, status, words.Message, words.Resolution);
    }

    private static int Hash(int value) => (int)(((uint)value * 2654435761u) >> 8) & 0xFFFF;
}
