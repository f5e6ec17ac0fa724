#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Json;

/// <summary>
/// Converts members of a catalog's enum to and from JSON. A code is read from a number or a string, and written as a number if the codes of the
/// catalog are numbers; otherwise, as a string. A code that the catalog doesn't contain is a <see cref="JsonException"/>.
/// </summary>
/// <typeparam name="TCode">The enum, such as <c>PlaidErrorCode</c>.</typeparam>
/// <typeparam name="TValue">The type of codes that may be unknown, such as <c>PlaidErrorCodeValue</c>.</typeparam>
public sealed class ErrorCodeJsonConverter<TCode, TValue> : JsonConverter<TCode>, IErrorCodeConverter
    where TCode : struct, Enum
    where TValue : struct, IErrorCodeValue<TValue, TCode>
{
    Catalog IErrorCodeConverter.Catalog => Rows.Catalog;

    bool IErrorCodeConverter.IsOpen => false;

    private static CatalogRows<TCode, TValue> Rows => default(TValue).Rows;

    bool IErrorCodeConverter.IsNumber(string code) => Rows.IsLiteral(Rows.Read(code));

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ToMember(ErrorCodeJson.Read(ref reader, Rows));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
        => ErrorCodeJson.Write(writer, Rows, ToReceived(value));

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ToMember(ErrorCodeJson.ReadText(ref reader, Rows, WireForm.Unspecified));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Rows.CodeOf(ToReceived(value)));
    }

    private static TCode ToMember(WireCode<TCode> received) => received.Member ?? throw new JsonException(Rows.GetUndefinedMessage(received));

    private static WireCode<TCode> ToReceived(TCode value)
        => Rows.Read(value) is { HasValue: true } received ? received : throw new JsonException(Rows.GetUndefinedMessage(default));
}
#endif
