using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the ways from what came over the wire to a member of the enum: one line each, since the runtime library does the work. Without
/// it, there is one way for each catalog: from a number, or from a symbol.
/// </summary>
internal static class LookupEmitter
{
    private const string CharSpan = "global::System.ReadOnlySpan<char>";
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    private const string ParseSummary = "Parses the wire form of an error code. Comparison is ordinal and case-sensitive.";

    public static void Write(EmitContext context)
    {
        if (!context.IsSymbolic)
        {
            WriteParseNumber(context);
        }

        if (context.Catalog.HasRuntime)
        {
            WriteParse(context, "TryParse", context.NullableString, "code", ParseSummary, "The wire form.");
            if (context.Features.HasSpans)
            {
                WriteParse(context, "TryParse", CharSpan, "code", ParseSummary, "The wire form.");
                WriteParse(context, "TryParse", ByteSpan, "utf8Code", ParseSummary, "The wire form, in UTF-8.");
            }

            WriteParse(
                context,
                "TryParseName",
                context.NullableString,
                "name",
                "Converts the name of an error code to the error code. Comparison is ordinal and case-sensitive.",
                "The name of a member of the enum.");
            if (context.HasHttpStatus)
            {
                WriteWithHttpStatus(context);
            }
        }
        else if (context.IsSymbolic)
        {
            WriteParseSymbol(context);
        }
    }

    private static void WriteParseNumber(EmitContext context)
    {
        const string Summary = "Converts a number to the error code that has this value.";
        if (context.Catalog.HasRuntime)
        {
            WriteParse(context, "TryParse", context.Integer, "code", Summary, "The number.");
            return;
        }

        SourceWriter writer = context.Writer;
        WriteHead(writer, "code", Summary, "The number.");
        writer.Block("public static bool TryParse(" + context.Integer + " code, out " + context.EnumName + " result)", () =>
        {
            writer.Line("bool isDefined = IsDefined((" + context.EnumName + ")code);");
            writer.Line("result = isDefined ? (" + context.EnumName + ")code : default;");
            writer.Line("return isDefined;");
        });
    }

    private static void WriteParseSymbol(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        WriteHead(writer, "code", ParseSummary, "The wire form.");
        string parameters = "(" + context.NullableString + " code, out " + context.EnumName + " result)";
        SwitchEmitter.Write(
            context,
            "public",
            "bool TryParse",
            parameters,
            "(code, out result)",
            members =>
            {
                foreach (EntryModel member in members)
                {
                    WriteCase("case " + TextColumn.Code.Constant(context, member) + ":", context.Member(member), "true");
                }

                WriteCase("default:", "default", "false");
            },
            isOverWireForms: true);

        void WriteCase(string label, string result, string isFound)
        {
            writer.Line(label);
            writer.Indented(() =>
            {
                writer.Line("result = " + result + ";");
                writer.Line("return " + isFound + ";");
            });
        }
    }

    private static void WriteParse(EmitContext context, string method, string type, string parameter, string summary, string parameterText)
    {
        WriteHead(context.Writer, parameter, summary, parameterText);
        context.Writer.Expression(
            "public static bool " + method + "(" + type + " " + parameter + ", out " + context.EnumName + " result)",
            "Rows.All." + method + "(" + parameter + ", out result)");
    }

    private static void WriteHead(SourceWriter writer, string parameter, string summary, string parameterText)
    {
        writer.Separate();
        Documentation.WriteSummary(writer, summary);
        Documentation.WriteParameter(writer, parameter, parameterText);
        Documentation.WriteParameter(writer, "result", "When this method returns, the error code, or the default value if there is none.");
        Documentation.WriteReturnsIf(writer, "the table has the error code");
    }

    private static void WriteWithHttpStatus(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Separate();
        Documentation.WriteSummary(writer, "Gets the error codes of an HTTP status. Rows without a code are in <see cref=\"Catalog\"/> only.");
        Documentation.WriteParameter(writer, "httpStatus", "The HTTP status code, such as 404.");
        Documentation.WriteReturns(writer, "The error codes in ascending order, or an empty list if there are none.");
        writer.Expression(
            "public static " + ReadOnlyList + "<" + context.EnumName + "> WithHttpStatus(int httpStatus)",
            "Rows.All.WithHttpStatus(httpStatus)");
    }
}
