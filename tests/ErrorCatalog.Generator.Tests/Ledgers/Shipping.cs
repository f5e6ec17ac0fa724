using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Tests.Model;
using ErrorCatalog.Generator.Tests.Parsing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>Short ways from a page and its ledger to what becomes of them, without a compiler.</summary>
internal static class Shipping
{
    public static CatalogResult Result(string page, string? ledger, CatalogOptions? options = null)
        => CatalogFactory.Create(
            Reading.Text(page),
            options ?? Modelling.Options,
            new CatalogCompanions(ledger is null ? null : LedgerReader.Read(ledger), Overlay: null),
            TestContext.Current.CancellationToken);

    public static CatalogModel Catalog(string page, string? ledger) => Assert.Single(Result(page, ledger).Catalogs);

    /// <summary>Lists the rows of a page with a ledger as <c>code Name = value</c>, those that have left the page with an exclamation mark.</summary>
    public static string[] Rows(string page, string? ledger, CatalogOptions? options = null)
        => [.. Result(page, ledger, options).Catalogs.SelectMany(catalog => catalog.Entries).Select(Describe)];

    /// <summary>Lists what there is to tell, each as <c>EC0131 text of the place</c>; that of a ledger with an <c>L</c> behind the rule.</summary>
    public static string[] Told(string page, string ledger, CatalogOptions? options = null)
        =>
        [
            .. Result(page, ledger, options).Findings
                .Select(finding => finding.Rule.Id + (finding.File == FileKind.Ledger ? "L " + finding.Span.In(ledger) : " " + finding.Span.In(page)))
                .Order(System.StringComparer.Ordinal),
        ];

    /// <summary>Gets the message of the only finding of a rule.</summary>
    public static string Message(string rule, string page, string ledger)
        => Assert.Single(Result(page, ledger).Findings, finding => finding.Rule.Id == rule)
            .Locate("x", SourceText.From(page + ledger))
            .ToDiagnostic()
            .GetMessage(CultureInfo.InvariantCulture);

    /// <summary>Takes a page into its ledger.</summary>
    public static LedgerUpdate Accept(string page, string? ledger, string retiredIn = "", CatalogOptions? options = null)
        => Result(page, ledger, (options ?? Modelling.Options) with { RetiredIn = retiredIn }).Update
            ?? throw new Xunit.Sdk.XunitException("The ledger has mistakes:\n" + ledger);

    /// <summary>Takes a page into its ledger, and gets the text of the file.</summary>
    public static string AcceptedText(string page, string? ledger, string retiredIn = "", CatalogOptions? options = null)
        => TextOf(Accept(page, ledger, retiredIn, options));

    public static string TextOf(LedgerUpdate update) => string.Concat(update.Lines.Select(line => line + "\n"));

    /// <summary>Gets the lines of a ledger that are about rows.</summary>
    public static string[] RowLines(string ledger)
        => [.. ledger.Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '[') && !line.StartsWith("columns:", System.StringComparison.Ordinal))];

    public static IEnumerable<LedgerLine> LinesOf(LedgerDocument ledger) => ledger.Sections.SelectMany(section => section.Items).Select(item => item.Line);

    private static string Describe(EntryModel entry)
        => (entry.IsRetired ? "!" : string.Empty)
            + (entry.Code is null ? string.Empty : entry.Code + " ")
            + entry.Name
            + (entry.Value is long value ? " = " + value.ToString(CultureInfo.InvariantCulture) : string.Empty);
}
