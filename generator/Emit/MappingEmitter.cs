using System;
using System.Linq;
using ErrorCatalog.Generator.Emit.Packing;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes what a code maps to: for each column a Get that throws for a value that is not in the table, a Try that does not, and
/// what is behind both.
/// </summary>
internal static class MappingEmitter
{
    private const string OrEmpty = "; empty when the row has none.";
    private const string NotDefined = "<paramref name=\"code\"/> is not in the table.";

    public static void Write(EmitContext context, ValueIndex values)
    {
        if (context.HasHttpStatus)
        {
            WriteHttpStatus(context);
        }

        if (context.HasMessage)
        {
            WriteText(context, "Message", "message", OrEmpty, HasEmpty(context.MessageOf));
        }

        if (context.HasDescription)
        {
            WriteText(context, "Description", "description", OrEmpty, HasEmpty(context.DescriptionOf));
        }

        if (context.HasResolution)
        {
            WriteText(context, "Resolution", "resolution", OrEmpty, HasEmpty(context.ResolutionOf));
        }

        WriteText(context, "Name", "name", ", which is that of the member.", hasEmpty: false);
        WriteText(context, "Code", "wire form", ": the code as a client sees it.", hasEmpty: false);
        WriteEntry(context, values);
        WriteNotInTable(context);

        bool HasEmpty(Func<EntryModel, string> text) => context.Members.Any(member => text(member).Length == 0);
    }

    private static void WriteHttpStatus(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the HTTP status code that comes with an error code.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The HTTP status code, such as 404; the first one where the table lists several.");
        Documentation.WriteThrows(writer, "<paramref name=\"code\"/> is not in the table, or its row has no HTTP status.");
        writer.Block("public static int GetHttpStatus(" + Receiver(context) + ")", () =>
            writer.Line("return TryGetHttpStatus(code, out int httpStatus) ? httpStatus : throw NotInTable(code, \"HTTP status\");"));

        WriteTryHead(writer, "the HTTP status code that comes with an error code", "httpStatus", "The HTTP status code; 0 when there is none.", "has an HTTP status");
        writer.Block("public static bool TryGetHttpStatus(" + Receiver(context) + ", out int httpStatus)", () =>
        {
            writer.Line("httpStatus = Rows.FindHttpStatus(" + Value(context) + ");");
            writer.Line("return httpStatus != 0;");
        });
    }

    private static void WriteText(EmitContext context, string what, string words, string returns, bool hasEmpty)
    {
        SourceWriter writer = context.Writer;
        string variable = what == "Code" ? "wireCode" : char.ToLowerInvariant(what[0]) + what.Substring(1);
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the " + words + " of an error code.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The " + words + returns);
        Documentation.WriteThrows(writer, NotDefined);
        writer.Block("public static string Get" + what + "(" + Receiver(context) + ")", () =>
            writer.Line("return " + Found(context) + " ? Rows." + what + "At(place) : throw NotInTable(code, \"" + words + "\");"));

        WriteTryHead(writer, "the " + words + " of an error code", variable, "The " + words + "; empty when there is none.", "has a " + words);
        writer.Block("public static bool TryGet" + what + "(" + Receiver(context) + ", out string " + variable + ")", () =>
        {
            if (hasEmpty)
            {
                writer.Line(variable + " = " + Found(context) + " ? Rows." + what + "At(place) : \"\";");
                writer.Line("return " + variable + ".Length != 0;");
                return;
            }

            // Where no text is empty, there is no need to look into it, which takes longer than the rest.
            WriteIfFound(context, variable, "Rows." + what + "At(place)", "\"\"");
        });
    }

    private static void WriteEntry(EmitContext context, ValueIndex values)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the whole row of an error code.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The entry, the same object at every call.");
        Documentation.WriteThrows(writer, NotDefined);
        writer.Block("public static global::ErrorCatalog.ErrorEntry GetEntry(" + Receiver(context) + ")", () =>
            writer.Line("return " + Found(context) + " ? Rows.All.GetEntry(" + RowAt(values) + ") : throw NotInTable(code, \"entry\");"));

        WriteTryHead(writer, "the whole row of an error code", "entry", "The entry; null when there is none.", "is in the table");
        writer.Block("public static bool TryGetEntry(" + Receiver(context) + ", " + EntryOut(context) + " entry)", () =>
            WriteIfFound(context, "entry", "Rows.All.GetEntry(" + RowAt(values) + ")", "null"));

        writer.Separate();
        Documentation.WriteSummary(writer, "Tells whether a value is an error code of the table.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "Whether the value is a member of the enum.");
        writer.Block("public static bool IsDefined(" + Receiver(context) + ")", () => writer.Line("return Rows.TryFind(" + Value(context) + ", out _);"));
    }

    private static void WriteIfFound(EmitContext context, string variable, string found, string none)
    {
        SourceWriter writer = context.Writer;
        writer.Block("if (" + Found(context) + ")", () =>
        {
            writer.Line(variable + " = " + found + ";");
            writer.Line("return true;");
        });
        writer.Separate();
        writer.Line(variable + " = " + none + ";");
        writer.Line("return false;");
    }

    private static void WriteNotInTable(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        writer.Block("private static global::System.Exception NotInTable(" + context.EnumName + " code, string what)", () =>
            writer.Line("return new global::System.ArgumentOutOfRangeException(nameof(code), code, \"The table has no \" + what + \" for this code.\");"));
    }

    private static void WriteTryHead(SourceWriter writer, string what, string outName, string outText, string condition)
    {
        writer.Separate();
        Documentation.WriteSummary(writer, "Tries to get " + what + ".");
        WriteCodeParameter(writer);
        Documentation.WriteParameter(writer, outName, outText);
        Documentation.WriteReturns(writer, "Whether the code " + condition + ".");
    }

    private static void WriteCodeParameter(SourceWriter writer) => Documentation.WriteParameter(writer, "code", "The error code.");

    private static string Receiver(EmitContext context) => "this " + context.EnumName + " code";

    private static string Value(EmitContext context) => context.IsInt64 ? "(long)code" : "(int)code";

    private static string Found(EmitContext context) => "Rows.TryFind(" + Value(context) + ", out int place)";

    private static string RowAt(ValueIndex values) => values.PlacesAreRows ? "place" : "Rows.RowAt(place)";

    private static string EntryOut(EmitContext context)
    {
        if (!context.Features.HasNullable)
        {
            return "out global::ErrorCatalog.ErrorEntry";
        }

        string attribute = context.Features.HasSpans ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        return attribute + "out global::ErrorCatalog.ErrorEntry?";
    }
}
