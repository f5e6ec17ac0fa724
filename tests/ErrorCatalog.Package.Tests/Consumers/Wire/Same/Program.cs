using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using ErrorCatalog.Json;
using Same;

string[] here = [.. Same.Answers.All()];
string[] old = [.. Old.Answers.All().Select(answer => answer.Replace("Old.", "Same.", StringComparison.Ordinal))];
foreach ((string first, string second) in here.Zip(old).Where(pair => pair.First != pair.Second))
{
    Console.WriteLine(first + "\nbut " + second);
}

Console.WriteLine(here.Length > 300 && here.Length == old.Length);

var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
Console.WriteLine(JsonSerializer.Serialize(new Failure(PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountLocked), options));
options = new JsonSerializerOptions { Converters = { new ErrorCodeJsonConverter<PlaidErrorCode, PlaidErrorCodeValue>(), new JsonStringEnumConverter() } };
Console.WriteLine(JsonSerializer.Serialize(PlaidErrorCode.AccountLocked, options));

internal sealed record Failure(
    PlaidErrorCode Named,
    PlaidErrorCodeValue Open,
    [property: JsonConverter(typeof(ErrorCodeJsonConverter<PlaidErrorCode, PlaidErrorCodeValue>))] PlaidErrorCode Code);
