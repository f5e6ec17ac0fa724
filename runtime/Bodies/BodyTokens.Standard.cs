#if !NET8_0_OR_GREATER
using System.Runtime.Serialization.Json;
using System.Xml;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>
/// The tokens of a body, up to its end or to what isn't JSON. The JSON reader of .NET Standard presents XML: an element is named after its
/// property, and has its type as an attribute.
/// </summary>
internal struct BodyTokens(byte[] body)
{
    private const int MaxDepth = 64;

    private XmlDictionaryReader? _xml;
    private ulong _objects;
    private int _depth;
    private bool _isOnNext;
    private bool _isNamed;
    private string _name = string.Empty;

    public BodyToken Current { get; private set; }

    /// <summary>Gets the current value; none if it's <c>null</c>.</summary>
    public BodyText Text { get; private set; }

    /// <summary>Gets the normalized name of a property.</summary>
    public readonly string ReadName() => _name.Length <= FieldNames.MaxLength ? FieldNames.Normalize(_name) : string.Empty;

    public bool Read()
    {
        try
        {
            _xml ??= JsonReaderWriterFactory.CreateJsonReader(body, XmlDictionaryReaderQuotas.Max);
            return ReadToken(_xml);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Goes to the end of the current object or array.</summary>
    public bool Skip()
    {
        int depth = _depth;
        while (_depth >= depth)
        {
            if (!Read())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadToken(XmlDictionaryReader xml)
    {
        if (_isNamed)
        {
            _isNamed = false;
            return ReadValue(xml);
        }

        if (!_isOnNext && !xml.Read())
        {
            return false;
        }

        _isOnNext = false;
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

        _name = xml.GetAttribute("item") ?? xml.LocalName;
        Current = BodyToken.Name;
        _isNamed = true;
        return true;
    }

    private bool ReadValue(XmlDictionaryReader xml)
    {
        string type = xml.GetAttribute("type") ?? "string";
        if (type is "object" or "array")
        {
            _depth++;
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
        Text = new BodyText(xml.ReadElementContentAsString(), form);
        _isOnNext = true;
        Current = BodyToken.Value;
        return true;
    }
}
#endif
