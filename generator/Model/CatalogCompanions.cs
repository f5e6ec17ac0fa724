using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Overlays;

namespace ErrorCatalog.Generator.Model;

/// <summary>What belongs to a page.</summary>
/// <param name="Ledger">Which codes and names there have been; <see langword="null"/> if nobody keeps them.</param>
/// <param name="Overlay">What the user says about the codes of the page; <see langword="null"/> as a rule.</param>
internal sealed record CatalogCompanions(LedgerDocument? Ledger, OverlayFile? Overlay)
{
    public static CatalogCompanions None { get; } = new(null, null);

    /// <summary>Gets what belongs to the page if its own catalog has a name.</summary>
    public CatalogCompanions Of(string ownName) => this with { Ledger = Ledger?.WithOwnSection(ownName) };
}
