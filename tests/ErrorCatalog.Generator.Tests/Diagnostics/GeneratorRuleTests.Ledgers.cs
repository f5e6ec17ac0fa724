using System;
using System.IO;
using System.Text;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Diagnostics;

/// <content>The rules about the lines of a ledger.</content>
public partial class GeneratorRuleTests
{
    private static readonly TableFile Page = new(Head + "| 400 | 1 | one |\n| 400 | 2 | two |\n");

    [Fact]
    public void EC0018_A_ledger_that_cannot_be_read_is_an_error_and_nothing_is_compared_with_it()
    {
        Generated generated = Generated.From([new TableFile(Head + "| 400 | 1 | one |\n"), TableFile.Ledger(text: null)], "EC0018");

        AssertReported(
            generated,
            "/app/errors.shipped.txt(1,1): error EC0018: The ledger can't be read, so names may change and nothing is compared with it. Make sure that no other process has locked the file, and that it's saved as UTF-8.");
        Assert.Contains("One = 1", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EC0018_A_ledger_that_is_not_UTF8_is_an_error()
        => AssertReported(
            Generated.From(
                [
                    new TableFile(Head + "| 400 | 1 | one |\n"),
                    TableFile.DecodedLedger(SourceText.From(new MemoryStream(Encoding.Latin1.GetBytes("1 | Größe | 400 | one\n")))),
                ],
                "EC0018"),
            "/app/errors.shipped.txt(1,1): error EC0018: The ledger can't be read, so names may change and nothing is compared with it. Make sure that no other process has locked the file, and that it's saved as UTF-8.");

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("||||||| 10c714b")]
    [InlineData("=======")]
    [InlineData(">>>>>>> branch")]
    public void EC0019_A_conflict_marker_is_reported_and_the_lines_around_it_count(string marker)
        => AssertLedgerReported(
            "1 | First | 400 | one\n" + marker + "\n2 | Second | 400 | two\n",
            $"/app/errors.shipped.txt(2,1): warning EC0019: This line is a conflict marker, so it's ignored. Keep what both sides have added, and delete the marker.",
            marker.Length);

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3 | Third = 7", "3 | Third = 7")]
    [InlineData("3 | Not an identifier", "3 | Not an identifier")]
    [InlineData("[not a name]", "[not a name]")]
    [InlineData("[Other]\n[Other]", "[Other]")]
    public void EC0020_A_line_that_is_not_understood_is_reported_and_all_others_count(string line, string reported)
        => AssertLedgerReported(
            "1 | First | 400 | one\n2 | Second | 400 | two\n" + line,
            $"/app/errors.shipped.txt({(line.Contains('\n', StringComparison.Ordinal) ? 4 : 3)},1): warning EC0020: '{reported}' isn't a valid ledger line, so it's ignored. Write 'code | Name | HTTP status | text', or '[Catalog]' to start the lines of another catalog.",
            reported.Length);

    [Fact]
    public void EC0020_A_name_that_is_too_long_is_reported_in_short()
    {
        string line = "3 | " + new string('x', 1001);

        AssertLedgerReported(
            "1 | First | 400 | one\n2 | Second | 400 | two\n" + line,
            $"/app/errors.shipped.txt(3,1): warning EC0020: '{line[..60]}…' isn't a valid ledger line, so it's ignored. Write 'code | Name | HTTP status | text', or '[Catalog]' to start the lines of another catalog.",
            line.Length);
    }

    [Theory]
    [InlineData("X = 2147483648")]
    [InlineData("X = -2147483649")]
    public void EC0020_A_value_that_is_no_int_is_reported_in_a_catalog_of_words(string name)
        => AssertReported(
            Generated.From([new TableFile(Head + "| 400 | A | one |\n"), TableFile.Ledger($"A | First\nX | {name}\n")], "EC0020"),
            $"/app/errors.shipped.txt(2,1): warning EC0020: 'X | {name}' isn't a valid ledger line, so it's ignored. Write 'code | Name | HTTP status | text', or '[Catalog]' to start the lines of another catalog.",
            $"X | {name}".Length);

    [Theory]
    [InlineData("1 | Other | 404", "code '1'")]
    [InlineData("3 | First (retired)", "name 'First'")]
    [InlineData("3 | FIRST (retired)", "name 'FIRST'")]
    [InlineData("1 | first (no member)", "name 'first'")]
    [InlineData("0x1 | Other (retired)", "value 1")]
    public void EC0021_A_line_that_repeats_another_is_reported(string line, string same)
        => AssertLedgerReported(
            "1 | First | 400 | one\n2 | Second | 400 | two\n" + line,
            $"/app/errors.shipped.txt(3,1): warning EC0021: An earlier line has the same {same}, so this line is ignored. Delete one of them.",
            line.Length);

    [Theory]
    [InlineData("B | Other = 7", "value 7")]
    [InlineData("7 | Other", "value 7")]
    public void EC0021_A_value_that_another_word_has_is_reported(string line, string same)
        => AssertReported(
            Generated.From([new TableFile(Head + "| 400 | A | one |\n"), TableFile.Ledger("A | First = 7\n" + line)], "EC0021"),
            $"/app/errors.shipped.txt(2,1): warning EC0021: An earlier line has the same {same}, so this line is ignored. Delete one of them.",
            line.Length);

    [Theory]
    [InlineData("Messages")]
    [InlineData("tostring")]
    [InlineData("ErrorCode")]
    [InlineData("Errors")]
    public void EC0022_A_name_that_the_generated_code_needs_is_reported(string name)
        => AssertLedgerReported(
            $"1 | First | 400 | one\n2 | Second | 400 | two\n3 | {name} (retired)",
            $"/app/errors.shipped.txt(3,1): warning EC0022: The generated code needs the name '{name}' for itself, so the line is ignored. Choose another name.",
            $"3 | {name} (retired)".Length);

    /// <summary>Asserts that a line of a ledger is reported, and that those of the codes 1 and 2 count.</summary>
    private static void AssertLedgerReported(string ledger, string expected, int length)
    {
        string rule = expected[expected.IndexOf("EC", StringComparison.Ordinal)..][..6];
        Generated generated = Generated.From([Page, TableFile.Ledger(ledger)], rule);

        AssertReported(generated, expected, length);
        using LoadedCatalog catalog = generated.Load();
        Assert.Equal(["First", "Second"], catalog.MemberNames);
    }
}
