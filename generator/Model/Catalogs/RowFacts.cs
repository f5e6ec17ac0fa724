namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>What a row says that a caller acts on. What the row doesn't say is <see langword="null"/>.</summary>
/// <param name="IsRetryable">Whether the request may be sent again.</param>
/// <param name="RetryAfter">The milliseconds to wait before that.</param>
/// <param name="IsDeprecated">Whether the code is deprecated.</param>
/// <param name="Deprecation">What a sentence that says so has behind the word: <c> (since 2.4)</c>, <c>: use 1206</c>, or nothing.</param>
/// <param name="Link">The URL in the column of links.</param>
internal sealed record RowFacts(bool? IsRetryable, int? RetryAfter, bool? IsDeprecated, string Deprecation, string? Link)
{
    /// <summary>Gets what most rows say: nothing.</summary>
    public static RowFacts None { get; } = new(null, null, null, string.Empty, null);

    /// <summary>Adds what the row of the page says, of which an overlay says no other.</summary>
    public RowFacts Over(RowFacts page)
        => new(
            IsRetryable ?? page.IsRetryable,
            RetryAfter ?? (IsRetryable == false ? null : page.RetryAfter),
            IsDeprecated ?? page.IsDeprecated,
            IsDeprecated is null ? page.Deprecation : Deprecation,
            Link ?? page.Link);
}
