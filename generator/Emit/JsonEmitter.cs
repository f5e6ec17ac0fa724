namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes what System.Text.Json needs to read and write codes: an attribute, and the converters if the library has none for the target.</summary>
internal static class JsonEmitter
{
    /// <summary>The converter of the enum, which the type of codes that may be unknown contains.</summary>
    public const string EnumConverter = "EnumJsonConverter";

    /// <summary>The converter of the type of codes that may be unknown, which contains it.</summary>
    public const string ValueConverter = "ValueJsonConverter";

    private const string Json = "global::System.Text.Json.";

    /// <summary>Writes the attribute that says which converter a type has.</summary>
    public static void WriteAttribute(EmitContext context, string converter)
    {
        if (!context.HasValueType || context.Features.Json == JsonSupport.None)
        {
            return;
        }

        string inLibrary = converter == EnumConverter
            ? "ErrorCodeJsonConverter<" + context.EnumName + ", " + context.ValueName + ">"
            : "ErrorCodeValueJsonConverter<" + context.ValueName + ", " + context.EnumName + ">";
        string type = context.Features.Json == JsonSupport.Library ? "global::ErrorCatalog.Json." + inLibrary : context.ValueName + "." + converter;
        context.Writer.Line("[" + Json + "Serialization.JsonConverter(typeof(" + type + "))]");
    }

    /// <summary>Writes the converters. They do what those of the runtime library do.</summary>
    public static void WriteConverters(EmitContext context)
    {
        string value = context.ValueName;
        string code = context.EnumName;
        string parameters = "(ref " + Json + "Utf8JsonReader reader, global::System.Type typeToConvert, " + Json + "JsonSerializerOptions options)";
        string writer = Json + "Utf8JsonWriter writer";
        string options = Json + "JsonSerializerOptions options";
        string form = "global::ErrorCatalog.CompilerServices.WireForm";
        string rows = context.Catalog.ClassName + ".Rows.All";
        context.Writer.Member($$"""
            /// <summary>Converts codes that may be unknown to and from JSON. A code that is read from JSON is written as it was read.</summary>
            public sealed class {{ValueConverter}} : {{Json}}Serialization.JsonConverter<{{value}}>
            {
                /// <inheritdoc/>
                public override bool HandleNull => true;

                /// <inheritdoc/>
                public override {{value}} Read{{parameters}}
                {
                    switch (reader.TokenType)
                    {
                        case {{Json}}JsonTokenType.Null:
                            return default;
                        case {{Json}}JsonTokenType.String:
                            return new {{value}}({{rows}}.Read(reader.GetString(), {{form}}.Text));
                        case {{Json}}JsonTokenType.Number:
                        case {{Json}}JsonTokenType.True:
                        case {{Json}}JsonTokenType.False:
                            using (var literal = {{Json}}JsonDocument.ParseValue(ref reader))
                            {
                                return new {{value}}({{rows}}.Read(literal.RootElement.GetRawText(), {{form}}.Literal));
                            }

                        default:
                            throw new {{Json}}JsonException();
                    }
                }

                /// <inheritdoc/>
                public override void Write({{writer}}, {{value}} value, {{options}})
                {
                    if ({{rows}}.IsLiteral(value._received))
                    {
                        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
                    }
                    else if ({{rows}}.IsText(value._received))
                    {
                        writer.WriteStringValue(value.ToString());
                    }
                    else
                    {
                        writer.WriteNullValue();
                    }
                }

                /// <inheritdoc/>
                public override {{value}} ReadAsPropertyName{{parameters}}
                    => new {{value}}(reader.GetString());

                /// <inheritdoc/>
                public override void WriteAsPropertyName({{writer}}, {{value}} value, {{options}})
                    => writer.WritePropertyName(value.ToString());
            }

            /// <summary>Converts members of <see cref="{{code}}"/> to and from JSON. A code that isn't a member is an exception.</summary>
            public sealed class {{EnumConverter}} : {{Json}}Serialization.JsonConverter<{{code}}>
            {
                private static readonly {{ValueConverter}} Values = new {{ValueConverter}}();

                /// <inheritdoc/>
                public override {{code}} Read{{parameters}}
                    => ToMember(Values.Read(ref reader, typeof({{value}}), options));

                /// <inheritdoc/>
                public override void Write({{writer}}, {{code}} value, {{options}})
                    => Values.Write(writer, ToValue(value), options);

                /// <inheritdoc/>
                public override {{code}} ReadAsPropertyName{{parameters}}
                    => ToMember(Values.ReadAsPropertyName(ref reader, typeof({{value}}), options));

                /// <inheritdoc/>
                public override void WriteAsPropertyName({{writer}}, {{code}} value, {{options}})
                    => Values.WriteAsPropertyName(writer, ToValue(value), options);

                private static {{code}} ToMember({{value}} value)
                    => value.Member ?? throw new {{Json}}JsonException({{rows}}.GetUndefinedMessage(value._received));

                private static {{value}} ToValue({{code}} code)
                {
                    {{value}} value = code;
                    return value.HasValue ? value : throw new {{Json}}JsonException({{rows}}.GetUndefinedMessage(value._received));
                }
            }
            """);
    }
}
