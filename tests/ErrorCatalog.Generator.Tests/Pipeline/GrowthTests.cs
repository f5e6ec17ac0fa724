using System;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>What a page costs grows with its rows and no faster. Memory is counted, since it is the same on every machine.</summary>
public class GrowthTests
{
    private const double MostForTenTimesTheRows = 11;

    [Theory]
    [InlineData("numbers")]
    [InlineData("symbols")]
    [InlineData("statuses")]
    public void Ten_times_the_rows_take_at_most_eleven_times_the_memory(string kind)
    {
        string small = Page(kind, 1_000);
        string large = Page(kind, 10_000);
        Allocate(small);

        Assert.InRange((double)Allocate(large) / Allocate(small), 0, MostForTenTimesTheRows);
    }

    [Fact]
    public void Ten_times_the_rows_of_an_overlay_take_at_most_eleven_times_the_memory()
    {
        string small = Table("Code|Name|Cause", [.. Enumerable.Range(0, 1_000).Select(i => $"{100_000 + i}|Name {i}|Cause {i}")]);
        string large = Table("Code|Name|Cause", [.. Enumerable.Range(0, 10_000).Select(i => $"{100_000 + i}|Name {i}|Cause {i}")]);
        string smallPage = Page("numbers", 1_000);
        string largePage = Page("numbers", 10_000);
        Allocate(smallPage, small);

        Assert.InRange((double)Allocate(largePage, large) / Allocate(smallPage, small), 0, MostForTenTimesTheRows);
    }

    private static string Page(string kind, int rows)
        => Table("Code|HTTP|Message|Resolution", [.. Enumerable.Range(0, rows).Select(i =>
            $"{(kind == "numbers" ? 100_000 + i : $"ACCOUNT_LOCKED_{100_000 + i}")}|{(kind == "statuses" ? 100 + (i % (rows / 20)) : 400 + (i % 7))}|The account {100_000 + i} is locked|Wait for {100_000 + i} seconds")]);

    private static long Allocate(string page, string? overlay = null)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        CatalogResult result = overlay is null ? CatalogFactory.Create(MarkdownReader.Read(page, default), Options, default) : Overlaid(page, overlay);
        TargetFeatures features = Target.Latest.Features;
        Assert.NotEmpty(CatalogEmitter.Emit(result.Catalogs[0], features) + CatalogEmitter.EmitRows(result.Catalogs[0], features));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
