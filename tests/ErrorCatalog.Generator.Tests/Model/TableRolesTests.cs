using System;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

public class TableRolesTests
{
    [Theory]
    [InlineData("HTTP|Code|Message|Resolve", "400|1000|token missing|Send a token", "HttpStatus Code Message Resolution")]
    [InlineData("Resolve|Message|Code|HTTP", "Send a token|token missing|1000|400", "Resolution Message Code HttpStatus")]
    [InlineData("Error Code|HTTP Status Code|Status|Error Description", "4001|400|Bad Request|Required params missing.", "Code HttpStatus StatusText Message")]
    [InlineData("Scenario|HTTP Status|error.code|error.message", "Data not available|422|4230|The data is not there.", "Name HttpStatus Code Message")]
    [InlineData("Code|Name|Description", "50001|Missing Access|The bot cannot see it.", "Code Name Message")]
    [InlineData("Code|Message|Description", "1|Missing|It is missing.", "Code Message Description")]
    [InlineData("Code|Description|Explanation", "1|Missing|It is missing.", "Code Message Description")]
    [InlineData("Code|Docs|Message", "1|https://example.com|Missing", "Code Link Message")]
    [InlineData("Code|Message|Condition", "1|Missing|The sheet is protected by somebody else", "Code Message Cause")]
    [InlineData("Code|Message|When it happens", "1|Missing|The sheet is protected", "Code Message Cause")]
    [InlineData("Error Value|Meanings", "41000|Disk is not prepared", "Code Message")]
    [InlineData("HRESULT|Error string", "0x80004005|Unspecified error", "Code Message")]
    [InlineData("Error code (hex)|Notes", "0x1|Too long", "Code Message")]
    [InlineData("Service Broker Response Status Code|Description", "4001|Too long", "Code Message")]
    [InlineData("Code/Name|Remarks", "TOO_LONG|It is too long", "Code Message")]
    [InlineData("HTTP Status Code(s)|Error codes|Reason", "400|TOO_LONG|It is too long", "HttpStatus Code Message")]
    [InlineData("Status|Subtype|When", "400|tooLong|The text is too long", "HttpStatus Code Message")]
    public void Columns_come_in_any_order(string header, string row, string roles) => Assert.Equal(roles, RolesOf(header, row));

    [Theory]
    [InlineData("错误码|说明|解决方案", "1001|参数错误|检查参数", "Code Message Resolution")]
    [InlineData("返回码|描述", "-1|系统繁忙", "Code Message")]
    [InlineData("HTTP状态码|错误码|错误信息", "400|InvalidParameter|参数不正确", "HttpStatus Code Message")]
    [InlineData("Código|Descrição|Solução", "1001|Token inválido|Gere outro token", "Code Message Resolution")]
    [InlineData("Código de error|Mensaje|Acción", "1001|Token inválido|Genere otro", "Code Message Resolution")]
    [InlineData("Код ошибки|Описание", "15|Доступ запрещён", "Code Message")]
    [InlineData("エラーコード|メッセージ|対処方法", "E001|不正な値です|値を確認してください", "Code Message Resolution")]
    [InlineData("에러 코드|설명", "-401|유효하지 않은 토큰", "Code Message")]
    [InlineData("Code d'erreur|Message d’erreur", "12|Jeton invalide", "Code Message")]
    [InlineData("Fehlercode|Bedeutung", "12|Ungültiges Token", "Code Message")]
    [InlineData("Код завершения|Описание", "5|Неверный запрос", "Code Message")]
    [InlineData("Общие возвращаемые значения|Сообщение об ошибке", "5|Неверный запрос", "Code Message")]
    [InlineData("錯誤碼|說明|可能原因|處理建議", "1001|參數錯誤|太長了|檢查參數", "Code Message Cause Resolution")]
    [InlineData("错误代号|描述", "1001|参数错误", "Code Message")]
    [InlineData("Código Resposta|Definição|Ação", "51|Não autorizada|Não repita", "Code Message Resolution")]
    [InlineData("Code d'erreur|Cause|Solution", "12|Jeton invalide|Recommencez", "Code Message Resolution")]
    public void Headers_come_in_many_languages(string header, string row, string roles) => Assert.Equal(roles, RolesOf(header, row));

    [Theory]
    [InlineData("ERROR CODE|MESSAGE", "1|Missing", "Code Message")]
    [InlineData("**Error-Code**|`message`", "1|Missing", "Code Message")]
    [InlineData("ｃｏｄｅ|message", "1|Missing", "Code Message")]
    [InlineData("error_code|error_message", "1|Missing", "Code Message")]
    public void Case_width_accents_and_punctuation_of_a_header_do_not_matter(string header, string row, string roles)
        => Assert.Equal(roles, RolesOf(header, row));

    [Fact]
    public void A_column_of_HTTP_statuses_is_one_even_when_its_header_says_code()
    {
        Assert.Equal("HttpStatus Message", RolesOf("Code|Description", "400|Bad input", "401|No token", "404|Not there"));
        Assert.Equal("HttpStatus Message", RolesOf("Error code|Description", "400|Bad input", "500|Our fault"));
        Assert.Equal("HttpStatus Message", RolesOf("Status|Meaning", "400 Bad Request|Bad input", "200 (OK)|Good"));
    }

    [Fact]
    public void A_column_headed_HTTP_may_hold_lists_only()
        => Assert.Equal("HttpStatus Code Message", RolesOf("HTTP|Code|Message", "400, 422|1|Bad input", "401, 403|2|No right"));

    [Fact]
    public void A_column_of_other_numbers_is_a_code_even_when_its_header_says_status()
        => Assert.Equal("Code Message", RolesOf("Status code|Description", "4001|Unknown opcode", "4901|Gone"));

    [Fact]
    public void Three_digits_that_are_no_registered_status_are_codes()
        => Assert.Equal("Code Message", RolesOf("Code|Description", "199|One", "299|Two", "399|Three", "499|Four"));

    [Fact]
    public void Status_is_the_reason_phrase_where_it_holds_phrases()
        => Assert.Equal(
            "HttpStatus StatusText Message",
            RolesOf("Code|Status|Description", "400|Bad Request|Wrong input", "404|Not Found|Not there"));

    [Fact]
    public void Where_a_row_has_a_number_and_a_constant_the_number_is_the_code_and_the_constant_the_name()
    {
        Assert.Equal("Name Code Message", RolesOf("错误码|Code|说明", "ERR_TOKEN|10001|令牌错误", "ERR_PARAM|10002|参数错误"));
        Assert.Equal("Code Name Message", RolesOf("Code|Constant|Description", "1|ERR_TOKEN|Bad token", "2|ERR_PARAM|Bad parameter"));
    }

    [Fact]
    public void A_name_column_of_constants_is_the_code_where_there_is_no_other()
        => Assert.Equal("HttpStatus Code Message", RolesOf("HTTP|Error name|Description", "400|BAD_TOKEN|Bad token", "403|NO_RIGHT|No right"));

    [Fact]
    public void The_only_text_column_is_the_message_whatever_its_header_says()
    {
        Assert.Equal("Code Message", RolesOf("Code|Blah", "1001|Token missing", "1002|Type missing"));
        Assert.Equal("Code Message", RolesOf("Code|Solution", "1001|Send a token", "1002|Send a type"));
        Assert.Equal("Code Message Retry", RolesOf("Code|Blah|Retry", "1001|Token missing|yes", "1002|Type missing|no"));
    }

    [Theory]
    [InlineData("Parameter|Type|Description", "code|string|The code that you got")]
    [InlineData("Field|Type|Description", "error_code|integer|The code of the error")]
    [InlineData("Name|Type|Code", "id|string|A")]
    [InlineData("Method|Path|Description", "GET|/users|Lists users")]
    [InlineData("Opcode|Name|Description", "0|Dispatch|An event was dispatched")]
    [InlineData("Old code|New code", "1001|2001")]
    [InlineData("Plan|Price", "Basic|10")]
    [InlineData("Country|Language", "DE|German")]
    public void Other_tables_are_left_alone(string header, string row) => Assert.False(Detect(header, row).IsErrorTable);

    [Theory]
    [InlineData("File missing", "File too large")]
    [InlineData("Number invalid", "Date invalid")]
    public void Short_messages_are_no_data_types(string first, string second)
        => Assert.Equal("Code Message", RolesOf("Code|Message", "1001|" + first, "1002|" + second));

    [Theory]
    [InlineData("Gateway Opcodes", false)]
    [InlineData("Rate limits", true)]
    [InlineData("Currency codes", false)]
    [InlineData("Gateway Close Event Codes", true)]
    [InlineData("JSON Error Codes", true)]
    public void The_heading_can_say_that_the_codes_are_no_errors(string heading, bool isErrorTable)
    {
        string markdown = "# " + heading + "\n\n" + Modelling.Table("Code|Description", "4000|Unknown", "4001|Other");

        Assert.Equal(isErrorTable, Detect(Reading.Text(markdown), []).IsErrorTable);
    }

    [Fact]
    public void A_table_without_rows_goes_by_its_header()
    {
        Assert.Equal("HttpStatus Code Message", RolesOf("HTTP|Code|Message"));
        Assert.False(Detect("Plan|Price").IsErrorTable);
    }

    [Fact]
    public void The_project_can_set_the_role_of_a_column_by_its_header()
    {
        TableRoles roles = Detect("Key|Blah|Text B", [new(ColumnRole.Code, "key"), new(ColumnRole.Message, "TEXT B")], "plan-a|One|Two");

        Assert.Equal("Code Other Message", Describe(roles, 3));
    }

    [Fact]
    public void A_role_set_by_the_project_wins_over_what_the_cells_say()
    {
        TableRoles roles = Detect("Code|Message", [new(ColumnRole.Code, "Code")], "400|Bad input", "404|Not there");

        Assert.Equal("Code Message", Describe(roles, 2));
    }

    [Fact]
    public void A_table_of_another_subject_is_an_error_table_when_the_project_says_so()
        => Assert.True(Detect("Opcode|Description", [new(ColumnRole.Code, "Opcode")], "1|One").IsErrorTable);

    private static string RolesOf(string header, params string[] rows) => Describe(Detect(header, rows), header.Split('|').Length);

    private static string Describe(TableRoles roles, int columns)
    {
        ColumnRole[] all = Enum.GetValues<ColumnRole>();
        return string.Join(' ', Enumerable.Range(0, columns).Select(i => all.FirstOrDefault(role => roles.IndexOf(role) == i)));
    }

    private static TableRoles Detect(string header, params string[] rows) => Detect(header, [], rows);

    private static TableRoles Detect(string header, ColumnOverride[] overrides, params string[] rows)
        => Detect(Reading.Text(Modelling.Table(header, rows)), overrides);

    private static TableRoles Detect(ParsedDocument page, ColumnOverride[] overrides)
    {
        Assert.Single(page.Tables);
        return new PageTables(page.Tables, title: null, EquatableArray<ColumnOverride>.From(overrides), TestContext.Current.CancellationToken)
            .RolesOf(0, isIncluded: false, isInSection: false);
    }
}
