namespace ErrorCatalog.Generator.Usage;

/// <summary>Where a literal stands that is used as a code.</summary>
internal enum LiteralPlace
{
    /// <summary>It's cast to the enum: <c>(PlaidErrorCode)1205</c>.</summary>
    Cast,

    /// <summary>The enum or the open value is expected, so that only a member compiles: <c>code == 1205</c>.</summary>
    Direct,

    /// <summary>It's compared as an object, to which no code is equal: <c>code.Equals(1205)</c>.</summary>
    Boxed,

    /// <summary>It's compared with the enum as a number: <c>(int)code == 1205</c>.</summary>
    Number,

    /// <summary>It's compared with the text of a code: <c>code.GetCode() == "1205"</c>.</summary>
    Text,

    /// <summary>It's compared with a code as it was received: <c>value.ToString() == "1205"</c>.</summary>
    Received,

    /// <summary>An open value is made of it to compare with: <c>value == PlaidErrorCodeValue.Parse("1205")</c>.</summary>
    Created,

    /// <summary>It's read as a code, known or not: <c>PlaidErrors.TryParse("1205", out var code)</c>.</summary>
    Read,
}
