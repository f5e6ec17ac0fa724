using System;
#if NET8_0_OR_GREATER
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
#else
using System.Globalization;
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
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape sequence may be half of a surrogate pair, which no string of UTF-8 has.
            return Encoding.UTF8.GetString(body.Slice(_start, _length));
        }
    }

    /// <summary>Reads a code.</summary>
    public TValue ReadCode<TValue>(ReadOnlySpan<byte> body, IValueReader<TValue> reader)
        => _isEscaped ? reader.Read(Read(body), Form) : reader.Read(body.Slice(_start, _length), Form);

    /// <summary>Finds the entry of a code.</summary>
    public ErrorEntry? FindEntry(ReadOnlySpan<byte> body, CatalogRows rows)
        => _isEscaped ? rows.FindEntry(Read(body)) : rows.FindEntry(body.Slice(_start, _length), Form);

    /// <summary>Tells whether the value may be a code, rather than words.</summary>
    public bool IsCode(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.Slice(_start, _length);
        return Form == WireForm.Literal ? !text.SequenceEqual("true"u8) && !text.SequenceEqual("false"u8)
            : _length is > 0 and <= CodeContract.MaxCodeLength && !text.ContainsAny(" \t\r\n\\"u8);
    }

    /// <summary>Tells whether the value is a number, or the text of one.</summary>
    public bool IsNumber(ReadOnlySpan<byte> body, int number)
        => Utf8Parser.TryParse(body.Slice(_start, _length), out int value, out int consumed) && consumed == _length && value == number;

    /// <summary>Gets what stands behind the last slash, number sign, or colon.</summary>
    public BodyText LastSegment(ReadOnlySpan<byte> body)
    {
        int separator = _isEscaped ? -1 : body.Slice(_start, _length).LastIndexOfAny("/#:"u8);
        return separator < 0 ? default : new BodyText(_start + separator + 1, _length - separator - 1, Form, isEscaped: false);
    }
#else
    /// <summary>Reads the text.</summary>
    public string Read(byte[] body) => _text!;

    /// <summary>Reads a code.</summary>
    public TValue ReadCode<TValue>(byte[] body, IValueReader<TValue> reader) => reader.Read(_text!, Form);

    /// <summary>Finds the entry of a code.</summary>
    public ErrorEntry? FindEntry(byte[] body, CatalogRows rows) => Form == WireForm.Literal ? rows.FindLiteral(_text!) : rows.FindEntry(_text!);

    /// <summary>Tells whether the value may be a code, rather than words.</summary>
    public bool IsCode(byte[] body)
        => Form == WireForm.Literal ? _text is not ("true" or "false")
            : _text!.Length is > 0 and <= CodeContract.MaxCodeLength && _text.IndexOfAny([' ', '\t', '\r', '\n', '\\']) < 0;

    /// <summary>Tells whether the value is a number, or the text of one.</summary>
    public bool IsNumber(byte[] body, int number) => _text == number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets what stands behind the last slash, number sign, or colon.</summary>
    public BodyText LastSegment(byte[] body)
    {
        int separator = _text!.LastIndexOfAny(['/', '#', ':']);
        return separator < 0 ? default : new BodyText(_text.Substring(separator + 1), Form);
    }
#endif
}
