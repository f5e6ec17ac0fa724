using ErrorCatalog.Generator.Model.Cells;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class HttpStatusCellTests
{
    [Theory]
    [InlineData("400", "400", null)]
    [InlineData("400 Bad Request", "400", "Bad Request")]
    [InlineData("200 (OK)", "200", "OK")]
    [InlineData("404: not found", "404", "not found")]
    [InlineData("429 - Slow Down", "429", "Slow Down")]
    [InlineData("HTTP 503", "503", null)]
    [InlineData("201,202", "201 202", null)]
    [InlineData("400 / 422", "400 422", null)]
    [InlineData("400 or 400", "400", null)]
    [InlineData("100", "100", null)]
    [InlineData("599", "599", null)]
    [InlineData("500 when the database is away", "500", null)]
    public void A_cell_names_its_statuses_and_a_single_one_its_phrase(string text, string statuses, string? phrase)
    {
        HttpStatusCell cell = HttpStatusCell.Read(text);

        Assert.Equal(statuses, string.Join(' ', cell.Statuses));
        Assert.Equal(phrase, cell.Phrase);
        Assert.False(HttpStatusCell.IsOpen(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("99")]
    [InlineData("600")]
    [InlineData("4000")]
    [InlineData("MQTT311")]
    [InlineData("404a")]
    [InlineData("٤٠٠")]
    [InlineData("N/A")]
    public void What_is_no_status_gives_none(string text)
    {
        Assert.Empty(HttpStatusCell.Read(text).Statuses);
        Assert.False(HttpStatusCell.IsOpen(text));
    }

    [Theory]
    [InlineData("5xx")]
    [InlineData("4XX")]
    [InlineData("40x")]
    [InlineData("XXX")]
    [InlineData("5xx Server Error")]
    [InlineData(">=500")]
    [InlineData("≥ 500")]
    [InlineData("500+")]
    [InlineData("500~599")]
    [InlineData("500-599")]
    [InlineData("500 – 599")]
    public void What_stands_for_statuses_without_naming_them_is_open_and_gives_none(string text)
    {
        Assert.True(HttpStatusCell.IsOpen(text));
        Assert.Empty(HttpStatusCell.Read(text).Statuses);
    }

    [Theory]
    [InlineData("400", true)]
    [InlineData("400 Bad Request", true)]
    [InlineData("400 Your Own Words", true)]
    [InlineData("400 retry later please", false)]
    [InlineData("001", false)]
    [InlineData("4000", false)]
    public void A_status_stands_alone_or_beside_its_phrase(string text, bool isStatus) => Assert.Equal(isStatus, HttpStatusCell.Read(text).IsStatus);
}
