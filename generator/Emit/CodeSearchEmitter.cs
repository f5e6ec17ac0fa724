using System;
using System.Linq;
using System.Text;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit.Packing;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the methods that find the place of a code as it came over the wire. Symbols are looked up as text; a number is read and then
/// looked up, and is a code only in the form in which the table writes it.
/// </summary>
internal static class CodeSearchEmitter
{
    /// <summary>The most digits of a number that surely fits 64 bits without a sign.</summary>
    private const int MaxDigits = 19;

    /// <summary>The digits of the greatest number of 32 bits.</summary>
    private const int DigitsOfInt32 = 10;

    /// <summary>What stands for bytes that are not UTF-8 where they are read as characters.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    private const string CharSpan = "global::System.ReadOnlySpan<char>";
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    public static void Write(EmitContext context, PlacesEmitter places)
    {
        if (context.IsSymbolic)
        {
            WriteSymbols(context, places);
        }
        else if (context.Members.Any(entry => WireCode.IsHex(entry.Code!)))
        {
            WriteForTexts(context, textType => WriteHexadecimal(context, textType));
            WriteDecoded(context);
        }
        else
        {
            WriteForTexts(context, textType => WriteDecimal(context, "FindCode", textType));
            if (context.Features.HasSpans)
            {
                WriteDecimal(context, "FindUtf8Code", ByteSpan);
            }
        }
    }

    /// <summary>Writes a method for strings, and once more for spans: what turns the one into the other lies in an assembly that few programs have loaded.</summary>
    private static void WriteForTexts(EmitContext context, Action<string> write)
    {
        write("string");
        if (context.Features.HasSpans)
        {
            write(CharSpan);
        }
    }

    private static void WriteSymbols(EmitContext context, PlacesEmitter places)
    {
        const string Table = "CodeSlots";
        var codes = new TextIndex(context.Members.ConvertAll(member => member.Code!));
        WriteForTexts(context, textType => places.WriteTextSearch("FindCode", textType, Table, codes, IsCode(textType), hasTable: textType == "string"));
        if (codes.IsAscii && context.Features.HasAscii)
        {
            places.WriteTextSearch("FindUtf8Code", ByteSpan, Table, codes, "global::System.Text.Ascii.Equals(text, CodeAt(place))", hasTable: false);
        }
        else
        {
            WriteDecoded(context);
        }
    }

    /// <summary>Writes the search for a code in UTF-8 by its characters.</summary>
    private static void WriteDecoded(EmitContext context)
    {
        if (!context.Features.HasSpans)
        {
            return;
        }

        SourceWriter writer = context.Writer;
        string longest = Invariant.Text(context.Members.Max(entry => Encoding.UTF8.GetByteCount(entry.Code!)));
        writer.Separate();
        writer.Block("internal static int FindUtf8Code(" + ByteSpan + " text)", () =>
        {
            writer.Block("if (text.Length > " + longest + ")", () => writer.Line("return -1;"));
            writer.Separate();
            writer.Line("global::System.Span<char> characters = stackalloc char[" + longest + "];");
            writer.Line("int length = global::System.Text.Encoding.UTF8.GetChars(text, characters);");
            if (!context.Members.Any(entry => entry.Code!.IndexOf(ReplacementCharacter) >= 0))
            {
                writer.Line("return FindCode(characters.Slice(0, length));");
                return;
            }

            writer.Line("int place = FindCode(characters.Slice(0, length));");
            writer.Line("return place >= 0 && global::System.MemoryExtensions.SequenceEqual(text, global::System.Text.Encoding.UTF8.GetBytes(CodeAt(place))) ? place : -1;");
        });
    }

    private static void WriteDecimal(EmitContext context, string method, string textType)
    {
        SourceWriter writer = context.Writer;
        string integer = context.IsInt64 ? "long" : "int";
        int shortest = context.Members.Min(entry => entry.Code!.Length);
        int longest = context.Members.Max(entry => entry.Code!.Length);
        bool hasSign = context.Members.Exists(entry => entry.Code![0] == '-');
        string first = hasSign ? "start" : "0";
        writer.Separate();
        writer.Block("internal static int " + method + "(" + textType + " text)", () =>
        {
            writer.Block("if (" + TextIndex.HasOtherLength(shortest, longest) + ")", () => writer.Line("return -1;"));
            writer.Separate();
            if (hasSign)
            {
                writer.Line("int start = text[0] == '-' ? 1 : 0;");
            }

            string isTooLong = longest > MaxDigits ? " || text.Length - start > " + Invariant.Text(MaxDigits) : string.Empty;
            string isPadded = "text[" + first + "] == '0'" + (shortest > 1 ? string.Empty : " && text.Length > 1");
            writer.Block("if (" + (hasSign ? "start == text.Length || (" + isPadded + ")" + isTooLong : isPadded) + ")", () => writer.Line("return -1;"));
            writer.Separate();
            writer.Line("ulong number = 0;");
            writer.Block("for (int i = " + first + "; i < text.Length; i++)", () =>
            {
                writer.Line("uint digit = unchecked((uint)(text[i] - '0'));");
                writer.Block("if (digit > 9)", () => writer.Line("return -1;"));
                writer.Separate();
                writer.Line("number = number * 10 + digit;");
            });
            writer.Separate();
            if (longest >= (context.IsInt64 ? MaxDigits : DigitsOfInt32))
            {
                writer.Block("if (number > (ulong)" + integer + ".MaxValue" + (hasSign ? " + (ulong)start" : string.Empty) + ")", () => writer.Line("return -1;"));
                writer.Separate();
            }

            string value = hasSign ? "start == 0 ? (" + integer + ")number : -(" + integer + ")number" : "(" + integer + ")number";
            writer.Line("return TryFind(unchecked(" + value + "), out int place) ? place : -1;");
        });
    }

    private static void WriteHexadecimal(EmitContext context, string textType)
    {
        const string Format = "global::System.Globalization.NumberStyles.";
        const string Invariantly = ", global::System.Globalization.CultureInfo.InvariantCulture, out number)";
        SourceWriter writer = context.Writer;
        string integer = context.IsInt64 ? "long" : "int";
        string digits = textType == CharSpan ? "text.Slice(2)" : "text.Substring(2)";
        writer.Separate();
        writer.Block("internal static int FindCode(" + textType + " text)", () =>
        {
            writer.Line(integer + " number;");
            writer.Line("bool isNumber = text.Length > 2 && (text[1] == 'x' || text[1] == 'X')");
            writer.Indented(() =>
            {
                writer.Line("? " + integer + ".TryParse(" + digits + ", " + Format + "AllowHexSpecifier" + Invariantly);
                writer.Line(": " + integer + ".TryParse(text, " + Format + "AllowLeadingSign" + Invariantly + ";");
            });
            writer.Line("int place = -1;");
            writer.Line("return isNumber && TryFind(number, out place) && " + IsCode(textType) + " ? place : -1;");
        });
    }

    /// <summary>Writes the condition that a text is the code at a place.</summary>
    private static string IsCode(string textType)
        => textType == CharSpan
            ? "global::System.MemoryExtensions.SequenceEqual(text, global::System.MemoryExtensions.AsSpan(CodeAt(place)))"
            : "CodeAt(place) == text";
}
