#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>The tokens of a body, up to its end or to what isn't JSON.</summary>
internal ref struct BodyTokens
{
    private Utf8JsonReader _json;

    public BodyTokens(ReadOnlySpan<byte> body)
    {
        // A body may be cut off, so that what's there isn't the final block.
        _json = new Utf8JsonReader(body, isFinalBlock: false, state: default);
    }

    public readonly bool IsName => _json.TokenType == JsonTokenType.PropertyName;

    public readonly bool IsObject => _json.TokenType == JsonTokenType.StartObject;

    public readonly bool IsList => _json.TokenType == JsonTokenType.StartArray;

    /// <summary>Gets whether the object or list ends.</summary>
    public readonly bool IsEnd => _json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;

    /// <summary>Gets whether there's a string, a number, <c>true</c>, <c>false</c>, or <c>null</c>.</summary>
    public readonly bool IsText => _json.TokenType >= JsonTokenType.String;

    public readonly FieldName Name => _json.ValueIsEscaped ? new FieldName(BodyText.Unescape(_json)) : new FieldName(_json.ValueSpan);

    /// <summary>Gets the current value; none if it's <c>null</c>.</summary>
    public readonly BodyText Text
    {
        get
        {
            WireForm form = _json.TokenType switch
            {
                JsonTokenType.String => WireForm.Text,
                JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => WireForm.Literal,
                _ => WireForm.Unspecified,
            };
            int start = (int)_json.TokenStartIndex + (form == WireForm.Text ? 1 : 0);
            return new BodyText(start, _json.ValueSpan.Length, form, form == WireForm.Text && _json.ValueIsEscaped);
        }
    }

    /// <exception cref="JsonException">What comes next isn't JSON.</exception>
    public bool Read() => _json.Read();
}
#endif
