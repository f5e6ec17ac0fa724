#if !NET8_0_OR_GREATER
using System;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>
/// The tokens of a body, up to its end or to what isn't JSON. The JSON reader of .NET Standard presents XML: an element is named after its
/// property, and has its type as an attribute. A first property <c>__type</c> of an object is an attribute, too.
/// </summary>
internal struct BodyTokens(byte[] body)
{
    private const int MaxDepth = 64;
    private const string TypeAttribute = "__type";

    private XmlDictionaryReader? _xml;
    private Kind _kind;
    private ulong _objects;
    private int _depth;
    private string? _type;

    private enum Kind
    {
        Text,
        Name,
        Object,
        List,
        End,
    }

    public readonly bool IsName => _kind == Kind.Name;

    public readonly bool IsObject => _kind == Kind.Object;

    public readonly bool IsList => _kind == Kind.List;

    /// <summary>Gets whether the object or list ends.</summary>
    public readonly bool IsEnd => _kind == Kind.End;

    /// <summary>Gets whether there's a string, a number, <c>true</c>, <c>false</c>, or <c>null</c>.</summary>
    public readonly bool IsText => _kind == Kind.Text;

    public FieldName Name { get; private set; }

    /// <summary>Gets the current value; none if it's <c>null</c>.</summary>
    public BodyText Text { get; private set; }

    /// <exception cref="XmlException">What comes next isn't JSON.</exception>
    public bool Read()
    {
        _xml ??= CreateReader(body);
        if (IsName)
        {
            return _type is null ? ReadValue(_xml) : ReadType(_type);
        }

        if (_type is not null)
        {
            return SetName(TypeAttribute);
        }

        if (!_xml.Read())
        {
            return false;
        }

        if (_xml.NodeType == XmlNodeType.EndElement)
        {
            _depth--;
            _objects >>= 1;
            _kind = Kind.End;
            return true;
        }

        // Among XML's elements, the root and the items of an array have names, too.
        return _xml.NodeType == XmlNodeType.Element
            && ((_objects & 1) == 0 ? ReadValue(_xml) : SetName(_xml.GetAttribute("item") ?? _xml.LocalName));
    }

    private static XmlDictionaryReader CreateReader(byte[] body)
    {
        // A number at the very end is cut off. A string isn't, but the reader wants to see what's behind it.
        int length = body.Length;
        while (length > 0 && body[length - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'-' or (byte)'+' or (byte)'e' or (byte)'E')
        {
            length--;
        }

        byte[] ended = new byte[length + 1];
        Array.Copy(body, ended, length);
        ended[length] = (byte)'}';
        return JsonReaderWriterFactory.CreateJsonReader(ended, 0, ended.Length, Encoding.UTF8, XmlDictionaryReaderQuotas.Max, onClose: null);
    }

    private bool SetName(string name)
    {
        Name = new FieldName(name);
        _kind = Kind.Name;
        return true;
    }

    private bool ReadType(string type)
    {
        _type = null;
        Text = new BodyText(type, WireForm.Text);
        _kind = Kind.Text;
        return true;
    }

    private bool ReadValue(XmlDictionaryReader xml)
    {
        string type = xml.GetAttribute("type") ?? "string";
        if (type is "object" or "array")
        {
            _depth++;
            _type = type == "object" ? xml.GetAttribute(TypeAttribute) : null;
            _objects = (_objects << 1) | (type == "object" ? 1UL : 0);
            _kind = type == "object" ? Kind.Object : Kind.List;
            return _depth < MaxDepth;
        }

        // Up to its own end, since what's behind it may be cut off.
        string text = string.Empty;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            text += xml.Value;
        }

        Text = new BodyText(text, type switch
        {
            "string" => WireForm.Text,
            "null" => WireForm.Unspecified,
            _ => WireForm.Literal,
        });
        _kind = Kind.Text;
        return true;
    }
}
#endif
