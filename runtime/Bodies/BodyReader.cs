using System;
using System.Globalization;
using ErrorCatalog.CompilerServices;
#if NET8_0_OR_GREATER
using InvalidJsonException = System.Text.Json.JsonException;
using Utf8Body = System.ReadOnlySpan<byte>;
#else
using InvalidJsonException = System.Xml.XmlException;
using Utf8Body = System.Byte[];
#endif

namespace ErrorCatalog.Bodies;

/// <summary>Finds the code and the message of an error in the body of a response, whatever its shape.</summary>
internal ref struct BodyReader
{
    /// <summary>The rank of a known code under a usual name.</summary>
    private const int BestRank = 7;

    /// <summary>Deeper objects may be about something else, though they're named after errors.</summary>
    private const int DepthOfErrors = 2;

    private const int AroundCode = 8;

    private const int BesideCode = 16;

    // JSON is read to this depth.
    private const int MaxDepth = 64;

    private readonly Utf8Body _body;
    private readonly CatalogRows _rows;
    private readonly FieldNames _names;
    private readonly int _httpStatus;
    private readonly int _leastMeaning;
    private BodyTokens _tokens;
    private int _objects;
    private int _codeRank;
    private int _objectOfCode = -1;
    private int _messageRank;
    private bool _isDone;

    private BodyReader(Utf8Body body, int httpStatus, CatalogRows rows, int leastMeaning)
    {
        _body = body;
        _rows = rows;
        _names = rows.FieldNames;
        _httpStatus = httpStatus;
        _leastMeaning = leastMeaning;
        _tokens = new BodyTokens(body);
    }

    /// <summary>Gets the code; none if there isn't one.</summary>
    public BodyText Code { get; private set; }

    /// <summary>Gets the primary entry of the code, if the catalog contains it.</summary>
    public ErrorEntry? Entry { get; private set; }

    /// <summary>Gets the message; none if there isn't one.</summary>
    public BodyText Message { get; private set; }

    /// <summary>Reads a body. Most have a code where it's likely; only if they don't, it's looked for where it's possible.</summary>
    public static BodyReader Read(Utf8Body body, int httpStatus, CatalogRows rows)
    {
        var reader = new BodyReader(body, httpStatus, rows, FieldMeaning.Likely);
        reader.Read();
        if (reader.Entry is null)
        {
            reader = new BodyReader(body, httpStatus, rows, FieldMeaning.PossibleWord);
            reader.Read();
        }

        return reader;
    }

    /// <summary>Finds the first value that has a name, in the order of the body.</summary>
    public static BodyText Find(Utf8Body body, string name)
    {
        var tokens = new BodyTokens(body);
        var wanted = new FieldName(name);
        try
        {
            while (tokens.Read())
            {
                if (tokens.IsName && tokens.Name.Equals(wanted) && tokens.Read() && tokens.IsText && tokens.Text.HasValue)
                {
                    return tokens.Text;
                }
            }
        }
        catch (InvalidJsonException)
        {
            // Behind this point, there's nothing to find.
        }

        return default;
    }

    private void Read()
    {
        var scope = new BodyScope(number: 0, depth: 0, isOfError: true);
        try
        {
            if (_tokens.Read())
            {
                ReadValue(ref scope, default);
            }
        }
        catch (InvalidJsonException)
        {
            // What was read until then counts.
        }
    }

    private void ReadValue(ref BodyScope scope, FieldMeaning meaning)
    {
        if (_tokens.IsObject)
        {
            ReadObject(meaning, scope.Depth + 1, scope.IsOfError);
        }
        else if (_tokens.IsList)
        {
            // A list of texts below the name of a field may say what's wrong with the field.
            var meaningOfTexts = new FieldMeaning(Math.Min(meaning.Code, FieldMeaning.Possible), meaning.Message);
            while (!_isDone && _tokens.Read() && !_tokens.IsEnd)
            {
                ReadValue(ref scope, meaningOfTexts);
            }
        }
        else if (meaning.IsKnown)
        {
            AddText(ref scope, _tokens.Text, meaning);
        }
    }

    private void ReadObject(FieldMeaning outer, int depth, bool isOfError)
    {
        var scope = new BodyScope(++_objects, depth, isOfError);
        try
        {
            while (!_isDone && _tokens.Read() && _tokens.IsName)
            {
                FieldName name = _tokens.Name;
                FieldMeaning meaning = _names.MeaningOf(name, outer);
                if (!_tokens.Read())
                {
                    break;
                }

                scope.IsOfError = _tokens.IsText ? isOfError : meaning.Code >= FieldMeaning.Likely || (isOfError && FieldNames.IsOfError(name));
                ReadValue(ref scope, meaning);
                scope.IsOfError = isOfError;
            }
        }
        finally
        {
            // Even if the object is cut off, an object within it may have the code.
            AddMessage(scope);
        }
    }

    /// <summary>Takes the message of an object: the one beside the code, or else the one in an object around it, or else any.</summary>
    private void AddMessage(in BodyScope scope)
    {
        int nearness = scope.Number == _objectOfCode ? BesideCode : scope.Number < _objectOfCode ? AroundCode : 0;
        if (scope.MessageRank > FieldMeaning.None && scope.MessageRank + nearness > _messageRank)
        {
            Message = scope.Message;
            _messageRank = scope.MessageRank + nearness;

            // Nothing that follows can be surer.
            _isDone = _messageRank >= BesideCode + _names.BestMessage
                && _codeRank >= ((_names.HasCodeField ? BestRank + 1 : BestRank) * MaxDepth) - DepthOfErrors;
        }
    }

    private void AddText(ref BodyScope scope, BodyText text, FieldMeaning meaning)
    {
        if (!text.HasValue)
        {
            return;
        }

        bool isCode = meaning.Code >= _leastMeaning && AddCode(scope, text, meaning.Code);
        if (!isCode || meaning.IsMessage)
        {
            scope.AddMessage(text, meaning.Message);
            AddMessage(scope);
        }
    }

    private bool AddCode(in BodyScope scope, BodyText text, int meaning)
    {
        ErrorEntry? entry = text.FindEntry(_body, _rows);
        if (entry is null && meaning <= FieldMeaning.Possible && text.LastSegment(_body) is { IsEmpty: false } segment)
        {
            // A type is often a URI, whose last segment is the code.
            entry = segment.FindEntry(_body, _rows);
            text = entry is null ? text : segment;
        }

        int rank = RankOf(scope, text, meaning, isKnown: entry is not null);
        if (rank == 0)
        {
            return false;
        }

        rank = (rank * MaxDepth) - scope.Depth;
        if (rank > _codeRank)
        {
            Code = text;
            Entry = entry;
            _codeRank = rank;
            _objectOfCode = scope.Number;
            _messageRank = FieldMeaning.None;
            Message = default;
            AddMessage(scope);
        }

        return true;
    }

    /// <summary>
    /// Ranks a code; 0 if it's none. A known code comes first, but a word such as a type doesn't replace an unknown code under a usual name.
    /// </summary>
    private readonly int RankOf(in BodyScope scope, BodyText text, int meaning, bool isKnown)
    {
        if (meaning == FieldMeaning.Given)
        {
            return isKnown ? BestRank + 2 : BestRank + 1;
        }

        if (!scope.IsOfError)
        {
            return isKnown && meaning > FieldMeaning.Possible ? 1 : 0;
        }

        return isKnown
            ? meaning switch
            {
                FieldMeaning.Usual => BestRank,
                FieldMeaning.Likely => 6,
                FieldMeaning.Special => 5,
                FieldMeaning.PossibleWord when text.Form == WireForm.Literal => 0,
                _ => 3,
            }
            : meaning < FieldMeaning.Likely || !MayBeCode(text, meaning) ? 0
            : meaning == FieldMeaning.Usual ? 4
            : 2;
    }

    /// <summary>Tells whether a value that the catalog doesn't contain may be a code, rather than words or the HTTP status.</summary>
    private readonly bool MayBeCode(BodyText text, int meaning)
    {
        // White space around a code is a slip; within it, there are words.
        string code = text.Read(_body).Trim();
        return code.Length is > 0 and <= CodeContract.MaxCodeLength
            && Array.TrueForAll(code.ToCharArray(), c => c is > ' ' and <= '~')
            && code != _httpStatus.ToString(CultureInfo.InvariantCulture)
            && (text.Form == WireForm.Text || code is not ("true" or "false"))
            && (meaning >= FieldMeaning.Usual || code != OneWordPhraseOf(_httpStatus));
    }

    /// <summary>Gets a reason phrase that would pass for a code, such as of <c>{"status": 403, "error": "Forbidden"}</c>.</summary>
    private static string? OneWordPhraseOf(int httpStatus)
        => httpStatus switch
        {
            401 => "Unauthorized",
            403 => "Forbidden",
            409 => "Conflict",
            410 => "Gone",
            423 => "Locked",
            _ => null,
        };
}
