using System;
using System.Collections.Generic;
using System.Text;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the nested classes of constants: one for each kind of text that the table has.</summary>
internal static class ConstantsEmitter
{
    public static void Write(EmitContext context)
    {
        if (context.HasMessage)
        {
            WriteTexts(context, "Messages", "The messages of all rows.", table => table.Message);
        }

        if (context.HasDescription)
        {
            WriteTexts(context, "Descriptions", "The descriptions of all rows.", table => table.Description);
        }

        if (context.HasResolution)
        {
            WriteTexts(context, "Resolutions", "What to do about the errors of all rows.", table => table.Resolution);
        }

        if (context.IsSymbolic)
        {
            WriteClass(context, "Codes", "The codes as they appear on the wire.", context.Members, entry => entry.Code!);
        }
    }

    private static void WriteTexts(EmitContext context, string name, string summary, Func<TableModel, int> column)
    {
        var rows = new List<EntryModel>();
        foreach (EntryModel entry in context.Rows)
        {
            if (column(context.TableOf(entry)) >= 0)
            {
                rows.Add(entry);
            }
        }

        WriteClass(context, name, summary, rows, entry => entry.Cells[column(context.TableOf(entry))]);
    }

    private static void WriteClass(EmitContext context, string name, string summary, IReadOnlyList<EntryModel> rows, Func<EntryModel, string> text)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, summary);
        writer.Block("public static class " + name, () =>
        {
            foreach (EntryModel entry in rows)
            {
                writer.Separate();
                Documentation.WriteText(writer, entry, text(entry));
                StringBuilder line = writer.StartLine().Append("public const string ").Append(CSharpText.Identifier(entry.Name)).Append(" = \"");
                CSharpText.AppendLiteral(line, text(entry));
                line.Append("\";");
                writer.EndLine();
            }
        });
    }
}
