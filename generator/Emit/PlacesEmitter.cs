using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit.Packing;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes what finds the place of a member, and what is kept there: its value, its texts and its HTTP status.</summary>
internal sealed class PlacesEmitter(EmitContext context, ValueIndex values)
{
    private readonly SourceWriter _writer = context.Writer;

    /// <summary>Gets the name of the list in which a place is found.</summary>
    private string List => values.IsDense ? "RowNumbers" : "Slots";

    /// <summary>Writes the expression for the members of an HTTP status, as an element of an array.</summary>
    public static void WriteMembersOf(EmitContext context, ValueIndex values, int httpStatus, IEnumerable<int> rows)
    {
        context.Writer.Line("// " + Invariant.Text(httpStatus));
        PackedLiteral.Of(rows.Select(values.PlaceOf), context.PlaceNumbers.Add).WriteTo(context.Writer, "Rows.MembersAt(", "),");
    }

    /// <summary>Writes the members.</summary>
    public void Write()
    {
        WriteText("Name");
        WriteText("Code");
        WriteTextIf(context.HasMessage, "Message");
        WriteTextIf(context.HasDescription, "Description");
        WriteTextIf(context.HasResolution, "Resolution");
        WriteValues();
        if (context.HasHttpStatus)
        {
            WriteHttpStatuses();
        }

        var names = new TextIndex(context.Members.ConvertAll(member => member.Name));
        WriteTextSearch("FindName", "string", "NameSlots", names, "NameAt(place) == text");
        CodeSearchEmitter.Write(context, this);
    }

    private void WriteTextIf(bool isPresent, string what)
    {
        if (isPresent)
        {
            WriteText(what);
        }
    }

    /// <summary>Writes how the text at a place is read, and kept in a class of its own, which costs nothing until somebody asks.</summary>
    private void WriteText(string what)
    {
        string kept = "Kept" + what + "s";
        string text = context.NullableString;
        _writer.Separate();
        _writer.Block("internal static string " + what + "At(int place)", () =>
            _writer.Line("return " + kept + ".At[place] ?? " + kept + ".Read(place);"));
        _writer.Separate();
        _writer.Block("private static class " + kept, () =>
        {
            _writer.Line("internal static readonly " + text + "[] At = new " + text + "[" + Invariant.Text(values.Count) + "];");
            _writer.Separate();
            _writer.Block("internal static string Read(int place)", () => _writer.Line("return At[place] = All.Read" + what + "(" + (values.PlacesAreRows ? "place" : "RowAt(place)") + ");"));
        });
    }

    private void WriteValues()
    {
        string integer = context.IsInt64 ? "long" : "int";
        _writer.Separate();
        _writer.Block("internal static " + context.EnumName + " MemberAt(int place)", () => _writer.Line("return (" + context.EnumName + ")ValueAt(place);"));
        _writer.Separate();
        _writer.Block("private static " + integer + " ValueAt(int place)", () => _writer.Line("return " + values.ValueAtPlace + ";"));
        if (!values.IsDense)
        {
            LiteralMembers.WriteSmall(context, "private", "Values", values.PackValues());
        }

        _writer.Separate();
        _writer.Block("internal static bool TryFind(" + integer + " value, out int place)", () => values.WriteTryFind(_writer, List));
        if (values.IsDense && values.PlacesAreRows)
        {
            return;
        }

        _writer.Separate();
        LiteralMembers.WriteLarge(context, List, List, values.PackList());
        if (values.IsDense)
        {
            _writer.Separate();
            _writer.Block("internal static int RowAt(int place)", () => _writer.Line("return " + values.NumberAt(List, "place") + " - 1;"));
        }
    }

    private void WriteHttpStatuses()
    {
        _writer.Separate();
        _writer.Block(
            "internal static int FindHttpStatus(" + (context.IsInt64 ? "long" : "int") + " value)",
            () => values.WriteNumberOf(_writer, "HttpStatuses"));
        _writer.Separate();
        LiteralMembers.WriteLarge(context, "HttpStatuses", "HttpStatuses", PackedLiteral.OfNumbers(values.Spread(row => context.Members[row].HttpStatus)));
        string list = "global::System.Collections.Generic.IReadOnlyList<" + context.EnumName + ">";
        string length = "places.Length" + (context.PlaceNumbers.Width == 1 ? string.Empty : " / " + Invariant.Text(context.PlaceNumbers.Width));
        _writer.Separate();
        _writer.Block("internal static " + list + " MembersAt(string places)", () =>
        {
            _writer.Line("var members = new " + context.EnumName + "[" + length + "];");
            _writer.Block("for (int i = 0; i < members.Length; i++)", () => _writer.Line("members[i] = MemberAt(" + context.PlaceNumbers.At("places", "i") + ");"));
            _writer.Separate();
            _writer.Line("return global::System.Array.AsReadOnly(members);");
        });
    }

    /// <summary>Writes a method that finds the place of a text, and the table that it looks into unless another method has written it.</summary>
    public void WriteTextSearch(string method, string textType, string table, TextIndex index, string isText, bool hasTable = true)
    {
        PackedNumbers numbers = context.PlaceNumbers;
        _writer.Separate();
        _writer.Block("internal static int " + method + "(" + textType + " text)", () => index.WriteFind(
            _writer,
            slot => numbers.BehindCheck(table, slot),
            slot => table + "[" + Invariant.Text(1 + numbers.Width) + " * " + slot + "]",
            isText));
        if (hasTable)
        {
            _writer.Separate();
            LiteralMembers.WriteLarge(context, table, table, PackedLiteral.Of(Enumerable.Range(0, index.Table.Length), (literal, slot) =>
            {
                int row = index.Table[slot] - 1;
                literal.Add(index.Checks[slot]);
                numbers.Add(literal, row < 0 ? 0 : values.PlaceOf(row) + 1);
            }));
        }
    }
}
