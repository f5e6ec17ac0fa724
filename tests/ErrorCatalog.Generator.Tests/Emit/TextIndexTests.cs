using System.Linq;
using ErrorCatalog.Generator.Emit.Packing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Emit;

public class TextIndexTests
{
    /// <summary>Most are told apart by their first characters, and the others only by some in their middle.</summary>
    [Fact]
    public void A_few_texts_that_differ_where_the_others_need_no_look_have_hashes_of_their_own()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 900).Select(i => $"E{i:D4}" + new string('X', 60)),
            .. Enumerable.Range(0, 100).Select(i => "COMMON" + new string('X', 28) + $"{i:D3}" + new string('X', 28)),
        ];

        var index = new TextIndex(texts);

        Assert.InRange(index.Table.Zip(index.Checks).Where(slot => slot.First != 0).GroupBy(slot => slot.Second).Max(group => group.Count()), 1, 5);
    }

    /// <summary>What stands in one run of slots is looked at one after the other.</summary>
    [Theory]
    [InlineData("E", 120)]
    [InlineData("E0000", 250)]
    [InlineData("AUTH-", 1000)]
    public void Numbered_texts_are_scattered(string prefix, int count)
    {
        var index = new TextIndex([.. Enumerable.Range(0, count).Select(i => prefix + i.ToString("D4", null))]);

        Assert.InRange(LongestRun(index.Table), 1, 8);
    }

    private static int LongestRun(int[] slots)
    {
        int longest = 0;
        int run = 0;
        foreach (int slot in slots.Concat(slots))
        {
            run = slot == 0 ? 0 : run + 1;
            longest = int.Max(longest, run);
        }

        return longest;
    }
}
