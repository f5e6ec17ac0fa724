using System.Linq;
using ErrorCatalog.Generator.Tests.Harness;
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
        using LoadedCatalog loaded = Load("| Code | Message |\n|---|---|\n" + MarkdownText.Row(code, "First") + MarkdownText.Row("B", "Second"));

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
    public void Name_of_a_part_of_a_large_generated_method()
    {
        string rows = string.Concat(Enumerable.Range(1, 300).Select(code => MarkdownText.Row("E" + code, "Fails for reason " + code)));
        const string Header = "| Code | Message |\n|---|---|\n";

        using LoadedCatalog loaded = Load(
            Header + rows + "\n<!-- error-catalog: names E1=FindRow_1 E2=TryParseName_2 E3=FindMessage_3 -->\n\n"
            + Header + MarkdownText.Row("E1", "A") + MarkdownText.Row("E2", "B") + MarkdownText.Row("E3", "C"));

        Assert.Equal(["FindRow_1Error", "TryParseName_2Error", "FindMessage_3Error"], Names(loaded)[300..]);
        Assert.Equal("B", loaded.Property("TryParseName_2Error").Message);
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

    private static LoadedCatalog Load(string markdown) => ConsumerBuild.Of(new TableFile(markdown)).Load();

    private static string[] Names(LoadedCatalog loaded) => [.. loaded.Catalog.Select(entry => entry.Name)];
}
