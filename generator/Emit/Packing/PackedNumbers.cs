namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// Writes rows or places into literals. Where there are many, each takes two characters: with 15 bits in each, none is a
/// surrogate, and a list can also be the text of an attribute.
/// </summary>
/// <param name="count">The number of rows or places; the greatest number is that of the last one, plus 1.</param>
internal sealed class PackedNumbers(int count)
{
    /// <summary>Gets the number of characters that a number takes.</summary>
    public int Width { get; } = count >= short.MaxValue ? 2 : 1;

    /// <summary>Writes a number.</summary>
    public void Add(PackedLiteral literal, int number)
    {
        if (Width == 2)
        {
            literal.AddWide(number);
        }
        else
        {
            literal.Add(number);
        }
    }

    /// <summary>Gets the C# of the number that a list has at an index.</summary>
    public string At(string list, string index) => Width == 2 ? At(list, "2 * " + index, "2 * " + index + " + 1") : list + "[" + index + "]";

    /// <summary>Gets the C# of the number behind the check of a text, in a slot.</summary>
    public string BehindCheck(string list, string slot)
        => Width == 2 ? At(list, "3 * " + slot + " + 1", "3 * " + slot + " + 2") : list + "[2 * " + slot + " + 1]";

    private static string At(string list, string high, string low) => "(" + list + "[" + high + "] << 15 | " + list + "[" + low + "])";
}
