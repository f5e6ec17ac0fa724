using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit.Packing;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the ways from what came over the wire to a member of the enum.</summary>
internal static class LookupEmitter
{
    private const int LeastStatus = 100;
    private const string CharSpan = "global::System.ReadOnlySpan<char>";
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    public static void Write(EmitContext context, ValueIndex values)
    {
        if (!context.IsSymbolic)
        {
            string integer = context.IsInt64 ? "long" : "int";
            WriteMethod(context, "TryParse", integer + " code", "Finds the error code of a number.", "The number as it appears on the wire.", () =>
            {
                context.Writer.Block("if (Rows.TryFind(code, out _))", () =>
                {
                    context.Writer.Line("result = (" + context.EnumName + ")code;");
                    context.Writer.Line("return true;");
                });
                context.Writer.Separate();
                context.Writer.Line("result = default;");
                context.Writer.Line("return false;");
            });
        }

        const string Summary = "Finds the error code of a text, compared letter by letter.";
        const string Parameter = "The code as it appears on the wire.";
        WriteTryParse(context, "TryParse", context.NullableString + " code", Summary, Parameter, "code == null ? -1 : Rows.FindCode(code)");
        if (context.Features.HasSpans)
        {
            WriteTryParse(context, "TryParse", CharSpan + " code", Summary, Parameter, "Rows.FindCode(code)");
            WriteTryParse(context, "TryParse", ByteSpan + " utf8Code", Summary, "The code as it appears on the wire, in UTF-8.", "Rows.FindUtf8Code(utf8Code)");
        }

        WriteTryParse(
            context,
            "TryParseName",
            context.NullableString + " name",
            "Finds the error code of a member's name, compared letter by letter.",
            "The name of a member of the enum.",
            "name == null ? -1 : Rows.FindName(name)");
        if (context.HasHttpStatus)
        {
            WriteWithHttpStatus(context, values);
        }
    }

    private static void WriteTryParse(EmitContext context, string method, string parameter, string summary, string parameterText, string place)
        => WriteMethod(context, method, parameter, summary, parameterText, () =>
        {
            context.Writer.Line("int place = " + place + ";");
            context.Writer.Line("result = place < 0 ? default : Rows.MemberAt(place);");
            context.Writer.Line("return place >= 0;");
        });

    private static void WriteMethod(EmitContext context, string method, string parameter, string summary, string parameterText, Action body)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, summary);
        Documentation.WriteParameter(writer, parameter.Substring(parameter.LastIndexOf(' ') + 1), parameterText);
        Documentation.WriteParameter(writer, "result", "The error code, when there is one.");
        Documentation.WriteReturns(writer, "Whether the table has it.");
        writer.Block("public static bool " + method + "(" + parameter + ", out " + context.EnumName + " result)", body);
    }

    private static void WriteWithHttpStatus(EmitContext context, ValueIndex values)
    {
        SourceWriter writer = context.Writer;
        string list = "global::System.Collections.Generic.IReadOnlyList<" + context.EnumName + ">";
        Dictionary<int, List<int>> rowsByStatus = RowsByStatus(context);
        List<int> statuses = [.. rowsByStatus.Keys];
        statuses.Sort();
        int places = statuses.Count == 0 ? 0 : statuses[statuses.Count - 1] - LeastStatus + 1;
        writer.Separate();
        Documentation.WriteSummary(writer, "Lists the error codes that come with an HTTP status. Rows without a code are in <see cref=\"Catalog\"/>.");
        Documentation.WriteParameter(writer, "httpStatus", "The HTTP status code, such as 404.");
        Documentation.WriteReturns(writer, "The error codes, in their order; empty when there are none.");
        writer.Block("public static " + list + " WithHttpStatus(int httpStatus)", () =>
        {
            writer.Line("uint place = unchecked((uint)(httpStatus - " + Invariant.Text(LeastStatus) + "));");
            writer.Line("return CodesByHttpStatus.Lists[place < " + Invariant.Text(places) + " ? CodesByHttpStatus.ListAt[(int)place] : 0];");
        });

        writer.Separate();
        writer.Line("// The codes of each HTTP status, made when somebody first asks for those of one.");
        writer.Block("private static class CodesByHttpStatus", () =>
        {
            writer.Line("internal static readonly " + list + "[] Lists = new " + list + "[]");
            writer.Line("{");
            writer.Indented(() =>
            {
                writer.Line("global::System.Array.Empty<" + context.EnumName + ">(),");
                statuses.ForEach(status => PlacesEmitter.WriteMembersOf(context, values, status, rowsByStatus[status]));
            });
            writer.Line("};");
            LiteralMembers.WriteSmall(
                context,
                "internal",
                "ListAt",
                PackedLiteral.OfNumbers(Enumerable.Range(LeastStatus, places).Select(status => statuses.IndexOf(status) + 1)));
        });
    }

    private static Dictionary<int, List<int>> RowsByStatus(EmitContext context)
    {
        var rowsByStatus = new Dictionary<int, List<int>>();
        for (int row = 0; row < context.Members.Count; row++)
        {
            foreach (int status in context.Members[row].HttpStatuses)
            {
                if (!rowsByStatus.TryGetValue(status, out List<int>? rows))
                {
                    rowsByStatus.Add(status, rows = []);
                }

                rows.Add(row);
            }
        }

        return rowsByStatus;
    }
}
