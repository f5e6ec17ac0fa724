using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes what creates the entries, in parts: a row is a method call that refers to the constants or, in a large catalog, a line of
/// text.
/// </summary>
internal static class EntriesEmitter
{
    /// <summary>The name of the array of all tables.</summary>
    public const string Tables = "Tables";

    private const string Entry = "global::ErrorCatalog.ErrorEntry";

    public static void Write(EmitContext context)
    {
        const string Signature = "protected override " + Entry + "[] CreateEntries(int part)";
        SourceWriter writer = context.Writer;
        EntryModel[] entries = [.. context.Catalog.Entries];
        int parts = (entries.Length + CodeContract.RowsInPart - 1) / CodeContract.RowsInPart;
        Dictionary<int, string> phrases = FindReasonPhrases(entries);
        if (phrases.Count > 0)
        {
            WriteReasonPhrases(context, phrases);
        }

        if (!context.HasTypedRows && context.HasHttpStatus)
        {
            writer.Separate();
            writer.ArrayExpression(
                "protected override int[] GetHttpStatuses()",
                "int",
                () => writer.Fill(entries.Select(entry => Invariant.Text(entry.HttpStatus) + ",")));
        }

        writer.Separate();
        writer.Line("// A row is its table, name, code, HTTP status, and cells. Cells that only repeat the code and the HTTP status are left out.");
        if (parts <= 1)
        {
            WritePart(context, Signature, 0, entries, phrases);
            return;
        }

        writer.Block(Signature, () => writer.Block("switch (part)", () =>
        {
            for (int part = 0; part < parts; part++)
            {
                writer.Line((part == parts - 1 ? "default" : "case " + Invariant.Text(part)) + ": return " + PartName(part) + "();");
            }
        }));
        for (int part = 0; part < parts; part++)
        {
            writer.Separate();
            WritePart(
                context,
                "private " + Entry + "[] " + PartName(part) + "()",
                part * CodeContract.RowsInPart,
                [.. entries.Skip(part * CodeContract.RowsInPart).Take(CodeContract.RowsInPart)],
                phrases);
        }
    }

    /// <summary>Names a table.</summary>
    public static string TableName(int table) => "Table" + Invariant.Text(table + 1);

    /// <summary>Finds the reason phrase that most rows of each HTTP status have, so that these needn't repeat it.</summary>
    private static Dictionary<int, string> FindReasonPhrases(EntryModel[] entries)
        => entries
            .Where(entry => entry.HttpStatus != 0 && entry.StatusText is not null)
            .GroupBy(entry => entry.HttpStatus)
            .ToDictionary(
                group => group.Key,
                group => group.GroupBy(entry => entry.StatusText!, StringComparer.Ordinal).OrderByDescending(phrase => phrase.Count()).First().Key);

    private static void WriteReasonPhrases(EmitContext context, Dictionary<int, string> phrases)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        writer.Block("protected override " + context.NullableString + " GetReasonPhrase(int httpStatus)", () => writer.Block("switch (httpStatus)", () =>
        {
            foreach (KeyValuePair<int, string> phrase in phrases.OrderBy(phrase => phrase.Key))
            {
                writer.Line("case " + Invariant.Text(phrase.Key) + ": return " + CSharpText.Literal(phrase.Value) + ";");
            }

            writer.Line("default: return null;");
        }));
    }

    private static void WritePart(EmitContext context, string signature, int firstRow, EntryModel[] entries, Dictionary<int, string> phrases)
    {
        SourceWriter writer = context.Writer;
        if (context.HasTypedRows)
        {
            writer.ArrayExpression(signature, Entry, () =>
            {
                foreach (EntryModel entry in entries)
                {
                    WriteRow(context, entry, HasOwnPhrase(entry, phrases));
                }
            });
            return;
        }

        writer.Line(signature);
        writer.Indented(() =>
        {
            writer.Line("=> ReadRows(");
            writer.Indented(() =>
            {
                writer.Line(Tables + ", firstRow: " + Invariant.Text(firstRow) + ",");
                string[] lines = [.. LinesOf(context, entries, phrases)];
                for (int i = 0; i < lines.Length; i++)
                {
                    writer.Line(i == lines.Length - 1 ? CSharpText.Literal(lines[i]) + ");" : CSharpText.Literal(lines[i] + "\n") + " +");
                }
            });
        });
    }

    private static void WriteRow(EmitContext context, EntryModel entry, bool hasOwnPhrase)
    {
        if (entry.Links.Count == 0)
        {
            WriteRowWithRetry(context, entry, hasOwnPhrase);
            return;
        }

        WriteWrapped(
            context,
            "WithLinks(",
            () => WriteRowWithRetry(context, entry, hasOwnPhrase),
            string.Join(", ", LinksOf(entry).Select(CSharpText.Literal)));
    }

    private static void WriteRowWithRetry(EmitContext context, EntryModel entry, bool hasOwnPhrase)
    {
        if (RetryEmitter.CallOf(entry) is (string head, string tail))
        {
            WriteWrapped(context, head, () => WriteCall(context, entry, hasOwnPhrase), tail);
        }
        else
        {
            WriteCall(context, entry, hasOwnPhrase);
        }
    }

    private static void WriteWrapped(EmitContext context, string head, Action writeCall, string tail)
    {
        context.Writer.Line(head);
        context.Writer.Indented(() =>
        {
            writeCall();
            context.Writer.Line(tail + "),");
        });
    }

    private static void WriteCall(EmitContext context, EntryModel entry, bool hasOwnPhrase)
    {
        SourceWriter writer = context.Writer;
        TableModel table = context.TableOf(entry);
        string code = CSharpText.LiteralOrNull(entry.Code);
        string[] cells = [.. entry.Cells.Select(CSharpText.Literal)];
        foreach (TextColumn text in context.TextColumns.Where(text => text.HasConstant(context, entry) && text.TextOf(context, entry).Length > 0))
        {
            string constant = text.Constant(context, entry);
            if (text.Column is null)
            {
                code = constant;
            }
            else
            {
                cells[text.Column(table)] = constant;
            }
        }

        string name = "nameof(" + (entry.IsMember ? context.Member(entry) : CSharpText.Identifier(entry.Name)) + ")";
        string statuses = hasOwnPhrase || entry.HttpStatuses.Count > 1
            ? "new int[] { " + string.Join(", ", entry.HttpStatuses.Select(status => Invariant.Text(status))) + " }"
            : Invariant.Text(entry.HttpStatus);
        string head = string.Join(", ", TableName(entry.Table), name, code, statuses);
        head = hasOwnPhrase ? "RowWithReasonPhrase(" + head + ", " + CSharpText.LiteralOrNull(entry.StatusText) : "Row(" + head;
        string others = string.Join(", ", CellsToWrite(context, entry, cells));
        if (others.Length == 0)
        {
            writer.Line(head + "),");
        }
        else
        {
            writer.Line(head + ",", others + "),");
        }
    }

    private static IEnumerable<string> LinesOf(EmitContext context, EntryModel[] entries, Dictionary<int, string> phrases)
    {
        int tableAbove = 0;
        foreach (EntryModel entry in entries)
        {
            yield return RowAsText(context, entry, tableAbove, HasOwnPhrase(entry, phrases));
            tableAbove = entry.Table;
            if (entry.Facts.RetryAfter is not null || entry.Facts.IsRetryable is not null)
            {
                yield return CodeContract.RetryOfRow + "\t" + (entry.Facts.RetryAfter is int delay ? Invariant.Text(delay) : entry.Facts.IsRetryable == true ? "yes" : "no");
            }

            if (entry.Links.Count > 0)
            {
                yield return string.Join("\t", [CodeContract.LinksOfRow, .. LinksOf(entry)]);
            }
        }
    }

    private static string RowAsText(EmitContext context, EntryModel entry, int tableAbove, bool hasOwnPhrase)
        => string.Join(
            "\t",
            [
                entry.Table == tableAbove ? string.Empty : Invariant.Text(entry.Table),
                entry.Name,
                entry.Code is null || (!context.IsSymbolic && entry.Value >= 0 && entry.Code == Invariant.Text(entry.Value.Value)) ? string.Empty : entry.Code,
                !hasOwnPhrase && entry.HttpStatuses.Count <= 1
                    ? string.Empty
                    : string.Join(",", entry.HttpStatuses.Select(status => Invariant.Text(status))) + (hasOwnPhrase ? " " + entry.StatusText : string.Empty),
                .. CellsToWrite(context, entry, [.. entry.Cells]),
            ]);

    private static bool HasOwnPhrase(EntryModel entry, Dictionary<int, string> phrases)
    {
        phrases.TryGetValue(entry.HttpStatus, out string? phrase);
        return entry.StatusText != phrase;
    }

    /// <summary>Leaves the code and the HTTP status out of the cells where these only repeat them.</summary>
    private static IEnumerable<string> CellsToWrite(EmitContext context, EntryModel entry, string[] cells)
    {
        TableModel table = context.TableOf(entry);
        bool repeatsCode = table.Code < 0 || entry.Cells[table.Code] == entry.Code;
        bool repeatsStatus = table.HttpStatus < 0 || (entry.HttpStatuses.Count == 1 && entry.Cells[table.HttpStatus] == Invariant.Text(entry.HttpStatus));
        return repeatsCode && repeatsStatus
            ? cells.Where((_, column) => column != table.Code && column != table.HttpStatus)
            : cells;
    }

    /// <summary>Writes the URLs of a row as a browser sends them, which is without the characters that separate fields and lines.</summary>
    private static IEnumerable<string> LinksOf(EntryModel entry) => entry.Links.Select(link => link.Replace("\t", "%09").Replace("\n", "%0A"));

    private static string PartName(int part) => "CreateEntries" + Invariant.Text(part);
}
