using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>One row.</summary>
/// <param name="Name">The handle's name, unique in the catalog.</param>
/// <param name="Code">The wire form of the code, or <see langword="null"/>.</param>
/// <param name="Value">The value of the enum member; <see langword="null"/> when a property is the handle.</param>
/// <param name="HttpStatuses">The HTTP statuses, the primary one first.</param>
/// <param name="StatusText">The reason phrase, or <see langword="null"/>.</param>
/// <param name="Table">The position of the row's table.</param>
/// <param name="Cells">The texts of the cells.</param>
/// <param name="OtherForms">What else the code is written as, such as <c>0x0</c> for <c>0</c>; only members have any.</param>
/// <param name="Links">The URLs of pages about the row, the one to show first.</param>
/// <param name="RetiredIn">For a row that has left the page, when it did, or an empty string; otherwise, <see langword="null"/>.</param>
internal sealed record EntryModel(
    string Name,
    string? Code,
    long? Value,
    EquatableArray<int> HttpStatuses,
    string? StatusText,
    int Table,
    EquatableArray<string> Cells,
    EquatableArray<string> OtherForms,
    EquatableArray<string> Links,
    string? RetiredIn = null)
{
    /// <summary>Gets what the row says that a caller acts on.</summary>
    public RowFacts Facts { get; init; } = RowFacts.None;

    /// <summary>Gets whether the handle is obsolete: the row has left the page, or is deprecated on it.</summary>
    public bool IsObsolete => IsRetired || Facts.IsDeprecated == true;

    /// <summary>Gets the primary HTTP status, or 0.</summary>
    public int HttpStatus => HttpStatuses.Count == 0 ? 0 : HttpStatuses[0];

    /// <summary>Gets whether the row has left the page.</summary>
    public bool IsRetired => RetiredIn is not null;

    /// <summary>Gets whether the handle is a member of the enum rather than a property.</summary>
    public bool IsMember => Value is not null;

    /// <summary>Gets the text of a column; empty when the table has no such column, or the cell no text.</summary>
    public string Text(int column) => column < 0 || CodeContract.IsNoText(Cells[column]) ? string.Empty : Cells[column];
}
