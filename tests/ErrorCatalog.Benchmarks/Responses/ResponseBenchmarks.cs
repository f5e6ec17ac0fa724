using System;
using BenchmarkDotNet.Attributes;

namespace ErrorCatalog.Benchmarks.Responses;

/// <summary>From the body of a response to the HTTP status that the table has for its code.</summary>
public class ResponseBenchmarks
{
    private readonly byte[] _account =
        """{"code":1205,"message":"account locked","resolve":"The account is locked. Please ask the user to unlock it at the bank."}"""u8.ToArray();

    private readonly byte[] _token =
        """{"error":{"type":"oauth_error","code":"invalid_client","message":"Client authentication failed."},"request_id":"req_8fK2mQ"}"""u8.ToArray();

    private readonly byte[] _problem =
        """{"type":"https://errors.example/account","title":"Not found","status":404,"detail":"No such account.","code":"1210","traceId":"00-4bf92f"}"""u8.ToArray();

    /// <summary>A number at the top.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int AccountProduct() => AccountErrors.Catalog.Match<AccountErrorCodeValue>(402, _account) is { Code.IsKnown: true, Entry: { } entry } ? entry.HttpStatus!.Value : 0;

    /// <summary>A number at the top, by hand.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int AccountByHand() => ByHand.StatusOfAccount(_account);

    /// <summary>A number at the top, by hand with a generated serializer.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int AccountByHandGenerated() => ByHand.StatusOfAccountGenerated(_account);

    /// <summary>A word in an object.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int TokenProduct() => TokenErrors.Catalog.Match<TokenErrorCodeValue>(401, _token) is { Code.IsKnown: true, Entry: { } entry } ? entry.HttpStatus!.Value : 0;

    /// <summary>A word in an object, by hand.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int TokenByHand() => ByHand.StatusOfToken(_token);

    /// <summary>A word in an object, by hand with a generated serializer.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int TokenByHandGenerated() => ByHand.StatusOfTokenGenerated(_token);

    /// <summary>Problem details.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int ProblemProduct() => AccountErrors.Catalog.Match<AccountErrorCodeValue>(404, _problem) is { Code.IsKnown: true, Entry: { } entry } ? entry.HttpStatus!.Value : 0;

    /// <summary>Problem details, by hand.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int ProblemByHand() => ByHand.StatusOfProblem(_problem);

    /// <summary>Problem details, by hand with a generated serializer.</summary>
    /// <returns>The HTTP status.</returns>
    [Benchmark]
    public int ProblemByHandGenerated() => ByHand.StatusOfProblemGenerated(_problem);
}
