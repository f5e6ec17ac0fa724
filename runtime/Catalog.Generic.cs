using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ErrorCatalog.Bodies;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>
/// Represents the error tables of a Markdown file that have codes. Instances are immutable and thread-safe.
/// </summary>
/// <typeparam name="TValue">The type of codes as they are received, such as <c>PlaidErrorCodeValue</c>.</typeparam>
public sealed class Catalog<TValue> : Catalog
    where TValue : struct, IErrorCodeValue
{
    private readonly IValueReader<TValue> _reader;

    internal Catalog(string name, int count, CatalogRows rows, IValueReader<TValue> reader)
        : base(name, count, rows)
    {
        _reader = reader;
    }

    /// <inheritdoc cref="Catalog.Match(int, byte[])"/>
    public new ErrorMatch<TValue> Match(int httpStatus, byte[] utf8Body) => new(base.Match(httpStatus, utf8Body), _reader);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Catalog.Match(int, byte[])"/>
    public new ErrorMatch<TValue> Match(int httpStatus, ReadOnlyMemory<byte> utf8Body) => new(base.Match(httpStatus, utf8Body), _reader);
#endif

    /// <inheritdoc cref="Catalog.MatchAsync"/>
    public new async Task<ErrorMatch<TValue>> MatchAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
        => new(await base.MatchAsync(response, cancellationToken).ConfigureAwait(false), _reader);
}
