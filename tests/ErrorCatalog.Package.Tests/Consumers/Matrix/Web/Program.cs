using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ErrorCatalog;
using Web;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddSingleton(PlaidErrors.Catalog);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Json.Default));

await using WebApplication app = builder.Build();
app.MapGet("/errors/{code}", (string code) => Digits.Pattern().IsMatch(code) && PlaidErrors.TryParse(code, out PlaidErrorCode known)
    ? Results.Problem(title: known.GetMessage(), detail: known.GetResolution(), statusCode: known.GetHttpStatus())
    : Results.NotFound());
app.MapGet("/names/{code}", (PlaidErrorCode code, Catalog catalog) => new Answer(code.GetName(), catalog.Count));
await app.StartAsync();

using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
await Show("/errors/1205");
await Show("/errors/x");
await Show("/names/AccountLocked");
await app.StopAsync();

async Task Show(string path)
{
    using HttpResponseMessage response = await client.GetAsync(path);
    string body = await response.Content.ReadAsStringAsync();
    Match title = Digits.Title().Match(body);
    Console.WriteLine((int)response.StatusCode + " " + (title.Success ? title.Groups[1].Value : body));
}

internal sealed record Answer(string Name, int Of);

[JsonSerializable(typeof(Answer))]
internal sealed partial class Json : JsonSerializerContext;

internal static partial class Digits
{
    [GeneratedRegex("^[0-9]+$")]
    public static partial Regex Pattern();

    [GeneratedRegex("\"title\":\"([^\"]*)\"")]
    public static partial Regex Title();
}
