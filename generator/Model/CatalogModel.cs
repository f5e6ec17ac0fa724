namespace ErrorCatalog.Generator.Model;

/// <summary>A validated catalog: all that the emitter needs, and nothing that moves when the table moves in its file.</summary>
/// <param name="Namespace">The namespace, valid segment by segment; empty for the global one.</param>
/// <param name="Name">The catalog's name, a valid identifier or empty.</param>
/// <param name="IsInternal">Whether the types are internal rather than public.</param>
/// <param name="SourceName">The Markdown file as the generated code names it.</param>
/// <param name="Codes">What kind of value the members of the enum have.</param>
/// <param name="Tables">The tables that the rows come from.</param>
/// <param name="Entries">The entries in the order of the document.</param>
internal sealed record CatalogModel(
    string Namespace,
    string Name,
    bool IsInternal,
    string SourceName,
    CodeKind Codes,
    EquatableArray<TableModel> Tables,
    EquatableArray<EntryModel> Entries)
{
    /// <summary>Gets the name of the generated enum.</summary>
    public string EnumName => CatalogIdentity.EnumNameOf(Name);

    /// <summary>Gets the name of the generated static class.</summary>
    public string ClassName => CatalogIdentity.ClassNameOf(Name);

    /// <summary>Gets the full name of the generated static class.</summary>
    public string FullName => CatalogIdentity.FullName(Namespace, ClassName);
}

/// <summary>What the members of a catalog's enum stand for.</summary>
internal enum CodeKind
{
    /// <summary>No row has a code: there is no enum.</summary>
    None,

    /// <summary>Every code is an integer that fits <see cref="int"/> and is its member's value.</summary>
    Int32,

    /// <summary>Every code is an integer that fits <see cref="long"/> and is its member's value.</summary>
    Int64,

    /// <summary>Some code is no integer: a member's value is the hash of its code.</summary>
    Symbol,
}

/// <summary>The columns of one table.</summary>
/// <param name="Section">The nearest heading above it.</param>
/// <param name="Headers">The header texts.</param>
/// <param name="Message">The position of the column with that role, or -1.</param>
/// <param name="Description">The position of the column with that role, or -1.</param>
/// <param name="Resolution">The position of the column with that role, or -1.</param>
/// <param name="HasHttpStatus">Whether a column has that role.</param>
/// <param name="Others">The positions of the columns without a role, which only the documentation shows.</param>
internal sealed record TableModel(
    string? Section,
    EquatableArray<string> Headers,
    int Message,
    int Description,
    int Resolution,
    bool HasHttpStatus,
    EquatableArray<int> Others);

/// <summary>One row.</summary>
/// <param name="Name">The handle's name, unique in the catalog.</param>
/// <param name="Code">The wire form of the code, or <see langword="null"/>.</param>
/// <param name="Value">The value of the enum member; <see langword="null"/> when a property is the handle.</param>
/// <param name="HttpStatuses">The HTTP statuses, the primary one first.</param>
/// <param name="StatusText">The reason phrase, or <see langword="null"/>.</param>
/// <param name="Table">The position of the row's table.</param>
/// <param name="Cells">The texts of the cells.</param>
internal sealed record EntryModel(
    string Name,
    string? Code,
    long? Value,
    EquatableArray<int> HttpStatuses,
    string? StatusText,
    int Table,
    EquatableArray<string> Cells)
{
    /// <summary>Gets the primary HTTP status, or 0.</summary>
    public int HttpStatus => HttpStatuses.Count == 0 ? 0 : HttpStatuses[0];

    /// <summary>Gets whether the handle is a member of the enum rather than a property.</summary>
    public bool IsMember => Value is not null;

    /// <summary>Gets the text of a column; empty when the table has no such column.</summary>
    public string Text(int column) => column < 0 ? string.Empty : Cells[column];
}
