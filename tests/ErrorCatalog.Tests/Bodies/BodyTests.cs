using System;
using System.Linq;
using System.Text;
using ErrorCatalog.Tests.Runtime;
using Xunit;

namespace ErrorCatalog.Tests.Bodies;

/// <summary>What the library finds in the body of a response, compared with what a person would.</summary>
public class BodyTests
{
    private static readonly Catalog Catalog = Entries.Begin("Acme").With("First", "E1", "The first.", 400).With("Second", "E2", "The second.", 422).Build();

    public static TheoryData<string> Names => [.. VendorBodies.All.Select(body => body.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_code_and_the_message_are_what_a_person_would_take(string name)
    {
        Body body = VendorBodies.All.Single(body => body.Name == name);

        ErrorMatch match = body.Catalog.Match(body.HttpStatus, Encoding.UTF8.GetBytes(body.Json));

        Assert.Equal((body.Code, body.Message), (match.Code, match.Message));
        Assert.Equal(body.IsKnown ? body.Code : null, match.Entry?.Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_body_that_is_cut_off_behind_the_code_still_has_it(string name)
    {
        Body body = VendorBodies.All.Single(body => body.Name == name);
        byte[] utf8 = Encoding.UTF8.GetBytes(body.Json);
        byte[] code = Encoding.UTF8.GetBytes(body.Code ?? string.Empty);
        int end = utf8.AsSpan().LastIndexOf(code) + code.Length + 1;

        for (int length = 0; length < utf8.Length; length++)
        {
            ErrorMatch match = body.Catalog.Match(body.HttpStatus, utf8[..length]);

            Assert.NotNull(match.ToString());
            Assert.Equal(length < end ? match.Code : body.Code, match.Code);
        }
    }

    [Theory]
    [InlineData("""{"code":"E1","code":"E2"}""", "E1")]
    [InlineData("""{"code":"X","code":"E2"}""", "E2")]
    [InlineData("""{"code":"X","error":{"code":"E2"}}""", "E2")]
    [InlineData("""{"code":"E1","error":{"code":"X"}}""", "E1")]
    [InlineData("""{"ERROR-Code":"E1"}""", "E1")]
    [InlineData("""{"error\u0043ode":"E1"}""", "E1")]
    [InlineData("""{"code":"\u00451"}""", "E1")]
    [InlineData("""{"code":"e1"}""", "e1")]
    [InlineData("""{"code":""}""", null)]
    [InlineData("""{"code":null}""", null)]
    [InlineData("""{"code":true}""", null)]
    [InlineData("""{"code":400}""", null)]
    [InlineData("""{"code":"400"}""", null)]
    [InlineData("""{"code":"not a code"}""", null)]
    [InlineData("""{"code":["E1"]}""", "E1")]
    [InlineData("""{"code":["X"]}""", null)]
    [InlineData("""["E1"]""", null)]
    [InlineData("\"E1\"", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("<html>code: E1</html>", null)]
    [InlineData("""{"type":"https://acme.com/errors/E1"}""", "E1")]
    [InlineData("""{"type":"https://acme.com/errors/X"}""", null)]
    [InlineData("""{"type":"https://acme.com/errors/E1/"}""", null)]
    public void A_code_is_found_or_not(string json, string? code)
        => Assert.Equal(code, Catalog.Match(400, Encoding.UTF8.GetBytes(json)).Code);

    [Fact]
    public void Objects_are_read_as_deep_as_JSON_is_and_no_deeper()
    {
        Assert.Equal("E1", CodeAt(depth: 62));
        Assert.Null(CodeAt(depth: 64));
        Assert.Equal("E2", Match("""{"code":"E2","inner":""" + Nested(100, "1") + "}").Code);

        static string? CodeAt(int depth) => Match(Nested(depth, """{"code":"E1"}""")).Code;
        static string Nested(int depth, string inner) => string.Concat(Enumerable.Repeat("{\"error\":", depth)) + inner + new string('}', depth);
    }

    [Fact]
    public void A_segment_with_escape_sequences_does_not_end_the_body()
    {
        ErrorMatch match = Match("""{"type":"https://acme.example/\u0045\u0039","message":"text","error_code":"E1"}""");

        Assert.Equal(("E1", "text"), (match.Code, match.Message));
        Assert.Equal("text", Match("""{"type":"https://acme.example/\u0045\u0039","message":"text"}""").Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"error\":")]
    public void A_hundred_thousand_brackets_are_no_code(string bracket)
        => Assert.Null(Match(string.Concat(Enumerable.Repeat(bracket, 100_000))).Code);

    [Fact]
    public void No_more_than_64_KB_are_read()
    {
        string large = "{\"padding\":\"" + new string('x', 10 * 1024 * 1024) + "\",\"code\":\"E1\"}";
        ErrorMatch match = Match(large);

        Assert.Null(match.Code);
        Assert.Equal(64 * 1024, match.GetBody().Length);
        Assert.Equal("E1", Match("{\"code\":\"E1\"," + large[1..]).Code);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. """{"code":"E1","message":"text"}"""u8];

        Assert.Equal(("E1", "text"), (Catalog.Match(400, body).Code, Catalog.Match(400, body.AsMemory()).Message));
        Assert.Equal("""{"code":"E1","message":"text"}""", Catalog.Match(400, body).GetBody());
        Assert.Null(Catalog.Match(400, Encoding.UTF8.GetPreamble()).Code);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_exception()
    {
        var random = new Random(20241129);
        byte[] alphabet = "{}[]:,\"\\ue0123456789abcdefcodemessage"u8.ToArray();
        for (int round = 0; round < 20_000; round++)
        {
            byte[] body = new byte[random.Next(60)];
            random.NextBytes(body);
            body = round % 2 == 0 ? body : Array.ConvertAll(body, b => b < 4 ? b : alphabet[b % alphabet.Length]);

            Assert.All([body, [.. "{\"code\":\"E1\",\"message\":\""u8, .. body], [.. "{\""u8, .. body, .. "\":\"E1\"}"u8]], bytes =>
            {
                ErrorMatch match = Catalog.Match(400, bytes);
                Assert.NotNull(match.ToString() + match.Message + match.GetBody());
            });
        }

        Assert.All([Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32], encoding => Assert.NotNull(Catalog.Match(400, encoding.GetBytes("""{"code":"E1"}""")).ToString()));
    }

    [Fact]
    public void An_unknown_code_is_not_that_of_the_entry_with_the_message()
    {
        CatalogBuilder.Rows rows = Entries.Begin().With("First", "E1", "The first.", 400).BuildRows();
        Assert.True(rows.TryParse("E1", out DayOfWeek first));

        ErrorMatch other = rows.Catalog.Match(400, """{"code":"E9","message":"the first. "}"""u8.ToArray());
        Assert.Equal(("First", "E9", false), (other.Entry?.Name, other.Code, other.Is(first)));

        ErrorMatch none = rows.Catalog.Match(400, """{"message":"The first."}"""u8.ToArray());
        Assert.Equal(("First", null, true), (none.Entry?.Name, none.Code, none.Is(first)));

        ErrorMatch same = rows.Catalog.Match(500, """{"code":"E1"}"""u8.ToArray());
        Assert.True(same.Is(first));
        Assert.False(same.Is((DayOfWeek)1));
        Assert.False(same.Is(DateTimeKind.Utc));
        Assert.False(default(ErrorMatch).Is(first));
    }

    [Fact]
    public void Another_property_is_found_by_its_name_at_any_depth()
    {
        ErrorMatch match = Match("""{"request_id":null,"$":"dollar","名前":"name","error":{"requestId":"r\u00fc1","retry":5,"is_final":true,"list":[1]}}""");

        Assert.Equal("rü1", TextOf("request_id"));
        Assert.Equal("rü1", TextOf("RequestID"));
        Assert.Equal("5", TextOf("retry"));
        Assert.Equal("true", TextOf("is_final"));
        Assert.Equal("name", TextOf("名前"));
        Assert.All(["list", "error", "none", "$", "", "名", new string('x', 1000)], name => Assert.Null(TextOf(name)));
        Assert.Throws<ArgumentNullException>(() => match.TryGetText(null!, out _));
        Assert.False(default(ErrorMatch).TryGetText("code", out _));

        string? TextOf(string name) => match.TryGetText(name, out string? text) ? text : null;
    }

    [Fact]
    public void A_match_describes_itself()
    {
        Assert.Equal("Acme E1 First (400): The first.", Match("""{"code":"E1"}""").ToString());
        Assert.Equal("Acme error E1 (422): Another text", Match("""{"code":"E1","message":"Another text"}""", 422).ToString());
        Assert.Equal("Acme error E9 (500): Text", Match("""{"code":"E9","message":"Text"}""", 500).ToString());
        Assert.Equal("Acme error (500)", Match("<html>", 500).ToString());
        Assert.Equal("Error", default(ErrorMatch).ToString());
    }

    [Fact]
    public void A_body_is_required()
        => Assert.Throws<ArgumentNullException>(() => Catalog.Match(400, null!));

    private static ErrorMatch Match(string json, int httpStatus = 400) => Catalog.Match(httpStatus, Encoding.UTF8.GetBytes(json));
}
