using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the nested class that holds the rows, in document order, for the runtime library to look into.</summary>
internal static class RowsEmitter
{
    private const string Library = "global::ErrorCatalog.CompilerServices.";

    public static void Write(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        CatalogModel catalog = context.Catalog;
        string type = context.HasEnum ? "CatalogRows<" + context.EnumName + ", " + context.ValueName + ">" : "CatalogRows";
        string count = Invariant.Text(catalog.Entries.Count);
        string kind = context.HasEnum ? ", codesAreValues: " + (context.IsSymbolic ? "false" : "true") : string.Empty;
        writer.Line("// The rows of the table. The ErrorCatalog library uses them for lookups.");
        if (context.HasValueType)
        {
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        }

        writer.Block((context.HasValueType ? "internal" : "private") + " sealed class Rows : " + Library + type, () =>
        {
            writer.Line("internal static readonly Rows All = new Rows();");
            WriteTables(context);
            writer.Member($$"""
                private Rows()
                    : base({{CSharpText.Literal(catalog.Name)}}, count: {{count}}{{kind}})
                {
                }
                """);
            if (context.HasEnum)
            {
                WriteMembers(context);
            }

            WriteOtherCodes(context);
            WriteField(context, "GetCodeField", catalog.CodeField);
            WriteField(context, "GetMessageField", catalog.MessageField);
            EntriesEmitter.Write(context);
        });
    }

    private static void WriteTables(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        Dictionary<string, string> sections = WriteSections(context);
        for (int i = 0; i < context.Catalog.Tables.Count; i++)
        {
            TableModel table = context.Catalog.Tables[i];
            writer.Separate();
            writer.Line("private static readonly " + Library + "ErrorTable " + EntriesEmitter.TableName(i) + " = new " + Library + "ErrorTable(");
            writer.Indented(() =>
            {
                string columns = string.Join(
                    ", ",
                    ColumnsOf(table)
                        .Where(column => column.Index >= 0)
                        .Select(column => column.Name + ": " + Invariant.Text(column.Index))
                        .Concat(table.IsRetired ? ["isRetired: true"] : []));
                writer.Line((table.Section is not null && sections.TryGetValue(table.Section, out string? section) ? section : CSharpText.LiteralOrNull(table.Section)) + ",");
                writer.Line("new[] { " + string.Join(", ", table.Headers.Select(CSharpText.Literal)) + " }" + (columns.Length == 0 ? ");" : ","));
                if (columns.Length > 0)
                {
                    writer.Line(columns + ");");
                }
            });
        }

        if (!context.HasTypedRows)
        {
            writer.Separate();
            writer.Line("private static readonly " + Library + "ErrorTable[] " + EntriesEmitter.Tables + " =");
            writer.Line("{");
            writer.Indented(() => writer.Fill(Enumerable.Range(0, context.Catalog.Tables.Count).Select(table => EntriesEmitter.TableName(table) + ",")));
            writer.Line("};");
        }
    }

    /// <summary>Writes the headings that are too long to be written for each of their tables, and finds the names of their constants.</summary>
    private static Dictionary<string, string> WriteSections(EmitContext context)
    {
        const int MaxLengthToRepeat = 200;
        var constants = new Dictionary<string, string>(SameString.Comparer);
        foreach (string section in context.Catalog.Tables.Select(table => table.Section).OfType<string>())
        {
            if (section.Length > MaxLengthToRepeat && !constants.ContainsKey(section))
            {
                string constant = "Section" + Invariant.Text(constants.Count + 1);
                constants.Add(section, constant);
                context.Writer.Separate();
                context.Writer.Line("private const string " + constant + " = " + CSharpText.Literal(section) + ";");
            }
        }

        return constants;
    }

    private static void WriteMembers(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        EquatableArray<EntryModel> entries = context.Catalog.Entries;
        writer.Separate();
        writer.ArrayExpression("protected override " + context.EnumName + "[] GetMembers()", context.EnumName, () =>
        {
            // A fixed number on each line, so that a name that changes leaves all other lines alone.
            const int MembersOnLine = 3;
            string[] members = [.. entries.Where(entry => entry.IsMember).Select(entry => context.Member(entry) + ",")];
            for (int i = 0; i < members.Length; i += MembersOnLine)
            {
                writer.Fill(new ArraySegment<string>(members, i, Math.Min(MembersOnLine, members.Length - i)));
            }
        });

        writer.Member($$"""
            protected override long ToValue({{context.EnumName}} code)
                => (long)code;
            """);
        string[] withoutMember = [.. Enumerable.Range(0, entries.Count).Where(row => !entries[row].IsMember).Select(row => Invariant.Text(row) + ",")];
        if (withoutMember.Length > 0)
        {
            writer.Separate();
            writer.ArrayExpression("protected override int[] GetRowsWithoutMember()", "int", () => writer.Fill(withoutMember));
        }
    }

    private static void WriteOtherCodes(EmitContext context)
    {
        EntryModel[] pinned = [.. context.PinnedMembers];
        if (context.OtherCodes.Count == 0 && pinned.Length == 0)
        {
            return;
        }

        // A compiler has a limit for the operands of an expression.
        int codesOnLine = context.HasTypedRows ? 1 : CodeContract.RowsInPart;
        string[] codes =
        [
            .. context.OtherCodes.Select(other => string.Join("\t", [other.Entry.Code, .. other.Forms])),
            .. pinned.Select(member => member.Code!),
        ];
        SourceWriter writer = context.Writer;
        writer.Separate();
        writer.Line("// Each line is a code and its other forms, or only a code that no value of the enum leads to.");
        writer.Line("protected override string GetOtherCodes()");
        writer.Indented(() =>
        {
            for (int i = 0; i < codes.Length; i += codesOnLine)
            {
                string line = string.Join("\n", codes, i, Math.Min(codesOnLine, codes.Length - i));
                bool isLast = i + codesOnLine >= codes.Length;
                writer.Line((i == 0 ? "=> " : "    ") + (isLast ? CSharpText.Literal(line) + ";" : CSharpText.Literal(line + "\n") + " +"));
            }
        });
    }

    private static void WriteField(EmitContext context, string method, string? field)
    {
        if (field is not null)
        {
            context.Writer.Member($$"""
                protected override string {{method}}()
                    => {{CSharpText.Literal(field)}};
                """);
        }
    }

    private static IEnumerable<(string Name, int Index)> ColumnsOf(TableModel table)
        =>
        [
            ("code", table.Code),
            ("httpStatus", table.HttpStatus),
            ("name", table.Name),
            ("message", table.Message),
            ("description", table.Description),
            ("cause", table.Cause),
            ("resolution", table.Resolution),
        ];
}
