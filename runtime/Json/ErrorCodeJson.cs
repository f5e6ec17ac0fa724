#if NET8_0_OR_GREATER
using System;
using System.Buffers;
using System.Text.Json;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Json;

/// <summary>Reads codes from JSON, and writes them.</summary>
internal static class ErrorCodeJson
{
    public static WireCode<TCode> Read<TCode, TValue>(ref Utf8JsonReader reader, CatalogRows<TCode, TValue> rows)
        where TCode : struct, Enum
        where TValue : struct, IErrorCodeValue<TValue, TCode>
        => reader.TokenType switch
        {
            JsonTokenType.String => ReadText(ref reader, rows, WireForm.Text),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => ReadLiteral(ref reader, rows),
            JsonTokenType.Null => default,

            // The serializer adds the message that it has for all types.
            _ => throw new JsonException(),
        };

    public static WireCode<TCode> ReadText<TCode, TValue>(ref Utf8JsonReader reader, CatalogRows<TCode, TValue> rows, WireForm form)
        where TCode : struct, Enum
        where TValue : struct, IErrorCodeValue<TValue, TCode>
        => !reader.HasValueSequence && !reader.ValueIsEscaped && rows.TryRead(reader.ValueSpan, form, out WireCode<TCode> read)
            ? read
            : rows.Read(reader.GetString(), form);

    public static void Write<TCode, TValue>(Utf8JsonWriter writer, CatalogRows<TCode, TValue> rows, WireCode<TCode> received)
        where TCode : struct, Enum
        where TValue : struct, IErrorCodeValue<TValue, TCode>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (rows.IsLiteral(received))
        {
            writer.WriteRawValue(rows.CodeOf(received), skipInputValidation: true);
        }
        else if (rows.IsText(received))
        {
            writer.WriteStringValue(rows.CodeOf(received));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static WireCode<TCode> ReadLiteral<TCode, TValue>(ref Utf8JsonReader reader, CatalogRows<TCode, TValue> rows)
        where TCode : struct, Enum
        where TValue : struct, IErrorCodeValue<TValue, TCode>
    {
        // A literal is ASCII, so it can be read.
        rows.TryRead(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, WireForm.Literal, out WireCode<TCode> read);
        return read;
    }
}
#endif
