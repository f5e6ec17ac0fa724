namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>Finds the codes that tell a reader no more than a number does: <c>E1001</c>, <c>AUTH-005</c>, <c>42P01</c>.</summary>
internal static class OpaqueCode
{
    private const int MaxAbbreviation = 2;

    /// <summary>Tells whether a code is one word in front of a number, or a mixture of digits and abbreviations.</summary>
    public static bool Is(string code)
    {
        int words = 0;
        int length = 0;
        int longest = 0;
        char last = '\0';
        for (int i = 0; i < code.Length; i++)
        {
            if (!char.IsLetterOrDigit(code[i]))
            {
                continue;
            }

            last = code[i];
            if (char.IsLetter(last))
            {
                bool startsWord = i == 0 || !char.IsLetter(code[i - 1]) || (char.IsUpper(last) && char.IsLower(code[i - 1]));
                words += startsWord ? 1 : 0;
                length = startsWord ? 1 : length + 1;
                longest = Math.Max(longest, length);
            }
        }

        bool isPrefixed = words == 1 && char.IsDigit(last);
        return isPrefixed || (longest <= MaxAbbreviation && code.Any(char.IsDigit));
    }
}
