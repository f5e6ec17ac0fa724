using System;
using System.Collections.Generic;
using System.Text;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Writes numbers and texts into a string literal. A literal costs the compiler next to nothing, whereas each element of an array
/// and each case of a switch has its price; and a program loads a literal when it first runs past it.
/// </summary>
internal sealed class PackedLiteral
{
    /// <summary>The number of characters in a line of the source beyond which another line begins.</summary>
    private const int LineLength = 2000;

    /// <summary>The number of characters that still fit behind what a literal belongs to.</summary>
    private const int ShortLine = 80;

    private const int BitsPerCharacter = 14;
    private const int Bits = (1 << BitsPerCharacter) - 1;
    private const int IsFollowed = 1 << BitsPerCharacter;

    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>Starts a literal.</summary>
    /// <param name="start">The number of characters that will stand before it.</param>
    public PackedLiteral(int start = 0) => Length = start;

    /// <summary>Packs a list.</summary>
    /// <param name="items">What to pack.</param>
    /// <param name="add">Writes an item.</param>
    public static PackedLiteral Of<T>(IEnumerable<T> items, Action<PackedLiteral, T> add)
    {
        var literal = new PackedLiteral();
        foreach (T item in items)
        {
            add(literal, item);
        }

        return literal;
    }

    /// <summary>Packs a list of 16-bit numbers.</summary>
    public static PackedLiteral OfNumbers(IEnumerable<int> numbers) => Of(numbers, (literal, number) => literal.Add(number));

    /// <summary>Gets the number of characters that the literal stands for, those before it included.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a 16-bit number as one character.</summary>
    public void Add(int number)
    {
        CSharpText.AppendCodeUnit(_line, (char)number);
        Length++;
        BreakLine();
    }

    /// <summary>Writes a 32-bit number as two characters of 16 bits, which may be surrogates.</summary>
    public void AddInt32(int number)
    {
        Add((number >> 16) & 0xFFFF);
        Add(number & 0xFFFF);
    }

    /// <summary>Writes a number of at most 30 bits as two characters of 15 bits.</summary>
    public void AddWide(int number)
    {
        Add(number >> 15);
        Add(number & 0x7FFF);
    }

    /// <summary>Writes a number of at most 28 bits as two characters of 14 bits.</summary>
    public void AddPosition(int number)
    {
        Add(number >> BitsPerCharacter);
        Add(number & Bits);
    }

    /// <summary>Writes a number in as many characters as it needs.</summary>
    public void AddNumber(int number)
    {
        if (number > Bits)
        {
            AddNumberBeforeOthers(number >> BitsPerCharacter);
        }

        Add(number & Bits);
    }

    /// <summary>Writes a text, or where the same text stands already.</summary>
    public void AddText(string? text)
    {
        if (text is null)
        {
            AddNumber(0);
        }
        else if (text.Length > 0 && _positions.TryGetValue(text, out int position))
        {
            AddNumber(text.Length << 1);
            AddNumber(position);
        }
        else
        {
            AddNumber((text.Length << 1) + 1);
            _positions[text] = Length;
            CSharpText.AppendLiteral(_line, text);
            Length += text.Length;
            BreakLine();
        }
    }

    /// <summary>Ends the line of the source, which ends nothing in the literal.</summary>
    public void EndLine()
    {
        if (_line.Length > 0)
        {
            _lines.Add(_line.ToString());
            _line.Clear();
        }
    }

    /// <summary>Writes what another literal holds.</summary>
    public void Append(PackedLiteral other)
    {
        EndLine();
        other.EndLine();
        _lines.AddRange(other._lines);
        Length = other.Length;
    }

    /// <summary>Writes the literal behind what it belongs to, in as many lines as it needs.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="head">What stands before the literal.</param>
    /// <param name="end">What stands behind the literal.</param>
    public void WriteTo(SourceWriter writer, string head, string end)
    {
        EndLine();
        if (_lines.Count == 0 || (_lines.Count == 1 && _lines[0].Length <= ShortLine))
        {
            writer.Line(head, head[head.Length - 1] == '(' ? "\"" : " \"", _lines.Count == 0 ? string.Empty : _lines[0], "\"", end);
            return;
        }

        writer.Line(head);
        writer.Indented(() =>
        {
            for (int i = 0; i < _lines.Count; i++)
            {
                writer.Line("\"", _lines[i], i < _lines.Count - 1 ? "\" +" : "\"" + end);
            }
        });
    }

    private void AddNumberBeforeOthers(int number)
    {
        if (number > Bits)
        {
            AddNumberBeforeOthers(number >> BitsPerCharacter);
        }

        Add((number & Bits) | IsFollowed);
    }

    private void BreakLine()
    {
        if (_line.Length > LineLength)
        {
            EndLine();
        }
    }
}
