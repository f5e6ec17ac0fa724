using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Model;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the ways from what came over the wire to a member of the enum. All of them reduce to a candidate value, and accept it
/// only when the candidate's wire form is what came, to the letter.
/// </summary>
internal static class LookupEmitter
{
    private const string NumberFormat = "global::System.Globalization.NumberStyles.";
    private const string Invariantly = ", global::System.Globalization.CultureInfo.InvariantCulture, out ";

    public static void Write(EmitContext context)
    {
        if (context.Catalog.Codes != CodeKind.Symbol)
        {
            WriteTryParseNumber(context);
        }

        WriteTryParseText(context);
        WriteTryParseName(context);
        if (context.HasHttpStatus)
        {
            WriteWithHttpStatus(context);
        }
    }

    private static void WriteTryParseNumber(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        WriteHead(writer, "Finds the error code of a number.", "code", "The number as it appears on the wire.");
        writer.Block("public static bool TryParse(" + Integer(context) + " code, out " + context.EnumName + " result)", () =>
        {
            writer.Line("bool isDefined = IsDefined((" + context.EnumName + ")code);");
            writer.Line("result = isDefined ? (" + context.EnumName + ")code : default;");
            writer.Line("return isDefined;");
        });
    }

    private static void WriteTryParseText(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        const string Summary = "Finds the error code of a text, compared letter by letter.";
        const string Parameter = "The code as it appears on the wire.";
        string head = "public static bool TryParse(" + context.NullableString + " code, out " + context.EnumName + " result)";
        WriteHead(writer, Summary, "code", Parameter);
        if (!context.Features.HasSpans)
        {
            writer.Block(head, () => WriteTextBody(context, "code.Substring(2)", "code != null && "));
            return;
        }

        writer.Block(head, () => writer.Line("return TryParse(global::System.MemoryExtensions.AsSpan(code), out result);"));
        WriteHead(writer, Summary, "code", Parameter);
        writer.Block("public static bool TryParse(global::System.ReadOnlySpan<char> code, out " + context.EnumName + " result)", () =>
            WriteTextBody(context, "code.Slice(2)", string.Empty));
        WriteHead(writer, Summary, "utf8Code", "The code as it appears on the wire, in UTF-8.");
        writer.Block("public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Code, out " + context.EnumName + " result)", () =>
            WriteUtf8Body(context));
    }

    private static void WriteTextBody(EmitContext context, string afterPrefix, string guard)
    {
        SourceWriter writer = context.Writer;
        var tests = new List<string>();
        string candidate = "candidate";
        if (context.Catalog.Codes == CodeKind.Symbol)
        {
            WriteSymbolCandidate(context, guard);
        }
        else
        {
            candidate = "(" + context.EnumName + ")number";
            tests.Add(WriteNumberCandidate(context, afterPrefix, guard));
        }

        tests.Add("FindCode(" + candidate + ") is string wireCode");
        tests.Add(IsCode(context, "wireCode"));
        writer.Line("if (" + tests[0]);
        writer.Indented(() => tests.Skip(1).ToList().ForEach(test => writer.Line("&& " + test + (test == tests.Last() ? ")" : string.Empty))));
        writer.Braces(() =>
        {
            writer.Line("result = " + candidate + ";");
            writer.Line("return true;");
        });
        writer.Separate();
        WriteDisplaced(context);
        writer.Line("result = default;");
        writer.Line("return false;");
    }

    /// <summary>Writes the condition that what came is a certain wire form.</summary>
    private static string IsCode(EmitContext context, string wireCode)
        => context.Features.HasSpans
            ? "global::System.MemoryExtensions.SequenceEqual(code, global::System.MemoryExtensions.AsSpan(" + wireCode + "))"
            : "code == " + wireCode;

    /// <summary>Writes how digits become a number, and returns the condition under which they do.</summary>
    private static string WriteNumberCandidate(EmitContext context, string afterPrefix, string guard)
    {
        string type = Integer(context);
        string tryDecimal = type + ".TryParse(code, " + NumberFormat + "AllowLeadingSign" + Invariantly;
        int hexCount = context.Members.Count(entry => WireCode.IsHex(entry.Code!));
        if (hexCount == 0)
        {
            return tryDecimal + type + " number)";
        }

        SourceWriter writer = context.Writer;
        string tryHex = type + ".TryParse(" + afterPrefix + ", " + NumberFormat + "AllowHexSpecifier" + Invariantly;
        writer.Line(type + " number;");
        writer.Line("bool isNumber = " + guard + "code.Length > 2 && (code[1] == 'x' || code[1] == 'X')");
        writer.Indented(() =>
        {
            writer.Line("? " + tryHex + "number)");
            writer.Line(": " + tryDecimal + "number);");
        });
        return "isNumber";
    }

    private static void WriteSymbolCandidate(EmitContext context, string guard)
    {
        SourceWriter writer = context.Writer;
        writer.Line("uint hash = 2166136261;");
        string loop = "foreach (char c in code" + (guard.Length > 0 ? " ?? \"\"" : string.Empty) + ")";
        writer.Block(loop, () => writer.Line("hash = unchecked((hash ^ c) * 16777619);"));
        writer.Separate();
        writer.Line("hash &= int.MaxValue;");
        writer.Line("var candidate = (" + context.EnumName + ")(hash == 0 ? 1 : (int)hash);");
    }

    /// <summary>Writes the codes whose hash another code has.</summary>
    private static void WriteDisplaced(EmitContext context)
    {
        if (context.Catalog.Codes != CodeKind.Symbol)
        {
            return;
        }

        SourceWriter writer = context.Writer;
        foreach (EntryModel entry in context.Members.Where(entry => entry.Value != WireCode.Hash(entry.Code!)))
        {
            string name = CSharpText.Identifier(entry.Name);
            writer.Block("if (" + IsCode(context, "Codes." + name) + ")", () =>
            {
                writer.Line("result = " + context.EnumName + "." + name + ";");
                writer.Line("return true;");
            });
            writer.Separate();
        }
    }

    private static void WriteUtf8Body(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        string longest = Invariant.Text(context.Members.Max(entry => Encoding.UTF8.GetByteCount(entry.Code!)));
        writer.Block("if (utf8Code.Length > " + longest + ")", () =>
        {
            writer.Line("result = default;");
            writer.Line("return false;");
        });
        writer.Separate();
        writer.Line("global::System.Span<char> code = stackalloc char[" + longest + "];");
        writer.Line("int length = global::System.Text.Encoding.UTF8.GetChars(utf8Code, code);");
        writer.Line("return TryParse((global::System.ReadOnlySpan<char>)code.Slice(0, length), out result);");
    }

    private static void WriteTryParseName(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        WriteHead(writer, "Finds the error code of a member's name, compared letter by letter.", "name", "The name of a member of the enum.");
        string parameters = context.NullableString + " name, out " + context.EnumName + " result)";
        int chunks = ChunkSearch.Count(context.Members.Count);
        if (chunks <= 1)
        {
            writer.Block("public static bool TryParseName(" + parameters, () => WriteNameSwitch(context, context.Members));
            return;
        }

        List<EntryModel> sorted = context.Members.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        writer.Block("public static bool TryParseName(" + parameters, () => ChunkSearch.Write(
            writer,
            0,
            chunks,
            arm => "string.CompareOrdinal(name, nameof(" + context.EnumName + "." + CSharpText.Identifier(sorted[arm].Name) + ")) < 0",
            chunk => ChunkSearch.NameOf("TryParseName", chunk) + "(name, out result)"));
        for (int i = 0; i < chunks; i++)
        {
            IEnumerable<EntryModel> members = sorted.Skip(i * ChunkSearch.ChunkSize).Take(ChunkSearch.ChunkSize);
            writer.Separate();
            writer.Block("private static bool " + ChunkSearch.NameOf("TryParseName", i) + "(" + parameters, () => WriteNameSwitch(context, members));
        }
    }

    private static void WriteNameSwitch(EmitContext context, IEnumerable<EntryModel> members)
    {
        SourceWriter writer = context.Writer;
        writer.Block("switch (name)", () =>
        {
            foreach (EntryModel entry in members)
            {
                string member = context.EnumName + "." + CSharpText.Identifier(entry.Name);
                writer.Line("case nameof(" + member + "):");
                writer.Indented(() =>
                {
                    writer.Line("result = " + member + ";");
                    writer.Line("return true;");
                });
            }

            WriteNotFound(writer);
        });
    }

    private static void WriteNotFound(SourceWriter writer)
    {
        writer.Line("default:");
        writer.Indented(() =>
        {
            writer.Line("result = default;");
            writer.Line("return false;");
        });
    }

    private static void WriteWithHttpStatus(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        string list = "global::System.Collections.Generic.IReadOnlyList<" + context.EnumName + ">";
        List<int> statuses = context.Members.SelectMany(entry => entry.HttpStatuses).Distinct().OrderBy(status => status).ToList();
        writer.Separate();
        Documentation.WriteSummary(writer, "Lists the error codes that come with an HTTP status. Rows without a code are in <see cref=\"Catalog\"/>.");
        Documentation.WriteParameter(writer, "httpStatus", "The HTTP status code, such as 404.");
        Documentation.WriteReturns(writer, "The error codes, in their order; empty when there are none.");
        writer.Block("public static " + list + " WithHttpStatus(int httpStatus)", () => writer.Block("switch (httpStatus)", () =>
        {
            foreach (int status in statuses)
            {
                writer.Line("case " + Invariant.Text(status) + ":");
                writer.Indented(() => writer.Line("return CodesByHttpStatus.Http" + Invariant.Text(status) + ";"));
            }

            writer.Line("default:");
            writer.Indented(() => writer.Line("return global::System.Array.Empty<" + context.EnumName + ">();"));
        }));

        writer.Separate();
        writer.Block("private static class CodesByHttpStatus", () =>
        {
            foreach (int status in statuses)
            {
                writer.Separate();
                writer.Line("internal static readonly " + list + " Http" + Invariant.Text(status) + " = global::System.Array.AsReadOnly(new[]");
                writer.Line("{");
                writer.Indented(() =>
                {
                    foreach (EntryModel entry in context.Members.Where(entry => entry.HttpStatuses.Contains(status)))
                    {
                        writer.Line(context.EnumName + "." + CSharpText.Identifier(entry.Name) + ",");
                    }
                });
                writer.Line("});");
            }
        });
    }

    private static void WriteHead(SourceWriter writer, string summary, string parameter, string parameterText)
    {
        writer.Separate();
        Documentation.WriteSummary(writer, summary);
        Documentation.WriteParameter(writer, parameter, parameterText);
        Documentation.WriteParameter(writer, "result", "The error code, when there is one.");
        Documentation.WriteReturns(writer, "Whether the table has it.");
    }

    private static string Integer(EmitContext context) => context.Catalog.Codes == CodeKind.Int64 ? "long" : "int";
}
