namespace ErrorCatalog.Bodies;

/// <summary>What the name of a property says about its value.</summary>
/// <param name="code">How surely it's the code.</param>
/// <param name="message">How surely it's the message.</param>
internal readonly struct FieldMeaning(int code, int message)
{
    public const int None = 0;

    /// <summary>A code only if the catalog contains it; a message if there's no better one.</summary>
    public const int Possible = 1;

    public const int Likely = 2;

    public const int Usual = 3;

    /// <summary>The project says so.</summary>
    public const int Given = 4;

    public int Code { get; } = code;

    public int Message { get; } = message;

    /// <summary>Gets a value that indicates whether the value is a message, and can't be a code.</summary>
    public bool IsMessage => Code == None && Message >= Likely;
}
