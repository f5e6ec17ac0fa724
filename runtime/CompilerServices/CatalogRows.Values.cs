using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using System.ComponentModel;
using System.Globalization;
#if NET8_0_OR_GREATER
using System.Text;
using System.Text.Unicode;
#endif
using ErrorCatalog.Bodies;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using Characters = System.ReadOnlySpan<char>;
#endif

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds the rows of a catalog that has an enum, and reads codes that may be unknown. This type supports generated code and isn't intended to
/// be used directly.
/// </summary>
/// <remarks>Assemblies built with an older generator run on this library, so no member of this class is ever changed or removed.</remarks>
/// <typeparam name="TCode">The enum.</typeparam>
/// <typeparam name="TValue">The type of codes that may be unknown.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogRows<TCode, TValue> : CatalogRows<TCode>, IValueReader<TValue>
    where TCode : struct, Enum
    where TValue : struct, IErrorCodeValue<TValue, TCode>
{
    private const string OtherErrorType = "_OTHER";

    /// <summary>Initializes a new instance of the <see cref="CatalogRows{TCode, TValue}"/> class.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="codesAreValues">
    /// <see langword="true"/> if the value of a member is the number that its code is; <see langword="false"/> if it's the hash of its
    /// code.
    /// </param>
    protected CatalogRows(string catalog, int count, bool codesAreValues)
        : base(catalog, count, codesAreValues)
    {
    }

    /// <summary>Reads a value of the enum.</summary>
    /// <param name="code">The value. If it isn't defined, it's an unknown code if the codes of the catalog are numbers; otherwise, it's no code.</param>
    /// <returns>What was read.</returns>
    public WireCode<TCode> Read(TCode code)
        => IsDefined(code) ? new WireCode<TCode>(code, null, WireForm.Unspecified)
            : CodesAreValues ? new WireCode<TCode>(ToValue(code).ToString(CultureInfo.InvariantCulture), WireForm.Unspecified)
            : default;

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code. If it's <see langword="null"/>, there's no code.</param>
    /// <param name="form">What kind of JSON value it was.</param>
    /// <returns>What was read.</returns>
    public WireCode<TCode> Read(string? code, WireForm form = WireForm.Unspecified) => code is null ? default : Read(code, code, form);

#if !NETSTANDARD2_0
    /// <summary>Reads a code.</summary>
    /// <param name="code">The code. If it's empty, there's no code.</param>
    /// <returns>What was read.</returns>
    public WireCode<TCode> Read(ReadOnlySpan<char> code) => Read(code, text: null, WireForm.Unspecified);
#endif

#if NET8_0_OR_GREATER
    /// <summary>Reads a code.</summary>
    /// <param name="utf8Code">The code, in UTF-8.</param>
    /// <param name="result">When this method returns, what was read.</param>
    /// <returns><see langword="true"/> if the bytes are UTF-8; otherwise, <see langword="false"/>.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8Code, out WireCode<TCode> result) => TryRead(utf8Code, WireForm.Unspecified, out result);

    internal bool TryRead(ReadOnlySpan<byte> utf8Code, WireForm form, out WireCode<TCode> result)
    {
        if (TryGetCode(FindPosition(utf8Code, out _), out TCode member))
        {
            result = new WireCode<TCode>(member, null, form);
            return true;
        }

        // UTF-8 has at least as many bytes as UTF-16 has code units.
        Span<char> characters = utf8Code.Length <= CodeContract.MaxCodeLength ? stackalloc char[CodeContract.MaxCodeLength] : new char[utf8Code.Length];
        bool isUtf8 = Utf8.ToUtf16(utf8Code, characters, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done;
        result = isUtf8 ? Read(characters.Slice(0, length), text: null, form) : default;
        return isUtf8;
    }

    TValue IValueReader<TValue>.Read(ReadOnlySpan<byte> utf8Code, WireForm form, ErrorEntry? entry)
    {
        if (entry is not null && MemberOf(entry) is TCode member && Ascii.Equals(utf8Code, entry.Code))
        {
            return default(TValue).Create(new WireCode<TCode>(member, null, form));
        }

        return TryRead(utf8Code, form, out WireCode<TCode> result) ? default(TValue).Create(result) : default;
    }
#endif

    /// <summary>Gets a code as it was received.</summary>
    /// <param name="received">What was received.</param>
    /// <returns>The code, or an empty string if there is none.</returns>
    public string CodeOf(WireCode<TCode> received)
        => received.Text ?? (received.Member is TCode member && TryGetEntry(member, out ErrorEntry? entry) ? entry.Code! : string.Empty);

    /// <summary>Gets the entry of a code.</summary>
    /// <param name="received">What was received.</param>
    /// <returns>The entry, or <see langword="null"/> if the catalog doesn't contain the code.</returns>
    public ErrorEntry? EntryOf(WireCode<TCode> received)
        => received.Member is TCode member ? (TryGetEntry(member, out ErrorEntry? entry) ? entry : null)
            : received.HasValue ? FindEntry(received.Text!)
            : null;

    /// <summary>Gets the value for the attribute <c>error.type</c> of OpenTelemetry.</summary>
    /// <param name="received">What was received.</param>
    /// <returns>The code if the catalog contains it; otherwise, <c>_OTHER</c>.</returns>
    public string ErrorTypeOf(WireCode<TCode> received) => EntryOf(received)?.Code ?? OtherErrorType;

    /// <summary>Determines whether a code is a number, <c>true</c>, or <c>false</c> in JSON.</summary>
    /// <param name="received">What was received.</param>
    /// <returns><see langword="true"/> if the code isn't a string in JSON; otherwise, <see langword="false"/>.</returns>
    public bool IsLiteral(WireCode<TCode> received)
        => received.Form == WireForm.Literal || (received.Form == WireForm.Unspecified && CodesAreValues && IsInteger(CodeOf(received)));

    /// <summary>Determines whether a code is a string in JSON.</summary>
    /// <param name="received">What was received.</param>
    /// <returns><see langword="true"/> if the code is a string in JSON; <see langword="false"/> if it's something else, or there's no code.</returns>
    public bool IsText(WireCode<TCode> received) => !IsLiteral(received) && (received.HasValue || received.Form == WireForm.Text);

    /// <summary>Gets the message of the exception for a code that isn't a member of the enum.</summary>
    /// <param name="received">What was received.</param>
    /// <returns>The message.</returns>
    public string GetUndefinedMessage(WireCode<TCode> received)
    {
        string catalog = Catalog.Name.Length == 0 ? "the catalog" : "the catalog '" + Catalog.Name + "'";
        return received.HasValue
            ? "'" + CodeOf(received) + "' isn't an error code of " + catalog + ". To accept unknown codes, use " + typeof(TValue).Name + "."
            : "An error code of " + catalog + " is required.";
    }

    TValue IValueReader<TValue>.Read(string code, WireForm form) => default(TValue).Create(Read(code, form));

    private WireCode<TCode> Read(Characters code, string? text, WireForm form)
    {
        if (TryParse(code, out TCode member))
        {
            bool isAsInTable = TryGetEntry(member, out ErrorEntry? entry) && IsSame(code, entry.Code!);
            return new WireCode<TCode>(member, isAsInTable ? null : text ?? code.ToString(), form);
        }

        if (code.Length == 0 && form == WireForm.Unspecified)
        {
            return default;
        }

        return TryParseNumber(code, out member)
            ? new WireCode<TCode>(member, text ?? code.ToString(), form)
            : new WireCode<TCode>(text ?? code.ToString(), form);
    }

#if NETSTANDARD2_0
    private static bool IsSame(string code, string other) => code == other;
#else
    private static bool IsSame(ReadOnlySpan<char> code, string other) => code.SequenceEqual(other);
#endif

    /// <summary>Determines whether a text is an integer as JSON writes it.</summary>
    private static bool IsInteger(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int digits = text.Length - start;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return digits == 1 || (digits > 1 && text[start] != '0');
    }
}
