using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Snapshots;

/// <summary>The generated code as a whole: what people see when they press F12.</summary>
public class GeneratedCodeTests
{
    private const string Symbolic =
        """
        # Gateway errors

        | Error code   | HTTP    | Meaning                  | What to do      | Since |
        |--------------|---------|--------------------------|-----------------|-------|
        | RATE_LIMITED | 429     | Too many calls at once.  | Wait a second.  | 1.0   |
        | RATE_LIMITED | 429     | Quota of the day is up.  | Wait for a day. | 1.2   |
        | BAD_TOKEN    | 401,403 | A "token" &lt;is&gt; bad   |                 | 1.0   |
        | null         | 503     | Sleeping                 | Call again.     |       |

        """;

    [Fact]
    public void Plaid() => Snapshot.Match(WithoutValue(Generated.From(new TableFile(Repository.Read("tables/plaid.md"), "/app/tables/plaid.md"), "EC0110")));

    [Fact]
    public void Mx() => Snapshot.Match(WithoutValue(Generated.From(new TableFile(Repository.Read("tables/mx.md"), "/app/tables/mx.md"), "EC0105", "EC0110", "EC0119")));

    [Fact]
    public void Symbols() => Snapshot.Match(Generated.From(new TableFile(Symbolic, "/app/gateway.md"), "EC0105").AllSources);

    /// <summary>The type of codes that may be unknown has its own converters for JSON where the library has none.</summary>
    [Fact]
    public void Symbols_of_an_older_project()
        => Snapshot.Match(Generated.From(new TableFile(Symbolic, "/app/gateway.md"), "EC0105").AllSourcesFor(Target.Oldest).Where(source => IsValue(source.Key)).ToDictionary());

    /// <summary>What a row may say beyond its texts: links, causes, other forms of its code, and a code that is no value of the enum.</summary>
    [Fact]
    public void Results()
    {
        CatalogModel catalog = Catalog(
            Table(
                "Code|Name|Message|Why|What to do",
                "0x80070005|Access denied|The caller may not do this.|The account has no rights.|Run as administrator.",
                "0x80070006|Invalid handle|The handle isn't valid.|-|N/A",
                "0x0|Success|It worked.||",
                "0x80004005|Unspecified failure|Something failed.|Anything.|"),
            new ColumnOverride(ColumnRole.Cause, "Why"));
        EntryModel[] entries = [.. catalog.Entries];
        entries[0] = entries[0] with { Value = -2147024891, OtherForms = Texts("-2147024891", "E_ACCESSDENIED"), Links = Texts("https://example.com/denied?a=1&b=2", "https://example.com/rights") };
        entries[1] = entries[1] with { Value = -2147024890, OtherForms = Texts("-2147024890") };
        entries[3] = entries[3] with { Code = "E_FAIL", Value = null, Links = Texts("https://example.com/fail") };
        catalog = catalog with
        {
            Codes = CodeKind.Int32,
            Entries = EquatableArray<EntryModel>.From(entries),
            Listing = EquatableArray<ListedTable>.From([new ListedTable(7, "Code | Name | Message | Why | What to do", 4, null), new ListedTable(21, "Field | Type", 9, "no column contains codes or HTTP statuses")]),
        };

        TargetFeatures features = Target.Latest.Features;
        CatalogAssert.Matches(catalog, Target.Latest);
        Snapshot.Match(new Dictionary<string, string>
        {
            ["Acme.Test.ErrorCatalog.g.cs"] = CatalogEmitter.Emit(catalog, features),
            ["Acme.Test.ErrorCatalog.Rows.g.cs"] = CatalogEmitter.EmitRows(catalog, features),
        });

        static EquatableArray<string> Texts(params string[] texts) => EquatableArray<string>.From(texts);
    }

    /// <summary>Leaves out the type of codes that may be unknown, which is the same for all catalogs but for the names.</summary>
    private static Dictionary<string, string> WithoutValue(Generated generated) => generated.AllSources.Where(source => !IsValue(source.Key)).ToDictionary();

    private static bool IsValue(string hintName) => hintName.EndsWith(".Value.g.cs", StringComparison.Ordinal);
}
