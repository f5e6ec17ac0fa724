using System;
using System.Text;

namespace ErrorCatalog.Bodies;

/// <summary>
/// The name of a property, compared without regard to case and the punctuation of ASCII: <c>error_code</c> is <c>errorCode</c>. It's kept as a
/// hash, and as its last eight letters for what names end in, since a body has many names and few of them matter.
/// </summary>
internal readonly struct FieldName : IEquatable<FieldName>
{
    private readonly ulong _hash;
    private readonly ulong _end;
    private readonly ulong _endMask;

    public FieldName(string name)
    {
        foreach (byte c in Encoding.UTF8.GetBytes(name))
        {
            Add(c, ref _hash, ref _end);
        }

        for (ulong end = _end; end != 0; end >>= 8)
        {
            _endMask = (_endMask << 8) | byte.MaxValue;
        }
    }

#if NET8_0_OR_GREATER
    public FieldName(ReadOnlySpan<byte> name)
    {
        ulong hash = 0;
        ulong end = 0;
        foreach (byte c in name)
        {
            Add(c, ref hash, ref end);
        }

        _hash = hash;
        _end = end;
    }
#endif

    /// <summary>Tells whether the name ends in a constant one, of which the last eight letters count.</summary>
    public bool EndsWith(FieldName other) => ((_end ^ other._end) & other._endMask) == 0;

    /// <summary>Tells whether the names are the same; one without letters isn't a name.</summary>
    public bool Equals(FieldName other) => _hash == other._hash && _hash != 0;

    public override bool Equals(object? obj) => obj is FieldName other && Equals(other);

    public override int GetHashCode() => (int)_hash;

    private static void Add(int c, ref ulong hash, ref ulong end)
    {
        int letter = c is >= 'A' and <= 'Z' ? c | 0x20 : c;
        if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or > 0x7F)
        {
            hash = unchecked((hash * 37) + (uint)letter);
            end = (end << 8) | (byte)letter;
        }
    }
}
