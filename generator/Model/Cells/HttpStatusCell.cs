using System.Globalization;

namespace ErrorCatalog.Generator.Model.Cells;

/// <summary>
/// Reads the cell of an HTTP status column: <c>400</c>, <c>400 Bad Request</c>, <c>200 (OK)</c>, <c>201, 202</c>. A class
/// (<c>5xx</c>), a range or a comparison stands for statuses that it does not name, and gives none.
/// </summary>
internal readonly struct HttpStatusCell
{
    private static readonly char[] Brackets = "()[]:：-–—,;. \t\u00A0（）".ToCharArray();
    private static readonly char[] Comparisons = ['<', '>', '≥', '≤', '~', '+'];
    private static readonly char[] Dashes = ['-', '–', '—'];
    private static readonly char[] Digits = "0123456789".ToCharArray();

    private HttpStatusCell(EquatableArray<int> statuses, string? phrase, bool isStatus)
    {
        Statuses = statuses;
        Phrase = phrase;
        IsStatus = isStatus;
    }

    /// <summary>Gets the cell of a table without the column.</summary>
    public static HttpStatusCell None { get; } = new(default, null, isStatus: false);

    /// <summary>Gets the statuses that the cell names, in its order.</summary>
    public EquatableArray<int> Statuses { get; }

    /// <summary>Gets the reason phrase beside a single status, or <see langword="null"/>.</summary>
    public string? Phrase { get; }

    /// <summary>Gets whether the cell is a status with at most a reason phrase: what a column of statuses mostly holds.</summary>
    public bool IsStatus { get; }

    /// <summary>Gets whether the cell is a class of statuses, such as <c>5xx</c>, or any status: <c>XXX</c>.</summary>
    public static bool IsClass(string text)
    {
        if (text.Length < 3)
        {
            return false;
        }

        bool isAny = IsWild(text[0]) && IsWild(text[1]) && IsWild(text[2]);
        bool isClass = text[0] is >= '1' and <= '5' && (IsWild(text[1]) || text[1] is >= '0' and <= '9') && IsWild(text[2]);
        return (isAny || isClass) && (text.Length == 3 || !char.IsLetterOrDigit(text[3]));

        static bool IsWild(char c) => c is 'x' or 'X';
    }

    /// <summary>Gets whether the cell stands for statuses that it does not name.</summary>
    public static bool IsOpen(string text)
    {
        if (IsClass(text) || text.IndexOfAny(Comparisons) >= 0)
        {
            return true;
        }

        int dash = text.IndexOfAny(Dashes);
        return dash > 0
            && IsNumber(text.Substring(0, dash).Trim())
            && IsNumber(text.Substring(dash + 1).Trim());
    }

    /// <summary>Reads a cell.</summary>
    public static HttpStatusCell Read(string text)
    {
        int firstDigit = text.IndexOfAny(Digits);
        if (firstDigit < 0 || IsOpen(text))
        {
            return None;
        }

        int[] statuses = [];
        int afterFirst = 0;
        for (int i = firstDigit; i < text.Length; i++)
        {
            if (TryReadStatus(text, ref i, out int status) && Array.IndexOf(statuses, status) < 0)
            {
                Array.Resize(ref statuses, statuses.Length + 1);
                statuses[statuses.Length - 1] = status;
                afterFirst = afterFirst == 0 ? i : afterFirst;
            }
        }

        string? phrase = statuses.Length == 1 ? PhraseIn(text.Substring(afterFirst)) : null;
        return new HttpStatusCell(EquatableArray<int>.FromOwned(statuses), phrase, statuses.Length > 0 && (phrase is not null || IsNumber(text)));
    }

    /// <summary>Finds a run of digits at <paramref name="i"/> and moves behind it.</summary>
    private static bool TryReadStatus(string text, ref int i, out int status)
    {
        status = 0;
        int start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            status = unchecked((status * 10) + (text[i] - '0'));
            i++;
        }

        // A number inside a word is the word's: MQTT311 names no status.
        bool standsAlone = (start == 0 || !IsOfWord(text[start - 1])) && (i == text.Length || !IsOfWord(text[i]));
        return i - start == 3 && standsAlone && status is >= 100 and <= 599;
    }

    // Chinese and Japanese have no blanks between a number and the word behind it.
    private static bool IsOfWord(char c) => c < '\u2E80' && char.IsLetterOrDigit(c);

    private static bool IsNumber(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 100 and <= 599;

    private static string? PhraseIn(string rest)
    {
        string phrase = rest.Trim(Brackets);
        bool isPhrase = ReasonPhrases.IsKnown(phrase) || (phrase.Length is > 0 and <= 40 && char.IsUpper(phrase[0]));
        return isPhrase ? phrase : null;
    }
}
