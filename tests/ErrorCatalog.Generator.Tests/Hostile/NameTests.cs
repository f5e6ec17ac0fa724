using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>Every row has a name that compiles and that no other has, whatever its text.</summary>
public class NameTests
{
    [Theory]
    [InlineData("0x-foo!$", "Code0xFoo")]
    [InlineData("0x8004.0001", "Code0x80040001")]
    [InlineData("0xGG", "Code0xGg")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "Code0xFFFFFFFFFFFFFFFFFF")]
    public void Code_that_begins_as_a_hexadecimal_number_does(string code, string name)
    {
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row(code, "") + MarkdownText.Row("B", "Second"));

        Assert.Equal([name, "B"], Names(loaded));
        Assert.Equal(name, loaded.Parse(code));
    }

    [Fact]
    public void Name_and_code_that_together_make_a_generated_member()
    {
        using LoadedCatalog loaded = Load("""
            | Code | Message |
            |------|---------|
            | Code | First   |
            | Name | Second  |
            | Code | Get     |
            | Name | Get     |
            """);

        Assert.Equal(["Code", "Name", "GetCodeError", "GetNameError"], Names(loaded));
        Assert.Equal("Get", loaded.Property("GetCodeError").Message);
    }

    [Fact]
    public void Formatting_characters_in_a_given_name()
    {
        const string Table = "| Code | Message |\n|---|---|\n| 1 | First |\n";
        TableFile[] files =
        [
            new TableFile(Table, "/app/a.md").With("ErrorCatalog", "Pla\u202Eid").With("Namespace", "A\u200D.B"),
            new TableFile("# Errors\n" + Table, "/app/b.md").With("Section", "Errors=Sec\u2066tion"),
            new TableFile("<!-- error-catalog: name=Gate\u200Bway names 1=One\u00AD -->\n" + Table, "/app/c.md"),
        ];

        ConsumerBuild build = ConsumerBuild.Of(files);

        Assert.Equal(["A.B.Plaid.ErrorCatalog.g.cs", "Acme.B.ErrorCatalog.g.cs", "Acme.C.ErrorCatalog.g.cs"], build.Sources.Keys.Order());
        Assert.DoesNotContain(build.AllSource, c => c is '\u202E' or '\u200D' or '\u2066' or '\u200B' or '\u00AD');
        Assert.Contains(build.GeneratorDiagnostics, diagnostic => diagnostic.Id == "EC0006");
        Assert.Equal(2, ConsumerBuild.Analyze(files).Count(diagnostic => diagnostic.Id == "EC0113"));
    }

    [Theory]
    [InlineData("Card\u200Bdeclined", "Carddeclined")]
    [InlineData("Card\uFE0F declined\u3164", "CardDeclined")]
    [InlineData("\u3164\uFFA0", "Code1")]
    public void Invisible_characters_in_a_text(string message, string name)
    {
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row("1", message));

        Assert.Equal([name], Names(loaded));
        Assert.Equal(message, loaded.Catalog[0].Message);
    }

    [Fact]
    public void Names_that_are_longer_than_metadata_can_hold()
    {
        string word = new('x', 5000);
        ConsumerBuild build = ConsumerBuild.Of(
            new TableFile($"""
                <!-- error-catalog: name={word} -->

                | HTTP | Status | Code | Name | Message |
                |------|--------|------|------|---------|
                | 404 Not Found | {word} | - | - | First |
                | 404 Not Found | {word} | - | - | - |
                | 400 Bad Request | Bad Request | E1 | {word}a | Third |
                | 400 Bad Request | Bad Request | E2 | {word}b | Fourth |
                """),
            new TableFile("| Code | Message |\n|---|---|\n| 1 | First |\n", "/app/b.md").With("ErrorCatalog", word));

        using LoadedCatalog loaded = build.Load();
        string cut = "X" + new string('x', 127);
        Assert.Equal(["First", cut + "Http404", cut + "E1", cut + "E2"], Names(loaded));
        using LoadedCatalog named = build.Load(cut);
        Assert.Equal(cut, named.Catalog.Name);
    }

    [Fact]
    public void Rows_that_only_their_tables_tell_apart_are_numbered_in_the_order_of_the_document()
    {
        string page = string.Concat(Enumerable.Range(1, 20).Select(table => $"| HTTP | Message | Column {table} |\n|---|---|---|\n| 404 | Gone | x |\n\n"));

        using LoadedCatalog loaded = Load(page);

        Assert.Equal(Enumerable.Range(1, 20).Select(number => "GoneHttp404_" + number), Names(loaded));
    }

    [Fact]
    public void Numbers_behind_names_meet_names_that_end_in_numbers()
    {
        using LoadedCatalog loaded = Load("""
            | Code | Message |
            |------|---------|
            | 1    | X       |
            | 2    | X       |
            | 3    | X1      |
            | 4    | X 2     |
            | 5    | X1 4    |
            """);

        Assert.Equal(["X1_1", "X2_1", "X1_2", "X2_2", "X14"], Names(loaded));
        Assert.Equal("1", loaded.Get<string>("GetCode", loaded.Member("X1_1")));
        Assert.Equal("3", loaded.Get<string>("GetCode", loaded.Member("X1_2")));
    }

    [Fact]
    public void Keywords()
    {
        using LoadedCatalog loaded = Load("""
            <!-- error-catalog: names 1=class 2=record 3=await 4=value 5=__arglist 6=@new 7=var 8=global 9=_ -->

            | Code | Message |
            |------|---------|
            | 1    | First   |
            | 2    | Second  |
            | 3    | Third   |
            | 4    | Fourth  |
            | 5    | Fifth   |
            | 6    | string  |
            | 7    | Seventh |
            | 8    | Eighth  |
            | 9    | Ninth   |
            """);

        Assert.Equal(["class", "record", "await", "value", "__arglist", "String", "var", "global", "_"], loaded.MemberNames);
        Assert.Equal("class", loaded.Parse("1"));
        Assert.Equal("Second", loaded.Constant("Messages", "record"));
        Assert.Equal("global", loaded.ParseName("global"));
    }

    [Fact]
    public void Names_of_everything_that_a_catalog_has_already()
    {
        using LoadedCatalog plain = Load("Plaid", [], "E0");
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        string[] taken =
        [
            .. plain.Class.GetMembers(All).Concat(typeof(object).GetMembers(All)).Concat(plain.Enum.GetFields(BindingFlags.Public | BindingFlags.Instance))
                .Select(member => member.Name)
                .Append(plain.Class.Name)
                .Append(plain.Enum.Name)
                .Where(SyntaxFacts.IsValidIdentifier)
                .Where(name => !name.StartsWith("get_", StringComparison.Ordinal))
                .Distinct(),
        ];
        Assert.Contains("value__", taken);
        Assert.Contains("PlaidErrorCode", taken);
        Assert.Contains("NoHttpStatus", taken);

        foreach (string code in (string[])["-", "E"])
        {
            using LoadedCatalog loaded = Load("Plaid", taken, code);
            Assert.Equal(taken.Length, loaded.Catalog.Count);
            Assert.Empty(loaded.Catalog.Select(entry => entry.Name).Intersect(taken, StringComparer.OrdinalIgnoreCase));
        }

        static LoadedCatalog Load(string catalog, string[] names, params string[] codes)
        {
            string[] rows = names.Length > 0
                ? [.. names.Select((name, i) => MarkdownText.Row(codes[0] == "-" ? "-" : codes[0] + i, "404", name, "Message " + i, "Description", "Resolution"))]
                : [.. codes.Select(code => MarkdownText.Row(code, "404", "x" + code, "Message", "Description", "Resolution"))];
            string page = "| Code | HTTP | Name | Message | Description | Resolution |\n" + MarkdownText.Delimiters(6) + string.Concat(rows);
            return ConsumerBuild.Of(new TableFile(page).With("ErrorCatalog", catalog)).Load(catalog);
        }
    }

    [Theory]
    [InlineData("Equals", "EqualsError")]
    [InlineData("get hash code", "GetHashCodeError")]
    [InlineData("value__", "Value")]
    [InlineData("Error code", "ErrorCodeError")]
    [InlineData("errors", "ErrorsError")]
    [InlineData("3-D Secure failed", "_3DSecureFailed")]
    [InlineData("404", "_404")]
    [InlineData("🎉👩‍💻", "Code1")]
    [InlineData("\u0301\u0302", "Code1")]
    [InlineData("ışık İzmir", "ışıkİzmir")]
    [InlineData("\u0627\u0644\u0631\u0645\u0632", "\u0627\u0644\u0631\u0645\u0632")]
    public void Name_of_a_text(string message, string name)
    {
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row("1", message));

        Assert.Equal([name], Names(loaded));
        Assert.Equal(message, loaded.Get<string>("GetMessage", loaded.Member(name)));
    }

    [Theory]
    [InlineData("Not found", "NOT FOUND")]
    [InlineData("Not found", "Not-found!")]
    public void Names_that_differ_in_case_or_marks_only_are_one_name(string first, string second)
    {
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row("1", first) + MarkdownText.Row("2", second));

        Assert.All(Names(loaded), (name, i) => Assert.EndsWith((i + 1).ToString(CultureInfo.InvariantCulture), name, StringComparison.Ordinal));
        Assert.Equal([first, second], loaded.Catalog.Select(entry => entry.Message));
    }

    [Fact]
    public void Names_that_differ_in_their_normal_form_look_different()
    {
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row("1", "Caf\u00E9 closed") + MarkdownText.Row("2", "Cafe\u0301 closed"));

        Assert.Equal(["Caf\u00E9Closed", "CafeClosed"], Names(loaded));
    }

    [Fact]
    public void Catalogs_whose_names_differ_in_case_only_are_two()
    {
        const string Table = "| Code | Message |\n|---|---|\n| 1 | First |\n";

        ConsumerBuild build = ConsumerBuild.Of(
            new TableFile(Table, "/app/a.md").With("ErrorCatalog", "Plaid"),
            new TableFile(Table, "/app/b.md").With("ErrorCatalog", "plaid"));

        Assert.Equal(["Acme.Plaid.ErrorCatalog.g.cs", "Acme.plaid.ErrorCatalog.2.g.cs"], build.Sources.Keys);
    }

    private static LoadedCatalog Load(string markdown) => ConsumerBuild.Of(new TableFile(markdown)).Load();

    private static string[] Names(LoadedCatalog loaded) => [.. loaded.Catalog.Select(entry => entry.Name)];
}
