using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Tests.Bodies;

/// <summary>What a response says, whatever becomes of its body.</summary>
public class ResponseTests
{
    private const string Locked = """{"code":1205,"message":"account locked","request_id":"r1"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_response_leads_to_its_entry_with_a_code_of_its_type()
    {
        using HttpResponseMessage response = Response(Locked);

        ErrorMatch<PlaidErrorCodeValue> match = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);

        Assert.Equal(PlaidErrorCode.AccountLocked, match.Code);
        Assert.Equal((402, "account locked", true), (match.HttpStatus, match.Message, match.Is(PlaidErrorCode.AccountLocked)));
        Assert.Same(PlaidErrorCode.AccountLocked.GetEntry(), match.Entry);
        Assert.True(match.TryGetText("request_id", out string? request));
        Assert.Equal(("r1", Locked), (request, match.GetBody()));
        Assert.Equal("Plaid 1205 AccountLocked (402 Payment Required): account locked", match.ToString());
        Assert.Equal(match.ToString(), ((ErrorMatch)match).ToString());
    }

    [Theory]
    [InlineData("1205", true, "1205", "Plaid 1205 AccountLocked (402 Payment Required): account locked")]
    [InlineData("\"1205\"", true, "1205", "Plaid 1205 AccountLocked (402 Payment Required): account locked")]
    [InlineData("1205.0", true, "1205.0", "Plaid error 1205.0 (402)")]
    [InlineData("99999", false, "99999", "Plaid error 99999 (402)")]
    [InlineData("\"NEW\\u005fCODE\"", false, "NEW_CODE", "Plaid error NEW_CODE (402)")]
    public void A_code_is_kept_as_it_was_sent(string json, bool isKnown, string text, string description)
    {
        ErrorMatch<PlaidErrorCodeValue> match = PlaidErrors.Catalog.Match<PlaidErrorCodeValue>(402, System.Text.Encoding.UTF8.GetBytes("{\"code\":" + json + "}"));

        Assert.Equal((isKnown, text), (match.Code.IsKnown, match.Code.ToString()));
        Assert.StartsWith(description, match.ToString(), StringComparison.Ordinal);
        Assert.Equal(isKnown, match.Is(PlaidErrorCode.AccountLocked));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    [InlineData("\"utf-8\"")]
    public async Task A_body_is_read_in_its_charset(string charset)
    {
        using HttpResponseMessage response = new(HttpStatusCode.PaymentRequired);
        response.Content = new ByteArrayContent(System.Text.Encoding.GetEncoding(charset.Trim('"')).GetBytes("""{"code":1205,"message":"gesperrt für Sie"}"""));
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);

        ErrorMatch<PlaidErrorCodeValue> match = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);

        Assert.Equal((PlaidErrorCode.AccountLocked, "gesperrt für Sie"), (match.Code.Member, match.Message));
    }

    [Fact]
    public async Task A_code_of_another_catalog_is_a_mistake_of_the_program()
    {
        using HttpResponseMessage response = Response(Locked);

        Assert.Throws<InvalidOperationException>(() => PlaidErrors.Catalog.Match<GatewayErrorCodeValue>(402, []));
        await Assert.ThrowsAsync<InvalidOperationException>(() => PlaidErrors.Catalog.MatchAsync<GatewayErrorCodeValue>(response, Token));
    }

    [Fact]
    public void The_project_may_name_the_fields()
    {
        ErrorMatch<ZeroErrorCodeValue> match = ZeroErrors.Catalog.Match<ZeroErrorCodeValue>(
            400,
            """{"code":"0","message":"other","detail":{"faultNo":"0x80070002","Hint":"Look elsewhere."}}"""u8.ToArray());

        Assert.Equal((ZeroErrorCode.NotFound, "Look elsewhere."), (match.Code.Member, match.Message));
        Assert.Equal("new", ZeroErrors.Catalog.Match<ZeroErrorCodeValue>(400, """{"code":"0","fault_no":"new"}"""u8.ToArray()).Code.ToString());
    }

    [Fact]
    public async Task A_charset_that_nobody_knows_is_taken_for_UTF8()
    {
        using HttpResponseMessage response = Response(Locked);
        response.Content.Headers.Remove("Content-Type");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=klingon");

        Assert.Equal(PlaidErrorCode.AccountLocked, (await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token)).Code.Member);
    }

    [Fact]
    public async Task A_response_without_a_body_is_matched_by_its_status()
    {
        using HttpResponseMessage response = new(HttpStatusCode.ServiceUnavailable);
        using HttpResponseMessage empty = new(HttpStatusCode.ServiceUnavailable) { Content = new ByteArrayContent([]) };

        Assert.All([await GatewayErrors.Catalog.MatchAsync<GatewayErrorCodeValue>(response, Token), await GatewayErrors.Catalog.MatchAsync<GatewayErrorCodeValue>(empty, Token)], match =>
        {
            Assert.False(match.Code.HasValue);
            Assert.Same(GatewayErrors.GatewayIsDown, match.Entry);
            Assert.Equal((null, ""), (match.Message, match.GetBody()));
        });
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(InvalidDataException))]
    [InlineData(typeof(ObjectDisposedException))]
    public async Task What_was_read_before_a_connection_broke_counts(Type exception)
    {
        var broken = exception == typeof(ObjectDisposedException) ? new ObjectDisposedException("stream") : (Exception)Activator.CreateInstance(exception)!;
        using HttpResponseMessage response = Response(new Chunks(System.Text.Encoding.UTF8.GetBytes(Locked[..30]), broken));

        ErrorMatch<PlaidErrorCodeValue> match = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);

        Assert.Equal((PlaidErrorCode.AccountLocked, Locked[..30]), (match.Code, match.GetBody()));
    }

    [Fact]
    public async Task A_bug_in_a_stream_is_not_hidden()
    {
        using HttpResponseMessage response = Response(new Chunks([], new NotImplementedException()));

        await Assert.ThrowsAsync<NotImplementedException>(() => PlaidErrors.Catalog.MatchAsync(response, Token));
    }

    [Fact]
    public async Task A_body_arrives_in_pieces_and_no_more_than_64_KB_of_it_are_read()
    {
        var endless = new Chunks([.. System.Text.Encoding.UTF8.GetBytes(Locked), .. Enumerable.Repeat((byte)' ', 10_000_000)], null);
        using HttpResponseMessage response = Response(endless);

        ErrorMatch<PlaidErrorCodeValue> match = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);

        Assert.Equal((PlaidErrorCode.AccountLocked, 64 * 1024), (match.Code, match.GetBody().Length));
        Assert.Equal(64 * 1024, endless.Position);
    }

    [Fact]
    public async Task A_canceled_token_cancels()
    {
        using var source = new CancellationTokenSource();
        using HttpResponseMessage response = Response(new Chunks("{"u8.ToArray(), null, source.Cancel));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlaidErrors.Catalog.MatchAsync(response, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlaidErrors.Catalog.EnsureSuccessAsync(response, source.Token));
    }

    [Fact]
    public async Task A_response_that_is_buffered_can_be_read_before_and_again()
    {
        using HttpResponseMessage response = Response(Locked);
        await response.Content.LoadIntoBufferAsync(Token);
        Assert.Equal(Locked, await response.Content.ReadAsStringAsync(Token));

        ErrorMatch<PlaidErrorCodeValue> first = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);
        ErrorMatch<PlaidErrorCodeValue> second = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response, Token);

        Assert.Equal((Locked, Locked), (first.GetBody(), second.GetBody()));
        Assert.Equal(1205, (int?)(await response.Content.ReadFromJsonAsync<JsonNode>(Token))!["code"]);
        Assert.Equal("", (await PlaidErrors.Catalog.MatchAsync(response, Token)).GetBody());
    }

    [Fact]
    public async Task A_success_is_no_exception_and_its_body_is_not_read()
    {
        var body = new Chunks("{}"u8.ToArray(), null);
        using HttpResponseMessage response = Response(body);
        response.StatusCode = HttpStatusCode.NoContent;

        await PlaidErrors.Catalog.EnsureSuccessAsync(response, Token);

        Assert.Equal(0, body.Position);
    }

    [Fact]
    public async Task An_error_is_an_exception_that_knows_what_it_is_about()
    {
        using HttpResponseMessage response = Response(Locked);

        ErrorCatalogException exception = await Assert.ThrowsAsync<ErrorCatalogException>(() => PlaidErrors.Catalog.EnsureSuccessAsync(response, Token));

        Assert.Equal("Plaid 1205 AccountLocked (402 Payment Required): account locked", exception.Message);
        Assert.Equal(("1205", 402, Locked), (exception.Code, exception.HttpStatus, exception.Match.GetBody()));
        Assert.Same(PlaidErrorCode.AccountLocked.GetEntry(), exception.Entry);
        Assert.True(exception.Is(PlaidErrorCode.AccountLocked));
        Assert.False(exception.Is(PlaidErrorCode.InvalidMfa));
        Assert.False(exception.Is(GatewayErrorCode.RateLimited));
        Assert.False(exception.Is((GatewayErrorCode)1205));
    }

    [Fact]
    public void An_exception_keeps_the_body_though_the_buffer_is_used_again()
    {
        byte[] buffer = System.Text.Encoding.UTF8.GetBytes("""{"code":"rate_limited","message":"Wait, f\u00fcr Elise.","request_id":"r1"}""");
        string body = System.Text.Encoding.UTF8.GetString(buffer);
        var exception = new ErrorCatalogException(GatewayErrors.Catalog.Match(429, buffer.AsMemory()));
        buffer.AsSpan().Fill((byte)'x');

        Assert.Equal(("rate_limited", "Wait, für Elise.", body), (exception.Code, exception.Match.Message, exception.Match.GetBody()));
        Assert.True(exception.Match.TryGetText("request_id", out _));
        Assert.True(exception.Is(GatewayErrorCode.RateLimited));
        Assert.Equal("Gateway error rate_limited (429): Wait, für Elise.", exception.Message);
    }

    [Fact]
    public void An_exception_without_a_response_has_nothing()
    {
        var inner = new InvalidOperationException();

        Assert.All([new ErrorCatalogException("text"), new ErrorCatalogException("text", inner)], exception =>
        {
            Assert.Equal(("text", null, 0), (exception.Message, exception.Code, exception.HttpStatus));
            Assert.Null(exception.Entry);
            Assert.False(exception.Is(PlaidErrorCode.AccountLocked));
        });
        Assert.NotEmpty(new ErrorCatalogException().Message);
        Assert.Equal(("Error", null), (new ErrorCatalogException(default(ErrorMatch)).Message, new ErrorCatalogException(default(ErrorMatch)).Code));
    }

    [Fact]
    public void An_exception_without_a_code_has_that_of_the_entry()
    {
        var exception = new ErrorCatalogException(GatewayErrors.Catalog.Match(429, "{}"u8.ToArray()));

        Assert.Equal(("rate_limited", true), (exception.Code, exception.Is(GatewayErrorCode.RateLimited)));
        Assert.Null(exception.Match.Code);
    }

    [Fact]
    public async Task A_response_is_required()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => PlaidErrors.Catalog.MatchAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => PlaidErrors.Catalog.EnsureSuccessAsync(null!, Token));
    }

    private static HttpResponseMessage Response(string json) => new(HttpStatusCode.PaymentRequired) { Content = new StringContent(json) };

    private static HttpResponseMessage Response(Stream body) => new(HttpStatusCode.PaymentRequired) { Content = new StreamContent(body) };

    /// <summary>A stream from a network: it comes in small pieces, can't seek, and may break.</summary>
    private sealed class Chunks(byte[] bytes, Exception? end, Action? onRead = null) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            onRead?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            int read = Read(buffer.Span[..Math.Min(buffer.Length, 1000)]);
            return read == 0 && end is not null ? ValueTask.FromException<int>(end) : ValueTask.FromResult(read);
        }
    }
}
