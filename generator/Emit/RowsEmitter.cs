using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit.Packing;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the nested class that holds the rows and finds them. The rows are data in literals: a switch over all codes would cost
/// the compiler more than the rest of the file, a first call would compile the whole of it, and the processor could not foresee
/// where it leads.
/// </summary>
internal static class RowsEmitter
{
    /// <summary>Writes the class.</summary>
    public static void Write(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        writer.Line("// The rows, packed into literals: these cost the compiler little, and nothing is unpacked before somebody asks for it.");
        if (context.Values is ValueIndex { IsDense: true })
        {
            writer.Line("// A code's place is its distance from the least code.");
        }
        else if (context.Values is not null)
        {
            writer.Line("// A code's place is its row.");
        }

        writer.Block("private sealed class Rows : global::ErrorCatalog.CompilerServices.PackedRows", () =>
        {
            writer.Line("internal static readonly Rows All = new Rows();");
            writer.Separate();
            writer.Line("private Rows()");
            writer.Indented(() => writer.Line(
                ": base(" + CSharpText.Literal(context.Catalog.Name) + ", " + Invariant.Text(context.Rows.Count) + ", " + Invariant.Text(PackedPages.PageShift(context.Rows.Count)) + ")"));
            writer.Line("{");
            writer.Line("}");
            if (context.Values is ValueIndex values)
            {
                new PlacesEmitter(context, values).Write();
            }

            WriteOverrides(context);
        });
    }

    private static void WriteOverrides(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        writer.Block("protected override int FindRow(string code)", () => WriteFindRow(context));
        WriteOverride(context, "string GetOrder()", PackOrder(context));
        WriteOverride(context, "string GetTables()", PackedPages.PackTables(context.Catalog.Tables));
        List<PackedLiteral> pages = PackedPages.Pack(context.Rows);
        writer.Separate();
        writer.Block("protected override string GetPage(int page)", () => writer.Block("switch (page)", () =>
        {
            for (int i = 0; i < pages.Count; i++)
            {
                writer.Line(i == pages.Count - 1 ? "default:" : "case " + Invariant.Text(i) + ":");
                writer.Indented(() => writer.Line("return GetPage_" + Invariant.Text(i) + "();"));
            }
        }));

        for (int i = 0; i < pages.Count; i++)
        {
            // Inlined, all pages would be loaded with the first of them.
            writer.Separate();
            writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
            LiteralMembers.WriteLarge(context, "Page_" + Invariant.Text(i), "GetPage_" + Invariant.Text(i) + "()", pages[i]);
        }
    }

    private static void WriteFindRow(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        if (context.Values is not ValueIndex values)
        {
            writer.Line("return -1;");
        }
        else if (values.PlacesAreRows)
        {
            writer.Line("return FindCode(code);");
        }
        else
        {
            writer.Line("int place = FindCode(code);");
            writer.Line("return place < 0 ? -1 : RowAt(place);");
        }
    }

    /// <summary>Packs the row of each position in the document; empty when rows and positions are the same.</summary>
    private static PackedLiteral PackOrder(EmitContext context)
    {
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < context.Rows.Count; row++)
        {
            rowOf.Add(context.Rows[row].Name, row);
        }

        int[] order = [.. context.Catalog.Entries.Select(entry => rowOf[entry.Name])];
        return order.Select((row, position) => row == position).All(isSame => isSame)
            ? new PackedLiteral()
            : PackedLiteral.Of(order, (literal, row) => literal.AddPosition(row));
    }

    private static void WriteOverride(EmitContext context, string signature, PackedLiteral literal)
    {
        context.Writer.Separate();
        literal.WriteTo(context.Writer, "protected override " + signature + " =>", ";");
    }
}
