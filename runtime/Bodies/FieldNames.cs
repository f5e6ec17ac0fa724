using System;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using Characters = System.ReadOnlySpan<char>;
#endif

namespace ErrorCatalog.Bodies;

/// <summary>
/// The names under which APIs send the code and the message of an error. Case and the punctuation of ASCII don't matter: <c>error_code</c> is
/// <c>errorCode</c>.
/// </summary>
/// <param name="codeField">The name that the project gives for the code, or <see langword="null"/>.</param>
/// <param name="messageField">The name that the project gives for the message, or <see langword="null"/>.</param>
internal sealed class FieldNames(string? codeField, string? messageField)
{
    /// <summary>The length of a name that is looked at: no usual one is longer.</summary>
    public const int MaxLength = 64;

    private readonly string? _codeField = codeField is null ? null : Normalize(codeField);
    private readonly string? _messageField = messageField is null ? null : Normalize(messageField);

    /// <summary>Tells what the normalized name of a property says about its value.</summary>
    public FieldMeaning MeaningOf(Characters name)
        => IsSame(name, _codeField) ? new FieldMeaning(FieldMeaning.Given, FieldMeaning.None)
            : IsSame(name, _messageField) ? new FieldMeaning(FieldMeaning.None, FieldMeaning.Given)
            : MeaningOfUsual(name);

    /// <summary>Tells whether an object or a list of this normalized name may be about the error, rather than about something of its own.</summary>
    public static bool IsOfError(Characters name)
        => Contains(name, "error") || Contains(name, "fault") || Contains(name, "exception") || Contains(name, "problem") || Contains(name, "failure")
            || Contains(name, "response") || Contains(name, "result") || Contains(name, "status") || Contains(name, "body") || Contains(name, "data")
            || Contains(name, "detail") || Contains(name, "extension") || Contains(name, "meta") || Contains(name, "info");

    private static FieldMeaning MeaningOfUsual(Characters name)
        => name switch
        {
            "code" or "errorcode" or "errcode" or "errno" or "errorno" or "faultcode" => new FieldMeaning(FieldMeaning.Usual, FieldMeaning.None),
            "error" or "errors" => new FieldMeaning(FieldMeaning.Likely, FieldMeaning.Possible),
            "errornumber" or "errornum" or "returncode" or "retcode" or "rtncode" or "resultcode" or "responsecode" or "respcode" or "apicode"
                => new FieldMeaning(FieldMeaning.Likely, FieldMeaning.None),
            "message" or "msg" or "errormessage" or "errmessage" or "errmsg" or "errormsg" or "faultstring"
                => new FieldMeaning(FieldMeaning.None, FieldMeaning.Usual),
            "errordescription" or "description" or "detail" or "details" or "errordetail" or "errordetails" or "errorsummary" or "errorinfo" or "messages"
                or "errormessages"
                => new FieldMeaning(FieldMeaning.None, FieldMeaning.Likely),
            "type" or "errortype" or "errorid" or "errorkey" or "errorname" or "name" or "id" or "key" or "category" or "kind" or "issue" or "tag" or "symbol"
                or "exception" or "exceptiontype" or "subtype" or "errorsubtype" or "slug" or "status" or "statusname" or "ret" or "result"
                => new FieldMeaning(FieldMeaning.Possible, FieldMeaning.None),
            "reason" or "title" or "summary" or "text" or "statustext" or "errorreason" => new FieldMeaning(FieldMeaning.Possible, FieldMeaning.Possible),
            _ => new FieldMeaning(CodeMeaningOf(name), IsMessage(name) ? FieldMeaning.Likely : FieldMeaning.None),
        };

    private static int CodeMeaningOf(Characters name)
        => EndsWith(name, "errorcode") ? FieldMeaning.Likely : EndsWith(name, "code") ? FieldMeaning.Possible : FieldMeaning.None;

    private static bool IsMessage(Characters name) => EndsWith(name, "message") || EndsWith(name, "msg") || EndsWith(name, "description");

#if NETSTANDARD2_0
    public static bool IsSame(string name, string? other) => name.Length > 0 && name == other;

    private static bool Contains(string name, string part) => name.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
#else
    public static bool IsSame(ReadOnlySpan<char> name, string? other) => name.Length > 0 && name.SequenceEqual(other);

    private static bool Contains(ReadOnlySpan<char> name, string part) => name.Contains(part, StringComparison.Ordinal);

    private static bool EndsWith(ReadOnlySpan<char> name, string end) => name.EndsWith(end, StringComparison.Ordinal);
#endif

#if NET8_0_OR_GREATER
    /// <summary>Normalizes the name of a property, in its place.</summary>
    public static ReadOnlySpan<char> Normalize(Span<char> name)
    {
        int length = 0;
        foreach (char c in name)
        {
            if (IsPartOfName(c))
            {
                name[length++] = char.ToLowerInvariant(c);
            }
        }

        return name.Slice(0, length);
    }
#endif

    /// <summary>Normalizes the name of a property.</summary>
    public static string Normalize(string name) => new string(Array.FindAll(name.ToCharArray(), IsPartOfName)).ToLowerInvariant();

    private static bool IsPartOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or > '\x7F';
}
