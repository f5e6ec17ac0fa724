using System.Linq;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>Which tables of a page are read, and what their rows become.</summary>
public class TableSelectionTests
{
    [Theory]
    [InlineData("# Set API rate limit")]
    [InlineData("# Error codes for all languages")]
    [InlineData("# Headers")]
    [InlineData("# Operating systems")]
    public void A_header_that_names_codes_wins_over_the_heading(string heading)
        => AssertCodes(heading + "\n\n" + Table("Code|Message", "1|one"), "1");

    [Theory]
    [InlineData("Error code|Deprecated|Replacement", "1|no|2")]
    [InlineData("Code|Message|Retry after|Deprecated", "1|Too quick|30 s|no")]
    [InlineData("Code|Message|New in|Replacement", "1|Too quick|2.0|3")]
    [InlineData("Code|Message|Category", "1|Not a date|Date")]
    [InlineData("Code|Message|Kind", "1|No such file|File")]
    public void A_header_that_names_codes_wins_over_other_columns(string header, string row) => AssertCodes(Table(header, row), "1");

    [Theory]
    [InlineData("# Errors\n\n## Disks\n\n")]
    [InlineData("# Return codes\n\n## Disks\n\n### Local\n\n")]
    public void A_heading_further_up_counts(string headings)
        => AssertCodes(headings + Table("ID|Meaning", "41000|Not prepared", "41001|Prepared twice"), "41000", "41001");

    [Theory]
    [InlineData("# Errors\n\n## Headers\n\n", "Name|Value", "Retry-After|Seconds", "Content-Type|JSON")]
    [InlineData("# Commands\n\n", "CID|Command code", "CID_GET|1", "CID_SET|2")]
    [InlineData("# Brands\n\n", "Code|Brand", "1|Visa", "2|Master")]
    [InlineData("# Currency codes\n\n", "Code|Description", "EUR|Euro", "CHF|Franken")]
    [InlineData("# Error codes\n\n## Retries\n\n", "No.|Step", "1|Send", "2|Wait")]
    [InlineData("# Users\n\n", "Method|Path|Success status", "GET|/users|200", "PUT|/users|201")]
    [InlineData("# Offer flags\n\n", "Name|Hex|Decimal|Meaning", "Passive|0x1|1|It waits", "Sell|0x2|2|It sells", "Fill|0x4|4|It fills")]
    [InlineData("# Options\n\n", "Env|Code / Config file|Default", "ADDRESS|address|none", "BATCH|batch|20")]
    [InlineData("# Sources\n\n", "Source|Error Code Prefix", "Ring|SMS-RC-", "Carrier|SMS-UP-")]
    [InlineData("# Send\n\n", "Escape code|Meaning", "%t|The time", "%i|The ID")]
    [InlineData("# Relevant error conditions\n\n", "Step|Condition|What to do", "2|Timeout|Retry", "4|No payee|Cancel")]
    [InlineData("# Layout\n\n", "ID|Field name|Size|Type", "00|Format|2|N", "01|Method|2|N")]
    public void A_table_of_something_else_is_left(string headings, string header, params string[] rows) => AssertCodes(headings + Table(header, rows));

    [Theory]
    [InlineData("# Errors of tools\n\n", "error_reason|Trigger", "tool_loop|It went round and round", "no_tool|There is none")]
    [InlineData("# Status codes\n\n", "Value|Meaning", "QUIC_SUCCESS|It worked", "QUIC_ABORTED|It was stopped")]
    [InlineData("# Common errors\n\n", "Error|Message", "Compiler error C7001|Invalid register", "Compiler error C7002|Invalid value")]
    [InlineData("# Codes\n\n", "에러 코드|설명", "1100|파라미터 정보 오류", "2111, 2112|Content-Type 오류")]
    [InlineData("# Results\n\n", "ResultCode|Name|Value|Description", "Connect|CONNECT_SUCCESS|0|It worked", "|CONNECT_FAIL|1|It did not", "Auth|AUTH_SUCCESS|0|It worked")]
    [InlineData("# API > Error codes\n\nText\n\n# Server\n\n", "Category|Name|Value", "Common|NODE_NOT_FOUND|10010", "Common|NODE_GONE|10011")]
    public void A_table_of_errors_is_read(string headings, string header, params string[] rows)
        => Assert.Equal(rows.Length, Catalog(headings + Table(header, rows)).Entries.Count);

    [Fact]
    public void A_table_that_begins_with_HTTP_statuses_may_say_which_headers_a_response_has()
    {
        CatalogModel catalog = Catalog("# Users\n\n" + Table("Status code|Description|Response headers", "200|Users|-", "404|None|-"));

        Assert.Equal([200, 404], catalog.Entries.Select(entry => entry.HttpStatus));
    }

    [Fact]
    public void Hexadecimal_digits_are_numbers_where_the_header_says_so()
    {
        CatalogModel catalog = Catalog("# Delivery\n\n" + Table("Hex|Decimal|Error Name", "9|9|Illegal", "A|10|No route", "1B|27|Absent"));

        Assert.Equal(["9", "A", "1B"], catalog.Entries.Select(entry => entry.Code));
        Assert.Equal(["", "10", "27"], catalog.Entries.Select(entry => string.Join(' ', entry.OtherForms)));
    }

    [Theory]
    [InlineData("`101`", "101")]
    [InlineData("$0$", "0")]
    [InlineData("`NotFound`", "NotFound")]
    public void Marks_that_stay_around_a_code_are_no_part_of_it(string cell, string code)
        => AssertCodes($"<table><tr><th>Error code</th><th>Message</th></tr><tr><td>{cell}</td><td>Gone</td></tr></table>\n", code);

    [Fact]
    public void A_row_with_nothing_but_a_title_has_no_code()
        => Assert.Equal(["1", "2", "3", null, "4"], Catalog(Table("Code|Message|More", "1|one|a", "2|two|b", "3|three|c", "**Disks**||", "4|four|d")).Entries.Select(entry => entry.Code));

    [Fact]
    public void Tables_with_the_same_headers_have_the_same_roles()
        => AssertCodes(
            "# Errors\n\n" + Table("ID|Text", "1|one", "2|two") + "\n# Short numbers\n\n" + Table("ID|Text", "102|three", "103|four"),
            "1",
            "2",
            "102",
            "103");

    [Fact]
    public void A_table_that_may_list_codes_of_anything_is_left_where_others_are_sure_to_list_errors()
    {
        string cards = "# Acquirers\n\n" + Table("Code|Description", "1|Visa", "2|Master");

        AssertCodes(cards, "1", "2");
        AssertCodes(cards + "\n# Errors\n\n" + Table("Error code|Description", "51|No funds"), "51");
    }

    [Fact]
    public void A_table_that_only_leads_from_HTTP_statuses_to_codes_of_another_is_left()
    {
        string codes = Table("Code|HTTP status|Description", "internal|500|Broken", "unavailable|503|Try again");

        AssertCodes(codes + "\n# From HTTP\n\n" + Table("HTTP status|Code", "400|internal", "418|internal", "429|unavailable"), "internal", "unavailable");
        AssertCodes(Table("HTTP status|Code", "400|BAD_BODY", "404|NOT_FOUND"), "BAD_BODY", "NOT_FOUND");
    }

    [Fact]
    public void A_column_that_the_project_names_makes_a_table_one_of_errors_whatever_it_leads_to()
    {
        string page = Table("Code|HTTP status|Description", "internal|500|Broken") + "\n# From HTTP\n\n" + Table("HTTP|Code", "400|internal", "418|internal");

        Assert.Single(Catalog(page).Entries);
        Assert.Equal(3, Catalog(page, new ColumnOverride(ColumnRole.HttpStatus, "HTTP")).Entries.Count);
    }

    [Fact]
    public void A_section_that_the_project_names_is_one_of_errors()
    {
        string page = "# Currencies\n\n" + Table("Code|Name", "EUR|Euro", "CHF|Franken");

        Assert.Empty(Catalog(page).Entries);
        Assert.Equal(["EUR", "CHF"], CatalogFactory.Create(Reading.Text(page), Options with { Section = "Currencies" }, TestContext.Current.CancellationToken).Catalogs[0].Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("Code|Number|Description", "OK|0|Fine", "CANCELLED|1|Given up")]
    [InlineData("Error|Code|Retriable|Description", "OK|0|False|Fine", "CANCELLED|1|True|Given up")]
    [InlineData("Constant|Error value|Meaning", "OK|0|Fine", "CANCELLED|1|Given up")]
    [InlineData("Status Code|Status Type|Status Information", "0|OK|Fine", "1|CANCELLED|Given up")]
    [InlineData("Error code|Blah|Meanings", "0|OK|Fine", "1|CANCELLED|Given up")]
    [InlineData("Error code|Meaning", "0 OK|Fine", "1 CANCELLED|Given up")]
    public void A_constant_beside_a_number_is_its_name(string header, params string[] rows)
    {
        CatalogModel catalog = Catalog(Table(header, rows));

        Assert.Equal(["Ok=0", "Cancelled=1"], catalog.Entries.Select(entry => entry.Name + "=" + entry.Value));
        Assert.Equal(["Fine", "Given up"], catalog.Entries.Select(entry => entry.Text(catalog.Tables[0].Message)));
    }

    [Fact]
    public void Two_forms_of_a_number_are_one_code()
    {
        CatalogModel catalog = Catalog("# Lobby\n\n" + Table("Hex|Dec|Description", "0x89236400|-1994169344|Full", "0x89236401|-1994169343|Gone"));

        EntryModel entry = catalog.Entries[0];
        Assert.Equal(("0x89236400", -1994169344L, "Full"), (entry.Code, entry.Value, entry.Name));
        Assert.Equal(["-1994169344"], entry.OtherForms);
        Assert.Equal(["0x89236400", "-1994169344", "Full"], entry.Cells);
    }

    [Fact]
    public void A_remark_among_the_other_forms_is_none()
    {
        string[] rows = [.. Enumerable.Range(1, 9).Select(i => $"{i}|0x{i}|m{i}"), "10|reserved|m10"];

        Assert.Equal(["0x8", "0x9", ""], Catalog(Table("Error code|Hex|Message", rows)).Entries.Skip(7).Select(entry => string.Join(' ', entry.OtherForms)));
    }

    [Fact]
    public void A_form_that_is_the_code_of_another_row_stays_with_it()
        => Assert.Equal(["-1", "", ""], Catalog(Table("Error code|Message", "1(或-1)|one", "2(或3)|two", "3|three")).Entries.Select(entry => string.Join(' ', entry.OtherForms)));

    [Fact]
    public void A_cell_without_a_code_has_that_of_the_row_above()
        => AssertEntries(
            Table("HTTP|Code|Message", "400|BAD|one", "||two", "500||three", "404|GONE|four", "|null|five"),
            "400 BAD",
            "400 BAD",
            "500 ",
            "404 GONE",
            " ");

    [Fact]
    public void None_may_be_a_constant_in_each_table()
        => AssertCodes("# A\n\n" + Table("Code|Message", "NONE|a", "BAD|b") + "\n# B\n\n" + Table("Code|Message", "NONE|c", "WORSE|d"), "NONE", "BAD", "NONE", "WORSE");

    [Fact]
    public void None_among_names_is_one()
        => Assert.Equal(["UnknownServerError", "None", "Stale"], Names("Error|Code|Text", "UNKNOWN_SERVER_ERROR|-1|Broken", "NONE|0|", "STALE|1|Old"));

    [Fact]
    public void A_row_with_the_code_above_has_its_own_name()
        => Assert.Equal(["Broken", "Worn"], Names("Code|Name|Message", "1|Broken|It is broken", "|Worn|It is worn"));

    [Theory]
    [InlineData("NONE|No error", "NOT_FOUND|Gone", "NONE", "NOT_FOUND")]
    [InlineData("None|No error", "NotFound|Gone", "None", "NotFound")]
    [InlineData("none|No error", "1|Gone", null, "1")]
    [InlineData("NONE|No error", "1|Gone", null, "1")]
    [InlineData("none|No error", "NOT_FOUND|Gone", null, "NOT_FOUND")]
    public void None_among_constants_is_one(string first, string second, string? firstCode, string? secondCode)
        => Assert.Equal([firstCode, secondCode], Catalog(Table("Code|Message", first, second)).Entries.Select(entry => entry.Code));

    [Fact]
    public void An_odd_code_changes_no_other()
    {
        CatalogModel catalog = Catalog(Table("Code|Message", "1|one", "2|two", "3|three", "E_FAIL|four", "13nnn|five"));

        Assert.Equal([1, 2, 3, null, null], catalog.Entries.Select(entry => entry.Value));
        Assert.Equal(["1", "2", "3", "E_FAIL", null], catalog.Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("102", "103", "Code")]
    [InlineData("400", "404", "Status")]
    [InlineData("102 Processing", "103 Early Hints", "Status")]
    public void Informational_statuses_alone_are_codes(string first, string second, string kind)
        => Assert.Equal(kind, Catalog(Table("Code|Message", first + "|one", second + "|two")).Tables[0].Code >= 0 ? "Code" : "Status");

    [Theory]
    [InlineData("400または422", 400, 422)]
    [InlineData("500またはジョブ失敗", 500)]
    [InlineData("MQTT311")]
    public void A_status_may_stand_beside_a_word_without_a_blank(string cell, params int[] statuses)
        => Assert.Equal(statuses, Catalog(Table("HTTP|Code|Message", cell + "|1|one", "404|2|two")).Entries[0].HttpStatuses);

    private static void AssertCodes(string markdown, params string[] codes) => Assert.Equal(codes, Catalog(markdown).Entries.Select(entry => entry.Code));

    private static void AssertEntries(string markdown, params string[] entries)
        => Assert.Equal(entries, Catalog(markdown).Entries.Select(entry => (entry.HttpStatus == 0 ? string.Empty : entry.HttpStatus.ToString(provider: null)) + " " + entry.Code));
}
