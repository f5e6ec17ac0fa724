using System;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>Codes go over the wire and into a database by the libraries that others use for that, and what the page about it shows is so.</summary>
public class WireTests(Wire wire) : IClassFixture<Wire>
{
    private const string Page = "generator/WIRE.md";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void All_projects_build_without_a_warning()
    {
        wire.Building.AssertClean();
    }

    [Fact]
    public void A_web_application_reads_and_writes_codes_in_routes_and_bodies_and_describes_them()
    {
        (string[] lines, string document) = SplitDocument(wire.LinesOf("Api"));

        Assert.Equal(
            [
                "/errors/1205 200: 1205 account locked",
                "/errors/9999 200: 9999 unknown",
                "/errors?code=1205 200: 1205 account locked, hop rate_limited",
                "/errors?code= 200:  unknown, hop nobody",
                "/errors 400",
                "/names/AccountLocked 200: AccountLocked",
                "/names/1205 200: AccountLocked",
                "/hops/RateLimited 200: RateLimited",
                "/hops/rate_limited 400",
                "/mvc/1205?hop=rate_limited 200: 1205 True, hop rate_limited True",
                "/mvc/9999?hop=nobody 200: 9999 False, hop nobody False",
                "/mvc?code=9999&hop=nobody 200: 9999 nobody",
                """{"member":1205,"code":1205,"gateway":"AUTH-005","hop":"rate_limited"}""",
                """{"member":1205,"code":"1205","gateway":null,"hop":null}""",
                """{"member":1610,"code":9999,"gateway":"rate_limited","hop":17}""",
                "400",
                "400",
                "402 1205 AccountLocked",
                "locked: Plaid 1205 AccountLocked (402 Payment Required): account locked",
                "500 9999 ",
                "other: Plaid error 9999 (500): An error occurred while processing your request.",
                "1205 _OTHER, at most one per row: True",
                "Plaid responded with 1205.; Plaid responded with 9999.",
            ],
            lines);
        Verify("Api.OpenApi.json", document);
    }

    [Fact]
    public void A_document_has_the_codes_of_a_library_without_reflection()
    {
        (string[] lines, string document) = SplitDocument(wire.LinesOf("Slim"));

        Assert.Equal(
            [
                """{"member":1205,"code":9999,"inner":null,"gateway":null,"hop":"nobody","codes":null,"counts":null,"hops":null}""",
                "True",
            ],
            lines);
        Verify("Slim.OpenApi.json", document);
    }

    [Fact]
    public void A_database_keeps_known_and_unknown_codes_and_finds_them()
    {
        string[] lines = wire.LinesOf("Store");

        Assert.Equal(["1205|AccountLocked|SignatureDoesNotMatch|rate_limited", "9999||RateLimited|", "||RateLimited|", "1", "2", "1"], lines[..6]);
        Assert.Contains("\"Code\" = ", string.Join(' ', lines[6..^1]), StringComparison.Ordinal);
        Assert.Equal("1205 AUTH-005, 9999 rate_limited,  rate_limited", lines[^1]);
    }

    [Fact]
    public void Converters_generated_for_an_older_framework_answer_as_those_of_the_library()
    {
        Assert.Equal("True", wire.LinesOf("Same")[0]);
    }

    [Fact]
    public void Converters_of_the_options_take_precedence_over_those_of_the_enum()
    {
        Assert.Equal(["""{"Named":"AccountLocked","Open":1205,"Code":1205}""", "1205"], wire.LinesOf("Same")[1..]);
    }

    [Fact]
    public void Every_block_of_code_on_the_page_is_in_a_project_that_the_tests_build()
    {
        string consumers = Path.Combine(Repository.Root, "tests", "ErrorCatalog.Package.Tests", "Consumers");
        string[] sources = [.. Directory.EnumerateFiles(consumers, "*", SearchOption.AllDirectories).Select(file => Trimmed(File.ReadAllText(file)))];

        Assert.All(Readme.BlocksOf(Page), block => Assert.Contains(sources, source => source.Contains(Trimmed(block.Text), StringComparison.Ordinal)));

        static string Trimmed(string code) => string.Concat(code.Split('\n').Select(line => "\n" + line.Trim())).TrimEnd();
    }

    private static (string[] Lines, string Document) SplitDocument(string[] lines)
    {
        int start = Array.IndexOf(lines, "{");
        return (lines[..start], string.Join('\n', lines[start..]));
    }

    private static void Verify(string name, string document)
    {
        JsonNode node = JsonNode.Parse(document)!;
        // The address has a port that the system chose.
        node.AsObject().Remove("servers");
        Snapshot.Verify(name, node.ToJsonString(Readable) + "\n");
    }
}
