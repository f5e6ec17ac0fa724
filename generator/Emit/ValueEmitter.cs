namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes the type that holds a code as it was received, which may be unknown: the open counterpart of the enum.</summary>
internal static class ValueEmitter
{
    private const string Library = "global::ErrorCatalog.";

    public static void Write(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        string value = context.ValueName;
        string source = "<c>" + CSharpText.XmlText(context.Catalog.SourceName) + "</c>";
        writer.Lines($$"""
            /// <summary>Represents an error code of {{source}} as it was received. Unlike <see cref="{{context.EnumName}}"/>, it can be unknown.</summary>
            /// <remarks>Two values are equal if they're the same code. The default value is no code.</remarks>
            {{CatalogEmitter.GeneratedCode}}
            [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
            """);
        JsonEmitter.WriteAttribute(context, JsonEmitter.ValueConverter);
        writer.Line(context.Visibility + " readonly struct " + value + " :");
        writer.Indented(() =>
        {
            string[] interfaces =
            [
                Library + "IErrorCodeValue<" + value + ", " + context.EnumName + ">",
                .. context.Features.HasParsable ? new[] { "global::System.ISpanParsable<" + value + ">", "global::System.IUtf8SpanParsable<" + value + ">" } : [],
            ];
            for (int i = 0; i < interfaces.Length; i++)
            {
                writer.Line(interfaces[i] + (i < interfaces.Length - 1 ? "," : string.Empty));
            }
        });
        writer.Braces(() => WriteMembers(context));
    }

    private static void WriteMembers(EmitContext context)
    {
        WriteData(context);
        WriteParse(context);
        if (context.Features.HasParsable)
        {
            WriteParsable(context);
        }

        WriteEquality(context);
        if (context.Features.Json == JsonSupport.Generated)
        {
            JsonEmitter.WriteConverters(context);
        }
    }

    private static void WriteData(EmitContext context)
    {
        string value = context.ValueName;
        string code = context.EnumName;
        string received = Library + "CompilerServices.WireCode<" + code + ">";
        string contract = Library + "IErrorCodeValue<" + value + ", " + code + ">.";
        string rows = RowsOf(context);
        context.Writer.Lines($$"""
            private readonly {{received}} _received;

            /// <summary>Initializes a new instance of the <see cref="{{value}}"/> struct.</summary>
            /// <param name="code">The code as it appears on the wire. <see langword="null"/> and an empty string are no code.</param>
            public {{value}}({{context.NullableString}} code)
                : this({{rows}}.Read(code))
            {
            }

            private {{value}}({{received}} received)
            {
                _received = received;
            }

            /// <summary>Gets a value that indicates whether there is a code, known or unknown.</summary>
            public bool HasValue => _received.HasValue;

            /// <summary>Gets a value that indicates whether the table contains the code.</summary>
            public bool IsKnown => Entry != null;

            /// <summary>Gets the member of the enum, or <see langword="null"/> if the code isn't a member.</summary>
            public {{code}}? Member => _received.Member;

            /// <summary>Gets the entry of the code, or <see langword="null"/> if the table doesn't contain it.</summary>
            public {{Library}}ErrorEntry{{Nullable(context)}} Entry => {{rows}}.EntryOf(_received);

            /// <summary>Gets the value for the attribute <c>error.type</c> of OpenTelemetry: the code if the table contains it; otherwise, <c>_OTHER</c>.</summary>
            public string ErrorType => {{rows}}.ErrorTypeOf(_received);

            {{Library}}Catalog {{Library}}IErrorCodeValue.Catalog => {{rows}}.Catalog;

            {{Library}}CompilerServices.CatalogRows<{{code}}, {{value}}> {{contract}}Rows
                => {{rows}};

            {{received}} {{contract}}Received
                => _received;

            /// <summary>Converts a member of the enum.</summary>
            /// <param name="code">The member.</param>
            /// <returns>The code of the member.</returns>
            public static implicit operator {{value}}({{code}} code)
                => new {{value}}({{rows}}.Read(code));
            """);
    }

    private static void WriteParse(EmitContext context)
    {
        string value = context.ValueName;
        const string Summary = "Converts a code as it appears on the wire. A code that the table doesn't contain is kept.";
        context.Writer.Member($$"""
            /// <summary>{{Summary}}</summary>
            /// <param name="code">The code.</param>
            /// <returns>The code, which may be unknown.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
            public static {{value}} Parse(string code)
                => new {{value}}(code ?? throw new global::System.ArgumentNullException(nameof(code)));

            /// <summary>{{Summary}}</summary>
            /// <param name="code">The code.</param>
            /// <param name="result">When this method returns, the code, which may be unknown.</param>
            /// <returns><see langword="false"/> if <paramref name="code"/> is <see langword="null"/>; otherwise, <see langword="true"/>.</returns>
            public static bool TryParse({{context.NullableString}} code, out {{value}} result)
            {
                result = new {{value}}(code);
                return code != null;
            }
            """);
    }

    private static void WriteParsable(EmitContext context)
    {
        string value = context.ValueName;
        string rows = RowsOf(context);
        string provider = "global::System.IFormatProvider" + Nullable(context) + " provider";
        context.Writer.Member($$"""
            /// <inheritdoc/>
            public static {{value}} Parse(string s, {{provider}})
                => Parse(s);

            /// <inheritdoc/>
            public static bool TryParse({{context.NullableString}} s, {{provider}}, out {{value}} result)
                => TryParse(s, out result);

            /// <inheritdoc/>
            public static {{value}} Parse(global::System.ReadOnlySpan<char> s, {{provider}})
                => new {{value}}({{rows}}.Read(s));

            /// <inheritdoc/>
            public static bool TryParse(global::System.ReadOnlySpan<char> s, {{provider}}, out {{value}} result)
            {
                result = Parse(s, provider);
                return true;
            }

            /// <inheritdoc/>
            public static {{value}} Parse(global::System.ReadOnlySpan<byte> utf8Text, {{provider}})
                => TryParse(utf8Text, provider, out {{value}} result) ? result : throw new global::System.FormatException("The text isn't UTF-8.");

            /// <inheritdoc/>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Text, {{provider}}, out {{value}} result)
            {
                bool isUtf8 = {{rows}}.TryRead(utf8Text, out var received);
                result = new {{value}}(received);
                return isUtf8;
            }
            """);
    }

    private static void WriteEquality(EmitContext context)
    {
        string value = context.ValueName;
        string contract = Library + "IErrorCodeValue<" + value + ", " + context.EnumName + ">.";
        context.Writer.Member($$"""
            /// <summary>Determines whether two codes are the same.</summary>
            /// <param name="left">A code.</param>
            /// <param name="right">Another code.</param>
            /// <returns><see langword="true"/> if the codes are the same; otherwise, <see langword="false"/>.</returns>
            public static bool operator ==({{value}} left, {{value}} right)
                => left.Equals(right);

            /// <summary>Determines whether two codes are different.</summary>
            /// <param name="left">A code.</param>
            /// <param name="right">Another code.</param>
            /// <returns><see langword="true"/> if the codes are different; otherwise, <see langword="false"/>.</returns>
            public static bool operator !=({{value}} left, {{value}} right)
                => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{value}} other)
                => _received.Equals(other._received);

            /// <inheritdoc/>
            public override bool Equals(object{{Nullable(context)}} obj)
                => obj is {{value}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode()
                => _received.GetHashCode();

            /// <summary>Gets the code as it was received.</summary>
            /// <returns>The code, or an empty string if there is none.</returns>
            public override string ToString()
                => {{RowsOf(context)}}.CodeOf(_received);

            {{value}} {{contract}}Create({{Library}}CompilerServices.WireCode<{{context.EnumName}}> received)
                => new {{value}}(received);
            """);
    }

    private static string Nullable(EmitContext context) => context.Features.HasNullable ? "?" : string.Empty;

    private static string RowsOf(EmitContext context) => context.Catalog.ClassName + ".Rows.All";
}
