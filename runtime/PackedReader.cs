namespace ErrorCatalog;

/// <summary>
/// Reads what generated code has packed into a string literal, one value after the other. A number takes 14 bits of each
/// character, the highest first, and one more bit where another character follows; so no character is a surrogate, and a literal
/// survives wherever text does.
/// </summary>
internal struct PackedReader(string packed, int position)
{
    private const int BitsPerCharacter = 14;
    private const int Bits = (1 << BitsPerCharacter) - 1;
    private const int IsFollowed = 1 << BitsPerCharacter;

    private int _position = position;

    /// <summary>Reads a number of a list whose every number takes two characters.</summary>
    internal static int NumberAt(string packed, int index)
        => (packed[2 * index] << BitsPerCharacter) | packed[(2 * index) + 1];

    internal int ReadNumber()
    {
        int value = 0;
        int character;
        do
        {
            character = packed[_position++];
            value = (value << BitsPerCharacter) | (character & Bits);
        }
        while ((character & IsFollowed) != 0);

        return value;
    }

    /// <summary>
    /// Reads a text: 0 for none; twice the length and 1, and then the text; or twice the length, and then where the same text
    /// stands already.
    /// </summary>
    internal string? ReadText()
    {
        int head = ReadNumber();
        int length = head >> 1;
        if (head == 0)
        {
            return null;
        }

        if ((head & 1) == 0)
        {
            return packed.Substring(ReadNumber(), length);
        }

        _position += length;
        return packed.Substring(_position - length, length);
    }

    internal void SkipTexts(int count)
    {
        for (; count > 0; count--)
        {
            int head = ReadNumber();
            if ((head & 1) != 0)
            {
                _position += head >> 1;
            }
            else if (head != 0)
            {
                ReadNumber();
            }
        }
    }
}
