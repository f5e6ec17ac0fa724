using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Model;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the catalog of all rows, the properties for those that no member stands for, and the code that makes the rows when
/// somebody first asks for one.
/// </summary>
internal static class RowsEmitter
{
    /// <summary>The most rows that one method makes: the first use compiles each method whole.</summary>
    private const int MaxRowsInOneMethod = 256;

    private const string CatalogType = "global::ErrorCatalog.Catalog";
    private const string BuilderType = "global::ErrorCatalog.CompilerServices.CatalogBuilder";

    public static void WriteCatalog(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        Documentation.WriteSummary(writer, "Gets all rows, in the order of the document.");
        writer.Line("public static " + CatalogType + " Catalog => Rows.Catalog;");
        for (int i = 0; i < context.Catalog.Entries.Count; i++)
        {
            EntryModel entry = context.Catalog.Entries[i];
            if (!entry.IsMember)
            {
                writer.Separate();
                Documentation.WriteEntry(context, entry);
                writer.Line("public static global::ErrorCatalog.ErrorEntry " + CSharpText.Identifier(entry.Name) + " => Catalog[" + Invariant.Text(i) + "];");
            }
        }
    }

    public static void WriteRows(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        int count = context.Catalog.Entries.Count;
        int parts = (count + MaxRowsInOneMethod - 1) / MaxRowsInOneMethod;
        writer.Separate();
        writer.Block("private static class Rows", () =>
        {
            writer.Line("internal static readonly " + CatalogType + " Catalog = Create();");
            writer.Separate();
            writer.Block("private static " + CatalogType + " Create()", () =>
            {
                writer.Line("var builder = new " + BuilderType + "(" + CSharpText.Literal(context.Catalog.Name) + ", " + Invariant.Text(count) + ");");
                if (parts == 1)
                {
                    WriteRows(context, 0, count);
                }
                else
                {
                    for (int part = 0; part < parts; part++)
                    {
                        writer.Line("AddRows_" + Invariant.Text(part + 1) + "(builder);");
                    }
                }

                writer.Line("return builder.Build();");
            });
            for (int part = 0; part < parts && parts > 1; part++)
            {
                int start = part * MaxRowsInOneMethod;
                writer.Separate();
                writer.Block("private static void AddRows_" + Invariant.Text(part + 1) + "(" + BuilderType + " builder)", () =>
                    WriteRows(context, start, System.Math.Min(start + MaxRowsInOneMethod, count)));
            }
        });
    }

    private static void WriteRows(EmitContext context, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            EntryModel entry = context.Catalog.Entries[i];
            bool beginsTable = i == 0 || context.Catalog.Entries[i - 1].Table != entry.Table;
            if (beginsTable)
            {
                WriteTable(context.Writer, context.TableOf(entry));
            }

            WriteRow(context, entry);
        }
    }

    private static void WriteTable(SourceWriter writer, TableModel table)
        => writer.Line("builder.BeginTable("
            + CSharpText.LiteralOrNull(table.Section)
            + ", new string[] { " + string.Join(", ", table.Headers.Select(CSharpText.Literal)) + " }, "
            + Invariant.Text(table.Message) + ", "
            + Invariant.Text(table.Description) + ", "
            + Invariant.Text(table.Resolution) + ");");

    private static void WriteRow(EmitContext context, EntryModel entry)
    {
        TableModel table = context.TableOf(entry);
        var row = new StringBuilder("builder.Add(").Append(CSharpText.Literal(entry.Name));
        row.Append(", ").Append(CSharpText.LiteralOrNull(entry.Code));
        row.Append(", ").Append(entry.HttpStatuses.Count > 1
            ? "new int[] { " + string.Join(", ", entry.HttpStatuses.Select(status => Invariant.Text(status))) + " }"
            : Invariant.Text(entry.HttpStatus));
        row.Append(", ").Append(CSharpText.LiteralOrNull(entry.StatusText));
        for (int column = 0; column < entry.Cells.Count; column++)
        {
            row.Append(", ").Append(Cell(entry, table, column));
        }

        context.Writer.Line(row.Append(");").ToString());
    }

    // A text that is a constant already is not written again.
    private static string Cell(EntryModel entry, TableModel table, int column)
    {
        string? constants = column == table.Message ? "Messages"
            : column == table.Description ? "Descriptions"
            : column == table.Resolution ? "Resolutions"
            : null;
        return constants is null ? CSharpText.Literal(entry.Cells[column]) : constants + "." + CSharpText.Identifier(entry.Name);
    }
}
