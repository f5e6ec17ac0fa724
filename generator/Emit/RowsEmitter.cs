using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the nested class that holds the rows, in document order, for the runtime library to look into.</summary>
internal static class RowsEmitter
{
    private const string Library = "global::ErrorCatalog.CompilerServices.";
    private const string Entry = "global::ErrorCatalog.ErrorEntry";

    public static void Write(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        CatalogModel catalog = context.Catalog;
        string type = context.HasEnum ? "CatalogRows<" + context.EnumName + ">" : "CatalogRows";
        string count = Invariant.Text(catalog.Entries.Count);
        string kind = context.HasEnum ? ", codesAreValues: " + (context.IsSymbolic ? "false" : "true") : string.Empty;
        writer.Block("private sealed class Rows : " + Library + type, () =>
        {
            writer.Line("internal static readonly Rows All = new Rows();");
            WriteTables(context);
            writer.Separate();
            writer.Line("private Rows()");
            writer.Indented(() => writer.Line(": base(" + CSharpText.Literal(catalog.Name) + ", count: " + count + kind + ")"));
            writer.Line("{");
            writer.Line("}");
            if (context.HasEnum)
            {
                WriteMembers(context);
            }

            WriteEntries(context);
        });
    }

    private static void WriteTables(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        for (int i = 0; i < context.Catalog.Tables.Count; i++)
        {
            TableModel table = context.Catalog.Tables[i];
            writer.Separate();
            writer.Line("private static readonly " + Library + "ErrorTable " + TableName(i) + " = new " + Library + "ErrorTable(");
            writer.Indented(() =>
            {
                writer.Line(LiteralOrNull(table.Section) + ",");
                writer.Fill(Separated(["new[] { " + string.Join(", ", table.Headers.Select(CSharpText.Literal)) + " }"], ","));
                writer.Line("message: " + Invariant.Text(table.Message) + ", description: " + Invariant.Text(table.Description) + ", resolution: " + Invariant.Text(table.Resolution) + ");");
            });
        }
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
                writer.Fill(members.Skip(i).Take(MembersOnLine));
            }
        });

        writer.Separate();
        writer.Expression("protected override long ToValue(" + context.EnumName + " code)", "(long)code");

        string[] withoutMember = [.. Enumerable.Range(0, entries.Count).Where(row => !entries[row].IsMember).Select(row => Invariant.Text(row))];
        if (withoutMember.Length > 0)
        {
            writer.Separate();
            writer.ArrayExpression("protected override int[] GetRowsWithoutMember()", "int", () => writer.Fill(Separated(withoutMember, ",")));
        }
    }

    private static void WriteEntries(EmitContext context)
    {
        const string Signature = "protected override " + Entry + "[] CreateEntries(int part)";
        SourceWriter writer = context.Writer;
        EquatableArray<EntryModel> entries = context.Catalog.Entries;
        int parts = (entries.Count + CodeContract.RowsInPart - 1) / CodeContract.RowsInPart;
        writer.Separate();
        if (parts <= 1)
        {
            WritePart(context, Signature, entries);
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
                entries.Skip(part * CodeContract.RowsInPart).Take(CodeContract.RowsInPart));
        }
    }

    private static void WritePart(EmitContext context, string signature, IEnumerable<EntryModel> entries)
    {
        bool hasTypedRows = context.Catalog.Entries.Count <= EmitContext.MaxReadable;
        context.Writer.ArrayExpression(signature, Entry, () =>
        {
            foreach (EntryModel entry in entries)
            {
                if (hasTypedRows)
                {
                    WriteTypedRow(context, entry);
                }
                else
                {
                    WriteRowAsText(context.Writer, entry);
                }
            }
        });
    }

    private static void WriteTypedRow(EmitContext context, EntryModel entry)
    {
        SourceWriter writer = context.Writer;
        string statuses = entry.HttpStatuses.Count > 1
            ? "new[] { " + string.Join(", ", entry.HttpStatuses.Select(status => Invariant.Text(status))) + " }"
            : Invariant.Text(entry.HttpStatus);
        string[] cells = [.. entry.Cells.Select(CSharpText.Literal)];
        string code = LiteralOrNull(entry.Code);
        foreach (TextColumn text in TextColumn.Of(context).Where(text => text.HasConstant(context, entry)))
        {
            string constant = text.Constant(context, entry);
            if (text.Column is null)
            {
                cells = Array.ConvertAll(cells, cell => cell == code ? constant : cell);
                code = constant;
            }
            else
            {
                cells[text.Column(context.TableOf(entry))] = constant;
            }
        }

        string name = "nameof(" + (entry.IsMember ? context.Member(entry) : CSharpText.Identifier(entry.Name)) + ")";
        string head = "Row(" + string.Join(", ", TableName(entry.Table), name, code, statuses, LiteralOrNull(entry.StatusText)) + ",";
        string row = head + " " + string.Join(", ", cells) + "),";
        if (writer.Fits(row))
        {
            writer.Line(row);
            return;
        }

        writer.Line(head);
        writer.Indented(() => writer.Fill(Separated(cells, ",", "),")));
    }

    private static void WriteRowAsText(SourceWriter writer, EntryModel entry)
    {
        string[] fields =
        [
            entry.Name,
            entry.Code ?? string.Empty,
            string.Join(",", entry.HttpStatuses.Select(status => Invariant.Text(status))),
            entry.StatusText ?? string.Empty,
            .. entry.Cells,
        ];
        writer.Line("Row(" + TableName(entry.Table) + ", " + CSharpText.Literal(string.Join("\t", fields)) + "),");
    }

    private static IEnumerable<string> Separated(string[] items, string separator, string? last = null)
        => items.Select((item, i) => item + (i == items.Length - 1 ? last ?? separator : separator));

    private static string LiteralOrNull(string? text) => text is null ? "null" : CSharpText.Literal(text);

    private static string TableName(int table) => "Table" + Invariant.Text(table + 1);

    private static string PartName(int part) => "CreateEntries" + Invariant.Text(part);
}
