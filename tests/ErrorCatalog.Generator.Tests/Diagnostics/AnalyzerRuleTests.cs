using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <summary>
/// Each rule of the analyzer, with its severity, message, and exact place. In the Markdown, <c>{|EC0101:4xx|}</c> says that EC0101 is
/// expected at <c>4xx</c>; the compiler sees only the latter.
/// </summary>
public partial class AnalyzerRuleTests
{
    // The analyzer reads no code, and a restore of reference assemblies needs a network.
    private static readonly ReferenceAssemblies NoReferences = new("none");

    [Theory]
    [InlineData("4xx")]
    [InlineData("1000-1099")]
    [InlineData("{{CODE}}")]
    [InlineData("several words")]
    public Task EC0101_Text_that_stands_for_other_codes_is_reported(string code)
        => Warning(
            $"'{code}' isn't a valid code, so the entry has no code. Give each code its own row.",
            $$"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            | 400  | {|EC0101:{{code}}|} | two |
            """);

    [Fact]
    public Task EC0102_An_empty_code_cell_is_reported()
        => Info(
            "The code cell is empty, so the entry has no code. Enter the code, or 'null' if that's intended.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            | 400  |      {|EC0102:|}| two     |
            """);

    [Fact]
    public Task EC0103_A_word_in_an_HTTP_status_cell_is_reported()
        => Warning(
            "'always' isn't a valid HTTP status, so the entry has no HTTP status. Enter a number from 100 to 599.",
            """
            | HTTP              | Code | Message |
            |-------------------|------|---------|
            | 400               | 1    | one     |
            | {|EC0103:always|} | 2    | two     |
            """);

    [Fact]
    public Task EC0104_A_class_of_HTTP_statuses_is_reported()
        => Info(
            "'5xx' doesn't specify a single HTTP status, so the entry has no HTTP status. To specify several, list them, for example '500, 502'.",
            """
            | HTTP           | Code | Message |
            |----------------|------|---------|
            | 400            | 1    | one     |
            | {|EC0104:5xx|} | 2    | two     |
            """);

    [Fact]
    public Task EC0105_A_code_with_another_text_is_a_variant()
        => Info(
            "An earlier row uses the code '1' with different text, so this row becomes the variant 'Two'. To make it a member of the enum, give it its own code.",
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | 1            | one     |
            | 400  | {|EC0105:1|} | two     |
            """);

    [Fact]
    public Task EC0106_A_code_with_another_HTTP_status_is_a_variant_and_probably_a_mistake()
        => Warning(
            "The code '1' has HTTP status 400 in an earlier row and 404 here, so this row becomes the variant 'Two'. Correct the status, or list both statuses in one row.",
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | 1            | one     |
            | 404  | {|EC0106:1|} | two     |
            """);

    [Fact]
    public Task EC0107_A_row_that_repeats_an_earlier_one_is_reported()
        => Info(
            "This row duplicates an earlier row, so both are the same entry. Delete one of them.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            | 400  | 2    | two     |
            {|EC0107:| 400  | 1    | one     ||}
            """);

    [Fact]
    public Task EC0108_Cells_beyond_the_header_are_reported()
        => Warning(
            "The row has more cells than the header, so the extra cells are ignored, as on GitHub. Escape a pipe that's part of the text as '\\|'.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     | {|EC0108:two | six|} |
            """);

    [Fact]
    public Task EC0109_A_delimiter_row_of_another_width_is_reported()
        => Warning(
            "The header has 3 cells but the delimiter row has 2, so GitHub doesn't render a table and its rows are ignored. Give both rows the same number of cells.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            {|EC0109:| a | b | c |
            |---|---||}
            """);

    [Fact]
    public Task EC0110_A_name_that_several_rows_have_is_reported()
        => Verify(
            """
            Info: Several rows have the same name, so this one is named 'Bad1'. To choose another name, add a name column or a 'names' directive.
            Info: Several rows have the same name, so this one is named 'Bad2'. To choose another name, add a name column or a 'names' directive.
            """,
            """
            | HTTP | Code | Message        |
            |------|------|----------------|
            | 400  | 1    | {|EC0110:bad|} |
            | 400  | 2    | {|EC0110:bad|} |
            """);

    [Fact]
    public Task EC0111_A_cell_with_too_many_special_characters_is_reported()
        => Warning(
            "The cell has more than 1,000 Markdown special characters, so its source is used as its text. Remove the special characters.",
            $$"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | {|EC0111:one {{new string('[', 20_000)}}|} |
            | 400  | 2    | two     |
            """);

    [Fact]
    public Task EC0112_A_column_that_no_table_has_is_reported()
        => Warning(
            "No table has the column 'Text', which MessageColumn specifies, so the column is detected automatically. Spell the header as the table does.",
            """
            {|EC0112:|}| HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            ("MessageColumn", "Text"));

    [Theory]
    [InlineData("error-catalog: ignor", "ignor")]
    [InlineData("error-catalog: name=1x", "name=1x")]
    [InlineData("error-catalog: names 1=", "1=")]
    [InlineData("error-catalog:", "error-catalog:")]
    public Task EC0113_An_unknown_directive_is_reported(string directive, string word)
        => Warning(
            $"'{word}' isn't a valid directive, so it's ignored. Use ignore, include, name=Catalog, or names code=Name, where a name is a C# identifier.",
            $$"""
            <!-- {|EC0113:{{directive}}|} -->
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """);

    [Fact]
    public Task EC0114_A_directive_that_is_not_above_a_table_is_reported()
        => Warning(
            "The directive isn't directly above a table, so it's ignored. Move it directly above the table it applies to.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            <!-- {|EC0114:error-catalog: ignore|} -->

            Text.
            """);

    [Fact]
    public Task EC0115_A_name_for_a_code_that_the_table_does_not_have_is_reported()
        => Warning(
            "The 'names' directive specifies the code '2', but the table below it doesn't contain that code, so the name isn't used. Correct the code, or remove it from the directive.",
            """
            <!-- {|EC0115:error-catalog: names 2=Two|} -->
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """);

    [Fact]
    public Task EC0116_A_second_column_of_codes_is_reported()
        => Warning(
            "The columns 'Error code' and 'Code' both match the Code role, so only 'Code' is used. Give each record its own row, or specify the column with CodeColumn.",
            """
            | Code | Message | {|EC0116:Error code|} | Text |
            |------|---------|-----------------------|------|
            | 1001 | one     | 2001                  | two  |
            """);

    [Fact]
    public Task EC0117_An_empty_HTTP_status_cell_is_reported()
        => Info(
            "The HTTP status cell is empty, so the entry has no HTTP status. Enter the status, or 'n/a' if that's intended.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            |      {|EC0117:|}| 2    | two     |
            """);

    [Fact]
    public Task EC0118_An_empty_message_cell_is_reported()
        => Info(
            "The message cell is empty, so the entry has no message. Enter the message.",
            """
            | HTTP | Code  | Message |
            |------|-------|---------|
            | 400  | one_a | one     |
            | 400  | two_b |         {|EC0118:|}|
            """);

    [Fact]
    public Task EC0119_A_truncated_name_is_reported()
        => Info(
            "The text is too long for a name, so the row is named 'OneTwoThreeFourFiveSixSevenEight'. To choose another name, add a name column or a 'names' directive.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | {|EC0119:one two three four five six seven eight nine ten eleven|} |
            """);

    [Fact]
    public Task EC0118_Many_empty_message_cells_are_reported_once()
        => Info(
            "The message cell is empty, so the entry has no message. Enter the message. The same applies to 3 more rows of the table.",
            """
            | HTTP | Code   | Message |
            |------|--------|---------|
            | 400  | one_a  | one     |
            | 400  | two_b  |         {|EC0118:|}|
            | 400  | two_c  |         |
            | 400  | two_d  |         |
            | 400  | two_e  |         |
            """);

    [Fact]
    public Task EC0120_A_text_without_a_letter_or_digit_is_reported()
        => Info(
            "The text contains no letter or digit that's valid in a C# identifier, so the row is named 'Code1'. To choose another name, add a name column or a 'names' directive.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | {|EC0120:???|} |
            """);

    [Fact]
    public Task EC0120_A_name_cell_without_a_letter_or_digit_is_reported()
        => Info(
            "The text contains no letter or digit that's valid in a C# identifier, so the row is named 'Two'. To choose another name, add a name column or a 'names' directive.",
            """
            | Code | Name          | Message |
            |------|---------------|---------|
            | 1    | First         | one     |
            | 2    | {|EC0120:?!|} | two     |
            """);

    [Fact]
    public Task EC0121_A_word_among_integers_is_reported()
        => Warning(
            "'x1' isn't a 64-bit integer (leading zeros aren't allowed), so the enum values are hashes of the codes. Correct the code if it should be an integer.",
            """
            | HTTP | Code          | Message |
            |------|---------------|---------|
            | 400  | 1             | one     |
            | 400  | 2             | two     |
            | 400  | {|EC0121:x1|} | three   |
            """);

    [Fact]
    public Task EC0122_An_error_table_in_an_unmarked_file_is_reported()
        => Info(
            "'errors.md' contains an error table, but no code is generated from it. To generate code, add <ErrorCatalog Include=\"errors.md\" /> to the project.",
            """
            # Errors

            {|EC0122:| HTTP | Code | Message ||}
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            ("ErrorCatalog", ""));

    [Fact]
    public Task EC0123_Rows_after_a_blank_line_are_reported()
        => Warning(
            "These lines look like rows of the table above, but the table ends before them, so they're ignored. Remove the blank line or other text that ends the table.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            {|EC0123:| 400  | 2    | two     |
            | 400  | 3    | three   ||}
            """);

    [Theory]
    [InlineData("{|EC0124:<table>|}\n<tr><th>Code</th><th>Message</th></tr>\n<tr><td>2</td><td>two</td></tr>")]
    [InlineData("{|EC0124:<TABLE class='a'>|}<thead><tr>\n<td><b>Error&nbsp;code</b></td>\n<td>Text</td>")]
    [InlineData("<div>\n  Plans\n  {|EC0124:<table>|}<tr><td>HTTP status</td></tr>")]
    [InlineData("<!-- error-catalog: include -->\n{|EC0124:<table>|}\n</table>")]
    public Task EC0124_An_HTML_table_that_cannot_be_read_is_reported(string html)
        => Warning(
            "This HTML table isn't closed, has no rows, is nested too deeply, or is too large, so it's ignored. Correct the table, for example by adding </table>. If it isn't an error table, add <!-- error-catalog: ignore --> above it.",
            $"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            {html}
            """);

    [Theory]
    [InlineData("<table><tr><th>Plan</th><th>Price</th></tr>")]
    [InlineData("<table><tr><th>Code</th><th>Message</th></tr><tr><td>2</td><td>two</td></tr></table>")]
    [InlineData("<table></table>")]
    [InlineData("<!-- error-catalog: ignore -->\n<table><tr><th>Code</th></tr>")]
    [InlineData("<tablet><tr><th>Code</th></tr>")]
    [InlineData("<!-- <table><tr><th>Code</th></tr> -->")]
    [InlineData("```html\n<table><tr><th>Code</th></tr>\n```")]
    public Task EC0124_Other_HTML_is_not_reported(string html)
        => Nothing(
            $"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            {html}
            """);

    [Theory]
    [InlineData("Code | Message | Solution | {|EC0125:Resolution|}", "1 | one | wait | ask", "Resolution", "Resolution", "Solution")]
    [InlineData("Code | Message | Description | {|EC0125:Message|}", "1 | one | first | uno", "Message", "Message", "Message")]
    [InlineData("Code | Name | Message | {|EC0125:Title|}", "1 | One | first | Uno", "Name", "Title", "Name")]
    [InlineData("HTTP | Code | Message | {|EC0125:HTTP status|}", "404 | 1 | first | 500", "HttpStatus", "HTTP status", "HTTP")]
    public Task EC0125_A_second_column_for_a_role_is_reported(string header, string row, string role, string column, string winner)
        => Info(
            $"The columns '{column}' and '{winner}' both match the {role} role, so only '{winner}' is used. To use another one, specify it with {role}Column.",
            $"""
            | {header} |
            |---|---|---|---|
            | {row} |
            """);

    [Fact]
    public Task EC0125_A_role_that_the_project_assigns_is_not_reported()
        => Nothing(
            """
            | Code | Message | Solution | Resolution |
            |------|---------|----------|------------|
            | 1    | one     | wait     | ask        |
            """,
            ("ResolutionColumn", "Resolution"));

    [Theory]
    [InlineData("Set <name> first", "<name>")]
    [InlineData("<b>Set</b> <your name> first", "<your name>")]
    [InlineData("</name> <x-y> *z*", "<x-y>")]
    public Task EC0126_A_placeholder_that_GitHub_does_not_display_is_reported(string message, string tag)
        => Info(
            $"GitHub treats '{tag}' as an HTML tag and doesn't display it, so it isn't part of the text. Enclose it in backticks, or write '<' as '&lt;'.",
            $$"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | {|EC0126:{{message}}|} |
            """);

    [Theory]
    [InlineData("Set `<name>` first")]
    [InlineData("Set &lt;name> first")]
    [InlineData("Set \\<name> first")]
    [InlineData("One <br> two <BR/> <span class='x'>three</span> <center>four")]
    [InlineData("A <Badge>new</Badge> <Icon /> <!-- note --> thing")]
    [InlineData("See <https://example.com>, 1 <2> 3 < 4")]
    public Task EC0126_Displayed_text_and_known_tags_are_not_reported(string message)
        => Nothing(
            $"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | {message} |
            """);

    [Theory]
    [InlineData("| Field | Type |\n|---|---|\n| code | int |", "it lists fields, parameters, or headers")]
    [InlineData("| Plan | Price |\n|---|---|\n| Basic plan | not much |", "no column contains codes or HTTP statuses")]
    [InlineData("| Old code | New code |\n|---|---|\n| 1 | 2 |", "it maps old codes to new ones")]
    [InlineData("| Test card | Error code |\n|---|---|\n| 4000 | 1 |", "it lists test data")]
    public Task EC0127_A_table_beside_an_error_table_that_is_none_is_reported(string table, string reason)
        => Info(
            $"The table is ignored because {reason}. If it's an error table, add <!-- error-catalog: include --> above it, or specify CodeColumn. Otherwise, add <!-- error-catalog: ignore --> above it.",
            $$"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            {|EC0127:{{table}}|}
            """);

    [Theory]
    [InlineData("OS code", "WINDOWS_10")]
    [InlineData("Id", "1001")]
    public Task EC0127_A_table_whose_first_column_looks_like_codes_is_reported(string header, string cell)
        => Info(
            "The table is ignored because neither its headers nor the headings above it mention errors. If it's an error table, add <!-- error-catalog: include --> above it, or specify CodeColumn. Otherwise, add <!-- error-catalog: ignore --> above it.",
            $$"""
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            # Systems

            <!-- error-catalog: ignore -->

            | Name | Price |
            |------|-------|
            | a b  | c d   |

            {|EC0127:| {{header}} | Description |
            |------|-------------|
            | {{cell}} | one   ||}
            """);

    [Fact]
    public Task EC0127_A_table_that_nobody_may_miss_is_not_reported()
        => Nothing(
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |

            <!-- error-catalog: ignore -->

            | Plan  | Price |
            |-------|-------|
            | Basic | 10    |

            # Plans

            | Plan  | Seats |
            |-------|-------|
            | Basic | 10    |
            """);

    [Fact]
    public Task EC0128_A_code_that_is_that_of_the_row_above_is_reported()
        => Info(
            "The code cell is empty, so the row has the same code as the row above, 'BAD'. Enter the code, or 'null' if the row has none.",
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | BAD          | one     |
            |      |   {|EC0128:|}| two     |
            """);

    [Fact]
    public Task EC0129_A_word_among_numbers_is_reported()
        => Warning(
            "'E_FAIL' isn't a 64-bit integer (leading zeros aren't allowed), and the values of the enum are integers, so its entry has no enum member. Correct the code if it should be an integer.",
            """
            | Code              | Message |
            |-------------------|---------|
            | 1                 | one     |
            | 2                 | two     |
            | 3                 | three   |
            | {|EC0129:E_FAIL|} | four    |
            """);

    [Fact]
    public Task EC0130_A_number_in_two_forms_is_reported()
        => Warning(
            "'0x10' is the same number as '16' in an earlier row, so this row becomes the variant 'Two'. Correct the code, or delete one of the rows.",
            """
            | Code            | Message |
            |-----------------|---------|
            | 16              | one     |
            | {|EC0130:0x10|} | two     |
            """);

    [Theory]
    [InlineData("{|EC0139:1003|}", "The page has no code '1003'")]
    [InlineData("{|EC0139:0x3EB|}", "The page has no code '0x3EB'")]
    [InlineData("     {|EC0139:|}", "The code cell is empty")]
    [InlineData("{|EC0139:n/a|}", "The code cell is empty")]
    public Task EC0139_An_overlay_row_whose_code_is_not_on_the_page_is_reported(string code, string reason)
        => OverlayWarning(
            reason + ", so this row of the overlay has no effect. Correct the code, or delete the row.",
            $"""
            | Code | Name     |
            |------|----------|
            | 1001 | NotFound |
            | {code}| Lost |
            """);

    [Fact]
    public Task EC0139_A_table_of_one_catalog_is_about_its_codes()
        => OverlayWarning(
            "The catalog 'Gateway' has no code '1001', so this row of the overlay has no effect. Correct the code, or delete the row.",
            """
            <!-- error-catalog: name=Gateway -->

            | Code            | Name     |
            |-----------------|----------|
            | {|EC0139:1001|} | NotFound |
            """);

    [Fact]
    public Task EC0140_An_overlay_without_a_table_is_reported()
        => OverlayWarning("The overlay contains no table, so it has no effect. Add a table with the codes of the page.", "{|EC0140:|}Text.");

    [Fact]
    public Task EC0140_An_overlay_table_without_codes_is_reported()
        => OverlayWarning(
            "The table has no code column, so it has no effect. Add a column with the codes of the page, or add <!-- error-catalog: ignore --> above the table.",
            """
            {|EC0140:| Team | Resolution |
            |------|------------|
            | A    | Wait.      |
            """.Replace("Resolution |", "Resolution ||}", StringComparison.Ordinal));

    [Fact]
    public Task EC0141_A_second_cell_for_a_code_is_reported()
        => OverlayWarning(
            "An earlier row of the overlay has a different text in the column 'Message' for the code '0x3E9', so this cell is ignored. Clear one of the cells.",
            """
            | Code  | Message             |
            |-------|---------------------|
            | 1001  | No such order.      |
            | 0x3E9 | {|EC0141:No order.|} |
            """);

    /// <summary>The rules that a page and its overlay share look at the file that has the cell.</summary>
    [Theory]
    [InlineData("{|EC0103:never|}", "'never' isn't a valid HTTP status, so the entry has no HTTP status. Enter a number from 100 to 599.")]
    public Task A_cell_of_an_overlay_is_checked_as_one_of_the_page(string status, string message)
        => OverlayWarning(
            message,
            $"""
            | Code | HTTP status |
            |------|-------------|
            | 1001 | {status}    |
            """);

    [Fact]
    public Task EC0144_A_link_template_with_an_unknown_placeholder_is_reported()
        => Warning(
            "'{id}' isn't a placeholder, so LinkTemplate isn't used. Use {code} for the code and {name} for the name of the enum member.",
            """
            {|EC0144:|}| HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            ("LinkTemplate", "https://docs.example/{code}/{id}"));

    [Theory]
    [InlineData("https://docs.example/{code}?name={name}")]
    [InlineData("https://docs.example/errors")]
    public Task EC0144_A_valid_link_template_is_not_reported(string template)
        => Nothing(
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            ("LinkTemplate", template));

    [Fact]
    public void Every_rule_of_the_analyzer_has_a_test_here()
        => Assert.All(
            Rules.OfAnalyzer,
            rule => Assert.Contains(typeof(AnalyzerRuleTests).GetMethods(), method => method.Name.StartsWith(rule.Id + "_", StringComparison.Ordinal)));

    private static Task Nothing(string markdown, params (string Name, string Value)[] metadata) => Verify(string.Empty, markdown, metadata);

    private static Task Info(string message, string markdown, params (string Name, string Value)[] metadata)
        => Verify("Info: " + message, markdown, metadata);

    private static Task Warning(string message, string markdown, params (string Name, string Value)[] metadata)
        => Verify("Warning: " + message, markdown, metadata);

    private static Task OverlayWarning(string message, string overlay)
        => Verify(
            "Warning: " + message,
            [("/app/errors.md", "| Code | Message |\n|---|---|\n| 1001 | one |\n| 1002 | two |\n"), ("/app/errors.overlay.md", overlay)],
            ("Overlay", "/app/errors.overlay.md"));

    private static Task Verify(string expected, string markdown, params (string Name, string Value)[] metadata) => Verify(expected, [("/app/errors.md", markdown)], metadata);

    private static async Task Verify(string expected, (string Path, string Text)[] files, params (string Name, string Value)[] metadata)
    {
        var found = new List<string>();
        IEnumerable<string> options = metadata
            .Prepend((Name: "ErrorCatalog", Value: "true"))
            .Select(item => $"build_metadata.AdditionalFiles.{item.Name} = {item.Value}");
        var test = new CSharpAnalyzerTest<ErrorCatalogAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = NoReferences,
            CompilerDiagnostics = CompilerDiagnostics.None,
            TestState =
            {
                Sources = { string.Empty },
                AnalyzerConfigFiles =
                {
                    ("/.globalconfig", "is_global = true\nbuild_property.ProjectDir = /app/\n[/app/errors.md]\n" + string.Join('\n', options) + "\n"
                        + "[/app/errors.overlay.md]\nbuild_metadata.AdditionalFiles.ErrorCatalog = false\nbuild_metadata.AdditionalFiles.ErrorCatalogOverlay = true\n"),
                },
            },
            DiagnosticVerifier = (diagnostic, _, _) => found.Add($"{diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        };
        test.TestState.AdditionalFiles.AddRange(files.Select(file => (file.Path, SourceText.From(file.Text))));
        await test.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join('\n', found));
    }
}
