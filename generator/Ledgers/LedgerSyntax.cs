using System.Globalization;
using System.Text;
using ErrorCatalog.Generator.Model.Words;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>
/// Reads and writes the lines of a ledger: <c>code | name | HTTP status | text</c>. Behind the name may be the value of the member, as
/// in C#, and in parentheses what else there is to know: whether the code has no member here, what the page calls the row, and whether
/// it's retired.
/// </summary>
internal static class LedgerSyntax
{
    /// <summary>What stands for a code, or an HTTP status, that a row doesn't have.</summary>
    public const string None = "-";

    private const string Separator = " | ";
    private const string NoMember = "no member";
    private const string Retired = "retired";
    private const string Columns = "columns:";
    private const string RetiredColumn = "(" + Retired + ")";
    private const string OnPage = "on the page: ";

    /// <summary>Tells whether a line is one that version control leaves where two edits meet.</summary>
    public static bool IsConflictMarker(string line)
        => line.StartsWith("<<<<<<<", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>>", StringComparison.Ordinal)
            || line.StartsWith("|||||||", StringComparison.Ordinal)
            || line == "=======";

    /// <summary>Tells whether a text can be the name of a member, or of a catalog.</summary>
    public static bool IsName(string text)
    {
        // What metadata takes for a name (CS7013), less what generated code puts behind it.
        const int MaxBytes = 1000;
        return PascalCase.IsVisibleIdentifier(text) && Encoding.UTF8.GetByteCount(text) <= MaxBytes;
    }

    /// <summary>Reads a line.</summary>
    /// <returns>The line, or <see langword="null"/> if it isn't one.</returns>
    public static LedgerLine? Read(string text, TextSpan span)
    {
        string[] cells = [.. Split(text)];
        if (cells.Length < 2 || cells[0].Length == 0)
        {
            return null;
        }

        int open = cells[1].IndexOf('(');
        string[] member = (open < 0 ? cells[1] : cells[1].Substring(0, open)).Split('=');
        string name = member[0].Trim();
        if (member.Length > 2
            || !IsName(name)
            || !TryReadValue(member.Length == 1 ? null : member[1].Trim(), out long? value)
            || !TryReadMarks(open < 0 ? string.Empty : cells[1].Substring(open), out string marks)
            || !TryReadStatuses(cells.Length < 3 ? string.Empty : cells[2], out EquatableArray<int>? statuses))
        {
            return null;
        }

        string? code = cells[0] == None ? null : LedgerCode.Read(cells[0]);
        if (code is not null && !LedgerCode.MayBe(code))
        {
            return null;
        }

        var line = new LedgerLine(
            code,
            name,
            PageName: null,
            value,
            HasNoMember: false,
            IsRetired: false,
            RetiredIn: string.Empty,
            statuses,
            cells.Length < 4 ? null : OneLine(cells[3]),
            span);
        LedgerLine? read = marks.Length == 0 ? line : ReadMarks(line, marks);
        return code is null && (value is not null || read?.HasNoMember == true) ? null : read;
    }

    /// <summary>Writes a line.</summary>
    public static string Write(LedgerLine line)
    {
        string?[] all =
        [
            line.HasNoMember ? NoMember : null,
            line.PageName is null ? null : OnPage + line.PageName,
            line.IsRetired ? (Retired + " " + line.RetiredIn).TrimEnd() : null,
        ];
        string marks = string.Join(", ", all.OfType<string>());
        string name = line.Name
            + (line.Value is long value ? " = " + Invariant.Text(value) : string.Empty)
            + (marks.Length == 0 ? string.Empty : " (" + marks + ")");
        List<string> cells = [line.Code is null ? None : LedgerCode.Write(line.Code), name];
        if (line.HttpStatuses is not null || line.Text is not null)
        {
            cells.Add(line.HttpStatuses is null ? string.Empty : StatusesOf(line.HttpStatuses.Value));
        }

        if (line.Text is not null)
        {
            cells.Add(line.Text);
        }

        return string.Join(Separator, cells).TrimEnd();
    }

    /// <summary>Reads the line that lists columns.</summary>
    /// <returns>The columns, or <see langword="null"/> if it's another line.</returns>
    public static LedgerColumns? ReadColumns(string text)
    {
        if (!text.StartsWith(Columns, StringComparison.Ordinal))
        {
            return null;
        }

        string[] columns = [.. text.Substring(Columns.Length).Split(',').Select(column => column.Trim())];
        string[] retired = [.. columns.Where(column => column.EndsWith(RetiredColumn, StringComparison.Ordinal)).Select(WithoutMark)];
        string[] names = [.. columns.Select(WithoutMark)];
        return names.All(LedgerColumns.All.Contains) ? new LedgerColumns([], names, retired) : null;

        static string WithoutMark(string column)
            => column.EndsWith(RetiredColumn, StringComparison.Ordinal) ? column.Substring(0, column.Length - RetiredColumn.Length).TrimEnd() : column;
    }

    /// <summary>Writes the line that lists columns.</summary>
    public static string WriteColumns(LedgerColumns columns)
        => Columns + " " + string.Join(", ", columns.Names.Select(name => columns.Retired.Contains(name) ? name + " " + RetiredColumn : name));

    /// <summary>Writes HTTP statuses.</summary>
    public static string StatusesOf(EquatableArray<int> statuses)
        => statuses.Count == 0 ? None : string.Join(", ", statuses.Select(status => Invariant.Text(status)));

    /// <summary>Makes a text one that can stand behind the word retired.</summary>
    public static string Note(string text) => OneLine(text.Replace('(', ' ').Replace(')', ' ').Replace('|', ' '));

    /// <summary>Makes one line of a text, which a line of a ledger then gives back as it is.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(c => c != ' ' && IsBlank(c)) && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return text.Trim();
        }

        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsBlank(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>Takes what's in parentheses, if that's what the text is.</summary>
    private static bool TryReadMarks(string text, out string marks)
    {
        bool areThere = text.Length > 2 && text.IndexOf(')') == text.Length - 1 && text.LastIndexOf('(') == 0;
        marks = areThere ? text.Substring(1, text.Length - 2) : string.Empty;
        return areThere || text.Length == 0;
    }

    private static LedgerLine? ReadMarks(LedgerLine line, string marks)
    {
        int end;
        for (int start = 0; start < marks.Length; start = end + 1)
        {
            int comma = marks.IndexOf(',', start);
            end = comma < 0 ? marks.Length : comma;
            string text = marks.Substring(start, end - start).Trim();
            if (text == Retired || text.StartsWith(Retired + " ", StringComparison.Ordinal))
            {
                // What people write behind the word may have commas of its own.
                return line with { IsRetired = true, RetiredIn = OneLine(marks.Substring(marks.IndexOf(Retired, start, StringComparison.Ordinal) + Retired.Length)) };
            }

            if (text == NoMember)
            {
                line = line with { HasNoMember = true };
            }
            else if (text.StartsWith(OnPage, StringComparison.Ordinal) && IsName(text.Substring(OnPage.Length).Trim()))
            {
                line = line with { PageName = text.Substring(OnPage.Length).Trim() };
            }
            else
            {
                return null;
            }
        }

        return line;
    }

    /// <summary>Splits a line at its first three bars; the text may contain further ones.</summary>
    private static IEnumerable<string> Split(string line)
    {
        int start = 0;
        int cells = 1;
        for (int i = 0; i < line.Length && cells < 4; i++)
        {
            if (line[i] == '\\' && start == 0)
            {
                i++;
            }
            else if (line[i] == '|')
            {
                yield return line.Substring(start, i - start).Trim();
                start = i + 1;
                cells++;
            }
        }

        yield return line.Substring(start).Trim();
    }

    private static bool TryReadValue(string? text, out long? value)
    {
        bool isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && text![0] != '+';
        value = isNumber ? number : null;
        return isNumber || text is null;
    }

    private static bool TryReadStatuses(string text, out EquatableArray<int>? statuses)
    {
        const int Lowest = 100;
        const int Highest = 599;
        statuses = text.Length == 0 ? null : default(EquatableArray<int>);
        if (text.Length == 0 || text == None)
        {
            return true;
        }

        string[] numbers = text.Split(',');
        int[] read = [.. numbers.Select(number => int.TryParse(number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : 0)];
        statuses = EquatableArray<int>.FromOwned(read);
        return read.All(status => status is >= Lowest and <= Highest);
    }
}
