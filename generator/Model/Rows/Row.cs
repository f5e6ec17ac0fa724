using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Rows;

/// <summary>A row of an error table, read but not yet named.</summary>
/// <param name="Table">The position of its table in the catalog.</param>
/// <param name="Cells">The texts of its cells.</param>
/// <param name="Code">The code, or <see langword="null"/>.</param>
/// <param name="OtherForms">What else the code is written as.</param>
/// <param name="HttpStatuses">The HTTP statuses, the primary one first.</param>
/// <param name="StatusText">The reason phrase that the row itself gives, or <see langword="null"/>.</param>
/// <param name="GivenName">The name that a directive gives, a valid identifier; or <see langword="null"/>.</param>
/// <param name="Name">The text of the name cell, or the empty string.</param>
/// <param name="Links">The URLs that the row links to, in its order.</param>
/// <param name="CodeSpan">The cell of the code, or the row.</param>
/// <param name="StatusSpan">The cell of the HTTP status, or the row.</param>
/// <param name="NameSpan">The cell that the row is named after, or the row.</param>
internal sealed record Row(
    int Table,
    EquatableArray<string> Cells,
    string? Code,
    EquatableArray<string> OtherForms,
    EquatableArray<int> HttpStatuses,
    string? StatusText,
    string? GivenName,
    string Name,
    EquatableArray<string> Links,
    TextSpan CodeSpan,
    TextSpan StatusSpan,
    TextSpan NameSpan)
{
    /// <summary>Gets what the row says that a caller acts on.</summary>
    public RowFacts Facts { get; init; } = RowFacts.None;

    /// <summary>Gets whether an overlay has the code.</summary>
    public bool HasOverlay { get; init; }

    /// <summary>Gets the file that has the cell of the HTTP status.</summary>
    public FileKind StatusFile { get; init; }

    /// <summary>Gets the file that has the cell that the row is named after.</summary>
    public FileKind NameFile { get; init; }

    /// <summary>Gets the primary HTTP status, or 0.</summary>
    public int HttpStatus => HttpStatuses.Count == 0 ? 0 : HttpStatuses[0];
}
