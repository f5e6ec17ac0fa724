using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorCatalog.Benchmarks.Responses;

/// <summary>What people write without ErrorCatalog: a class for each shape of a body, an enum with a converter, and a switch.</summary>
internal static class ByHand
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static int StatusOfAccount(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize<AccountError>(body, Web)!);

    public static int StatusOfAccountGenerated(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize(body, ByHandContext.Default.AccountError)!);

    public static int StatusOfToken(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize<TokenResponse>(body, Web)!.Error!.Code);

    public static int StatusOfTokenGenerated(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize(body, ByHandContext.Default.TokenResponse)!.Error!.Code);

    public static int StatusOfProblem(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize<Problem>(body, Web)!);

    public static int StatusOfProblemGenerated(ReadOnlySpan<byte> body) => StatusOf(JsonSerializer.Deserialize(body, ByHandContext.Default.Problem)!);

    private static int StatusOf(AccountError error) => Enum.IsDefined((AccountCode)error.Code) ? StatusOf((AccountCode)error.Code) : 0;

    private static int StatusOf(Problem problem) => Enum.TryParse(problem.Code, out AccountCode code) && Enum.IsDefined(code) ? StatusOf(code) : 0;

    private static int StatusOf(AccountCode code)
        => code switch
        {
            AccountCode.NotFound => 404,
            AccountCode.CountryNotSupported => 400,
            _ => 402,
        };

    private static int StatusOf(TokenCode code)
        => code switch
        {
            TokenCode.InvalidClient => 401,
            TokenCode.InsufficientScope => 403,
            _ => 400,
        };
}

internal enum AccountCode
{
    InvalidCredentials = 1200,
    InvalidUsername = 1201,
    InvalidPin = 1203,
    Locked = 1205,
    NotSetUp = 1206,
    CountryNotSupported = 1207,
    NotSupported = 1209,
    NotFound = 1210,
}

[JsonConverter(typeof(JsonStringEnumConverter<TokenCode>))]
internal enum TokenCode
{
    [JsonStringEnumMemberName("invalid_request")]
    InvalidRequest,

    [JsonStringEnumMemberName("invalid_client")]
    InvalidClient,

    [JsonStringEnumMemberName("invalid_grant")]
    InvalidGrant,

    [JsonStringEnumMemberName("unauthorized_client")]
    UnauthorizedClient,

    [JsonStringEnumMemberName("unsupported_grant_type")]
    UnsupportedGrantType,

    [JsonStringEnumMemberName("invalid_scope")]
    InvalidScope,

    [JsonStringEnumMemberName("insufficient_scope")]
    InsufficientScope,
}

internal sealed record AccountError(int Code, string? Message, string? Resolve);

internal sealed record TokenError(string? Type, TokenCode Code, string? Message);

internal sealed record TokenResponse(TokenError? Error, [property: JsonPropertyName("request_id")] string? RequestId);

internal sealed record Problem(string? Type, string? Title, int Status, string? Detail, string? Code, string? TraceId);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AccountError))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ByHandContext : JsonSerializerContext;
