using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the ways from what came over the wire to a member of the enum: one line each, since the runtime library does the work. Without
/// it, there is one way for each catalog: from a number, or from a symbol.
/// </summary>
internal static class LookupEmitter
{
    private const string ParseSummary = "Parses an error code as it appears on the wire. Comparison is ordinal and case-sensitive.";

    public static void Write(EmitContext context)
    {
        if (!context.IsSymbolic)
        {
            WriteParseNumber(context);
        }

        if (!context.Catalog.HasRuntime)
        {
            if (context.IsSymbolic)
            {
                WriteParseSymbol(context);
            }

            return;
        }

        string wireForm = WireFormOf(context);
        WriteParse(context, "TryParse", context.NullableString + " code", ParseSummary, wireForm + ".");
        if (context.Features.HasSpans)
        {
            WriteParse(context, "TryParse", "global::System.ReadOnlySpan<char> code", ParseSummary, wireForm + ".");
            WriteParse(context, "TryParse", "global::System.ReadOnlySpan<byte> utf8Code", ParseSummary, wireForm + ", in UTF-8.");
        }

        WriteParse(
            context,
            "TryParseName",
            context.NullableString + " name",
            "Converts the name of an error code to the error code. Comparison is ordinal and case-sensitive.",
            "The name of a member of the enum.");
        if (context.HasHttpStatus)
        {
            context.Writer.Member($$"""
                /// <summary>Gets the error codes with the specified HTTP status. Only the first row of each code is considered.</summary>
                /// <param name="httpStatus">The HTTP status code, such as 404.</param>
                /// <returns>The error codes in declaration order, or an empty list if there are none.</returns>
                public static global::System.Collections.Generic.IReadOnlyList<{{context.EnumName}}> WithHttpStatus(int httpStatus)
                    => Rows.All.WithHttpStatus(httpStatus);
                """);
        }
    }

    private static void WriteParseNumber(EmitContext context)
    {
        const string Summary = "Converts a number to the corresponding error code.";
        if (context.Catalog.HasRuntime)
        {
            WriteParse(context, "TryParse", context.Integer + " code", Summary, "The number.");
            return;
        }

        WriteHead(context, "code", Summary, "The number.");
        context.Writer.Lines($$"""
            public static bool TryParse({{context.Integer}} code, out {{context.EnumName}} result)
            {
                bool isDefined = IsDefined(({{context.EnumName}})code);
                result = isDefined ? ({{context.EnumName}})code : default;
                return isDefined;
            }
            """);
    }

    private static void WriteParseSymbol(EmitContext context)
    {
        WriteHead(context, "code", ParseSummary, WireFormOf(context) + ".");
        string parameters = "(" + context.NullableString + " code, out " + context.EnumName + " result)";
        WireForm[] forms =
        [
            .. context.Members.Select(member => new WireForm(member.Code!, TextColumn.Code.Constant(context, member), context.Member(member)))
                .Concat(context.OtherCodes.SelectMany(other => other.Forms, (other, form) => new WireForm(form, CSharpText.Literal(form), context.Member(other.Entry))))
                .OrderBy(form => form.Text, StringComparer.Ordinal),
        ];
        SwitchEmitter.Write(
            context,
            "public",
            "bool TryParse",
            parameters,
            "(code, out result)",
            forms,
            form => "string.CompareOrdinal(code, " + form.Constant + ") <= 0",
            cases =>
            {
                foreach (IGrouping<string, WireForm> member in cases.GroupBy(form => form.Member))
                {
                    foreach (WireForm form in member)
                    {
                        context.Writer.Line("case " + form.Constant + ":");
                    }

                    context.Writer.Lines($$"""
                            result = {{member.Key}};
                            return true;
                        """);
                }

                context.Writer.Lines("""
                    default:
                        result = default;
                        return false;
                    """);
            });
    }

    private static void WriteParse(EmitContext context, string method, string parameter, string summary, string parameterText)
    {
        string name = parameter.Substring(parameter.LastIndexOf(' ') + 1);
        WriteHead(context, name, summary, parameterText);
        context.Writer.Lines($$"""
            public static bool {{method}}({{parameter}}, out {{context.EnumName}} result)
                => Rows.All.{{method}}({{name}}, out result);
            """);
    }

    private static string WireFormOf(EmitContext context)
        => "The code as it appears on the wire" + (context.OtherCodes.Any(other => other.Forms.Length > 0) ? " or in another form that the table gives" : string.Empty);

    private static void WriteHead(EmitContext context, string parameter, string summary, string parameterText)
        => context.Writer.Member($$"""
            /// <summary>{{summary}}</summary>
            /// <param name="{{parameter}}">{{parameterText}}</param>
            /// <param name="result">When this method returns, contains the error code if the conversion succeeded; otherwise, the default value.</param>
            /// <returns><see langword="true"/> if the conversion succeeded; otherwise, <see langword="false"/>.</returns>
            """);

    /// <summary>A text that a member is parsed from.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Constant">The text as code names it.</param>
    /// <param name="Member">The member as code names it.</param>
    private sealed record WireForm(string Text, string Constant, string Member);
}
