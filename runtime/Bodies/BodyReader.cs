using System;
using System.Globalization;
using ErrorCatalog.CompilerServices;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using Characters = System.ReadOnlySpan<char>;
#endif
#if NET8_0_OR_GREATER
using Utf8Body = System.ReadOnlySpan<byte>;
#else
using Utf8Body = System.Byte[];
#endif

namespace ErrorCatalog.Bodies;

/// <summary>Finds the code and the message of an error in the body of a response, whatever its shape.</summary>
internal ref struct BodyReader
{
    /// <summary>Objects within objects beyond this depth aren't looked at.</summary>
    private const int MaxDepth = 16;

    private const int RankOfKnown = 10;

    private readonly Utf8Body _body;
    private readonly CatalogRows _rows;
    private readonly int _httpStatus;
    private BodyTokens _tokens;

    private BodyReader(Utf8Body body, int httpStatus, CatalogRows rows)
    {
        _body = body;
        _rows = rows;
        _httpStatus = httpStatus;
        _tokens = new BodyTokens(body);
    }

    public static BodyFacts Read(Utf8Body body, int httpStatus, CatalogRows rows)
    {
        var reader = new BodyReader(body, httpStatus, rows);
        return reader._tokens.Read() ? reader.ReadInner(default, isOfError: true, depth: 0) : default;
    }

    /// <summary>Finds the first value that has a name, in the order of the body.</summary>
    public static BodyText Find(Utf8Body body, string name)
    {
        var tokens = new BodyTokens(body);
        string normalized = FieldNames.Normalize(name);
        while (tokens.Read())
        {
            bool isSame = tokens.Current == BodyToken.Name && FieldNames.IsSame(tokens.ReadName(), normalized);
            if (isSame && tokens.Read() && tokens.Current == BodyToken.Value && tokens.Text.HasValue)
            {
                return tokens.Text;
            }
        }

        return default;
    }

    private BodyFacts ReadInner(FieldMeaning meaning, bool isOfError, int depth)
    {
        if (depth < MaxDepth)
        {
            return _tokens.Current switch
            {
                BodyToken.StartObject => ReadObject(meaning, isOfError, depth),
                BodyToken.StartArray => ReadArray(meaning, isOfError, depth),
                _ => default,
            };
        }

        _tokens.Skip();
        return default;
    }

    private BodyFacts ReadObject(FieldMeaning outer, bool isOfError, int depth)
    {
        BodyFacts facts = default;
        BodyFacts inner = default;
        while (_tokens.Read() && _tokens.Current == BodyToken.Name)
        {
            // A message may be an object that has a language, too.
            Characters name = _tokens.ReadName();
            FieldMeaning meaning = outer.IsMessage && FieldNames.IsSame(name, "value") ? outer : _rows.FieldNames.MeaningOf(name);
            if (!_tokens.Read())
            {
                break;
            }

            if (_tokens.Current == BodyToken.Value)
            {
                Add(ref facts, _tokens.Text, meaning, isOfError);
            }
            else
            {
                bool isInnerOfError = isOfError && (meaning.Code >= FieldMeaning.Likely || FieldNames.IsOfError(name));
                inner.Choose(ReadInner(meaning, isInnerOfError, depth + 1));
            }
        }

        facts.AddInner(inner);
        return facts;
    }

    private BodyFacts ReadArray(FieldMeaning meaning, bool isOfError, int depth)
    {
        // A list of texts below the name of a field may say what's wrong with the field.
        var meaningOfTexts = new FieldMeaning(Math.Min(meaning.Code, FieldMeaning.Possible), meaning.Message);
        BodyFacts facts = default;
        BodyFacts inner = default;
        while (_tokens.Read() && _tokens.Current != BodyToken.End)
        {
            if (_tokens.Current == BodyToken.Value)
            {
                Add(ref facts, _tokens.Text, meaningOfTexts, isOfError);
            }
            else
            {
                inner.Choose(ReadInner(meaning, isOfError, depth + 1));
            }
        }

        facts.AddInner(inner);
        return facts;
    }

    private readonly void Add(ref BodyFacts facts, BodyText text, FieldMeaning meaning, bool isOfError)
    {
        if (!text.HasValue)
        {
            return;
        }

        bool isCode = meaning.Code > FieldMeaning.None && AddCode(ref facts, text, meaning.Code, isOfError);
        if (!isCode && meaning.Message > facts.MessageRank && text.Form == WireForm.Text && !text.IsEmpty)
        {
            facts.Message = text;
            facts.MessageRank = meaning.Message;
        }
    }

    private readonly bool AddCode(ref BodyFacts facts, BodyText text, int meaning, bool isOfError)
    {
        ErrorEntry? entry = text.FindEntry(_body, _rows);
        if (entry is null && meaning == FieldMeaning.Possible && text.LastSegment(_body) is { IsEmpty: false } segment)
        {
            // A type is often a URI, whose last segment is the code.
            entry = segment.FindEntry(_body, _rows);
            text = entry is null ? text : segment;
        }

        bool isCode = meaning == FieldMeaning.Given
            || (isOfError && (entry is not null || (meaning >= FieldMeaning.Likely && MayBeCode(text, meaning))))
            || (entry is not null && meaning > FieldMeaning.Possible);
        int rank = entry is null ? meaning : RankOfKnown + meaning;
        if (isCode && rank > facts.CodeRank)
        {
            facts.Code = text;
            facts.CodeRank = rank;
            facts.Entry = entry;
        }

        return isCode;
    }

    /// <summary>Tells whether a value that the catalog doesn't contain may be a code, rather than words or the HTTP status.</summary>
    private readonly bool MayBeCode(BodyText text, int meaning)
    {
        string code = text.Read(_body);
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
