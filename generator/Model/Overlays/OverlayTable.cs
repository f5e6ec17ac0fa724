using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Selection;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>A table of an overlay.</summary>
/// <param name="position">Where it stands in the file.</param>
/// <param name="directive">What the comments above it say.</param>
/// <param name="code">The position of the column of the codes.</param>
/// <param name="columns">The columns.</param>
/// <param name="facts">Those that say what a caller acts on; <see langword="null"/> if there are none.</param>
internal sealed class OverlayTable(int position, Directive directive, int code, OverlayColumn[] columns, FactColumns? facts)
{
    public int Position => position;

    /// <summary>Gets the name of the only catalog that the table is about; <see langword="null"/> for all of the page.</summary>
    public string? CatalogName => directive.CatalogName;

    public int Code => code;

    public IReadOnlyList<OverlayColumn> Columns => columns;

    public FactColumns? Facts => facts;
}

/// <summary>A column of an overlay.</summary>
/// <param name="Header">Its header.</param>
/// <param name="ComparedHeader">Its header as headers are compared.</param>
/// <param name="Meaning">What the header says.</param>
/// <param name="Role">What the column holds.</param>
internal sealed record OverlayColumn(string Header, string ComparedHeader, HeaderMeaning Meaning, ColumnRole Role);
