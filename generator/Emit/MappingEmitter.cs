using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes what a code maps to: for each column a Get that throws if there is nothing, and a Try that doesn't, over one <c>switch</c>.
/// A catalog that is too large for that looks into its rows.
/// </summary>
internal static class MappingEmitter
{
    private const string OrEmpty = ", or an empty string if the row has none";
    private const string NotDefined = "<paramref name=\"code\"/> isn't defined.";

    public static void Write(EmitContext context)
    {
        if (context.HasHttpStatus)
        {
            WriteHttpStatus(context);
        }

        foreach (TextColumn column in TextColumn.Of(context))
        {
            WriteText(context, column.Name, column.Words, column.Column is null ? string.Empty : OrEmpty, () => WriteFind(context, column));
        }

        if (context.Catalog.HasRuntime)
        {
            WriteText(context, "Name", "name", string.Empty, () => WriteFindInEntry(context, "Name", "entry.Name"));
            if (!context.IsSymbolic)
            {
                WriteText(context, "Code", "wire form", string.Empty, () => WriteFindInEntry(context, "Code", "entry.Code"));
            }

            WriteEntry(context);
        }

        WriteIsDefined(context);
        WriteNotInTable(context);
    }

    private static void WriteHttpStatus(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the HTTP status code of an error code.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The HTTP status code, such as 404; the first one if the table lists several.");
        Documentation.WriteThrows(writer, "<paramref name=\"code\"/> isn't defined or has no HTTP status.");
        writer.Expression(
            "public static int GetHttpStatus(" + Receiver(context) + ")",
            "TryGetHttpStatus(code, out int httpStatus) ? httpStatus : throw NotInTable(code, \"HTTP status\")");

        WriteTryHead(writer, "the HTTP status code of an error code", "httpStatus", "the HTTP status code, or 0 if there is none", "the code has an HTTP status");
        string signature = "(" + Receiver(context) + ", out int httpStatus)";
        if (HasSwitch(context))
        {
            SwitchEmitter.Write(context, "public", "bool TryGetHttpStatus", signature, "(code, out httpStatus)", members => WriteStatusCases(writer, context, members));
            return;
        }

        writer.Block("public static bool TryGetHttpStatus" + signature, () =>
        {
            writer.Line("httpStatus = Rows.All.TryGetEntry(code, out var entry) ? entry.HttpStatus ?? 0 : 0;");
            writer.Line("return httpStatus != 0;");
        });
    }

    private static void WriteStatusCases(SourceWriter writer, EmitContext context, IReadOnlyList<EntryModel> members)
    {
        foreach (IGrouping<int, EntryModel> group in members.GroupBy(member => member.HttpStatus).Where(group => group.Key != 0).OrderBy(group => group.Key))
        {
            foreach (EntryModel member in group)
            {
                writer.Line("case " + context.Member(member) + ":");
            }

            writer.Indented(() =>
            {
                writer.Line("httpStatus = " + Invariant.Text(group.Key) + ";");
                writer.Line("return true;");
            });
        }

        writer.Line("default:");
        writer.Indented(() =>
        {
            writer.Line("httpStatus = 0;");
            writer.Line("return false;");
        });
    }

    private static void WriteText(EmitContext context, string name, string words, string orEmpty, Action writeFind)
    {
        SourceWriter writer = context.Writer;
        string variable = name == "Code" ? "wireForm" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the " + words + " of an error code.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The " + words + orEmpty + ".");
        Documentation.WriteThrows(writer, NotDefined);
        writer.Expression(
            "public static string Get" + name + "(" + Receiver(context) + ")",
            "Find" + name + "(code) ?? throw NotInTable(code, \"" + words + "\")");

        WriteTryHead(writer, "the " + words + " of an error code", variable, "the " + words + ", or an empty string if there is none", "the code has a " + words);
        writer.Block("public static bool TryGet" + name + "(" + Receiver(context) + ", out string " + variable + ")", () =>
        {
            writer.Line(variable + " = Find" + name + "(code) ?? \"\";");
            writer.Line("return " + variable + ".Length != 0;");
        });
        writer.Separate();
        writeFind();
    }

    private static void WriteFind(EmitContext context, TextColumn column)
    {
        if (!HasSwitch(context))
        {
            WriteFindInEntry(context, column.Name, "entry." + column.Name + " ?? \"\"");
            return;
        }

        SwitchEmitter.Write(context, "private", context.NullableString + " Find" + column.Name, "(" + context.EnumName + " code)", "(code)", members =>
        {
            foreach (EntryModel member in members)
            {
                context.Writer.Line("case " + context.Member(member) + ":", "return " + column.Constant(context, member) + ";");
            }

            context.Writer.Line("default: return null;");
        });
    }

    private static void WriteFindInEntry(EmitContext context, string name, string text)
        => context.Writer.Expression(
            "private static " + context.NullableString + " Find" + name + "(" + context.EnumName + " code)",
            "Rows.All.TryGetEntry(code, out var entry) ? " + text + " : null");

    private static void WriteEntry(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        string attribute = context.Features.HasNullable && context.Features.HasSpans ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        string type = "global::ErrorCatalog.ErrorEntry" + (context.Features.HasNullable ? "?" : string.Empty);
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the entry of an error code, which has its whole row.");
        WriteCodeParameter(writer);
        Documentation.WriteReturns(writer, "The entry; every call returns the same object.");
        Documentation.WriteThrows(writer, NotDefined);
        writer.Expression(
            "public static global::ErrorCatalog.ErrorEntry GetEntry(" + Receiver(context) + ")",
            "Rows.All.TryGetEntry(code, out var entry) ? entry : throw NotInTable(code, \"entry\")");

        WriteTryHead(writer, "the entry of an error code", "entry", "the entry, or <see langword=\"null\"/> if there is none", "the code is defined");
        writer.Line("public static bool TryGetEntry(");
        writer.Indented(() =>
        {
            writer.Line(Receiver(context) + ",");
            writer.Line(attribute + "out " + type + " entry)");
            writer.Line("=> Rows.All.TryGetEntry(code, out entry);");
        });
    }

    private static void WriteIsDefined(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, "Determines whether an error code is defined.");
        WriteCodeParameter(writer);
        Documentation.WriteReturnsIf(writer, "the code is a member of the enum");
        if (context.Catalog.HasRuntime)
        {
            writer.Expression("public static bool IsDefined(" + Receiver(context) + ")", "Rows.All.IsDefined(code)");
            return;
        }

        SwitchEmitter.Write(context, "public", "bool IsDefined", "(" + Receiver(context) + ")", "(code)", members =>
        {
            foreach (EntryModel member in members)
            {
                writer.Line("case " + context.Member(member) + ":");
            }

            writer.Indented(() => writer.Line("return true;"));
            writer.Line("default:");
            writer.Indented(() => writer.Line("return false;"));
        });
    }

    private static void WriteNotInTable(EmitContext context)
    {
        context.Writer.Separate();
        context.Writer.Expression(
            "private static global::System.Exception NotInTable(" + context.EnumName + " code, string what)",
            "new global::System.ArgumentOutOfRangeException(nameof(code), code, \"The table has no \" + what + \" for this code.\")");
    }

    private static void WriteTryHead(SourceWriter writer, string what, string outName, string outText, string condition)
    {
        writer.Separate();
        Documentation.WriteSummary(writer, "Attempts to get " + what + ".");
        WriteCodeParameter(writer);
        Documentation.WriteParameter(writer, outName, "When this method returns, " + outText + ".");
        Documentation.WriteReturnsIf(writer, condition);
    }

    private static void WriteCodeParameter(SourceWriter writer) => Documentation.WriteParameter(writer, "code", "The error code.");

    private static string Receiver(EmitContext context) => "this " + context.EnumName + " code";

    // Without the runtime library there are no rows to look into, so that a large catalog has its switches in parts.
    private static bool HasSwitch(EmitContext context) => context.Members.Count <= EmitContext.MaxReadable || !context.Catalog.HasRuntime;
}
