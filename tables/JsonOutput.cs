using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ErrorCatalog.Tables;

/// <summary>Writes entries for other programs: one array, with the same fields in every entry.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The output is read by people and JSON parsers, never pasted into HTML, so quotes and other letters stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<ErrorEntry> entries, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (ErrorEntry entry in entries)
            {
                WriteEntry(entry, writer);
            }

            writer.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void WriteEntry(ErrorEntry entry, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("catalog", entry.Catalog);
        writer.WriteString("name", entry.Name);
        writer.WriteString("code", entry.Code);
        if (entry.HttpStatus is int status)
        {
            writer.WriteNumber("httpStatus", status);
        }
        else
        {
            writer.WriteNull("httpStatus");
        }

        writer.WriteString("statusText", entry.StatusText);
        writer.WriteString("message", entry.Message);
        writer.WriteString("description", entry.Description);
        writer.WriteString("resolution", entry.Resolution);
        writer.WriteString("section", entry.Section);
        writer.WriteEndObject();
    }
}
