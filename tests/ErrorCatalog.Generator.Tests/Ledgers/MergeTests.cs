using System.Collections.Generic;
using System.Linq;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>Two branches may both change a page and accept it: the lines of both are a ledger, in whichever order they come.</summary>
public class MergeTests
{
    private const string Header = "Code|HTTP|Message";

    private static readonly string[] Common = ["10|400|Ten is bad", "20|404|Twenty is gone", "30|429|Thirty is too many", "null|503|Down for maintenance"];
    private static readonly string[] Ours = ["15|402|Card declined", "40|409|The name is in use", "null|504|Upstream is slow"];
    private static readonly string[] Theirs = ["5|403|No access", "41|423|The account is locked"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_rows_of_both_branches_are_kept(bool theirsFirst)
    {
        string ancestor = Shipping.AcceptedText(Table(Header, Common), ledger: null);
        string ours = Shipping.AcceptedText(Table(Header, [.. Common, .. Ours]), ancestor);
        string theirs = Shipping.AcceptedText(Table(Header, [.. Common, .. Theirs]), ancestor);
        string page = Table(Header, [.. Common, .. Ours, .. Theirs]);

        string merged = theirsFirst ? Merge(ancestor, theirs, ours) : Merge(ancestor, ours, theirs);

        Assert.Empty(Shipping.Told(page, merged));
        Assert.Equal(Shipping.AcceptedText(page, ancestor), Shipping.AcceptedText(page, merged));
    }

    [Fact]
    public void Lines_that_stand_between_the_markers_of_a_conflict_count()
    {
        string ancestor = Shipping.AcceptedText(Table(Header, Common), ledger: null);
        string[] ours = [.. Shipping.AcceptedText(Table(Header, [.. Common, .. Ours]), ancestor).Split('\n').Except(ancestor.Split('\n'))];
        string[] theirs = [.. Shipping.AcceptedText(Table(Header, [.. Common, .. Theirs]), ancestor).Split('\n').Except(ancestor.Split('\n'))];
        string page = Table(Header, [.. Common, .. Ours, .. Theirs]);
        string merged = ancestor + string.Join('\n', ["<<<<<<< ours", .. ours, "=======", .. theirs, ">>>>>>> theirs"]) + "\n";

        Assert.Equal(["EC0019L <<<<<<< ours", "EC0019L =======", "EC0019L >>>>>>> theirs"], Shipping.Told(page, merged));
        Assert.Equal(Shipping.Rows(page, Shipping.AcceptedText(page, ancestor)), Shipping.Rows(page, merged));
    }

    [Fact]
    public void A_row_that_one_branch_retires_stays_retired()
    {
        string ancestor = Shipping.AcceptedText(Table(Header, Common), ledger: null);
        string ours = Shipping.AcceptedText(Table(Header, [.. Common.Skip(1)]), ancestor, "2.0");
        string theirs = Shipping.AcceptedText(Table(Header, [.. Common, .. Theirs]), ancestor);
        string page = Table(Header, [.. Common.Skip(1), .. Theirs]);

        string merged = Merge(ancestor, ours, theirs);

        Assert.Empty(Shipping.Told(page, merged));
        Assert.Equal(Shipping.AcceptedText(page, ancestor, "2.0"), Shipping.AcceptedText(page, merged, "3.0"));
    }

    [Fact]
    public void Columns_that_each_branch_has_added_are_all_kept()
    {
        string page = Table("Code|Message|Cause|Solution", "1|one|a|b");
        const string Merged = "# of ours\ncolumns: message, cause\n# of theirs\ncolumns: message, resolution\n1 | One | - | one\n";

        Assert.Empty(Shipping.Told(page, Merged));
        Assert.Equal("# of ours\n# of theirs\ncolumns: message, cause, resolution\n1 | One | - | one\n", Shipping.AcceptedText(page, Merged));
    }

    [Fact]
    public void A_name_that_both_branches_have_given_is_told_and_the_first_keeps_it()
    {
        const string Merged = "columns: message\n1 | Declined | - | Declined\n2 | Declined | - | Declined\n";
        string page = Table("Code|Message", "1|Declined", "2|Declined");

        Assert.Equal(["EC0021L 2 | Declined | - | Declined", "EC0110 Declined", "EC0137 2"], Shipping.Told(page, Merged));
        Assert.Equal(["1 Declined = 1", "2 Declined2 = 2"], Shipping.Rows(page, Merged));
    }

    /// <summary>Merges as version control does with files that have no conflict: what one side has removed is gone, what one has added is there.</summary>
    private static string Merge(string ancestor, string first, string second)
    {
        string[] before = ancestor.TrimEnd('\n').Split('\n');
        string[] one = first.Split('\n');
        string[] two = second.Split('\n');
        IEnumerable<string> kept = before.Where(line => line.Length == 0 || (one.Contains(line) && two.Contains(line)));
        return string.Join('\n', kept.Concat(one.Except(before)).Concat(two.Except(before))) + "\n";
    }
}
