using System.Collections.Immutable;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Overlays;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A page, its catalogs, and what there is to tell about it: what the generator and the analyzer have in common.</summary>
internal sealed record FileResult(TableInput Input, PageCompanions Companions, CatalogResult Result)
{
    /// <summary>Makes the catalogs of a page.</summary>
    public static FileResult Create(PageInput page, CancellationToken cancellationToken)
    {
        TableInput input = page.Page.Input;
        CatalogCompanions companions = ReadCompanions(page, cancellationToken);
        return new FileResult(
            input,
            page.Companions,
            page.Page.Document is null
                ? CatalogFactory.CreateUnreadable(input.Options, input.Text?.UndecodableLine, companions)
                : CatalogFactory.Create(page.Page.Document, input.Options, companions, cancellationToken));
    }

    /// <summary>Gets the findings of some rules, with their places in their files.</summary>
    public IEnumerable<LocatedFinding> FindingsOf(ImmutableArray<DiagnosticDescriptor> rules)
        => Result.Findings.Where(finding => rules.Contains(finding.Rule)).Select(Locate);

    /// <summary>Gets the catalogs and leaves the places behind: what remains is the same wherever a table stands in its file.</summary>
    public IEnumerable<KeyedCatalog> KeyedCatalogs()
        => Input.Options.RetiredIn is not null ? [] : Result.Catalogs.Select(catalog => new KeyedCatalog(CatalogKey.For(Input.Path, catalog), catalog));

    private static CatalogCompanions ReadCompanions(PageInput page, CancellationToken cancellationToken)
        => new(
            page.Companions.Ledger is CompanionFile ledger ? LedgerReader.Read(ledger.Text is { UndecodableLine: null } text ? text.ToString() : null) : null,
            page.Page.Input.OverlayPath is null ? null : ReadOverlay(page.Companions.Overlay?.Text, cancellationToken));

    private static OverlayFile ReadOverlay(FileText? text, CancellationToken cancellationToken)
        => text is { UndecodableLine: null }
            ? new OverlayFile(MarkdownReader.Read(text.ToString(), cancellationToken))
            : new OverlayFile(Document: null, text?.UndecodableLine);

    private LocatedFinding Locate(Finding finding)
    {
        CompanionFile? companion = finding.File switch
        {
            FileKind.Ledger => Companions.Ledger,
            FileKind.Overlay => Companions.Overlay,
            _ => null,
        };
        FileText? text = companion is null ? Input.Text : companion.Text;
        return finding.Locate(companion?.Path ?? Input.Path, text?.Source ?? SourceText.From(string.Empty));
    }
}
