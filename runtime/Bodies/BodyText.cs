using System;
#if NET8_0_OR_GREATER
using System.Text;
using System.Text.Json;
#endif
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>A string, a number, <c>true</c> or <c>false</c> in a body; where it stands, if it needn't be read yet.</summary>
internal readonly struct BodyText
{
#if NET8_0_OR_GREATER
    private readonly int _start;
    private readonly int _length;
    private readonly bool _isEscaped;

    /// <param name="start">Where the value begins, behind the quotation mark of a string.</param>
    /// <param name="length">The length of the value, without quotation marks.</param>
    /// <param name="form">What kind of value it is.</param>
    /// <param name="isEscaped">Whether the string has to be unescaped.</param>
    public BodyText(int start, int length, WireForm form, bool isEscaped)
    {
        _start = start;
        _length = length;
        _isEscaped = isEscaped;
        Form = form;
    }
#else
    private readonly string? _text;

    /// <param name="text">The value.</param>
    /// <param name="form">What kind of value it is.</param>
    public BodyText(string text, WireForm form)
    {
        _text = text;
        Form = form;
    }
#endif

    public WireForm Form { get; }

    public bool HasValue => Form != WireForm.Unspecified;

#if NET8_0_OR_GREATER
    public bool IsEmpty => _length == 0;
#else
    public bool IsEmpty => string.IsNullOrEmpty(_text);
#endif

#if NET8_0_OR_GREATER
    /// <summary>Reads the text.</summary>
    public string Read(ReadOnlySpan<byte> body)
    {
        if (!_isEscaped)
        {
            return Encoding.UTF8.GetString(body.Slice(_start, _length));
        }

        var json = new Utf8JsonReader(body.Slice(_start - 1, _length + 2));
        json.Read();
        return Unescape(json);
    }

    /// <summary>Reads the current string or name, as it's written if it can't be unescaped.</summary>
    public static string Unescape(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape sequence may be half of a surrogate pair, which no string of UTF-8 has.
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    /// <summary>Reads a code.</summary>
    public TValue ReadCode<TValue>(ReadOnlySpan<byte> body, IValueReader<TValue> reader, ErrorEntry? entry)
        => _isEscaped ? reader.Read(Read(body), Form) : reader.Read(body.Slice(_start, _length), Form, entry);

    /// <summary>Finds the entry of a code.</summary>
    public ErrorEntry? FindEntry(ReadOnlySpan<byte> body, CatalogRows rows)
        => _isEscaped ? rows.FindReceived(Read(body)) : rows.FindReceived(body.Slice(_start, _length));

    /// <summary>Gets what stands behind the last slash, number sign, or colon.</summary>
    public BodyText LastSegment(ReadOnlySpan<byte> body)
    {
        // Escaped slashes are slashes still; a segment with other escape sequences is no code.
        ReadOnlySpan<byte> text = body.Slice(_start, _length);
        int start = text.LastIndexOfAny("/#:"u8) + 1;
        return start == 0 || text.Slice(start).Contains((byte)'\\') ? default : new BodyText(_start + start, _length - start, Form, isEscaped: false);
    }
#else
    /// <summary>Reads the text.</summary>
    public string Read(byte[] body) => _text!;

    /// <summary>Reads a code.</summary>
    public TValue ReadCode<TValue>(byte[] body, IValueReader<TValue> reader, ErrorEntry? entry) => reader.Read(_text!, Form);

    /// <summary>Finds the entry of a code.</summary>
    public ErrorEntry? FindEntry(byte[] body, CatalogRows rows) => rows.FindReceived(_text!);

    /// <summary>Gets what stands behind the last slash, number sign, or colon.</summary>
    public BodyText LastSegment(byte[] body)
    {
        int separator = _text!.LastIndexOfAny(['/', '#', ':']);
        return separator < 0 ? default : new BodyText(_text.Substring(separator + 1), Form);
    }
#endif
}
