using System.Text.Json.Serialization;
using Hosted;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Logging.AddProvider(new ToConsole());
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Json.Default));

await using WebApplication app = builder.Build();
app.MapGet("/errors/{code}", (PlaidErrorCodeValue code) => new Failure(PlaidErrorCode.AccountLocked, code));
app.MapPost("/errors", (Failure failure) => failure.Code.ToString());
await app.StartAsync();

using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine(await client.GetStringAsync("/errors/9999"));
using HttpResponseMessage response = await client.PostAsync("/errors", new StringContent("""{"member":1205,"code":1205}""", null, "application/json"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
await app.StopAsync();

Log.AccountLocked(app.Logger);

await using var renderer = new HtmlRenderer(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Page>(ParameterView.Empty)).ToHtmlString().Trim()));

internal sealed record Failure(PlaidErrorCode Member, PlaidErrorCodeValue Code);

[JsonSerializable(typeof(Failure))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class Json : JsonSerializerContext;

internal static partial class Log
{
    [LoggerMessage((int)PlaidErrorCode.AccountLocked, LogLevel.Warning, PlaidErrors.Messages.AccountLocked)]
    public static partial void AccountLocked(ILogger logger);
}

internal sealed class ToConsole : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == (int)PlaidErrorCode.AccountLocked)
        {
            Console.WriteLine(eventId.Id + ": " + formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
