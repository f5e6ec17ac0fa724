#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>The tokens of a body, up to its end or to what isn't JSON.</summary>
internal ref struct BodyTokens
{
    private Utf8JsonReader _json;
    private NameBuffer _name;

    public BodyTokens(ReadOnlySpan<byte> body)
    {
        // A body may be cut off, so that what's there isn't the final block.
        _json = new Utf8JsonReader(
            body,
            isFinalBlock: false,
            new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));
    }

    public readonly BodyToken Current => _json.TokenType switch
    {
        JsonTokenType.StartObject => BodyToken.StartObject,
        JsonTokenType.StartArray => BodyToken.StartArray,
        JsonTokenType.EndObject or JsonTokenType.EndArray => BodyToken.End,
        JsonTokenType.PropertyName => BodyToken.Name,
        _ => BodyToken.Value,
    };

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

    /// <summary>Gets the normalized name of a property, up to the next call; an empty one if it's none that is looked for.</summary>
    [UnscopedRef]
    public ReadOnlySpan<char> ReadName()
    {
        Span<char> name = _name;
        try
        {
            return _json.ValueSpan.Length > FieldNames.MaxLength ? default : FieldNames.Normalize(name.Slice(0, _json.CopyString(name)));
        }
        catch (InvalidOperationException)
        {
            // The name isn't UTF-8.
            return default;
        }
    }

    public bool Read()
    {
        try
        {
            return _json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Goes to the end of the current object or array, or of the body.</summary>
    public void Skip()
    {
        int depth = _json.CurrentDepth;
        while (Read() && _json.CurrentDepth > depth)
        {
        }
    }

    [InlineArray(FieldNames.MaxLength)]
    private struct NameBuffer
    {
        private char _first;
    }
}
#endif
