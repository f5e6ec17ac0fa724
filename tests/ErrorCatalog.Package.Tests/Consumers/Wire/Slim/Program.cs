using System.Text.Json.Serialization;
using Contract;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Json.Default));
builder.Services.AddOpenApi(options => options.AddErrorCatalogs());

await using WebApplication app = builder.Build();
app.MapOpenApi();
app.MapGet("/codes/{code}", (PlaidErrorCodeValue code, GatewayErrorCodeValue? hop) => TypedResults.Ok(new Failure(code.Member ?? PlaidErrorCode.AccountLocked, code, Hop: hop ?? default)));
app.MapPost("/failures", (Failure failure) => failure);
await app.StartAsync();

using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine(await client.GetStringAsync("/codes/9999?hop=nobody"));
string document = await client.GetStringAsync("/openapi/v1.json");
Console.WriteLine(document == await client.GetStringAsync("/openapi/v1.json"));
Console.WriteLine(document);
await app.StopAsync();

[JsonSerializable(typeof(Failure))]
internal sealed partial class Json : JsonSerializerContext;
