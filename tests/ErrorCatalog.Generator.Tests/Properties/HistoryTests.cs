using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Hostile;
using ErrorCatalog.Generator.Tests.Ledgers;
using FsCheck.Fluent;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>What programs know of a page stays, however it is edited, as long as its ledger is kept.</summary>
public class HistoryTests
{
    private static readonly string[] RulesOfDrift = ["EC0131", "EC0132", "EC0133", "EC0134", "EC0135", "EC0136", "EC0137"];

    [Fact]
    public void Nothing_is_renamed_nothing_gets_another_value_and_nothing_disappears()
        => Property.Holds(History.Any, History.Smaller, 100, history =>
        {
            string? ledger = null;
            foreach (string page in history.Pages)
            {
                AssertKept(ledger, Shipping.Result(page, ledger));
                string accepted = Shipping.AcceptedText(page, ledger, "2,0");
                AssertKept(ledger, Shipping.Result(page, accepted));
                AssertKept(accepted, Shipping.Result(page, accepted));
                ledger = accepted;
            }
        });

    [Fact]
    public void What_was_accepted_is_no_news_and_accepted_as_it_is()
        => Property.Holds(History.Any, History.Smaller, 100, history =>
        {
            string? ledger = null;
            foreach (string page in history.Pages)
            {
                // Nothing tells apart two rows that say the same without a code.
                Assert.Equal(Shipping.Rows(page, ledger).Order(StringComparer.Ordinal), Shipping.Rows(page, Shipping.AcceptedText(page, ledger)).Order(StringComparer.Ordinal));
                ledger = Shipping.AcceptedText(page, ledger);
                Assert.Empty(LedgerReader.Read(ledger).Findings);
                string[] told = [.. Shipping.Told(page, ledger).Where(told => RulesOfDrift.Contains(told[..6]))];
                Assert.True(told.Length == 0, string.Join('\n', told) + "\n" + ledger);
                Assert.Equal(ledger, Shipping.AcceptedText(page, ledger, "3"));
                Assert.Equal(ledger, Shipping.AcceptedText(page, string.Join("\r\n", ledger.Split('\n')), "3"));
            }
        });

    /// <summary>The order of a ledger's lines means nothing.</summary>
    [Fact]
    public void A_ledger_in_another_order_is_the_same()
        => Property.Holds(History.Any, History.Smaller, 100, history =>
        {
            string ledger = history.Pages.SkipLast(1).Aggregate((string?)null, (before, page) => Shipping.AcceptedText(page, before)) ?? string.Empty;
            string reversed = string.Join('\n', ledger.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Reverse());

            Assert.Equal(Shipping.Rows(history.Pages[^1], ledger), Shipping.Rows(history.Pages[^1], reversed));
        });

    [Fact]
    public void The_code_compiles_at_any_time()
    {
        const int HistoriesInOneCompilation = 12;
        Property.Holds(History.Any.ListOf(HistoriesInOneCompilation), 2, histories =>
        {
            var files = new List<TableFile>();
            for (int i = 0; i < histories.Count; i++)
            {
                IReadOnlyList<string> pages = histories[i].Pages;
                string? ledger = pages.SkipLast(1).Aggregate((string?)null, (before, page) => Shipping.AcceptedText(page, before, "2.0"));
                files.Add(new TableFile(pages[^1], $"/app/p{i}.md").With("Namespace", "P" + i).With("Name", "Test"));
                files.Add(TableFile.Ledger(ledger, $"/app/p{i}.shipped.txt"));
            }

            Assert.Equal(histories.Count, ConsumerBuild.Of(files).Sources.Count);
        });
    }

    private static void AssertKept(string? ledger, CatalogResult result)
    {
        Dictionary<string, EntryModel> entries = Assert.Single(result.Catalogs).Entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        Assert.DoesNotContain(result.Findings, finding => string.CompareOrdinal(finding.Rule.Id, "EC0018") >= 0 && string.CompareOrdinal(finding.Rule.Id, "EC0022") <= 0);
        Assert.All(Shipping.LinesOf(LedgerReader.Read(ledger ?? string.Empty)), line =>
        {
            EntryModel entry = entries[line.Name];
            Assert.True(entry.Code == line.Code || (entry.Code is not null && line.Code is not null && WireCode.IsSameNumber(entry.Code, line.Code)), $"{line.Code} {line.Name} is {entry.Code}");
            Assert.Equal(ShippedLines.IsMember(line) ? ShippedLines.ValueOf(line) : null, entry.Value);
        });
    }
}
