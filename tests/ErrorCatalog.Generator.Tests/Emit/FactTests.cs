using System;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Tests.Ledgers;
using Microsoft.CodeAnalysis;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>What generated code says about retrying, links, and deprecated codes.</summary>
public class FactTests
{
    private const int Large = 520;

    private static readonly string Page = Table(
        "Code|Message|Retry|Docs|Deprecated",
        "1|Slow down|Yes, after 1.5 s|[d](https://d.example/1)|",
        "2|Timed out|yes|[d](https://d.example/2)|",
        "3|Bad card|no||",
        "4|Old card|no|[d](https://d.example/4)|use 3",
        "5|Unknown|||",
        "null|Rarely|30|[d](https://d.example/r)|2.4");

    [Fact]
    public void Methods_tell_what_the_table_says()
    {
        Generated generated = Generated.From(Page);

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            AssertRetry(catalog);
            Assert.Equal("https://d.example/1", catalog.Get<string>("GetLink", catalog.Member("SlowDown")));
            Assert.Equal((true, "https://d.example/2"), catalog.Try<string>("TryGetLink", catalog.Member("TimedOut")));
            Assert.Equal("", catalog.Get<string>("GetLink", catalog.Member("BadCard")));
            Assert.Equal((false, ""), catalog.Try<string>("TryGetLink", catalog.Member("BadCard")));
            Assert.Equal((false, ""), catalog.Try<string>("TryGetLink", catalog.Value(99)));
            Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Get<string>("GetLink", catalog.Value(99)));
            Assert.Equal([true, true, false, false, null, true], catalog.Catalog.Select(entry => entry.IsRetryable));
            Assert.Equal([1.5, null, null, null, null, 30], catalog.Catalog.Select(entry => entry.RetryAfter?.TotalSeconds));
            Assert.Equal("https://d.example/1", catalog.Catalog[0].Link);
            Assert.Equal("yes", catalog.Catalog[1].Columns["retry"]);
        });
    }

    [Fact]
    public void They_do_so_without_the_library()
    {
        Generated generated = Generated.WithoutRuntime(Page);

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            AssertRetry(catalog);
            Assert.False(catalog.Has("GetLink"));
        });
    }

    [Fact]
    public void Every_row_of_a_large_catalog_answers()
    {
        CatalogModel large = Catalog(Table("Code|Message|Retry|Docs", [.. Enumerable.Range(1, Large).Select(i => $"{i}|Message {i}|{Retry(i)}|{(i % 2 == 0 ? "[d](/d" + i + ")" : "")}")]));

        Assert.All([Target.Latest, Target.Oldest], target => CatalogAssert.Matches(large, target));
        using LoadedCatalog catalog = CatalogAssert.Load(large, Target.Latest);
        Assert.Null(catalog.Get<bool?>("IsRetryable", catalog.Value(0)));
        Assert.Null(catalog.Get<TimeSpan?>("GetRetryAfter", catalog.Value(0)));
        using LoadedCatalog withoutRuntime = CatalogAssert.Load(large with { HasRuntime = false }, Target.Latest);
        Assert.All(large.Entries, entry => Assert.Equal(entry.Facts.IsRetryable, withoutRuntime.Get<bool?>("IsRetryable", withoutRuntime.Member(entry.Name))));

        static string Retry(int i) => (i % 4) switch { 0 => "yes", 1 => "no", 2 => i + " s", _ => "" };
    }

    [Fact]
    public void There_is_no_method_for_what_no_table_says()
    {
        using LoadedCatalog plain = Generated.From(Table("Code|Message", "1|one")).Load();
        using LoadedCatalog withoutTimes = Generated.From(Table("Code|Message|Retry", "1|one|yes")).Load();

        Assert.False(plain.Has("IsRetryable") || plain.Has("GetRetryAfter") || plain.Has("GetLink"));
        Assert.True(withoutTimes.Has("IsRetryable"));
        Assert.False(withoutTimes.Has("GetRetryAfter"));
    }

    [Fact]
    public void The_methods_read_like_code_written_by_hand()
        => Assert.Contains(
            """
                    public static bool? IsRetryable(this ErrorCode code)
                    {
                        switch (code)
                        {
                            case ErrorCode.SlowDown:
                            case ErrorCode.TimedOut:
                                return true;
                            case ErrorCode.BadCard:
                            case ErrorCode.OldCard:
                                return false;
                            default:
                                return null;
                        }
                    }
            """.ReplaceLineEndings("\n"),
            Assert.Single(Generated.From(Page).SourcesFor(Target.Latest)).Value,
            StringComparison.Ordinal);

    [Fact]
    public void What_is_deprecated_is_obsolete_and_otherwise_as_it_was()
    {
        Generated generated = Generated.From(Page);

        Assert.All(Target.All, target =>
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            object member = catalog.Member("OldCard");
            Assert.Equal("The code '4' is deprecated: use 3.", MessageOf(catalog.Enum.GetField("OldCard")!));
            Assert.Equal("The code '4' is deprecated: use 3.", MessageOf(catalog.Class.GetNestedType("Messages")!.GetField("OldCard")!));
            Assert.Equal("The row is deprecated (since 2.4).", MessageOf(catalog.Class.GetProperty("Rarely")!));
            Assert.Null(catalog.Enum.GetField("BadCard")!.GetCustomAttribute<ObsoleteAttribute>());
            Assert.True(catalog.Get<bool>("IsDefined", member));
            Assert.Equal("OldCard", catalog.Parse("4"));
            Assert.False(catalog.Catalog[3].IsRetired);
        });
        Assert.Equal(["CS0618"], generated.CompileWith("class Program { static object Use() => Acme.ErrorCode.OldCard; }").Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void What_was_removed_keeps_the_message_that_says_so()
    {
        const string Ledger = "columns: message\n1 | One | - | one\n2 | Two (retired 2.4) | - | two\n";
        using LoadedCatalog catalog = Generated.From([new TableFile(Table("Code|Message", "~~1~~|one")), TableFile.Ledger(Ledger)]).Load();

        Assert.Equal("The code '1' is deprecated.", MessageOf(catalog.Enum.GetField("One")!));
        Assert.Equal("The code '2' was removed from errors.md (2.4).", MessageOf(catalog.Enum.GetField("Two")!));
    }

    [Fact]
    public void A_column_that_only_the_ledger_has_keeps_its_methods()
    {
        const string Told = "EC0142";
        string ledger = Shipping.AcceptedText(Page, ledger: null);
        string page = Table("Code|Message", "1|Slow down", "2|Timed out", "3|Bad card", "4|Old card", "5|Unknown", "null|Rarely");
        using LoadedCatalog catalog = Generated.From([new TableFile(page), TableFile.Ledger(ledger)], Told).Load();
        using LoadedCatalog withoutRuntime = Generated.WithoutRuntime([new TableFile(page), TableFile.Ledger(ledger)], Told).Load();

        Assert.Contains("columns: message, retry advice, retry delay, link\n", ledger, StringComparison.Ordinal);
        Assert.Null(catalog.Get<bool?>("IsRetryable", catalog.Member("SlowDown")));
        Assert.Null(catalog.Get<TimeSpan?>("GetRetryAfter", catalog.Member("SlowDown")));
        Assert.Equal("", catalog.Get<string>("GetLink", catalog.Member("SlowDown")));
        Assert.Null(withoutRuntime.Get<bool?>("IsRetryable", withoutRuntime.Member("SlowDown")));
        Assert.Contains("columns: message, retry advice (retired), retry delay (retired), link (retired)\n", Shipping.AcceptedText(page, ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_says_the_same_as_a_page()
    {
        const string Overlay = """
            | Code | Retry after | Deprecated | Docs                     |
            |------|-------------|------------|--------------------------|
            | 1    | 30          | 2.4        | <https://d.example/one>  |
            | 3    |             | no         |                          |
            """;
        string page = Table("Code|Message|Permanent", "1|See [this](/m)|yes", "2|two|no", "~~3~~|three|yes");
        EntryModel[] entries = [.. Assert.Single(Overlaid(page, Overlay).Catalogs).Entries];

        Assert.Equal([true, true, false], entries.Select(entry => entry.Facts.IsRetryable));
        Assert.Equal([30_000, null, null], entries.Select(entry => entry.Facts.RetryAfter));
        Assert.Equal([true, null, false], entries.Select(entry => entry.Facts.IsDeprecated));
        Assert.Equal(["https://d.example/one /m", "", ""], entries.Select(entry => string.Join(' ', entry.Links)));
        Assert.Equal(["yes", "no", "yes"], entries.Select(entry => entry.Cells[2]));
    }

    [Fact]
    public void An_overlay_replaces_the_cell_under_the_same_header()
    {
        CatalogResult result = Overlaid(Table("Code|Message|Retryable|Retry after", "1|one|yes|30", "2|two|no|"), Table("Code|Retryable", "1|no", "2|yes, after 5 s"));
        EntryModel[] entries = [.. Assert.Single(result.Catalogs).Entries];

        Assert.Equal([(false, null), (true, 5000)], entries.Select(entry => (entry.Facts.IsRetryable, entry.Facts.RetryAfter)));
        Assert.Equal("no", entries[0].Cells[2]);
        Assert.Equal(4, entries[0].Cells.Count);
    }

    [Fact]
    public void Rows_may_be_called_as_the_methods_are()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Name|Retry|Docs", "1|IsRetryable|30|[d](/1)", "null|GetRetryAfter|yes|[d](/2)", "null|GetLink||[d](/3)")).Load();

        Assert.Equal(["IsRetryableError", "GetRetryAfterError", "GetLinkError"], catalog.Catalog.Select(entry => entry.Name));
    }

    private static void AssertRetry(LoadedCatalog catalog)
    {
        string[] names = ["SlowDown", "TimedOut", "BadCard", "OldCard", "Unknown"];
        Assert.Equal([true, true, false, false, null], names.Select(name => catalog.Get<bool?>("IsRetryable", catalog.Member(name))));
        Assert.Equal([1.5, null, null, null, null], names.Select(name => catalog.Get<TimeSpan?>("GetRetryAfter", catalog.Member(name))?.TotalSeconds));
        Assert.Null(catalog.Get<bool?>("IsRetryable", catalog.Value(99)));
        Assert.Null(catalog.Get<TimeSpan?>("GetRetryAfter", catalog.Value(99)));
    }

    private static string? MessageOf(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>()!.Message;
}
