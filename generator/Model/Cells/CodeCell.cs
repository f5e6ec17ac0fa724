namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>
/// Reads the cell of a code column for what it means: <c>#1004</c>, <c>1005.</c>, and <c>code=10001</c> are numbers, <c>0 (0x0)</c> is
/// a number in two forms, and <c>0 APP_SUCCESS</c> is a number and its name.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="Shape">What the code is.</param>
/// <param name="OtherForm">Another form of the code, or another code for the same; or <see langword="null"/>.</param>
/// <param name="Name">The constant beside the number; or <see langword="null"/>.</param>
internal readonly record struct CodeCell(string Code, CodeShape Shape, string? OtherForm = null, string? Name = null)
{
    private static readonly char[] Fillers = " \t()[]（）【】=:：/".ToCharArray();
    private static readonly string[] Alternatives = ["or ", "或", "または", "又は"];

    /// <summary>Gets whether the code is a number.</summary>
    public bool IsNumber => Shape is CodeShape.Integer or CodeShape.Digits;

    /// <summary>Reads a cell of a column in which numbers mean nothing of their own.</summary>
    public static CodeCell ReadAsItIs(string text)
    {
        string code = WithoutMarks(text);
        return new CodeCell(code, WireCode.ShapeOf(code));
    }

    /// <summary>Reads a cell.</summary>
    public static CodeCell Read(string text)
    {
        text = WithoutMarks(text);
        CodeShape shape = WireCode.ShapeOf(text);
        bool mayBeMore = shape != CodeShape.Integer && text.Length <= CompilerServices.CodeContract.MaxCodeLength && text.Any(IsDigit);
        return mayBeMore ? ReadAnnotated(text) ?? new CodeCell(text, shape) : new CodeCell(text, shape);
    }

    /// <summary>Takes the marks off a code that stay where GitHub reads no Markdown, and those of a formula.</summary>
    public static string WithoutMarks(string text)
        => text.Length > 2 && text[0] is '`' or '$' && text[text.Length - 1] == text[0] ? text.Substring(1, text.Length - 2) : text;

    private static CodeCell? ReadAnnotated(string text)
    {
        int end = EndOfNumber(text, 0);
        if (end > 0)
        {
            return ReadNumberFirst(text, end);
        }

        int start = text[0] is '#' or '+' ? 1 : EndOfLabel(text);
        if (start > 0)
        {
            string number = text.Substring(start).Trim();
            return EndOfNumber(number, 0) is int length && length > 0 && length == number.Length
                ? new CodeCell(number, WireCode.ShapeOf(number), Name: start > 1 ? text.Substring(0, start - 1).Trim() : null)
                : null;
        }

        return ReadConstantFirst(text);
    }

    /// <summary>Finds the end of a label such as <c>code=</c> or <c>code: </c>; a colon without a blank may be part of a code.</summary>
    private static int EndOfLabel(string text)
    {
        int end = text.IndexOf('=');
        end = end < 0 ? text.IndexOf(": ", StringComparison.Ordinal) : end;
        end = end < 0 ? text.IndexOf('：') : end;
        return end > 0 && text.Take(end).All(c => IsWordCharacter(c) || c == ' ') ? end + 1 : -1;
    }

    /// <summary>Reads <c>1005.</c>, <c>0x1F4L</c>, <c>0(0x0)</c>, <c>-50006(或15)</c>, <c>0 APP_SUCCESS</c>, and <c>0 (OK)</c>.</summary>
    private static CodeCell? ReadNumberFirst(string text, int end)
    {
        string number = text.Substring(0, end);
        string rest = text.Substring(end);
        CodeShape shape = WireCode.ShapeOf(number);
        if (rest is "." or ":" or "：" || (rest is "L" or "l" && WireCode.IsHex(number)))
        {
            return new CodeCell(number, shape);
        }

        bool isBracketed = rest.TrimStart() is { Length: > 0 } behind && behind[0] is '(' or '（' or '[' or '【';
        string other = rest.Trim(Fillers);
        foreach (string word in Alternatives.Where(word => other.StartsWith(word, StringComparison.Ordinal)))
        {
            other = other.Substring(word.Length).Trim(Fillers);
            isBracketed = true;
        }

        if (EndOfNumber(other, 0) == other.Length && other.Length > 0)
        {
            return isBracketed || WireCode.IsSameNumber(number, other) ? new CodeCell(number, shape, OtherForm: other) : null;
        }

        bool isDivided = rest.Length > 0 && Fillers.Contains(rest[0]);
        return isDivided && IsConstant(other) ? new CodeCell(number, shape, Name: other) : null;
    }

    /// <summary>Reads <c>E_FAIL (0x80004005)</c> and <c>ERROR_ABANDONED_WAIT_0 735 (0x2DF)</c>.</summary>
    private static CodeCell? ReadConstantFirst(string text)
    {
        int end = 0;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        string constant = text.Substring(0, end);
        string rest = text.Substring(end).TrimStart();
        bool isDivided = rest.Length > 1 && (rest[0] is '(' or '（' or '[' || (constant.IndexOf('_') > 0 && rest.Length < text.Length - end));
        if (!isDivided || !IsConstant(constant))
        {
            return null;
        }

        string number = rest.Trim(Fillers);
        int endOfNumber = EndOfNumber(number, 0);
        if (endOfNumber > 0 && endOfNumber < number.Length)
        {
            return ReadNumberFirst(number, endOfNumber) is { OtherForm: not null } pair ? pair with { Name = constant } : null;
        }

        // NOT_FOUND (404) is a constant and its HTTP status.
        return endOfNumber > 0 && !HttpStatusCell.Read(number).IsStatus ? new CodeCell(number, WireCode.ShapeOf(number), Name: constant) : null;
    }

    private static bool IsConstant(string text) => text.Length > 1 && char.IsLetter(text[0]) && text.All(IsWordCharacter);

    private static bool IsWordCharacter(char c) => c == '_' || (c < '\u0080' && char.IsLetterOrDigit(c));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Finds the end of a number, decimal or hexadecimal, that stands alone.</summary>
    /// <returns>The end, or <paramref name="start"/> when no number begins there.</returns>
    private static int EndOfNumber(string text, int start)
    {
        int digits = start < text.Length && text[start] == '-' ? start + 1 : start;
        bool isHex = digits + 2 < text.Length && text[digits] == '0' && text[digits + 1] is 'x' or 'X';
        int end = isHex ? digits + 2 : digits;
        while (end < text.Length && (IsDigit(text[end]) || (isHex && text[end] is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))))
        {
            end++;
        }

        bool isLong = isHex && end + 1 == text.Length && text[end] is 'L' or 'l';
        bool standsAlone = end == text.Length || isLong || !(IsWordCharacter(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsDigit(text[end + 1])));
        return end > digits + (isHex ? 2 : 0) && standsAlone ? end : start;
    }
}
