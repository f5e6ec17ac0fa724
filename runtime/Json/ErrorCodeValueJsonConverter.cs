#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Json;

/// <summary>
/// Converts error codes that may be unknown to and from JSON. A code is read from a string, a number, <c>true</c>, or <c>false</c>, and written
/// as it was read. A code that wasn't read from JSON is written as a number if the codes of the catalog are numbers; otherwise, as a string. No
/// code is <c>null</c>.
/// </summary>
/// <typeparam name="TValue">The type of the code, such as <c>PlaidErrorCodeValue</c>.</typeparam>
/// <typeparam name="TCode">The enum, such as <c>PlaidErrorCode</c>.</typeparam>
public sealed class ErrorCodeValueJsonConverter<TValue, TCode> : JsonConverter<TValue>, IErrorCodeConverter
    where TValue : struct, IErrorCodeValue<TValue, TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    Catalog IErrorCodeConverter.Catalog => Rows.Catalog;

    bool IErrorCodeConverter.IsOpen => true;

    private static CatalogRows<TCode, TValue> Rows => default(TValue).Rows;

    bool IErrorCodeConverter.IsNumber(string code) => Rows.IsLiteral(Rows.Read(code));

    /// <inheritdoc/>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => default(TValue).Create(ErrorCodeJson.Read(ref reader, Rows));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
        => ErrorCodeJson.Write(writer, Rows, value.Received);

    /// <inheritdoc/>
    public override TValue ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => default(TValue).Create(ErrorCodeJson.ReadText(ref reader, Rows, WireForm.Unspecified));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Rows.CodeOf(value.Received));
    }
}
#endif
