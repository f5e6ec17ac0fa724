using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using ErrorCatalog.Json;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>The lookups that run for every failed response leave nothing to the garbage collector.</summary>
public class AllocationTests
{
    [Fact]
    public void A_status_or_a_text_of_a_code_allocates_nothing()
    {
        AssertNothingIsAllocated(() => PlaidErrorCode.AccountLocked.GetHttpStatus());
        AssertNothingIsAllocated(() => PlaidErrorCode.AccountLocked.GetMessage());
        AssertNothingIsAllocated(() => PlaidErrorCode.AccountLocked.TryGetResolution(out _));
        AssertNothingIsAllocated(() => PlaidErrorCode.AccountLocked.GetEntry());
        AssertNothingIsAllocated(() => GatewayErrorCode.RateLimited.GetCode());
    }

    [Fact]
    public void Parsing_a_code_allocates_nothing_whether_it_is_known_or_not()
    {
        AssertNothingIsAllocated(() => PlaidErrors.TryParse("1205", out _));
        AssertNothingIsAllocated(() => PlaidErrors.TryParse("1205".AsSpan(), out _));
        AssertNothingIsAllocated(() => PlaidErrors.TryParse("1205"u8, out _));
        AssertNothingIsAllocated(() => PlaidErrors.TryParse("9999".AsSpan(), out _));
        AssertNothingIsAllocated(() => PlaidErrors.TryParse([0xFF, 0xFF], out _));
        AssertNothingIsAllocated(() => GatewayErrors.TryParse("rate_limited".AsSpan(), out _));
        AssertNothingIsAllocated(() => GatewayErrors.TryParse("rate_limited"u8, out _));
        AssertNothingIsAllocated(() => PlaidErrors.TryParseName("AccountLocked", out _));
    }

    [Fact]
    public void The_codes_of_a_status_allocate_nothing()
    {
        AssertNothingIsAllocated(() => PlaidErrors.WithHttpStatus(404));
        AssertNothingIsAllocated(() => PlaidErrors.WithHttpStatus(418));
        AssertNothingIsAllocated(() => PlaidErrors.Catalog.WithHttpStatus(404));
        AssertNothingIsAllocated(() => PlaidErrors.Catalog.TryGet("1205", out _));
    }

    [Fact]
    public void A_known_code_of_JSON_allocates_nothing()
    {
        var number = new ErrorCodeValueJsonConverter<PlaidErrorCodeValue, PlaidErrorCode>();
        var member = new ErrorCodeJsonConverter<GatewayErrorCode, GatewayErrorCodeValue>();
        AssertNothingIsAllocated(() => Read(number, "1205"u8).Entry);
        AssertNothingIsAllocated(() => Read(number, "\"1205\""u8).Entry);
        AssertNothingIsAllocated(() => Read(member, "\"rate_limited\""u8));
        AssertNothingIsAllocated(() => PlaidErrorCodeValue.Parse("1205").ErrorType);
        AssertNothingIsAllocated(() => new PlaidErrorCodeValue("99999").GetHashCode());
        AssertNothingIsAllocated(() => (PlaidErrorCodeValue)PlaidErrorCode.AccountLocked == new PlaidErrorCodeValue("1205"));

        static T? Read<T>(JsonConverter<T> converter, ReadOnlySpan<byte> json)
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
        }
    }

    private static void AssertNothingIsAllocated<T>(Func<T> lookup)
    {
        // The runtime itself may allocate while it compiles a method, so that one clean round of several is the proof.
        long least = long.MaxValue;
        for (int round = 0; round < 10 && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                lookup();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
