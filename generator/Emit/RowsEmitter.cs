using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Emit.Packing;
using ErrorCatalog.Generator.Model;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes the nested class that holds the rows and finds them. The rows are data in literals: a switch over all codes would cost
/// the compiler more than the rest of the file, a first call would compile the whole of it, and the processor could not foresee
/// where it leads.
/// </summary>
internal sealed class RowsEmitter
{
    /// <summary>
    /// The number of rows from which the number of a row, or that plus 1, takes two characters: with 15 bits in each, none is a
    /// surrogate, and a list can also be the text of an attribute.
    /// </summary>
    private const int WideCount = short.MaxValue;

    private readonly EmitContext _context;
    private readonly SourceWriter _writer;

    private RowsEmitter(EmitContext context)
    {
        _context = context;
        _writer = context.Writer;
    }

    private bool IsWide => _context.Rows.Count >= WideCount;

    /// <summary>Writes the class.</summary>
    public static void Write(EmitContext context) => new RowsEmitter(context).Write();

    /// <summary>Writes the expression for the members of an HTTP status, as an element of an array.</summary>
    public static void WriteMembersOf(EmitContext context, int httpStatus, IReadOnlyList<int> rows)
    {
        context.Writer.Line("// " + Invariant.Text(httpStatus));
        new RowsEmitter(context).PackRows(rows).WriteTo(context.Writer, "Rows.MembersOf(", "),");
    }

    /// <summary>Writes a list of numbers of 16 bits.</summary>
    public static void WriteNumbers(EmitContext context, string visibility, string name, IEnumerable<int> numbers)
        => new RowsEmitter(context).WriteList(visibility, name, Pack(numbers, (literal, number) => literal.Add(number)));

    private void Write()
    {
        _writer.Separate();
        _writer.Line("// The rows, packed into literals: these cost the compiler little, and nothing is unpacked before somebody asks for it.");
        _writer.Block("private sealed class Rows : global::ErrorCatalog.CompilerServices.PackedRows", () =>
        {
            _writer.Line("internal static readonly Rows All = new Rows();");
            _writer.Separate();
            _writer.Line("private Rows()");
            _writer.Indented(() => _writer.Line(
                ": base(" + CSharpText.Literal(_context.Catalog.Name) + ", " + Invariant.Text(_context.Rows.Count) + ", " + Invariant.Text(PackedPages.PageShift(_context.Rows.Count)) + ")"));
            _writer.Line("{");
            _writer.Line("}");
            if (_context.Members.Count > 0)
            {
                WriteMembers();
            }

            WriteOverrides();
        });
    }

    private void WriteMembers()
    {
        var values = new ValueIndex(_context.Members);
        WriteText("Name");
        WriteText("Code");
        WriteTextIf(_context.HasMessage, "Message");
        WriteTextIf(_context.HasDescription, "Description");
        WriteTextIf(_context.HasResolution, "Resolution");
        WriteValues(values);
        var names = new TextIndex([.. _context.Members.Select(member => member.Name)]);
        WriteTextSearch("FindName", "string", "NameSlots", names, "NameOf(row) == text");
        CodeSearchEmitter.Write(_context, this);
    }

    private void WriteTextIf(bool isPresent, string what)
    {
        if (isPresent)
        {
            WriteText(what);
        }
    }

    /// <summary>Writes how a text of a row is read, and kept in a class of its own, which costs nothing until somebody asks.</summary>
    private void WriteText(string what)
    {
        string kept = "Kept" + what + "s.OfRow[row]";
        string text = _context.NullableString;
        _writer.Separate();
        _writer.Block("internal static string " + what + "Of(int row)", () =>
            _writer.Line("return " + kept + " ?? (" + kept + " = All.Read" + what + "(row));"));
        _writer.Separate();
        _writer.Block("private static class Kept" + what + "s", () =>
            _writer.Line("internal static readonly " + text + "[] OfRow = new " + text + "[" + Invariant.Text(_context.Members.Count) + "];"));
    }

    private void WriteValues(ValueIndex values)
    {
        _writer.Separate();
        _writer.Block("internal static " + _context.EnumName + " MemberOf(int row)", () => _writer.Line("return (" + _context.EnumName + ")ValueOf(row);"));
        _writer.Separate();
        _writer.Block("private static " + (_context.IsInt64 ? "long" : "int") + " ValueOf(int row)", () => _writer.Line("return " + values.ValueOfRow(_context.IsInt64) + ";"));
        if (!values.IsSequence)
        {
            WriteList("private", "Values", Pack(_context.Members, AddValue));
        }

        _writer.Separate();
        _writer.Block("internal static int Find(long value)", () => values.WriteFind(_writer, place => RowNumberAt("RowAt", place)));
        if (!values.IsSequence)
        {
            _writer.Separate();
            WriteLarge("RowAt", "RowAt", PackRows(values.Table));
        }

        if (!_context.HasHttpStatus)
        {
            return;
        }

        WriteList("internal", "HttpStatuses", Pack(_context.Members, (literal, member) => literal.Add(member.HttpStatus)));
        string list = "global::System.Collections.Generic.IReadOnlyList<" + _context.EnumName + ">";
        _writer.Separate();
        _writer.Block("internal static " + list + " MembersOf(string rows)", () =>
        {
            _writer.Line("var members = new " + _context.EnumName + "[rows.Length" + (IsWide ? " / 2" : string.Empty) + "];");
            _writer.Block("for (int i = 0; i < members.Length; i++)", () => _writer.Line("members[i] = MemberOf(" + RowNumberAt("rows", "i") + ");"));
            _writer.Separate();
            _writer.Line("return global::System.Array.AsReadOnly(members);");
        });
    }

    /// <summary>Writes a method that finds the row of a text, and the table that it looks into unless another method has written it.</summary>
    internal void WriteTextSearch(string method, string textType, string table, TextIndex index, string isText, bool hasTable = true)
    {
        int stride = IsWide ? 3 : 2;
        string First(string slot) => table + "[" + Invariant.Text(stride) + " * " + slot;
        _writer.Separate();
        _writer.Block("internal static int " + method + "(" + textType + " text)", () => index.WriteFind(
            _writer,
            slot => IsWide ? "(" + First(slot) + " + 1] << 15 | " + First(slot) + " + 2])" : First(slot) + " + 1]",
            slot => First(slot) + "]",
            isText));
        if (hasTable)
        {
            _writer.Separate();
            WriteLarge(table, table, Pack(Enumerable.Range(0, index.Table.Length), (literal, slot) =>
            {
                literal.Add(index.Checks[slot]);
                AddRowNumber(literal, index.Table[slot]);
            }));
        }
    }

    private void WriteOverrides()
    {
        string code = _context.Features.HasSpans ? "global::System.MemoryExtensions.AsSpan(code)" : "code";
        _writer.Separate();
        _writer.Block("protected override int FindRow(string code)", () => _writer.Line("return " + (_context.Members.Count == 0 ? "-1" : "FindCode(" + code + ")") + ";"));
        WriteOverride("string GetOrder()", PackOrder());
        WriteOverride("string GetTables()", PackedPages.PackTables(_context.Catalog.Tables));
        List<PackedLiteral> pages = PackedPages.Pack(_context.Rows);
        _writer.Separate();
        _writer.Block("protected override string GetPage(int page)", () => _writer.Block("switch (page)", () =>
        {
            for (int i = 0; i < pages.Count; i++)
            {
                _writer.Line(i == pages.Count - 1 ? "default:" : "case " + Invariant.Text(i) + ":");
                _writer.Indented(() => _writer.Line("return GetPage_" + Invariant.Text(i) + "();"));
            }
        }));

        for (int i = 0; i < pages.Count; i++)
        {
            // Inlined, all pages would be loaded with the first of them.
            _writer.Separate();
            _writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
            WriteLarge("Page_" + Invariant.Text(i), "GetPage_" + Invariant.Text(i) + "()", pages[i]);
        }
    }

    /// <summary>Writes what a literal holds as a private member: as that literal, or as the attribute of a class.</summary>
    private void WriteLarge(string name, string member, PackedLiteral literal)
    {
        string head = "private static string " + member + " =>";
        if (!_context.HasRowsInAttributes)
        {
            literal.WriteTo(_writer, head, ";");
            return;
        }

        _writer.Line(head + " In" + name + ".Text;");
        _writer.Separate();
        literal.WriteTo(_writer, "[global::ErrorCatalog.CompilerServices.PackedPage(", ")]");
        _writer.Block("private static class In" + name, () => _writer.Line("internal static readonly string Text = GetPage(typeof(In" + name + "));"));
    }

    private void AddValue(PackedLiteral literal, EntryModel row)
    {
        if (_context.IsInt64)
        {
            literal.AddInt32((int)(row.Value!.Value >> 32));
        }

        literal.AddInt32(unchecked((int)row.Value!.Value));
    }

    /// <summary>Packs the row of each position in the document; empty when rows and positions are the same.</summary>
    private PackedLiteral PackOrder()
    {
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < _context.Rows.Count; row++)
        {
            rowOf.Add(_context.Rows[row].Name, row);
        }

        int[] order = [.. _context.Catalog.Entries.Select(entry => rowOf[entry.Name])];
        return order.Select((row, position) => row == position).All(isSame => isSame)
            ? new PackedLiteral()
            : Pack(order, (literal, row) => literal.AddPosition(row));
    }

    private void WriteList(string visibility, string name, PackedLiteral literal)
    {
        _writer.Separate();
        literal.WriteTo(_writer, visibility + " static string " + name + " =>", ";");
    }

    private void WriteOverride(string signature, PackedLiteral literal)
    {
        _writer.Separate();
        literal.WriteTo(_writer, "protected override " + signature + " =>", ";");
    }

    private PackedLiteral PackRows(IEnumerable<int> rows) => Pack(rows, AddRowNumber);

    private void AddRowNumber(PackedLiteral literal, int row)
    {
        if (IsWide)
        {
            literal.AddWide(row);
        }
        else
        {
            literal.Add(row);
        }
    }

    private string RowNumberAt(string list, string index)
        => IsWide ? "(" + list + "[2 * " + index + "] << 15 | " + list + "[2 * " + index + " + 1])" : list + "[" + index + "]";

    private static PackedLiteral Pack<T>(IEnumerable<T> items, Action<PackedLiteral, T> add)
    {
        var literal = new PackedLiteral();
        foreach (T item in items)
        {
            add(literal, item);
        }

        return literal;
    }
}
