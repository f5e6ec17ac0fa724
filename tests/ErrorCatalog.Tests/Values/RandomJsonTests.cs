using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ErrorCatalog.Tests.Values;

/// <summary>A hundred thousand JSON values: each scalar is written as it was read, and nothing else is a code.</summary>
public class RandomJsonTests
{
    private static readonly string[] Texts =
        [.. PlaidErrors.Catalog.Concat(GatewayErrors.Catalog).Select(entry => entry.Code).OfType<string>(), "AccountLocked", "RATE_LIMITED", "0", "1e400", "true", "null", ""];

    private static readonly string[] Escapes = ["\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00FC", "\\ud83d\\ude00", "😀", "ü", "\u007F", " "];

    [Fact]
    public void Each_scalar_is_written_as_it_was_read_and_nothing_else_is_a_code()
    {
        var random = new Random(1205);
        for (int i = 0; i < 100_000; i++)
        {
            string json = Value(random, depth: 0);

            AssertIsKept<PlaidErrorCodeValue>(json);
            AssertIsKept<GatewayErrorCodeValue>(json);
        }
    }

    private static void AssertIsKept<TValue>(string json)
        where TValue : struct
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TValue>(json));
            return;
        }

        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize<TValue>(json));
        using var again = JsonDocument.Parse(written);
        Assert.Equal(Content(document.RootElement), Content(again.RootElement));
    }

    private static (JsonValueKind Kind, string? Text) Content(JsonElement element)
        => (element.ValueKind, element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText());

    private static string Value(Random random, int depth)
        => random.Next(10) switch
        {
            0 => Pick(random, "null", "true", "false"),
            1 => "\"" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(2) == 0 ? Pick(random, Texts) : Pick(random, Escapes))) + "\"",
            2 => "\"" + new string('x', random.Next(600)) + Pick(random, Escapes) + "\"",
            3 => Pick(random, "1205", "1205.0", "1.205e3", "1205E0", "120500e-2", "12050e-1", "-1205", "1e400", "1e-400", "0", "-0", "0.0"),
            4 => Number(random),
            5 when depth < 3 => "[" + Value(random, depth + 1) + "," + Value(random, depth + 1) + "]",
            6 when depth < 3 => "{\"code\":" + Value(random, depth + 1) + "}",
            _ => "\"" + Pick(random, Texts) + "\"",
        };

    private static string Number(Random random)
        => (random.Next(2) == 0 ? "-" : "")
            + (random.Next(3) == 0 ? "0" : random.NextInt64(1, long.MaxValue) + (random.Next(3) == 0 ? new string('7', random.Next(300)) : ""))
            + (random.Next(2) == 0 ? "." + random.Next() : "")
            + (random.Next(2) == 0 ? Pick(random, "e", "E") + Pick(random, "", "-", "+") + random.Next(500) : "");

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
