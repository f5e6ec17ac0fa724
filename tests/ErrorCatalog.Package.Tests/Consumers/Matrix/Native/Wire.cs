using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using ErrorCatalog;
using Library;

namespace Client;

/// <summary>Reads and writes codes without reflection.</summary>
internal static class Wire
{
    public static async Task PrintAsync()
    {
        Print("""{"member":1205,"code":1205,"inner":null,"codes":["1205",9999,null],"counts":{"1205":1}}""");
        Print("""{"member":"1610","code":"nobody","inner":17,"codes":[],"counts":{}}""");
        Print("""{"member":9999}""");
        using var response = new HttpResponseMessage(HttpStatusCode.PaymentRequired) { Content = new StringContent("""{"error":{"code":1205,"detail":"Try later."}}""") };
        Console.WriteLine((await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response)).Code.Member);
        try
        {
            await PlaidErrors.Catalog.EnsureSuccessAsync(response);
        }
        catch (ErrorCatalogException e) when (e.Is(PlaidErrorCode.AccountLocked))
        {
            Console.WriteLine(e.Message);
        }

        Console.WriteLine(PlaidErrors.Catalog.Match<PlaidErrorCodeValue>(500, """{"code":"nobody"}"""u8.ToArray()).Code.ErrorType);
    }

    private static void Print(string json)
    {
        try
        {
            Response response = JsonSerializer.Deserialize(json, Context.Default.Response)!;
            Console.WriteLine(JsonSerializer.Serialize(response, Context.Default.Response));
        }
        catch (JsonException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}

internal sealed record Response(
    PlaidErrorCode Member,
    PlaidErrorCodeValue Code,
    PlaidErrorCodeValue? Inner,
    List<PlaidErrorCodeValue> Codes,
    Dictionary<PlaidErrorCode, int> Counts);

[JsonSerializable(typeof(Response))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class Context : JsonSerializerContext;
