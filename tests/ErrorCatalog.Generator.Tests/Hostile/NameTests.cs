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

    private static LoadedCatalog Load(string markdown) => ConsumerBuild.Of(new TableFile(markdown)).Load();

    private static string[] Names(LoadedCatalog loaded) => [.. loaded.Catalog.Select(entry => entry.Name)];
}
