using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using System.Collections.Generic;
using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Text.Unicode;
#endif
using System.Threading;
using ErrorCatalog.Bodies;
#if NETSTANDARD2_0
using Characters = System.String;
#else
using Characters = System.ReadOnlySpan<char>;
#endif

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds the rows of a catalog, created in parts as they are asked for. This type supports generated code and isn't intended to be
/// used directly.
/// </summary>
/// <remarks>Assemblies built with an older generator run on this library, so no member of this class is ever changed or removed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogRows
{
    private readonly ErrorEntry[]?[] _parts;
    private int[]? _httpStatuses;
    private Dictionary<string, string>? _otherCodes;
    private FieldNames? _fieldNames;

    /// <summary>Initializes a new instance of the <see cref="CatalogRows"/> class.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="count">The number of rows.</param>
    protected CatalogRows(string catalog, int count)
    {
        Catalog = new Catalog(catalog, count, this);
        _parts = new ErrorEntry[]?[(count + CodeContract.RowsInPart - 1) / CodeContract.RowsInPart];
    }

    /// <summary>Gets the catalog of all rows.</summary>
    public Catalog Catalog { get; }

    /// <summary>Gets the entry of a row.</summary>
    /// <param name="row">The zero-based index of the row in the document.</param>
    /// <returns>The entry; every call returns the same object.</returns>
    public ErrorEntry GetEntry(int row)
    {
        ref ErrorEntry[]? part = ref _parts[row / CodeContract.RowsInPart];
        ErrorEntry[] entries = Volatile.Read(ref part)
            ?? Interlocked.CompareExchange(ref part, CreateNumberedEntries(row / CodeContract.RowsInPart), null)
            ?? part!;
        return entries[row % CodeContract.RowsInPart];
    }

    /// <summary>Creates the entries of a part of the rows.</summary>
    /// <param name="part">The zero-based index of the part. Each part has 64 rows, except the last.</param>
    /// <returns>The entries, in document order.</returns>
    protected abstract ErrorEntry[] CreateEntries(int part);

    /// <summary>Gets the reason phrase that the catalog uses for an HTTP status.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <returns>The reason phrase, or <see langword="null"/> if there is none.</returns>
    protected virtual string? GetReasonPhrase(int httpStatus) => null;

    /// <summary>Creates the entry of a row with at most one HTTP status.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="name">The name of the entry in generated code.</param>
    /// <param name="code">The code, or <see langword="null"/> if there is none.</param>
    /// <param name="httpStatus">The HTTP status, or 0 if there is none.</param>
    /// <param name="cells">The text of each cell, or of each cell other than the code and the HTTP status if these two only repeat the arguments.</param>
    /// <returns>The entry.</returns>
    protected ErrorEntry Row(ErrorTable table, string name, string? code, int httpStatus, params string[] cells)
        => Row(table, name, code, httpStatus == 0 ? [] : [httpStatus], cells);

    /// <summary>Creates the entry of a row with several HTTP statuses.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="name">The name of the entry in generated code.</param>
    /// <param name="code">The code, or <see langword="null"/> if there is none.</param>
    /// <param name="httpStatuses">The HTTP statuses, the primary one first.</param>
    /// <param name="cells">The text of each cell, or of each cell other than the code and the HTTP status if these two only repeat the arguments.</param>
    /// <returns>The entry.</returns>
    protected ErrorEntry Row(ErrorTable table, string name, string? code, int[] httpStatuses, params string[] cells)
        => RowWithReasonPhrase(table, name, code, httpStatuses, httpStatuses.Length == 0 ? null : GetReasonPhrase(httpStatuses[0]), cells);

    /// <summary>Creates the entry of a row whose reason phrase isn't the one that the catalog uses for its HTTP status.</summary>
    /// <param name="table">The table that the row belongs to.</param>
    /// <param name="name">The name of the entry in generated code.</param>
    /// <param name="code">The code, or <see langword="null"/> if there is none.</param>
    /// <param name="httpStatuses">The HTTP statuses, the primary one first.</param>
    /// <param name="reasonPhrase">The reason phrase, or <see langword="null"/> if there is none.</param>
    /// <param name="cells">The text of each cell, or of each cell other than the code and the HTTP status if these two only repeat the arguments.</param>
    /// <returns>The entry.</returns>
    protected ErrorEntry RowWithReasonPhrase(ErrorTable table, string name, string? code, int[] httpStatuses, string? reasonPhrase, params string[] cells)
        => new(Catalog.Name, table, name, code, httpStatuses, reasonPhrase, AllCells(table, code, httpStatuses, cells), links: []);

    /// <summary>Adds the URLs that a row links to.</summary>
    /// <param name="entry">The entry of the row.</param>
    /// <param name="links">The URLs, in the order of the row.</param>
    /// <returns>The entry with the URLs.</returns>
    protected static ErrorEntry WithLinks(ErrorEntry entry, params string[] links) => entry.WithLinks(links);

    /// <summary>Adds whether to retry after the error of a row.</summary>
    /// <param name="entry">The entry of the row.</param>
    /// <param name="isRetryable"><see langword="true"/> if the request can be retried; otherwise, <see langword="false"/>.</param>
    /// <returns>The entry with this information.</returns>
    protected static ErrorEntry WithRetry(ErrorEntry entry, bool isRetryable) => entry.WithRetry(isRetryable, delay: null);

    /// <summary>Adds when to retry after the error of a row, which can be retried.</summary>
    /// <param name="entry">The entry of the row.</param>
    /// <param name="delay">The time to wait.</param>
    /// <returns>The entry with this information.</returns>
    protected static ErrorEntry WithRetryAfter(ErrorEntry entry, TimeSpan delay) => entry.WithRetry(isRetryable: true, delay);

    /// <summary>Creates the entries of rows that are written as text.</summary>
    /// <param name="tables">The tables that the rows belong to.</param>
    /// <param name="firstRow">The zero-based index of the first row.</param>
    /// <param name="text">
    /// Lines, separated by line feeds. The line of a row has these fields, separated by tabs:
    /// <list type="number">
    /// <item>The zero-based index of the table. Empty if it's the same table as in the row above; the first row starts with table 0.</item>
    /// <item>The name of the entry in generated code.</item>
    /// <item>The code. Empty if there is none, or if it's the value of the row's member.</item>
    /// <item>
    /// The HTTP statuses, separated by commas, and after a space the reason phrase if it isn't the usual one. Empty if the row has at most
    /// one status, with the usual reason phrase.
    /// </item>
    /// <item>The cells, as for a row that is created by a call.</item>
    /// </list>
    /// A line whose first field is <c>links</c> has the URLs that the row above links to. A line whose first field is <c>retry</c> has
    /// <c>yes</c>, <c>no</c>, or the milliseconds after which to retry after the error of the row above.
    /// </param>
    /// <returns>The entries.</returns>
    protected ErrorEntry[] ReadRows(ErrorTable[] tables, int firstRow, string text)
    {
        var entries = new List<ErrorEntry>(CodeContract.RowsInPart);
        ErrorTable table = tables[0];
        foreach (string line in text.Split('\n'))
        {
            string[] fields = line.Split('\t');
            if (fields[0] == CodeContract.LinksOfRow)
            {
                entries[entries.Count - 1] = WithLinks(entries[entries.Count - 1], Skip(fields, 1));
                continue;
            }

            if (fields[0] == CodeContract.RetryOfRow)
            {
                ErrorEntry above = entries[entries.Count - 1];
                entries[entries.Count - 1] = fields[1] is "yes" or "no"
                    ? WithRetry(above, fields[1] == "yes")
                    : WithRetryAfter(above, TimeSpan.FromMilliseconds(ParseNumber(fields[1])));
                continue;
            }

            table = fields[0].Length == 0 ? table : tables[ParseNumber(fields[0])];
            entries.Add(ReadRow(table, firstRow + entries.Count, fields));
        }

        return entries.ToArray();
    }

    /// <summary>Gets the codes that entries are looked up by in addition to the codes of the enum members.</summary>
    /// <returns>
    /// Lines, separated by line feeds. Each line is a code and its other forms, separated by tabs, or only a code if no value of the enum
    /// leads to it: it has no member, or a member whose value isn't the hash of the code.
    /// </returns>
    protected virtual string GetOtherCodes() => string.Empty;

    /// <summary>Gets the primary HTTP status of each row of a catalog whose rows are written as text.</summary>
    /// <returns>The HTTP statuses in document order, with 0 for a row that has none.</returns>
    protected virtual int[] GetHttpStatuses() => [];

    /// <summary>Gets the primary HTTP status of a row that is written as text, or 0.</summary>
    internal int HttpStatusOf(int row)
    {
        int[] statuses = _httpStatuses ??= GetHttpStatuses();
        return row < statuses.Length ? statuses[row] : 0;
    }

    /// <summary>Gets the name of the property that has the code in the body of a response.</summary>
    /// <returns>The name, or <see langword="null"/> if the usual names are looked for.</returns>
    protected virtual string? GetCodeField() => null;

    /// <summary>Gets the name of the property that has the message in the body of a response.</summary>
    /// <returns>The name, or <see langword="null"/> if the usual names are looked for.</returns>
    protected virtual string? GetMessageField() => null;

    /// <summary>Gets the names under which the body of a response has the code and the message.</summary>
    internal FieldNames FieldNames => Volatile.Read(ref _fieldNames) ?? Publish(ref _fieldNames, new FieldNames(GetCodeField(), GetMessageField()));

    /// <summary>Finds the primary entry of a code.</summary>
    internal virtual ErrorEntry? FindEntry(Characters code) => FindOtherCode(code) is string other ? Catalog.WithCode(other)[0] : null;

    /// <summary>Finds the primary entry of a code as it was received, where a number may have another form.</summary>
    internal virtual ErrorEntry? FindReceived(Characters code) => FindEntry(code);

#if NET8_0_OR_GREATER
    /// <summary>Finds the primary entry of a code as it was received, in UTF-8 without escape sequences.</summary>
    internal virtual ErrorEntry? FindReceived(ReadOnlySpan<byte> utf8Code)
    {
        // UTF-8 takes up to three bytes for a UTF-16 code unit.
        const int MaxUtf8Length = 3 * CodeContract.MaxCodeLength;
        if (utf8Code.Length > MaxUtf8Length)
        {
            return null;
        }

        Span<char> characters = stackalloc char[MaxUtf8Length];
        if (Utf8.ToUtf16(utf8Code, characters, out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return null;
        }

        return FindReceived(characters.Slice(0, length));
    }
#endif

    /// <summary>Tells whether several rows may have one code.</summary>
    internal virtual bool MayHaveVariants => true;

    /// <summary>Finds the code that another form stands for; a code that has no member stands for itself.</summary>
    internal string? FindOtherCode(Characters form)
    {
        // Two threads may both read them; both use what is ready first.
        Dictionary<string, string> codes = OtherCodes;
        return codes.Count > 0 && form.Length <= CodeContract.MaxCodeLength && codes.TryGetValue(form.ToString(), out string? code) ? code : null;
    }

    /// <summary>Finds the code of a row whose code is the value of its member.</summary>
    internal virtual string? FindValue(int row) => null;

    private protected bool HasOtherCodes => OtherCodes.Count > 0;

    private Dictionary<string, string> OtherCodes => Volatile.Read(ref _otherCodes) ?? Publish(ref _otherCodes, ReadOtherCodes());

    private ErrorEntry[] CreateNumberedEntries(int part)
    {
        ErrorEntry[] entries = CreateEntries(part);
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i].Row = (part * CodeContract.RowsInPart) + i;
        }

        return entries;
    }

    private protected static T Publish<T>(ref T? field, T value)
        where T : class
    {
        return Interlocked.CompareExchange(ref field, value, null) ?? value;
    }

    private static string[] AllCells(ErrorTable table, string? code, int[] httpStatuses, string[] cells)
    {
        if (cells.Length == table.Headers.Length)
        {
            return cells;
        }

        string[] all = new string[table.Headers.Length];
        int next = 0;
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = i == table.Code ? code!
                : i == table.HttpStatus ? httpStatuses[0].ToString((IFormatProvider?)null)
                : cells[next++];
        }

        return all;
    }

    private static string[] Skip(string[] fields, int count)
    {
        string[] rest = new string[fields.Length - count];
        Array.Copy(fields, count, rest, 0, rest.Length);
        return rest;
    }

    // The numbers of generated code are digits, and the first use of a culture takes longer than the rest of a first lookup.
    private static int ParseNumber(string digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private Dictionary<string, string> ReadOtherCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        string text = GetOtherCodes();
        foreach (string line in text.Length == 0 ? [] : text.Split('\n'))
        {
            string[] forms = line.Split('\t');
            foreach (string form in forms.Length == 1 ? forms : Skip(forms, 1))
            {
                codes[form] = forms[0];
            }
        }

        return codes;
    }

    private ErrorEntry ReadRow(ErrorTable table, int row, string[] fields)
    {
        const int FieldsBeforeCells = 4;
        string? code = fields[2].Length == 0 ? FindValue(row) : fields[2];
        string statuses = fields[3];
        string[] cells = Skip(fields, FieldsBeforeCells);
        if (statuses.Length == 0)
        {
            return Row(table, fields[1], code, HttpStatusOf(row), cells);
        }

        int blank = statuses.IndexOf(' ');
        string list = blank < 0 ? statuses : statuses.Substring(0, blank);
        int[] numbers = list.Length == 0 ? [] : Array.ConvertAll(list.Split(','), ParseNumber);
        string phrase = statuses.Substring(blank + 1);
        return blank < 0
            ? Row(table, fields[1], code, numbers, cells)
            : RowWithReasonPhrase(table, fields[1], code, numbers, phrase.Length == 0 ? null : phrase, cells);
    }
}
