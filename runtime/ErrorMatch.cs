using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ErrorCatalog.Bodies;
using ErrorCatalog.CompilerServices;
#if NET8_0_OR_GREATER
using Body = System.ReadOnlyMemory<byte>;
#else
using Body = System.Byte[];
#endif

namespace ErrorCatalog;

/// <summary>
/// Represents what a catalog says about a response: the entry that matches best, and the code and the message that were sent. To get one, call
/// <see cref="Catalog.Match(int, byte[])"/> or <see cref="Catalog.MatchAsync(System.Net.Http.HttpResponseMessage, System.Threading.CancellationToken)"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ErrorMatch
{
    private readonly CatalogRows? _rows;
    private readonly Body _body;
    private readonly BodyText _code;
    private readonly BodyText _message;
    private readonly string? _messageText;

    internal ErrorMatch(CatalogRows rows, int httpStatus, Body body)
    {
        _rows = rows;
        _body = body;
        HttpStatus = httpStatus;
        BodyReader reader = BodyReader.Read(Utf8, httpStatus, rows);
        _code = reader.Code;
        _message = reader.Message;
        Entry = reader.Entry;
        if (Entry is null || rows.MayHaveVariants)
        {
            _messageText = Message;
            Entry = rows.Catalog.Match(httpStatus, reader.Entry?.Code ?? Code, _messageText);
        }
    }

    private ErrorMatch(in ErrorMatch match)
    {
        this = match;
#if NET8_0_OR_GREATER
        _body = match._body.ToArray();
#endif
        _messageText = match.Message;
    }

#if NET8_0_OR_GREATER
    private ReadOnlySpan<byte> Utf8 => _body.Span;
#else
    private byte[] Utf8 => _body ?? [];
#endif

    /// <summary>Gets the HTTP status code of the response, or 0 if it's unknown.</summary>
    public int HttpStatus { get; }

    /// <summary>
    /// Gets the entry that matches best, as <see cref="Catalog.Match(int, string, string)"/> finds it, or <see langword="null"/> if none matches.
    /// </summary>
    public ErrorEntry? Entry { get; }

    /// <summary>Gets the code that was sent, which may be unknown, or <see langword="null"/> if there is none.</summary>
    public string? Code => Read(_code);

    /// <summary>Gets the message that was sent, or <see langword="null"/> if there is none.</summary>
    public string? Message => _messageText ?? Read(_message);

    /// <summary>Determines whether the response is about an error.</summary>
    /// <typeparam name="TCode">The enum of the catalog.</typeparam>
    /// <param name="code">The code of the error.</param>
    /// <returns>
    /// <see langword="true"/> if this code was sent, or if no code was sent and the entry has this code; otherwise, <see langword="false"/>. It's
    /// also <see langword="false"/> if the code is of another catalog.
    /// </returns>
    public bool Is<TCode>(TCode code)
        where TCode : struct, Enum
        => _rows is CatalogRows<TCode> rows
            && rows.TryGetEntry(code, out ErrorEntry? entry)
            && (_code.HasValue ? ReferenceEquals(_code.FindEntry(Utf8, rows), entry) : Entry?.Code == entry.Code);

    /// <summary>Gets the text of another property of the body, such as <c>request_id</c>: the first one with the specified name, at any depth.</summary>
    /// <param name="name">The name, as it appears in the body.</param>
    /// <param name="text">When this method returns, the string, number, or Boolean value as text, or <see langword="null"/> if there is none.</param>
    /// <returns><see langword="true"/> if the body has the property; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool TryGetText(string name, [NotNullWhen(true)] out string? text)
    {
        Argument.ThrowIfNull(name, nameof(name));

        text = Read(BodyReader.Find(Utf8, name));
        return text is not null;
    }

    /// <summary>Gets the body of the response as text, without what exceeds 64 KB.</summary>
    /// <returns>The text. Bytes that aren't UTF-8 are replaced with U+FFFD.</returns>
    public string GetBody()
#if NET8_0_OR_GREATER
        => Encoding.UTF8.GetString(Utf8);
#else
        => Encoding.UTF8.GetString(Utf8, 0, Utf8.Length);
#endif

    /// <summary>Returns a description of the match for logs and debuggers.</summary>
    /// <returns>A description, such as <c>Plaid 1205 AccountLocked (402 Payment Required): account locked</c>. Its format may change.</returns>
    public override string ToString()
    {
        string? code = Code;
        string? message = Message;
        if (Entry is not null && (code is null || code == Entry.Code) && (message is null || message == Entry.Message))
        {
            return Entry.ToString();
        }

        var line = new StringBuilder(_rows?.Catalog.Name is { Length: > 0 } name ? name + " error" : "Error");
        if (code is not null)
        {
            line.Append(' ').Append(code);
        }

        if (HttpStatus != 0)
        {
            line.Append(" (").Append(HttpStatus.ToString(CultureInfo.InvariantCulture)).Append(')');
        }

        return (message ?? Entry?.Message) is string text ? line.Append(": ").Append(text).ToString() : line.ToString();
    }

    internal ErrorMatch Copy() => new(this);

    internal TValue ReadCode<TValue>(IValueReader<TValue> reader)
        where TValue : struct
        => _code.HasValue ? _code.ReadCode(Utf8, reader, Entry) : default;

    private string? Read(BodyText text) => text.HasValue ? text.Read(Utf8) : null;
}
