namespace ErrorCatalog.Bodies;

/// <summary>What the name of a property says about its value.</summary>
/// <param name="code">How surely it's the code.</param>
/// <param name="message">How surely it's the message.</param>
internal readonly struct FieldMeaning(int code, int message)
{
    public const int None = 0;

    /// <summary>A code if it's a word that the catalog contains, and nothing else is surer.</summary>
    public const int PossibleWord = 1;

    /// <summary>A code if the catalog contains it, and nothing else is surer; a message if there's no better one.</summary>
    public const int Possible = 2;

    /// <summary>A code of another kind than the usual one, such as a subcode, if the catalog contains it.</summary>
    public const int Special = 3;

    public const int Likely = 4;

    public const int Usual = 5;

    /// <summary>The project says so.</summary>
    public const int Given = 6;

    public int Code { get; } = code;

    public int Message { get; } = message;

    public bool IsMessage => Message >= Usual;

    public bool IsKnown => (Code | Message) != None;
}
