using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the enum: a member for each code, its value the code itself or, for symbols, the hash of the code.</summary>
internal static class EnumEmitter
{
    public static void Write(EmitContext context)
    {
        string underlying = context.Integer == "int" ? string.Empty : " : " + context.Integer;
        context.Writer.Block(context.Visibility + " enum " + CSharpText.Identifier(context.EnumName) + underlying, () =>
        {
            foreach (EntryModel entry in context.Members)
            {
                context.Writer.Separate();
                Documentation.WriteEntry(context, entry);
                Documentation.WriteObsolete(context, entry);
                context.Writer.Line(CSharpText.Identifier(entry.Name) + " = " + ValueOf(entry) + ",");
            }
        });
    }

    // A code that the table writes in hexadecimal reads best so in code, too.
    private static string ValueOf(EntryModel entry)
    {
        string code = entry.Code!;
        long? written = WireCode.IsHex(code) && WireCode.TryGetInteger(code, out long value) ? value : null;
        return written == entry.Value ? code
            : written <= uint.MaxValue && unchecked((int)written) == entry.Value ? "unchecked((int)" + code + ")"
            : Invariant.Text(entry.Value!.Value);
    }
}
