using ErrorCatalog.Generator.Model.Cells;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class CodeCellTests
{
    [Theory]
    [InlineData("1205", "1205", null, null)]
    [InlineData("#1004", "1004", null, null)]
    [InlineData("+100", "100", null, null)]
    [InlineData("1005.", "1005", null, null)]
    [InlineData("code=10001", "10001", null, "code")]
    [InlineData("Error code: 10001", "10001", null, "Error code")]
    [InlineData("0x80004005L", "0x80004005", null, null)]
    [InlineData("0(0x0)", "0", "0x0", null)]
    [InlineData("10 (0xA)", "10", "0xA", null)]
    [InlineData("10 / 0xA", "10", "0xA", null)]
    [InlineData("-50006(或15)", "-50006", "15", null)]
    [InlineData("-1 or 15", "-1", "15", null)]
    [InlineData("0 APP_SUCCESS", "0", null, "APP_SUCCESS")]
    [InlineData("0 (OK)", "0", null, "OK")]
    [InlineData("0x80004005 (E_FAIL)", "0x80004005", null, "E_FAIL")]
    [InlineData("E_FAIL (0x80004005)", "0x80004005", null, "E_FAIL")]
    [InlineData("ERROR_BUSY 170 (0xAA)", "170", "0xAA", "ERROR_BUSY")]
    public void A_cell_is_read_for_what_it_means(string text, string code, string? otherForm, string? name)
        => Assert.Equal(new CodeCell(code, WireCode.ShapeOf(code), otherForm, name), CodeCell.Read(text));

    [Theory]
    [InlineData("rate_limited")]
    [InlineData("AUTH-005")]
    [InlineData("AUTH:005")]
    [InlineData("NOT_FOUND (404)")]
    [InlineData("1001/1002")]
    [InlineData("10 / 11")]
    [InlineData("500-599")]
    [InlineData("1.2")]
    [InlineData("1.2.3")]
    [InlineData("404 Not Found")]
    [InlineData("SW 9000")]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("=1x")]
    [InlineData("(")]
    public void Other_cells_are_codes_as_they_are(string text) => Assert.Equal(new CodeCell(text, WireCode.ShapeOf(text)), CodeCell.Read(text));

    [Theory]
    [InlineData("13nnn")]
    [InlineData("xxx10999")]
    [InlineData("50000+")]
    public void A_code_with_an_open_end_stands_for_others(string text) => Assert.Equal(CodeShape.Placeholder, CodeCell.Read(text).Shape);

    [Theory]
    [InlineData("0x89230001", "-1994194943", true)]
    [InlineData("-1994194943", "0x89230001", true)]
    [InlineData("0xA", "10", true)]
    [InlineData("10", "10", true)]
    [InlineData("2300772353", "-1994194943", false)]
    [InlineData("10", "11", false)]
    [InlineData("10", "ten", false)]
    public void A_number_may_be_written_in_two_forms(string first, string second, bool isSame) => Assert.Equal(isSame, WireCode.IsSameNumber(first, second));
}
