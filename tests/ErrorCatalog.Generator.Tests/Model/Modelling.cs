using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Overlays;
using ErrorCatalog.Generator.Tests.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>Short ways from Markdown to a catalog, without a compiler.</summary>
internal static class Modelling
{
    public static CatalogOptions Options { get; } = new("errors.md", "Test", "Acme", string.Empty, true, string.Empty, default);

    public static CatalogResult Result(string markdown, params ColumnOverride[] overrides)
        => CatalogFactory.Create(
            Reading.Text(markdown),
            Options with { ColumnOverrides = EquatableArray<ColumnOverride>.From(overrides) },
            TestContext.Current.CancellationToken);

    /// <summary>Makes the catalogs of a page with an overlay and, perhaps, a ledger.</summary>
    public static CatalogResult Overlaid(string page, string overlay, string? ledger = null, CatalogOptions? options = null)
        => CatalogFactory.Create(
            Reading.Text(page),
            options ?? Options,
            new CatalogCompanions(ledger is null ? null : LedgerReader.Read(ledger), new OverlayFile(Reading.Text(overlay))),
            TestContext.Current.CancellationToken);

    public static CatalogModel Catalog(string markdown, params ColumnOverride[] overrides)
        => Assert.Single(Result(markdown, overrides).Catalogs);

    /// <summary>Writes a table: a header, and rows, each with <c>|</c> between its cells.</summary>
    public static string Table(string header, params string[] rows)
    {
        string delimiters = string.Join('|', header.Split('|').Select(_ => "---"));
        return string.Concat(rows.Prepend(delimiters).Prepend(header).Select(line => "|" + line + "|\n"));
    }

    /// <summary>Names the rows of a table.</summary>
    public static string[] Names(string header, params string[] rows)
        => [.. Catalog(Table(header, rows)).Entries.Select(entry => entry.Name)];
}
