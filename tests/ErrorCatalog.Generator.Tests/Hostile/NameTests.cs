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

    private static LoadedCatalog Load(string markdown) => ConsumerBuild.Of(new TableFile(markdown)).Load();

    private static string[] Names(LoadedCatalog loaded) => [.. loaded.Catalog.Select(entry => entry.Name)];
}
