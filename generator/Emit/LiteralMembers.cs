using ErrorCatalog.Generator.Emit.Packing;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes members whose value is a packed literal.</summary>
internal static class LiteralMembers
{
    /// <summary>Writes a property that returns the literal.</summary>
    public static void WriteSmall(EmitContext context, string visibility, string name, PackedLiteral literal)
    {
        context.Writer.Separate();
        literal.WriteTo(context.Writer, visibility + " static string " + name + " =>", ";");
    }

    /// <summary>Writes a private member that returns what may be too large for a literal: as that literal, or as the attribute of a class.</summary>
    public static void WriteLarge(EmitContext context, string name, string member, PackedLiteral literal)
    {
        SourceWriter writer = context.Writer;
        string head = "private static string " + member + " =>";
        if (!context.HasRowsInAttributes)
        {
            literal.WriteTo(writer, head, ";");
            return;
        }

        writer.Line(head + " In" + name + ".Text;");
        writer.Separate();
        literal.WriteTo(writer, "[global::ErrorCatalog.CompilerServices.PackedPage(", ")]");
        writer.Block("private static class In" + name, () => writer.Line("internal static readonly string Text = GetPage(typeof(In" + name + "));"));
    }
}
