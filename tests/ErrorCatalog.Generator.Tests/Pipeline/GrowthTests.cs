using System;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
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

    private static string Page(string kind, int rows)
        => Table("Code|HTTP|Message|Resolution", [.. Enumerable.Range(0, rows).Select(i =>
            $"{(kind == "numbers" ? 100_000 + i : $"ACCOUNT_LOCKED_{100_000 + i}")}|{(kind == "statuses" ? 100 + (i % (rows / 20)) : 400 + (i % 7))}|The account {100_000 + i} is locked|Wait for {100_000 + i} seconds")]);

    private static long Allocate(string page)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        CatalogResult result = CatalogFactory.Create(MarkdownReader.Read(page, default), Options, default);
        var features = new TargetFeatures(HasNullable: true, HasSpans: true);
        Assert.NotEmpty(CatalogEmitter.Emit(result.Catalogs[0], features) + CatalogEmitter.EmitRows(result.Catalogs[0], features));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
