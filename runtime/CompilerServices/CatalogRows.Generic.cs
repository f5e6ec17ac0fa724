using System;
#if NET8_0_OR_GREATER
using System.Buffers.Text;
#endif
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Threading;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using System.Text;
using Characters = System.ReadOnlySpan<char>;
#endif

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds the rows of a catalog that has an enum, and looks up the members of the enum. This type supports generated code and isn't
/// intended to be used directly.
/// </summary>
/// <remarks>Assemblies built with an older generator run on this library, so no member of this class is ever changed or removed.</remarks>
/// <typeparam name="TCode">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogRows<TCode> : CatalogRows
    where TCode : struct, Enum
{
    private const int NotFound = -1;

    private MemberIndex? _members;
    private Dictionary<string, int>? _positionsByName;
    private Dictionary<int, IReadOnlyList<TCode>>? _codesByHttpStatus;

    /// <summary>Initializes a new instance of the <see cref="CatalogRows{TCode}"/> class.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="codesAreValues">
    /// <see langword="true"/> if the value of a member is the number that its code is; <see langword="false"/> if it's the hash of its
    /// code.
    /// </param>
    protected CatalogRows(string catalog, int count, bool codesAreValues)
        : base(catalog, count)
    {
        CodesAreValues = codesAreValues;
    }

    private protected bool CodesAreValues { get; }

    // Two threads may both build an index; all use the one that is ready first.
    private MemberIndex Members => Volatile.Read(ref _members) ?? Publish(ref _members, new MemberIndex(this));

    /// <summary>Determines whether a code is defined.</summary>
    /// <param name="code">The code.</param>
    /// <returns><see langword="true"/> if the code is a member of the enum; otherwise, <see langword="false"/>.</returns>
    public bool IsDefined(TCode code) => PositionOf(ToValue(code)) != NotFound;

    /// <summary>Gets the entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="entry">When this method returns, the entry, or <see langword="null"/> if the code isn't defined.</param>
    /// <returns><see langword="true"/> if the code is defined; otherwise, <see langword="false"/>.</returns>
    public bool TryGetEntry(TCode code, [NotNullWhen(true)] out ErrorEntry? entry)
    {
        int position = PositionOf(ToValue(code));
        entry = position == NotFound ? null : EntryAt(position);
        return entry is not null;
    }

    /// <summary>Gets the HTTP status of a code in a catalog whose rows are written as text.</summary>
    /// <param name="code">The code.</param>
    /// <param name="httpStatus">When this method returns, the HTTP status, or 0 if there is none.</param>
    /// <returns><see langword="true"/> if the code has an HTTP status; otherwise, <see langword="false"/>.</returns>
    public bool TryGetHttpStatus(TCode code, out int httpStatus)
    {
        int position = PositionOf(ToValue(code));
        httpStatus = position == NotFound ? 0 : HttpStatusOf(Members.RowOf(position));
        return httpStatus != 0;
    }

    /// <summary>Converts a number to the code that has this value.</summary>
    /// <param name="code">The number.</param>
    /// <param name="result">When this method returns, the code, or the default value if it isn't defined.</param>
    /// <returns><see langword="true"/> if the code is defined; otherwise, <see langword="false"/>.</returns>
    public bool TryParse(long code, out TCode result) => TryGetCode(PositionOf(code), out result);

    /// <summary>Parses the wire form of a code.</summary>
    /// <param name="code">The wire form. Comparison is ordinal.</param>
    /// <param name="result">When this method returns, the code, or the default value if it isn't defined.</param>
    /// <returns><see langword="true"/> if the code is defined; otherwise, <see langword="false"/>.</returns>
    public bool TryParse(string? code, out TCode result) => TryGetCode(code is null ? NotFound : PositionOf(code), out result);

#if !NETSTANDARD2_0
    /// <inheritdoc cref="TryParse(string?, out TCode)"/>
    public bool TryParse(ReadOnlySpan<char> code, out TCode result) => TryGetCode(PositionOf(code), out result);

    /// <summary>Parses the wire form of a code.</summary>
    /// <param name="utf8Code">The wire form, in UTF-8. Comparison is ordinal.</param>
    /// <param name="result">When this method returns, the code, or the default value if it isn't defined.</param>
    /// <returns><see langword="true"/> if the code is defined; otherwise, <see langword="false"/>.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8Code, out TCode result) => TryGetCode(PositionOf(utf8Code), out result);
#endif

    /// <summary>Converts the name of a member to the member.</summary>
    /// <param name="name">The name. Comparison is ordinal.</param>
    /// <param name="result">When this method returns, the member, or the default value if there is none.</param>
    /// <returns><see langword="true"/> if the enum has the member; otherwise, <see langword="false"/>.</returns>
    public bool TryParseName(string? name, out TCode result)
    {
        Dictionary<string, int> positions = Volatile.Read(ref _positionsByName) ?? Publish(ref _positionsByName, IndexNames());
        return TryGetCode(name is not null && positions.TryGetValue(name, out int position) ? position : NotFound, out result);
    }

    /// <summary>Gets the codes of an HTTP status.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <returns>The codes whose first row lists the status, in declaration order; every call returns the same object.</returns>
    public IReadOnlyList<TCode> WithHttpStatus(int httpStatus)
    {
        Dictionary<int, IReadOnlyList<TCode>> codes = Volatile.Read(ref _codesByHttpStatus) ?? Publish(ref _codesByHttpStatus, IndexHttpStatuses());
        return codes.TryGetValue(httpStatus, out IReadOnlyList<TCode>? found) ? found : Array.Empty<TCode>();
    }

    /// <summary>Gets the members of the enum.</summary>
    /// <returns>The members, in the order of their rows.</returns>
    protected abstract TCode[] GetMembers();

    /// <summary>Gets the value of a member.</summary>
    /// <param name="code">The member.</param>
    /// <returns>The value.</returns>
    protected abstract long ToValue(TCode code);

    /// <summary>Gets the rows that have no member: rows without a code, rows whose code isn't a value of the enum, and further rows of a code.</summary>
    /// <returns>The zero-based indexes of the rows, in ascending order.</returns>
    protected virtual int[] GetRowsWithoutMember() => [];

    internal override ErrorEntry? FindEntry(Characters code)
    {
        int position = PositionOf(code);
        return position == NotFound ? base.FindEntry(code) : EntryAt(position);
    }

    internal override ErrorEntry? FindReceived(Characters code)
        => FindEntry(code) ?? (TryParseNumber(code, out TCode member) && TryGetEntry(member, out ErrorEntry? entry) ? entry : null);

#if NET8_0_OR_GREATER
    internal override ErrorEntry? FindReceived(ReadOnlySpan<byte> utf8Code)
    {
        int position = FindPosition(utf8Code, out bool isFinal);
        return position != NotFound ? EntryAt(position)
            : isFinal && !HasOtherCodes ? null
            : base.FindReceived(utf8Code);
    }

    /// <summary>Gets the member of an entry.</summary>
    private protected TCode? MemberOf(ErrorEntry entry) => Members.PositionOf(entry.Row) is int position and >= 0 ? Members.Codes[position] : null;

    /// <summary>Finds a member by its code as the table writes it. Nearly all codes are found, or known not to be there, without decoding them.</summary>
    private protected int FindPosition(ReadOnlySpan<byte> utf8Code, out bool isFinal)
    {
        int position;
        if (CodesAreValues)
        {
            bool isNumber = Utf8Parser.TryParse(utf8Code, out long number, out int length) && length == utf8Code.Length;
            position = isNumber ? PositionOf(number) : NotFound;
            isFinal = isNumber ? position == NotFound && number <= int.MaxValue : utf8Code.IsEmpty || utf8Code[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'-');
            return position != NotFound && Ascii.Equals(utf8Code, EntryAt(position).Code) ? position : NotFound;
        }

        int value = CodeContract.Hash(utf8Code);
        while ((position = PositionOf(value)) != NotFound && !Ascii.Equals(utf8Code, EntryAt(position).Code))
        {
            value = CodeContract.NextValue(value);
        }

        isFinal = position == NotFound && Ascii.IsValid(utf8Code);
        return position;
    }
#endif

    internal override bool MayHaveVariants => Members.Codes.Length < Catalog.Count;

    /// <summary>Parses another form of the number that a code is, as JSON may have it: <c>1205.0</c> is the same as <c>1205</c>.</summary>
    private protected bool TryParseNumber(Characters code, out TCode result)
    {
        const NumberStyles JsonNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        result = default;
        return CodesAreValues
            && !HasLeadingZeroOrPlus(code)
            && decimal.TryParse(code, JsonNumber, CultureInfo.InvariantCulture, out decimal number)
            && number is >= long.MinValue and <= long.MaxValue
            && number == decimal.Truncate(number)
            && TryParse((long)number, out result);
    }

    private static bool HasLeadingZeroOrPlus(Characters code)
    {
        int start = code.Length > 0 && code[0] == '-' ? 1 : 0;
        return code.Length > start + 1 && (code[start] == '+' || (code[start] == '0' && code[start + 1] is >= '0' and <= '9'));
    }

    // Digits are the same in every culture. A code with a sign is written into its row.
    internal override string? FindValue(int row)
    {
        int position = CodesAreValues ? Members.PositionOf(row) : NotFound;
        return position < 0 ? null : ToValue(Members.Codes[position]).ToString((IFormatProvider?)null);
    }

    private IEnumerable<int> Positions => Enumerable.Range(0, Members.Codes.Length);

    private ErrorEntry EntryAt(int position) => GetEntry(Members.RowOf(position));

    private protected bool TryGetCode(int position, out TCode result)
    {
        result = position == NotFound ? default : Members.Codes[position];
        return position != NotFound;
    }

    private int PositionOf(long value) => Members.Values.IndexOf(value);

    private int PositionOf(Characters code)
    {
        int position = PositionOfMember(code);
        if (position != NotFound || FindOtherCode(code) is not string other)
        {
            return position;
        }

        position = PositionOfMember(other);
        return position == NotFound && !CodesAreValues ? PositionOfPinned(other) : position;
    }

    /// <summary>Finds the member of a symbolic code whose value has nothing to do with its hash.</summary>
    private int PositionOfPinned(string code) => Positions.Where(position => EntryAt(position).Code == code).DefaultIfEmpty(NotFound).First();

    private int PositionOfMember(Characters code)
    {
        int position;
        if (CodesAreValues)
        {
            if (!TryReadNumber(code, out long number))
            {
                return NotFound;
            }

            position = PositionOf(number);
            if (position != NotFound && HasCode(position, code))
            {
                return position;
            }

            // The value of a code such as 0x80004005 may be the negative number that has these 32 bits.
            position = number is > int.MaxValue and <= uint.MaxValue ? PositionOf(unchecked((int)number)) : NotFound;
            return position != NotFound && HasCode(position, code) ? position : NotFound;
        }

        int value = CodeContract.Hash(code);
        while ((position = PositionOf(value)) != NotFound && !HasCode(position, code))
        {
            value = CodeContract.NextValue(value);
        }

        return position;
    }

#if NETSTANDARD2_0
    private bool HasCode(int position, string code) => EntryAt(position).Code == code;
#else
    private bool HasCode(int position, ReadOnlySpan<char> code) => code.SequenceEqual(EntryAt(position).Code);

    private int PositionOf(ReadOnlySpan<byte> utf8Code)
    {
        // UTF-8 takes up to three bytes for a UTF-16 code unit.
        const int MaxUtf8Length = 3 * CodeContract.MaxCodeLength;
        if (utf8Code.Length > MaxUtf8Length)
        {
            return NotFound;
        }

        Span<char> characters = stackalloc char[MaxUtf8Length];
        characters = characters.Slice(0, Encoding.UTF8.GetChars(utf8Code, characters));
        int position = PositionOf(characters);
        if (position == NotFound)
        {
            return NotFound;
        }

        // Bytes that aren't UTF-8 are read as U+FFFD, which a code may contain.
        Span<byte> bytes = stackalloc byte[MaxUtf8Length];
        return utf8Code.SequenceEqual(bytes.Slice(0, Encoding.UTF8.GetBytes(characters, bytes))) ? position : NotFound;
    }
#endif

    private static bool TryReadNumber(Characters code, out long number)
    {
        bool isHexadecimal = code.Length > 2 && code[0] == '0' && code[1] is 'x' or 'X';
#if NETSTANDARD2_0
        Characters digits = isHexadecimal ? code.Substring(2) : code;
#else
        Characters digits = isHexadecimal ? code.Slice(2) : code;
#endif
        return long.TryParse(
            digits,
            isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out number);
    }

    private Dictionary<string, int> IndexNames()
        => Positions.ToDictionary(position => EntryAt(position).Name, StringComparer.Ordinal);

    private Dictionary<int, IReadOnlyList<TCode>> IndexHttpStatuses()
        => Positions
            .OrderBy(position => CodesAreValues ? ToValue(Members.Codes[position]) : 0)
            .ThenBy(position => EntryAt(position).Code, StringComparer.Ordinal)
            .SelectMany(position => EntryAt(position).HttpStatuses, (position, httpStatus) => new { position, httpStatus })
            .GroupBy(pair => pair.httpStatus, pair => Members.Codes[pair.position])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<TCode>)Array.AsReadOnly(group.ToArray()));

    /// <summary>The members in the order of their rows, and where they are found.</summary>
    private sealed class MemberIndex
    {
        private readonly int[]? _rows;

        public MemberIndex(CatalogRows<TCode> rows)
        {
            Codes = rows.GetMembers();
            Values = new CodeIndex(ToInt64(Codes));
            int[] withoutMember = rows.GetRowsWithoutMember();
            _rows = withoutMember.Length == 0 ? null : RowsExcept(rows.Catalog.Count, withoutMember);
        }

        public TCode[] Codes { get; }

        public CodeIndex Values { get; }

        public int RowOf(int position) => _rows is null ? position : _rows[position];

        public int PositionOf(int row) => _rows is null ? row : Array.BinarySearch(_rows, row);

        private static int[] RowsExcept(int count, int[] withoutMember) => [.. Enumerable.Range(0, count).Except(withoutMember)];

        private static long[] ToInt64(TCode[] codes)
        {
            // An array of an enum is an array of its underlying type, too.
            if ((object)codes is long[] values)
            {
                return values;
            }

            values = new long[codes.Length];
            Array.Copy((int[])(object)codes, values, values.Length);
            return values;
        }
    }
}
