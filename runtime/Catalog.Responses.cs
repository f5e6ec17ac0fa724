using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ErrorCatalog.Bodies;

namespace ErrorCatalog;

public sealed partial class Catalog
{
    private const int MaxBodyLength = 64 * 1024;

    /// <summary>The length of a byte order mark, which may be before the JSON.</summary>
    private const int LengthOfMark = 3;

    /// <summary>Finds the entry that best matches a response, whatever the shape of its body.</summary>
    /// <remarks>
    /// The code and the message are looked for under the names that APIs use, such as <c>code</c>, <c>error_code</c>, and <c>message</c>, also
    /// within other objects and lists, or under the names that the project specifies. A code that the catalog contains takes precedence. If the
    /// body isn't JSON, or is cut off, what's before that point counts. At most 64 KB are read.
    /// </remarks>
    /// <param name="httpStatus">The HTTP status code of the response, or 0 if it's unknown.</param>
    /// <param name="utf8Body">The body, in UTF-8. It must not be changed while the result is in use.</param>
    /// <returns>The entry, the code, and the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Body"/> is <see langword="null"/>.</exception>
    public ErrorMatch Match(int httpStatus, byte[] utf8Body)
    {
        Argument.ThrowIfNull(utf8Body, nameof(utf8Body));

#if NET8_0_OR_GREATER
        return Match(httpStatus, (ReadOnlyMemory<byte>)utf8Body);
#else
        int start = utf8Body.Length >= LengthOfMark && utf8Body[0] == 0xEF && utf8Body[1] == 0xBB && utf8Body[2] == 0xBF ? LengthOfMark : 0;
        byte[] body = new byte[Math.Min(utf8Body.Length - start, MaxBodyLength)];
        Array.Copy(utf8Body, start, body, 0, body.Length);
        return new ErrorMatch(_rows, httpStatus, body);
#endif
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Match(int, byte[])"/>
    public ErrorMatch Match(int httpStatus, ReadOnlyMemory<byte> utf8Body)
    {
        ReadOnlyMemory<byte> body = utf8Body.Span is [0xEF, 0xBB, 0xBF, ..] ? utf8Body.Slice(LengthOfMark) : utf8Body;
        return new ErrorMatch(_rows, httpStatus, body.Slice(0, Math.Min(body.Length, MaxBodyLength)));
    }
#endif

    /// <summary>Finds the entry that best matches a response, whatever the shape of its body.</summary>
    /// <remarks>At most 64 KB of the body are read. If the body can't be read, what has been read until then counts.</remarks>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The entry, the code, and the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task<ErrorMatch> MatchAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        Argument.ThrowIfNull(response, nameof(response));

        return Match((int)response.StatusCode, await ReadBodyAsync(response.Content, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="Match(int, byte[])"/>
    /// <typeparam name="TValue">The type of the code, such as <c>PlaidErrorCodeValue</c>.</typeparam>
    /// <exception cref="InvalidOperationException"><typeparamref name="TValue"/> is the type of another catalog.</exception>
    public ErrorMatch<TValue> Match<TValue>(int httpStatus, byte[] utf8Body)
        where TValue : struct, IErrorCodeValue
        => new(Match(httpStatus, utf8Body), GetReader<TValue>());

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Match{TValue}(int, byte[])"/>
    public ErrorMatch<TValue> Match<TValue>(int httpStatus, ReadOnlyMemory<byte> utf8Body)
        where TValue : struct, IErrorCodeValue
        => new(Match(httpStatus, utf8Body), GetReader<TValue>());
#endif

    /// <inheritdoc cref="MatchAsync(HttpResponseMessage, CancellationToken)"/>
    /// <typeparam name="TValue">The type of the code, such as <c>PlaidErrorCodeValue</c>.</typeparam>
    /// <exception cref="InvalidOperationException"><typeparamref name="TValue"/> is the type of another catalog.</exception>
    public async Task<ErrorMatch<TValue>> MatchAsync<TValue>(HttpResponseMessage response, CancellationToken cancellationToken = default)
        where TValue : struct, IErrorCodeValue
    {
        IValueReader<TValue> reader = GetReader<TValue>();
        return new ErrorMatch<TValue>(await MatchAsync(response, cancellationToken).ConfigureAwait(false), reader);
    }

    /// <summary>Throws an exception if the HTTP status of a response isn't a success. This method replaces <see cref="HttpResponseMessage.EnsureSuccessStatusCode"/>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that completes when the body of an unsuccessful response has been read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="ErrorCatalogException">The response is unsuccessful.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task EnsureSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        Argument.ThrowIfNull(response, nameof(response));

        if (!response.IsSuccessStatusCode)
        {
            throw new ErrorCatalogException(await MatchAsync(response, cancellationToken).ConfigureAwait(false));
        }
    }

    private IValueReader<TValue> GetReader<TValue>()
        => _rows as IValueReader<TValue> ?? throw new InvalidOperationException(typeof(TValue).Name + " isn't the type of the codes of this catalog.");

    private static async Task<byte[]> ReadBodyAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        byte[] body = new byte[content?.Headers.ContentLength is long length and < MaxBodyLength ? (int)length : MaxBodyLength];
        int count = 0;
        Stream? stream = null;
        try
        {
            // The content gives everyone the same stream, so it isn't disposed of, and whoever reads it next finds it at its start.
#if NET8_0_OR_GREATER
            stream = content is null ? null : await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            stream = content is null ? null : await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            Rewind(stream);
            int read = 1;
            while (stream is not null && read > 0 && count < body.Length)
            {
#if NETSTANDARD2_0
                read = await stream.ReadAsync(body, count, body.Length - count, cancellationToken).ConfigureAwait(false);
#else
                read = await stream.ReadAsync(body.AsMemory(count), cancellationToken).ConfigureAwait(false);
#endif
                count += read;
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or InvalidOperationException)
        {
            // The connection broke, the content isn't compressed as the response says, or it has been read already. The status and what has
            // been read still tell a lot.
        }
        finally
        {
            Rewind(stream);
        }

        Array.Resize(ref body, count);
        return ToUtf8(body, content?.Headers.ContentType?.CharSet);
    }

    private static byte[] ToUtf8(byte[] body, string? charset)
    {
        try
        {
            return charset is null ? body : Encoding.Convert(Encoding.GetEncoding(charset.Trim('"')), Encoding.UTF8, body);
        }
        catch (ArgumentException)
        {
            // Nobody knows the charset; JSON is UTF-8.
            return body;
        }
    }

    private static void Rewind(Stream? stream)
    {
        if (stream is { CanSeek: true })
        {
            stream.Position = 0;
        }
    }
}
