using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <content>The rules about what has become of a page since its ledger was written.</content>
public partial class AnalyzerRuleTests
{
    [Fact]
    public Task EC0131_A_row_that_is_gone_is_reported_in_the_ledger()
        => VerifyWithLedger(
            "Warning: The code '2' is no longer on the page, so 'Two' is obsolete. If the row is missing by mistake, restore it. Otherwise, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            """
            1 | One | 400 | one
            {|EC0131:2 | Two | 400 | two|}
            3 | Three (retired) | 400 | three
            """);

    [Fact]
    public Task EC0132_Many_rows_that_are_gone_are_reported_at_the_header()
        => VerifyWithLedger(
            "Warning: 11 rows are no longer on the page, so their members are obsolete: C1, C2, C3, C4, C5, and 6 more. Make sure that no table is cut off. If the rows are gone on purpose, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            # Errors

            {|EC0132:| HTTP | Code | Message ||}
            |------|------|---------|
            | 400  | 0    | one     |
            """,
            "0 | One | 400 | one\n" + string.Concat(Enumerable.Range(1, 11).Select(i => $"{i} | C{i} | 400 | text {i}\n")));

    [Fact]
    public Task EC0133_A_row_that_is_back_is_reported()
        => VerifyWithLedger(
            "Warning: The code '2' was retired and is on the page again, so 'Two' is no longer obsolete. Make sure that it still has the same meaning, and run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | 1            | one     |
            | 400  | {|EC0133:2|} | two     |
            """,
            """
            1 | One | 400 | one
            2 | Two (retired 1.0) | 400 | two
            """);

    [Fact]
    public Task EC0134_A_code_that_has_another_meaning_is_reported()
        => VerifyWithLedger(
            "Warning: The code '2' used to mean 'The card was declined by the bank', and 'CardDeclined' is still its name. Check the code that uses 'CardDeclined', and run 'dotnet build -t:AcceptErrorCatalog'. If the name is misleading, change it in the ledger.",
            """
            | HTTP | Code         | Message                   |
            |------|--------------|---------------------------|
            | 400  | 1            | one                       |
            | 400  | {|EC0134:2|} | Webhook endpoint disabled |
            """,
            """
            1 | One | 400 | one
            2 | CardDeclined | 400 | The card was declined by the bank
            """);

    [Fact]
    public Task EC0135_A_name_that_has_moved_is_reported()
        => VerifyWithLedger(
            """
            Info: Several rows have the same name, so this one is named 'Two2'. To choose another name, add a name column or a 'names' directive.
            Warning: The name 'Two' has moved from a row without a code to this row, which is named 'Two2'. Check the code that uses 'Two'. To choose another name for this row, run 'dotnet build -t:AcceptErrorCatalog', and change it in the ledger.
            Info: 'Two2' isn't in the ledger yet, so its name can still change. To keep the name, run 'dotnet build -t:AcceptErrorCatalog'.
            """,
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | 1            | one     |
            | 400  | {|EC0137:{|EC0135:2|}|} | {|EC0110:two|} |
            """,
            """
            1 | One | 400 | one
            - | Two (retired) | 400 | two
            """);

    [Fact]
    public Task EC0136_Another_HTTP_status_is_reported()
        => VerifyWithLedger(
            "Warning: The HTTP status of '1' has changed from 400, 401 to 404. If that's intended, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            | HTTP           | Code | Message |
            |----------------|------|---------|
            | {|EC0136:404|} | 1    | one     |
            """,
            "1 | One | 400, 401 | one");

    [Fact]
    public Task EC0137_A_row_that_is_not_in_the_ledger_is_reported()
        => VerifyWithLedger(
            "Info: 'Two' isn't in the ledger yet, so its name can still change. To keep the name, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            | HTTP | Code         | Message |
            |------|--------------|---------|
            | 400  | 1            | one     |
            | 400  | {|EC0137:2|} | two     |
            """,
            "1 | One | 400 | one");

    [Fact]
    public Task EC0138_A_given_name_that_is_not_used_is_reported()
        => VerifyWithLedger(
            "Info: The name 'Mine' isn't used because the row is named 'One' in the ledger. To rename it, change the name in the ledger.",
            """
            <!-- error-catalog: names 1=Mine -->
            | HTTP | Code | Message        |
            |------|------|----------------|
            | 400  | 1    | {|EC0138:one|} |
            """,
            "1 | One | 400 | one");

    [Fact]
    public Task EC0142_A_column_that_is_gone_is_reported()
        => VerifyWithLedger(
            "Warning: No table has a column for the resolution anymore, so the methods and constants for it have no data. If a header was changed, specify the column on the item. Otherwise, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            {|EC0142:| HTTP | Code | Message ||}
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            """
            columns: HTTP status, message, resolution
            1 | One | 400 | one
            """);

    [Fact]
    public Task EC0143_A_catalog_that_is_gone_is_reported()
        => VerifyWithLedger(
            "Warning: The page has no table for 'OtherErrors' anymore (2 rows in the ledger), so its members are obsolete. If a heading was changed, specify the name in Section, for example Section=\"*|New heading=Other\". If the tables are gone on purpose, run 'dotnet build -t:AcceptErrorCatalog'.",
            """
            | HTTP | Code | Message |
            |------|------|---------|
            | 400  | 1    | one     |
            """,
            """
            1 | One | 400 | one

            [Other]
            {|EC0143:1 | First | 400 | first|}
            2 | Second | 400 | second
            """);

    private static Task VerifyWithLedger(string expected, string markdown, string ledger) => Verify(expected, [("/app/errors.md", markdown), ("/app/errors.shipped.txt", ledger)]);
}
