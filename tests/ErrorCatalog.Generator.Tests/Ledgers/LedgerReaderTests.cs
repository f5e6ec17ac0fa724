using System.Linq;
using ErrorCatalog.Generator.Ledgers;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>A ledger as a file: lines, comments, and sections, all of which survive being written again.</summary>
public class LedgerReaderTests
{
    private const string Whole =
        """
        # Head
        # of the file

        # About the columns
        columns: HTTP status, message
        # About one

        1 | One | 400 | One
        2 | Two

        # About ten
        10 | Ten
        # About the word
        TEN | TenWord
        - | NoCode
        # About the section

        [Gateway]
        # Head of the section

        1 | One

        [Empty]
        # In the empty one
        """;

    [Fact]
    public void Whatever_stands_in_a_ledger_is_written_where_it_was()
        => Assert.Equal(Whole.ReplaceLineEndings("\n").Split('\n'), LedgerWriter.Write(LedgerReader.Read(Whole).Sections));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string lineEnd)
    {
        LedgerDocument ledger = LedgerReader.Read(Whole.ReplaceLineEndings(lineEnd));

        Assert.Empty(ledger.Findings);
        Assert.Equal(LedgerWriter.Write(LedgerReader.Read(Whole).Sections), LedgerWriter.Write(ledger.Sections));
    }

    [Theory]
    [InlineData("1 | One\n2 | Two")]
    [InlineData("1 | One\n2 | Two\n")]
    [InlineData("\n\n  1 | One  \n\t2 | Two \n\n\n")]
    [InlineData("\uFEFF1 | One\n2 | Two\n")]
    public void Blanks_and_a_missing_line_end_do_not_matter(string ledger)
    {
        LedgerDocument read = LedgerReader.Read(ledger);

        Assert.Empty(read.Findings);
        Assert.Equal(["1 One", "2 Two"], Shipping.LinesOf(read).Select(line => line.Code + " " + line.Name));
    }

    [Fact]
    public void A_line_knows_its_place()
        => Assert.Equal(
            ["1 | One", "2 | Two"],
            Shipping.LinesOf(LedgerReader.Read("# x\r\n1 | One\r\n\r\n2 | Two")).Select(line => "# x\r\n1 | One\r\n\r\n2 | Two".Substring(line.Span.Start, line.Span.Length)));

    [Fact]
    public void Lines_are_sorted_numbers_first_and_each_takes_its_comments_along()
        => Assert.Equal(
            ["# Head", "", "-5 | Minus", "# nine", "9 | Nine", "0xA | Hex", "# ten", "10 | Ten", "10 | TenToo (no member)", "007 | Padded", "TEN | Word", "- | A", "- | B"],
            LedgerWriter.Write(LedgerReader.Read(
                "# Head\n\n- | B\nTEN | Word\n10 | TenToo (no member)\n# ten\n10 | Ten\n- | A\n007 | Padded\n# nine\n9 | Nine\n0xA | Hex\n-5 | Minus\n").Sections));

    [Fact]
    public void The_order_of_equal_numbers_does_not_depend_on_the_order_of_the_lines()
    {
        const string Lines = "0x10 | Hex\n16 | Decimal\n0X10 | UpperHex";
        string[] sorted = LedgerWriter.Write(LedgerReader.Read(Lines).Sections);

        Assert.Equal(sorted, LedgerWriter.Write(LedgerReader.Read(string.Join('\n', Lines.Split('\n').Reverse())).Sections));
    }

    [Fact]
    public void A_section_is_that_of_a_catalog_and_the_first_that_of_the_file()
    {
        LedgerDocument ledger = LedgerReader.Read(Whole);

        Assert.Equal([null, "Gateway", "Empty"], ledger.Sections.Select(section => section.Catalog));
        Assert.Equal(5, ledger.SectionOf("Own", "Own")!.Items.Count);
        Assert.Single(ledger.SectionOf("Gateway", "Own")!.Items);
        Assert.Empty(ledger.SectionOf("Other", "Own")!.Items);
        Assert.Equal(["HTTP status", "message"], ledger.SectionOf("Own", "Own")!.Columns.Names);
        Assert.Empty(ledger.SectionOf("Gateway", "Own")!.Columns.Names);
    }

    /// <summary>Who begins a ledger by hand begins with what it's for.</summary>
    [Theory]
    [InlineData("# Mine\n# Really")]
    [InlineData("# Mine\n# Really\n\n")]
    [InlineData("# Mine\n# Really\n\n[Gateway]\n1 | One\n")]
    public void What_stands_above_the_first_line_stays_there(string ledger)
    {
        string accepted = Shipping.AcceptedText(Model.Modelling.Table("Code|Message", "1|one"), ledger);

        Assert.StartsWith("# Mine\n# Really\n\ncolumns: message\n1 | One | - | one\n", accepted, System.StringComparison.Ordinal);
        Assert.Equal(accepted, Shipping.AcceptedText(Model.Modelling.Table("Code|Message", "1|one"), accepted));
    }
}
