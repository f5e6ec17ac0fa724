#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ErrorCatalog.Json;

/// <summary>Describes the codes of a catalog for the schema of a JSON document. This type supports generated code and isn't intended to be used directly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorCodeSchema
{
    private const int MaxExamples = 3;

    private readonly IErrorCodeConverter _converter;
    private readonly List<ErrorEntry> _entries;

    private ErrorCodeSchema(IErrorCodeConverter converter)
    {
        _converter = converter;
        _entries = [.. converter.Catalog.Where(entry => entry.Code is not null && !entry.IsRetired).DistinctBy(entry => entry.Code)];
    }

    /// <summary>Gets a value that indicates whether unknown codes are accepted.</summary>
    public bool IsOpen => _converter.IsOpen;

    /// <summary>Gets a value that indicates whether some codes are numbers.</summary>
    public bool HasNumbers => _entries.Exists(IsNumber);

    /// <summary>Gets a value that indicates whether some codes are strings.</summary>
    public bool HasStrings => !HasNumbers || !_entries.TrueForAll(IsNumber);

    /// <summary>Gets the description: a list of the codes with their texts.</summary>
    public string Description
    {
        get
        {
            var list = new StringBuilder(IsOpen ? "An error code. There may be codes that aren't in this list:" : "An error code:");
            foreach (ErrorEntry entry in _entries)
            {
                list.Append("\n- `").Append(entry.Code).Append("`: ").Append(TextOf(entry));
            }

            return list.ToString();
        }
    }

    /// <summary>Describes the codes of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The description, or <see langword="null"/> if the type isn't one of a catalog.</returns>
    public static ErrorCodeSchema? Of(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        JsonTypeInfo code = Nullable.GetUnderlyingType(type.Type) is Type underlying ? type.Options.GetTypeInfo(underlying) : type;
        return code.Converter is IErrorCodeConverter converter ? new ErrorCodeSchema(converter) : null;
    }

    /// <summary>Gets the codes.</summary>
    /// <returns>A number or a string for each code.</returns>
    public IList<JsonNode> GetCodes() => [.. _entries.Select(ToNode)];

    /// <summary>Gets a few codes as examples.</summary>
    /// <returns>A number or a string for each code.</returns>
    public IList<JsonNode> GetExamples() => [.. _entries.Take(MaxExamples).Select(ToNode)];

    /// <summary>Gets the names of the codes in generated code.</summary>
    /// <returns>The names, in the order of the codes.</returns>
    public JsonArray GetNames() => [.. _entries.Select(entry => JsonValue.Create(entry.Name))];

    /// <summary>Gets the texts of the codes.</summary>
    /// <returns>The texts, in the order of the codes.</returns>
    public JsonArray GetTexts() => [.. _entries.Select(entry => JsonValue.Create(TextOf(entry)))];

    private static string TextOf(ErrorEntry entry) => entry.Message ?? entry.Description ?? entry.Cause ?? entry.Name;

    private bool IsNumber(ErrorEntry entry) => _converter.IsNumber(entry.Code!);

    private JsonNode ToNode(ErrorEntry entry) => IsNumber(entry) ? JsonNode.Parse(entry.Code!)! : JsonValue.Create(entry.Code!);
}
#endif
