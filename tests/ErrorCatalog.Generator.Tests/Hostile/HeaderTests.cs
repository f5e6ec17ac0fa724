using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>Headers and cells are compared with words; what no word holds must not get in the way.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("Kod błędu", "Opis")]
    [InlineData("KOD BŁĘDU", "OPIS")]
    [InlineData("Hata kodu", "Açıklama")]
    [InlineData("Código de error", "Descripción")]
    [InlineData("Co\u0301digo de error", "Descripcio\u0301n")]
    [InlineData("Ｃｏｄｅ", "Ｍｅｓｓａｇｅ")]
    [InlineData("Код ошибки", "Описание")]
    [InlineData("エラーコード", "メッセージ")]
    public void Accents_case_and_width_do_not_matter(string code, string message)
    {
        using LoadedCatalog loaded = ConsumerBuild
            .Of(new TableFile(MarkdownText.Row(code, message, "更多") + MarkdownText.Delimiters(3) + MarkdownText.Row("A1", "First", "x") + MarkdownText.Row("A2", "Second", "y")))
            .Load();

        Assert.Equal("First", loaded.Catalog[0].Message);
        Assert.Equal("First", loaded.Parse("A1"));
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    public void What_cannot_be_normalised_is_taken_as_it_is(string text)
    {
        string header = "Code" + text;
        using LoadedCatalog loaded = ConsumerBuild
            .Of(new TableFile(MarkdownText.Row(header, "Message") + MarkdownText.Delimiters(2) + MarkdownText.Row("A1", text)).With("CodeColumn", header))
            .Load();

        Assert.Equal(header, loaded.Catalog[0].Columns[0].Key);
        Assert.Equal(text, loaded.Catalog[0].Message);
        Assert.Equal("A1", loaded.Parse("A1"));
    }
}
