using System;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Model;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>What <c>LEDGER.md</c> shows is so.</summary>
public partial class LedgerPageTests
{
    private static readonly string Page = Repository.Read("generator/LEDGER.md");

    private static readonly CatalogOptions Options = Modelling.Options with { SourceName = "shop-errors.md" };

    private static readonly string Shop = Blocks("markdown")[0];

    private static readonly string Ledger = Blocks("text")[0];

    public static TheoryData<string> Lines => [.. LineInTable().Matches(Page).Select(match => match.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal))];

    [Fact]
    public void The_command_creates_the_ledger() => Assert.Equal(Ledger, Shipping.AcceptedText(Shop, null, options: Options));

    [Fact]
    public void The_command_prints_the_summary()
    {
        string edited = Modelling.Table("Code|HTTP|Message", "1001|410|The order is gone", "1003|400|The cart is empty");

        Assert.Equal(Blocks("text")[1].TrimEnd('\n').Split('\n'), Shipping.Accept(edited, Ledger, options: Options).Summary);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_that_is_shown_is_valid(string line)
        => Assert.Empty(LedgerReader.Read(line + "\n").Findings);

    [Fact]
    public void There_are_lines() => Assert.True(Lines.Count > 8);

    private static string[] Blocks(string language)
        => [.. Regex.Matches(Page, "^```" + language + "\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\|[^`\n]*`((?:\\\||[^`|])*\\\|(?:\\\||[^`|])*|columns:[^`]*|\[[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex LineInTable();
}
