using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>What the build gets when pages are to be taken into their ledgers: a file of comments for each page, and no code.</summary>
public class LedgerPayloadTests
{
    private const string Page = "| HTTP | Code | Message |\n|---|---|---|\n| 400 | 1 | one |\n";
    private const string Ledger = "columns: HTTP status, message\n1 | One | 400 | one\n";

    [Fact]
    public void A_page_without_a_ledger_gets_one()
        => Assert.Equal(
            """
            //path /app/errors.shipped.txt
            //old none
            //eol lf
            //say errors.shipped.txt: new, with 1 row
            //put # ErrorCatalog: the codes of errors.md and the names they keep. To rename a member, change its name here.
            //put # To bring this file up to date with the page, run: dotnet build -t:AcceptErrorCatalog
            //put # code | name | HTTP status | text
            //put 
            //put columns: HTTP status, message
            //put 1 | One | 400 | one

            """.ReplaceLineEndings("\n"),
            Accept(new TableFile(Page)));

    [Fact]
    public void A_ledger_that_is_up_to_date_is_not_written()
        => Assert.Equal(
            $"//path /app/errors.shipped.txt\n//old {ChecksumOf(Ledger)}\n//eol lf\n//say errors.shipped.txt: no changes in the codes\n",
            Accept(new TableFile(Page), TableFile.Ledger(Ledger)));

    [Theory]
    [InlineData("\n", "lf")]
    [InlineData("\r\n", "crlf")]
    public void The_line_ends_stay_as_they_are(string lineEnd, string name)
    {
        string ledger = Ledger.ReplaceLineEndings(lineEnd);

        Assert.Equal(
            $"//path /app/errors.shipped.txt\n//old {ChecksumOf(ledger)}\n//eol {name}\n//say errors.shipped.txt: no changes in the codes\n",
            Accept(new TableFile(Page), TableFile.Ledger(ledger)));
        Generated changed = Generated.Accepting(
            [new TableFile(Page.Replace("1 | one", "2 | two", StringComparison.Ordinal)), TableFile.Ledger(ledger)], "2.0; beta", "EC0131", "EC0137");
        Assert.Equal(
            $"""
            //path /app/errors.shipped.txt
            //old {ChecksumOf(ledger)}
            //eol {name}
            //say errors.shipped.txt: 1 new, 1 removed
            //say - new: 2 Two (HTTP 400): two
            //say - removed: 1 One (HTTP 400): one
            //put columns: HTTP status, message
            //put 1 | One (retired 2.0; beta) | 400 | one
            //put 2 | Two | 400 | two

            """.ReplaceLineEndings("\n"),
            changed.Source);
    }

    [Theory]
    [InlineData("1 | One | 400 | one\n<<<<<<< ours\n", "EC0019")]
    [InlineData("1 | One | 400 | one\n1 | Two | 400 | one\n", "EC0021")]
    [InlineData(null, "EC0018")]
    public void A_ledger_with_a_mistake_is_not_written(string? ledger, string rule)
        => Assert.Empty(Generated.Accepting([new TableFile(Page), TableFile.Ledger(ledger)], string.Empty, rule).AllSources);

    [Fact]
    public void A_page_that_can_not_be_read_takes_nothing_out_of_its_ledger()
        => Assert.Empty(Generated.Accepting([new TableFile(text: null), TableFile.Ledger(Ledger)], string.Empty, "EC0002").AllSources);

    [Fact]
    public void Each_page_has_its_own()
    {
        Generated generated = Generated.Accepting(
            [new TableFile(Page, "/app/a.md"), new TableFile(Page, "/app/sub/a.md").With("Name", "Other"), TableFile.Ledger(Ledger, "/app/sub/a.shipped.txt"), TableFile.Ledger(Ledger, "/app/other.shipped.txt")],
            string.Empty);

        Assert.Equal(["//path /app/a.shipped.txt", "//path /app/sub/a.shipped.txt"], generated.AllSources.Values.Select(source => source.Split('\n')[0]).Order(StringComparer.Ordinal));
        Assert.Contains(generated.AllSources.Values, source => source.Contains("//say sub/a.shipped.txt: no changes", StringComparison.Ordinal));
        Assert.All(generated.AllSources.Keys, name => Assert.Matches("^Ledger\\.[0-9a-f]{16}\\.g\\.cs$", name));
    }

    [Fact]
    public void A_page_that_is_listed_twice_has_one()
        => Assert.StartsWith("//path /app/errors.shipped.txt\n", Accept(new TableFile(Page), new TableFile(Page)), StringComparison.Ordinal);

    [Fact]
    public void Pages_that_share_a_ledger_have_one_each_so_that_the_build_can_refuse_them()
        => Assert.All(
            Generated.Accepting([new TableFile(Page), new TableFile(Page.Replace("one", "two", StringComparison.Ordinal), "/app/errors.markdown")], string.Empty).AllSources.Values,
            source => Assert.StartsWith("//path /app/errors.shipped.txt\n", source, StringComparison.Ordinal));

    [Fact]
    public void A_text_of_a_page_is_a_comment_whatever_it_holds()
    {
        string text = string.Join(" ", Hostile.HostileTexts.All.Values);
        string page = Hostile.MarkdownText.Row("Code", "Name", "Message") + Hostile.MarkdownText.Delimiters(3) + Hostile.MarkdownText.Row("1", "One", text);

        string source = Generated.Accepting([new TableFile(page)], "\u2028\u0085\n x").Source;

        Assert.All(source.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("//", line, StringComparison.Ordinal));
    }

    private static string Accept(params IReadOnlyList<TableFile> files) => Generated.Accepting(files, "2.0; beta").Source;

    private static string ChecksumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
