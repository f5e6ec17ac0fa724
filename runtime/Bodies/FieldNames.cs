using System;
using System.Collections.Generic;

namespace ErrorCatalog.Bodies;

/// <summary>The names under which APIs send the code and the message of an error.</summary>
/// <param name="codeField">The name that the project gives for the code, or <see langword="null"/>.</param>
/// <param name="messageField">The name that the project gives for the message, or <see langword="null"/>.</param>
internal sealed class FieldNames(string? codeField, string? messageField)
{
    private static readonly Dictionary<FieldName, FieldMeaning> Usual = Index(
        (FieldMeaning.Usual, FieldMeaning.None, "code errorCode errCode errno errorNo faultCode"),
        (FieldMeaning.Likely, FieldMeaning.None, "codes errorCodes errorNumber errorNum returnCode retCode rtnCode resultCode responseCode respCode apiCode"),
        (FieldMeaning.Likely, FieldMeaning.Possible, "error errors"),
        (FieldMeaning.Possible, FieldMeaning.None, "errorType errorId errorKey errorName issue status statusName ret result"),
        (FieldMeaning.PossibleWord, FieldMeaning.None, "type name id key category kind tag symbol exception exceptionType subtype errorSubtype slug"),
        (FieldMeaning.Possible, FieldMeaning.Possible, "reason title summary text statusText errorReason"),
        (FieldMeaning.PossibleWord, FieldMeaning.Usual, "message msg errorMessage errMessage errMsg errorMsg faultString"),
        (FieldMeaning.None, FieldMeaning.Likely, "errorDescription description detail details errorDetail errorDetails errorSummary errorInfo messages errorMessages"));

    private static readonly FieldName Value = new("value");

    private static readonly FieldName EndOfErrorCode = new("errorCode");

    private static readonly FieldName EndOfCode = new("code");

    private static readonly FieldName[] EndsOfMessages = Split("message msg description");

    private static readonly FieldName[] EndsOfErrors = Split(
        "error errors fault exception problem failure response result results status body data detail details extensions meta info");

    private readonly FieldName? _code = codeField is null ? null : new FieldName(codeField);
    private readonly FieldName? _message = messageField is null ? null : new FieldName(messageField);

    /// <summary>Gets whether the project gives a name for the code.</summary>
    public bool HasCodeField => _code is not null;

    /// <summary>Gets how surely a value can be the message.</summary>
    public int BestMessage => _message is null ? FieldMeaning.Usual : FieldMeaning.Given;

    /// <summary>Tells what the name of a property within an object says, since a message may be an object that has a language, too.</summary>
    public FieldMeaning MeaningOf(FieldName name, FieldMeaning outer) => outer.IsMessage && name.Equals(Value) ? outer : MeaningOf(name);

    /// <summary>Tells whether an object or a list of this name may be about the error, rather than about something of its own.</summary>
    public static bool IsOfError(FieldName name) => EndsWithAny(name, EndsOfErrors);

    /// <summary>Tells what the name of a property says about its value.</summary>
    private FieldMeaning MeaningOf(FieldName name)
        => _code is FieldName code && name.Equals(code) ? new FieldMeaning(FieldMeaning.Given, FieldMeaning.None)
            : _message is FieldName message && name.Equals(message) ? new FieldMeaning(FieldMeaning.None, FieldMeaning.Given)
            : Usual.TryGetValue(name, out FieldMeaning meaning) ? meaning
            : name.EndsWith(EndOfErrorCode) ? new FieldMeaning(FieldMeaning.Likely, FieldMeaning.None)
            : name.EndsWith(EndOfCode) ? new FieldMeaning(FieldMeaning.Special, FieldMeaning.None)
            : EndsWithAny(name, EndsOfMessages) ? new FieldMeaning(FieldMeaning.None, FieldMeaning.Likely)
            : default;

    private static bool EndsWithAny(FieldName name, FieldName[] ends)
    {
        foreach (FieldName end in ends)
        {
            if (name.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static FieldName[] Split(string names) => Array.ConvertAll(names.Split(' '), name => new FieldName(name));

    private static Dictionary<FieldName, FieldMeaning> Index(params (int Code, int Message, string Names)[] meanings)
    {
        var index = new Dictionary<FieldName, FieldMeaning>();
        foreach ((int code, int message, string names) in meanings)
        {
            foreach (FieldName name in Split(names))
            {
                index.Add(name, new FieldMeaning(code, message));
            }
        }

        return index;
    }
}
