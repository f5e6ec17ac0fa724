using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the nested classes of constants: one for each kind of text that the table has.</summary>
internal static class ConstantsEmitter
{
    public static void Write(EmitContext context)
    {
        EntryModel[] rows = [.. context.Members, .. context.Catalog.Entries.Where(entry => !entry.IsMember)];
        foreach (TextColumn column in context.TextColumns)
        {
            SourceWriter writer = context.Writer;
            writer.Separate();
            Documentation.WriteSummary(writer, "Contains the " + column.Words + " of each error.");
            writer.Block("public static class " + column.ClassName, () =>
            {
                foreach (EntryModel entry in rows)
                {
                    if (column.HasConstant(context, entry))
                    {
                        string text = column.TextOf(context, entry);
                        writer.Separate();
                        Documentation.WriteSummary(writer, SummaryOf(context, column, entry, text));
                        Documentation.WriteObsolete(context, entry);
                        WriteConstant(writer, "public const string " + CSharpText.Identifier(entry.Name) + " =", text);
                    }
                }
            });
        }
    }

    private static void WriteConstant(SourceWriter writer, string head, string text)
    {
        // A compiler has a limit for the operands of an expression, and nobody reads so long a text in code.
        const int MaxLengthToSplit = 2000;
        string line = head + " " + CSharpText.Literal(text) + ";";
        if (writer.Fits(line) || text.Length > MaxLengthToSplit)
        {
            writer.Line(line);
            return;
        }

        writer.Line(head);
        writer.Indented(() =>
        {
            string piece = string.Empty;
            foreach (string word in text.Split(' '))
            {
                if (piece.Length > 0 && !writer.Fits(Summand(piece + word + " ")))
                {
                    writer.Line(Summand(piece));
                    piece = string.Empty;
                }

                piece += word + " ";
            }

            writer.Line(CSharpText.Literal(piece.Substring(0, piece.Length - 1)) + ";");
        });
    }

    private static string Summand(string text) => CSharpText.Literal(text) + " +";

    private static string SummaryOf(EmitContext context, TextColumn column, EntryModel entry, string text)
    {
        string handle = entry.IsMember ? context.Member(entry) : context.Catalog.ClassName + "." + CSharpText.Identifier(entry.Name);
        string subject = !entry.IsMember && !context.Catalog.HasRuntime ? "the row"
            : context.HasTypedRows ? "<see cref=\"" + handle + "\"/>"
            : "<c>" + handle + "</c>";
        string key = entry.Code is not null ? CSharpText.XmlText(entry.Code) : Documentation.KeyOf(entry);
        subject += key.Length == 0 ? string.Empty : " (" + key + ")";
        return text.Length == 0 ? "An empty string: " + subject + " has no " + column.Words + "." : "The " + column.Words + " of " + subject + ".";
    }
}
