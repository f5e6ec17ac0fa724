using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;

namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>Finds the place of a text in a table of slots.</summary>
internal sealed class TextIndex
{
    /// <summary>How far from either end of the texts a character may stand to be hashed.</summary>
    private const int Reach = 24;

    private readonly int _least;
    private readonly int _greatest;
    private readonly int _bits;
    private readonly TextHash _hash;

    /// <summary>Makes the index.</summary>
    /// <param name="texts">The text of each row; at least one.</param>
    public TextIndex(IReadOnlyList<string> texts)
    {
        _least = texts.Min(text => text.Length);
        _greatest = texts.Max(text => text.Length);
        _bits = SlotTable.BitsFor(texts.Count);
        _hash = new TextHash(texts, HashedCharacters.Choose(texts, Math.Min(Reach, _least)), _bits);
        uint[] hashes = TextHash.OfEach(texts, _hash.Of);
        Table = SlotTable.Fill(hashes, _bits);
        Checks = Array.ConvertAll(Table, row => row == 0 ? 0 : (int)(hashes[row - 1] & 0x7FFF));
        IsAscii = texts.All(HasOnlyAscii);
    }

    /// <summary>Gets the row plus 1 in each slot, or 0.</summary>
    public int[] Table { get; }

    /// <summary>Gets the low 15 bits of the hash of each slot's text, or 0.</summary>
    public int[] Checks { get; }

    /// <summary>Gets whether all texts are ASCII, so that their bytes in UTF-8 are their characters.</summary>
    public bool IsAscii { get; }

    /// <summary>Writes the condition that a <c>text</c> is shorter or longer than those that are looked for.</summary>
    public static string HasOtherLength(int shortest, int longest)
        => shortest == longest
            ? "text.Length != " + Invariant.Text(shortest)
            : "text.Length < " + Invariant.Text(shortest) + " || text.Length > " + Invariant.Text(longest);

    /// <summary>Writes the body of the method that finds the place of a <c>text</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="placeAt">Writes the place plus 1 in a slot.</param>
    /// <param name="checkAt">Writes the check of a slot.</param>
    /// <param name="isText">The condition that the text is the one at a <c>place</c>.</param>
    public void WriteFind(SourceWriter writer, Func<string, string> placeAt, Func<string, string> checkAt, string isText)
    {
        writer.Block("if (" + HasOtherLength(_least, _greatest) + ")", () => writer.Line("return -1;"));
        writer.Separate();
        _hash.Write(writer);
        writer.Line("int slot = (int)(hash >> " + Invariant.Text(32 - _bits) + ");");
        writer.Line("int place = " + placeAt("slot") + " - 1;");
        writer.Block("while (place >= 0 && !(" + checkAt("slot") + " == (hash & 0x7FFF) && " + isText + "))", () =>
        {
            writer.Line("slot = (slot + 1) & " + Invariant.Text(Table.Length - 1) + ";");
            writer.Line("place = " + placeAt("slot") + " - 1;");
        });
        writer.Separate();
        writer.Line("return place;");
    }

    private static bool HasOnlyAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
