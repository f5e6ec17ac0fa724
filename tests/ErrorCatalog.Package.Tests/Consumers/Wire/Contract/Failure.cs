using System.Collections.Generic;

namespace Contract;

/// <summary>An error as one program tells it to another.</summary>
public sealed record Failure(
    PlaidErrorCode Member,
    PlaidErrorCodeValue Code,
    PlaidErrorCodeValue? Inner = null,
    GatewayErrorCode? Gateway = null,
    GatewayErrorCodeValue Hop = default,
    IReadOnlyList<PlaidErrorCodeValue>? Codes = null,
    IReadOnlyDictionary<PlaidErrorCodeValue, int>? Counts = null,
    IReadOnlyDictionary<string, GatewayErrorCode>? Hops = null);
