using System.Diagnostics;
using System.Text;
using Api;
using ErrorCatalog;
using Microsoft.AspNetCore.Mvc;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
var log = new Messages();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders().AddProvider(log).AddFilter("Microsoft", LogLevel.None);
builder.Services.AddControllers();
builder.Services.AddOpenApi(options => options.AddErrorCatalogs());

await using WebApplication app = builder.Build();
app.MapControllers();
app.MapOpenApi();
app.MapGet("/errors/{code}", (PlaidErrorCodeValue code) => Describe(code));
app.MapGet("/errors", (PlaidErrorCodeValue? code, [FromHeader(Name = "X-Hop")] GatewayErrorCodeValue hop) => Describe(code ?? default) + ", hop " + hop);
app.MapGet("/names/{code}", (PlaidErrorCode code) => code.ToString());
app.MapGet("/hops/{code}", (GatewayErrorCode code) => code.ToString());
app.MapPost("/echo", (Echo echo) => echo);
app.MapGet("/fail/{code}", (PlaidErrorCodeValue code) => Results.Problem(
    title: code.Entry?.Message,
    statusCode: code.Entry?.HttpStatus ?? StatusCodes.Status500InternalServerError,
    extensions: new Dictionary<string, object?> { ["code"] = code }));
await app.StartAsync();

using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
await Get("/errors/1205");
await Get("/errors/9999");
await Get("/errors?code=1205", "rate_limited");
await Get("/errors?code=", "nobody");
await Get("/errors");
await Get("/names/AccountLocked");
await Get("/names/1205");
await Get("/hops/RateLimited");
await Get("/hops/rate_limited");
await Get("/mvc/1205?hop=rate_limited");
await Get("/mvc/9999?hop=nobody");
await Get("/mvc?code=9999&hop=nobody");
await Post("""{"member":1205,"code":1205,"gateway":"AUTH-005","hop":"rate_limited"}""");
await Post("""{"member":"1205","code":"1205","gateway":null,"hop":null}""");
await Post("""{"member":1610,"code":9999,"gateway":"rate_limited","hop":17}""");
await Post("""{"member":9999,"code":1205}""");
await Post("""{"member":1205,"code":1205,"gateway":"nobody"}""");
await Fail("/fail/1205");
await Fail("/fail/9999");
Trace();
Console.WriteLine(string.Join("; ", log.All));
Console.WriteLine(await client.GetStringAsync("/openapi/v1.json"));
await app.StopAsync();

static string Describe(PlaidErrorCodeValue code)
    => $"{code} {(code.IsKnown ? code.Member!.Value.GetMessage() : "unknown")}";

async Task Get(string path, string? hop = null)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, path);
    if (hop is not null)
    {
        request.Headers.Add("X-Hop", hop);
    }

    using HttpResponseMessage response = await client.SendAsync(request);
    string body = response.IsSuccessStatusCode ? ": " + await response.Content.ReadAsStringAsync() : "";
    Console.WriteLine($"{path} {(int)response.StatusCode}{body}");
}

async Task Post(string json)
{
    using var content = new StringContent(json, Encoding.UTF8, "application/json");
    using HttpResponseMessage response = await client.PostAsync(new Uri("/echo", UriKind.Relative), content);
    Console.WriteLine(response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : ((int)response.StatusCode).ToString());
}

async Task Fail(string path)
{
    using HttpResponseMessage response = await client.GetAsync(path);
    ErrorMatch<PlaidErrorCodeValue> match = await PlaidErrors.Catalog.MatchAsync<PlaidErrorCodeValue>(response);
    Console.WriteLine($"{match.HttpStatus} {match.Code} {match.Entry?.Name}");
    try
    {
        await PlaidErrors.Catalog.EnsureSuccessAsync(response);
    }
    catch (ErrorCatalogException e) when (e.Is(PlaidErrorCode.AccountLocked))
    {
        Console.WriteLine("locked: " + e.Message);
    }
    catch (ErrorCatalogException e)
    {
        Console.WriteLine("other: " + e.Message);
    }
}

void Trace()
{
    ILogger logger = app.Services.GetRequiredService<ILogger<Echo>>();
    using var source = new ActivitySource("Api");
    var types = new HashSet<object?>();
    using var listener = new ActivityListener
    {
        ShouldListenTo = other => other == source,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = activity => types.Add(activity.GetTagItem("error.type")),
    };
    ActivitySource.AddActivityListener(listener);
    var random = new Random(1);
    foreach (string text in new[] { "1205", "9999" }.Concat(Enumerable.Range(0, 1000).Select(_ => random.Next(1000, 2000).ToString())))
    {
        PlaidErrorCodeValue code = PlaidErrorCodeValue.Parse(text);
        using Activity? activity = source.StartActivity("call");
        activity?.SetTag("error.type", code.ErrorType);
        if (types.Count < 2)
        {
            logger.LogWarning("Plaid responded with {Code}.", code);
        }
    }

    Console.WriteLine($"{string.Join(' ', types.Take(2))}, at most one per row: {types.Count <= PlaidErrors.Catalog.Count + 1}");
}

public sealed record Echo(PlaidErrorCode Member, PlaidErrorCodeValue Code, GatewayErrorCode? Gateway, GatewayErrorCodeValue Hop);

public sealed record Filter(PlaidErrorCodeValue Code, GatewayErrorCodeValue? Hop);

[ApiController]
[Route("mvc/{code}")]
public class MvcController : ControllerBase
{
    [HttpGet("/mvc")]
    public string Get([FromQuery] Filter filter) => $"{filter.Code} {filter.Hop}";

    [HttpGet]
    public string Get(PlaidErrorCodeValue code, [FromQuery] GatewayErrorCodeValue hop)
        => $"{code} {code.IsKnown}, hop {hop} {hop.IsKnown}";
}

internal sealed class Messages : ILoggerProvider, ILogger
{
    public List<string> All { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => All.Add(formatter(state, exception));

    public void Dispose()
    {
    }
}
