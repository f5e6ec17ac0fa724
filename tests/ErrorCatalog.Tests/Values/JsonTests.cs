using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using ErrorCatalog.Json;
using Xunit;

namespace ErrorCatalog.Tests.Values;

/// <summary>Codes in JSON, read and written by the serializer.</summary>
public class JsonTests
{
    private const string Json = """{"Code":1205,"Optional":null,"Codes":["1205",1205.0,"NEW",7,true,null,""],"Counts":{"rate_limited":1,"NEW":2,"":3},"Member":1205}""";

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 1 };

    /// <summary>What a client reads.</summary>
    public sealed record Response(
        PlaidErrorCodeValue Code,
        PlaidErrorCodeValue? Optional,
        List<PlaidErrorCodeValue> Codes,
        Dictionary<GatewayErrorCodeValue, int> Counts,
        PlaidErrorCode Member);

    [Fact]
    public void A_response_is_written_as_it_was_read()
    {
        Response response = JsonSerializer.Deserialize<Response>(Json)!;

        Assert.Equal((PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountLocked), (response.Code, response.Member));
        Assert.Null(response.Optional);
        Assert.Equal([PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountLocked, new("NEW"), new("7"), new("true"), default, default], response.Codes);
        Assert.Equal(1, response.Counts[GatewayErrorCode.RateLimited]);
        Assert.Equal(2, response.Counts[new("NEW")]);
        Assert.Equal(Json, JsonSerializer.Serialize(response));
    }

    /// <summary>What the generator of System.Text.Json writes for the types; it doesn't see what another generator writes in the same project.</summary>
    [Fact]
    public void Metadata_that_needs_no_reflection_is_enough()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Metadata() };

        Assert.Equal("1205.0", JsonSerializer.Serialize(JsonSerializer.Deserialize("1205.0", TypeInfo<PlaidErrorCodeValue>()), TypeInfo<PlaidErrorCodeValue>()));
        Assert.Equal("1205", JsonSerializer.Serialize(PlaidErrorCode.AccountLocked, TypeInfo<PlaidErrorCode>()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("9", TypeInfo<PlaidErrorCode>()));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new int[1], options));

        JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    [Fact]
    public void What_was_not_read_from_JSON_is_a_number_where_codes_are_numbers()
    {
        Assert.Equal("1205", JsonSerializer.Serialize<PlaidErrorCodeValue>(PlaidErrorCode.AccountLocked));
        Assert.Equal("99999", JsonSerializer.Serialize(new PlaidErrorCodeValue("99999")));
        Assert.Equal("\"01205\"", JsonSerializer.Serialize(new PlaidErrorCodeValue("01205")));
        Assert.Equal("\"NEW\"", JsonSerializer.Serialize(new PlaidErrorCodeValue("NEW")));
        Assert.Equal("null", JsonSerializer.Serialize(default(PlaidErrorCodeValue)));
        Assert.Equal("\"rate_limited\"", JsonSerializer.Serialize(GatewayErrorCode.RateLimited));
        Assert.Equal("\"00\"", JsonSerializer.Serialize(GatewayErrorCode.ApprovedAfterAll));
        Assert.Equal("\"7\"", JsonSerializer.Serialize(new GatewayErrorCodeValue("7")));
        Assert.Equal("[0,7,\"0x80070002\"]", JsonSerializer.Serialize(new[] { ZeroErrorCode.Fine, ZeroErrorCode.Seven, ZeroErrorCode.NotFound }));
    }

    [Theory]
    [InlineData("1205", PlaidErrorCode.AccountLocked)]
    [InlineData("\"1205\"", PlaidErrorCode.AccountLocked)]
    [InlineData("1205.0", PlaidErrorCode.AccountLocked)]
    [InlineData("1.205e3", PlaidErrorCode.AccountLocked)]
    [InlineData("\"\\u0031205\"", PlaidErrorCode.AccountLocked)]
    public void A_member_is_read_from_every_form_of_its_code(string json, PlaidErrorCode code)
        => Assert.Equal(code, JsonSerializer.Deserialize<PlaidErrorCode>(json));

    [Theory]
    [InlineData("99999", "'99999'")]
    [InlineData("\"AccountLocked\"", "'AccountLocked'")]
    [InlineData("1205.5", "'1205.5'")]
    [InlineData("1e999", "'1e999'")]
    [InlineData("true", "'true'")]
    [InlineData("null", "required")]
    [InlineData("\"\"", "required")]
    public void What_is_no_member_is_an_exception_that_names_the_code_and_the_catalog(string json, string text)
    {
        string message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PlaidErrorCode>(json)).Message;

        Assert.Contains(text, message, StringComparison.Ordinal);
        Assert.Contains("'Plaid'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_not_one_is_not_written_where_codes_are_symbols()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((GatewayErrorCode)5));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<GatewayErrorCode, int> { [(GatewayErrorCode)5] = 1 }));
        Assert.Equal("""{"1205":1}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<PlaidErrorCode, int>>("""{"1205":1}""")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<PlaidErrorCode, int>>("""{"9":1}"""));
    }

    [Theory]
    [InlineData("1205")]
    [InlineData("99999999999999999999999999")]
    [InlineData("\"1205\"")]
    [InlineData("\"an unknown \\u00fc code\"")]
    [InlineData("false")]
    public void Input_in_segments_reads_as_input_in_one(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("[" + json + "]");
        for (int cut = 1; cut < utf8.Length; cut++)
        {
            var first = new Segment(utf8.AsMemory(0, cut), null);
            var last = new Segment(utf8.AsMemory(cut), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            PlaidErrorCodeValue[] read = JsonSerializer.Deserialize<PlaidErrorCodeValue[]>(ref reader)!;

            Assert.Equal(JsonSerializer.Deserialize<PlaidErrorCodeValue>(json), Assert.Single(read));
            Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json)), JsonSerializer.Serialize(read[0]));
        }
    }

    [Fact]
    public async Task A_stream_that_comes_in_pieces_is_read_and_written()
    {
        string json = "[" + string.Join(',', System.Linq.Enumerable.Repeat("1205,\"rate_limited\",99999,\"\\u00fc\"", 5000)) + "]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        using var written = new MemoryStream();

        GatewayErrorCodeValue[] codes = (await JsonSerializer.DeserializeAsync<GatewayErrorCodeValue[]>(stream, SmallBuffer, TestContext.Current.CancellationToken))!;
        await JsonSerializer.SerializeAsync(written, codes, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(20_000, codes.Length);
        Assert.Equal(json.ToUpperInvariant(), Encoding.UTF8.GetString(written.ToArray()).ToUpperInvariant());
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.Memory.Length;
                previous.Next = this;
            }
        }
    }

    private sealed class Metadata : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
            => type == typeof(PlaidErrorCodeValue) ? JsonMetadataServices.CreateValueInfo<PlaidErrorCodeValue>(options, new ErrorCodeValueJsonConverter<PlaidErrorCodeValue, PlaidErrorCode>())
                : type == typeof(PlaidErrorCode) ? JsonMetadataServices.CreateValueInfo<PlaidErrorCode>(options, new ErrorCodeJsonConverter<PlaidErrorCode, PlaidErrorCodeValue>())
                : null;
    }
}
