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
    private ulong _objects;
    private int _depth;
    private bool _isNamed;
    private string _name = string.Empty;
    private string? _type;

    public BodyToken Current { get; private set; }

    /// <summary>Gets the current value; none if it's <c>null</c>.</summary>
    public BodyText Text { get; private set; }

    /// <summary>Gets the normalized name of a property; an empty one if it's none that is looked for.</summary>
    public readonly string ReadName() => _name.Length <= FieldNames.MaxLength ? FieldNames.Normalize(_name) : string.Empty;

    public bool Read()
    {
        try
        {
            _xml ??= CreateReader(body);
            return ReadToken(_xml);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Goes to the end of the current object or array, or of the body.</summary>
    public void Skip()
    {
        int depth = _depth;
        while (Read() && _depth >= depth)
        {
        }
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

    private bool ReadToken(XmlDictionaryReader xml)
    {
        if (_isNamed)
        {
            _isNamed = false;
            return _type is null ? ReadValue(xml) : ReadType(_type);
        }

        if (_type is not null)
        {
            return SetName(TypeAttribute);
        }

        if (!xml.Read())
        {
            return false;
        }

        if (xml.NodeType == XmlNodeType.EndElement)
        {
            _depth--;
            _objects >>= 1;
            Current = BodyToken.End;
            return true;
        }

        if (xml.NodeType != XmlNodeType.Element)
        {
            return false;
        }

        // Among XML's elements, the root and the items of an array have names, too.
        if ((_objects & 1) == 0)
        {
            return ReadValue(xml);
        }

        return SetName(xml.GetAttribute("item") ?? xml.LocalName);
    }

    private bool SetName(string name)
    {
        _name = name;
        _isNamed = true;
        Current = BodyToken.Name;
        return true;
    }

    private bool ReadType(string type)
    {
        _type = null;
        Text = new BodyText(type, WireForm.Text);
        Current = BodyToken.Value;
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
            Current = type == "object" ? BodyToken.StartObject : BodyToken.StartArray;
            return _depth < MaxDepth;
        }

        WireForm form = type switch
        {
            "string" => WireForm.Text,
            "null" => WireForm.Unspecified,
            _ => WireForm.Literal,
        };

        // Up to its own end, since what's behind it may be cut off.
        string text = string.Empty;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            text += xml.Value;
        }

        Text = new BodyText(text, form);
        Current = BodyToken.Value;
        return true;
    }
}
#endif
