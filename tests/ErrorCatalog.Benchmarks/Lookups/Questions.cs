using System.Collections.Generic;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>The questions that a program asks of its error codes, and everybody who can answer them.</summary>
/// <param name="table">The table.</param>
/// <param name="switches">The switches to compare with; <see langword="null"/> leaves them out.</param>
internal sealed class Questions(ErrorTable table, HandWrittenSwitch? switches)
{
    private const string Code = "ShopErrorCode";
    private const string All = "System.Enum.GetValues<ShopErrorCode>()";
    private const string CodesByText = All + ".ToDictionary(code => code.GetCode())";
    private const string ByCode = All + ".ToDictionary(code => code, code => ";
    private const string CodeKeys = "Array.ConvertAll(codes, Keys.Enum)";
    private const string TextKeys = "Array.ConvertAll(codes, Keys.Copy)";
    private const string Utf8Keys = "Array.ConvertAll(codes, System.Text.Encoding.UTF8.GetBytes)";
    private const string List = "IReadOnlyList<ShopErrorCode>";
    private const string Parse = "ShopErrors.TryParse(key, out var code) ? code : default";
    private const string Decoded = "Keys.Decode(key, stackalloc char[64])";

    public IEnumerable<Question> ToAsk()
    {
        yield return HttpStatus();
        yield return Message();
        yield return Name();
        if (table.IsNumeric)
        {
            yield return FromNumber();
        }

        yield return FromString();
        yield return FromSpan();
        yield return FromUtf8();
        yield return FromName();
        yield return WithHttpStatus();
    }

    private Question HttpStatus() => new("HttpStatus", "code → HTTP status", Code, "int", CodeKeys,
    [
        new(Contender.Product, "key.TryGetHttpStatus(out int status) ? status : 0"),
        .. Dictionaries(Code, "int", ByCode + "code.GetHttpStatus())"),
        .. Optional(switches?.HttpStatus()),
    ]);

    private Question Message() => new("Message", "code → message", Code, "string", CodeKeys,
    [
        new(Contender.Product, "key.TryGetMessage(out string message) ? message : null"),
        .. Dictionaries(Code, "string", ByCode + "code.GetMessage())"),
        .. Optional(switches?.Message()),
    ]);

    private Question Name() => new("Name", "enum → name", Code, "string", CodeKeys,
    [
        new(Contender.Product, "key.TryGetName(out string name) ? name : null"),
        .. Dictionaries(Code, "string", ByCode + "code.ToString())"),
        new("Enum.GetName", "System.Enum.GetName(key)"),
        .. Optional(switches?.Name()),
    ]);

    private Question FromNumber() => new("FromNumber", "number → enum", "int", Code, "Array.ConvertAll(codes, int.Parse)",
    [
        new(Contender.Product, Parse),
        .. Dictionaries("int", Code, All + ".ToDictionary(code => (int)code)"),
        new("Enum.IsDefined", "System.Enum.IsDefined((ShopErrorCode)key) ? (ShopErrorCode)key : default"),
        .. Optional(switches?.FromNumber()),
    ]);

    private Question FromString() => new("FromString", "text → enum (string)", "string", Code, TextKeys,
    [
        new(Contender.Product, Parse),
        .. Dictionaries("string", Code, CodesByText),
        .. table.IsNumeric ? ParsedFirst() : [],
        .. Optional(switches?.FromText("string")),
    ]);

    private Question FromSpan() => new("FromSpan", "text → enum (span)", "ReadOnlySpan<char>", Code, TextKeys,
    [
        new(Contender.Product, Parse),
        .. Alternates(string.Empty, "key"),
        .. table.IsNumeric ? ParsedFirst() : [],
        .. Optional(switches?.FromText("ReadOnlySpan<char>")),
    ]);

    private Question FromUtf8() => new("FromUtf8", "text → enum (UTF-8)", "ReadOnlySpan<byte>", Code, Utf8Keys,
    [
        new(Contender.Product, Parse),
        new(
            "string, FrozenDictionary",
            Find("System.Text.Encoding.UTF8.GetString(key)"),
            Table("FrozenDictionary<string, ShopErrorCode>", CodesByText + ".ToFrozenDictionary()")),
        .. Alternates("stackalloc, ", Decoded),
        .. table.IsNumeric ? ParsedFirst() : [],
    ]);

    private Question FromName() => new("FromName", "name → enum", "string", Code, "Array.ConvertAll(names, Keys.Copy)",
    [
        new(Contender.Product, "ShopErrors.TryParseName(key, out var code) ? code : default"),
        .. Dictionaries("string", Code, All + ".ToDictionary(code => code.ToString())"),
        new("Enum.TryParse", "System.Enum.TryParse(key, out ShopErrorCode code) ? code : default"),
        .. Optional(switches?.FromName()),
    ]);

    private static Question WithHttpStatus() => new("WithHttpStatus", "HTTP status → codes", "int", List, "Array.ConvertAll(codes, Keys.HttpStatus)",
    [
        new(Contender.Product, "ShopErrors.WithHttpStatus(key)"),
        .. Dictionaries(
            "int",
            List,
            All + $".GroupBy(code => code.GetHttpStatus()).ToDictionary(group => group.Key, group => ({List})group.ToArray())",
            "Array.Empty<ShopErrorCode>()"),
    ]);

    private static IEnumerable<Contender> Dictionaries(string key, string value, string rows, string missing = "default") =>
    [
        new("Dictionary", Find("key", missing), Table($"Dictionary<{key}, {value}>", rows)),
        new("FrozenDictionary", Find("key", missing), Table($"FrozenDictionary<{key}, {value}>", rows + ".ToFrozenDictionary()")),
    ];

    private static IEnumerable<Contender> Alternates(string prefix, string key) =>
    [
        Alternate(prefix, key, "Dictionary", CodesByText),
        Alternate(prefix, key, "FrozenDictionary", CodesByText + ".ToFrozenDictionary()"),
    ];

    private static Contender Alternate(string prefix, string key, string type, string table) => new(
        $"{prefix}{type}.AlternateLookup",
        Find(key),
        Table($"{type}<string, ShopErrorCode>.AlternateLookup<ReadOnlySpan<char>>", table + ".GetAlternateLookup<ReadOnlySpan<char>>()"));

    private static IEnumerable<Contender> ParsedFirst() =>
    [
        new(
            "int.TryParse, FrozenDictionary",
            "int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && Table.TryGetValue(number, out var code) ? code : default",
            Table("FrozenDictionary<int, ShopErrorCode>", All + ".ToFrozenDictionary(code => (int)code)")),
    ];

    private static IEnumerable<Contender> Optional(Contender? contender) => contender is null ? [] : [contender];

    private static string Table(string type, string value) => $"private static readonly {type} Table = {value};";

    private static string Find(string key, string missing = "default") => $"Table.TryGetValue({key}, out var found) ? found : {missing}";
}
