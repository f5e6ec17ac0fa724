using ErrorCatalog.Generator.Diagnostics;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>A ledger as it was read.</summary>
/// <param name="Sections">The sections; the first is that of the catalog that the file itself is, whether it has lines or not.</param>
/// <param name="Findings">What is wrong with its lines.</param>
internal sealed record LedgerDocument(IReadOnlyList<LedgerSection> Sections, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets whether each line was understood.</summary>
    public bool IsValid => Findings.Count == 0;

    /// <summary>Gets the lines about a catalog.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="ownName">The name of the catalog that the file itself is.</param>
    public IEnumerable<LedgerLine> LinesOf(string catalog, string ownName)
        => Sections.Where(section => section.Catalog == catalog || (section.Catalog is null && catalog == ownName)).SelectMany(section => section.Items).Select(item => item.Line);
}

/// <summary>The lines about one catalog, each with the comments and blank lines above it.</summary>
/// <param name="Catalog">The name of the catalog; <see langword="null"/> for the catalog that the file itself is.</param>
/// <param name="Head">The comments above the first line that are set off from it.</param>
/// <param name="Items">The lines.</param>
/// <param name="Tail">The comments below the last line.</param>
internal sealed record LedgerSection(string? Catalog, IReadOnlyList<string> Head, IReadOnlyList<LedgerItem> Items, IReadOnlyList<string> Tail)
{
    /// <summary>Makes a section without lines.</summary>
    public static LedgerSection Empty(string? catalog) => new(catalog, [], [], []);
}

/// <summary>A line, and the comments above it.</summary>
internal sealed record LedgerItem(IReadOnlyList<string> Comments, LedgerLine Line);
