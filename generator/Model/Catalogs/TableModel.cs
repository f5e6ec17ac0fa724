namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>The columns of one table.</summary>
/// <param name="Section">The nearest heading above it.</param>
/// <param name="Headers">The header texts.</param>
/// <param name="Code">The position of the column with that role, or -1.</param>
/// <param name="HttpStatus">The position of the column with that role, or -1.</param>
/// <param name="Name">The position of the column with that role, or -1.</param>
/// <param name="Message">The position of the column with that role, or -1.</param>
/// <param name="Description">The position of the column with that role, or -1.</param>
/// <param name="Cause">The position of the column with that role, or -1.</param>
/// <param name="Resolution">The position of the column with that role, or -1.</param>
/// <param name="Others">The positions of the columns that no text of an entry is from, and only the documentation shows.</param>
/// <param name="IsRetired">Whether its rows have left the page.</param>
internal sealed record TableModel(
    string? Section,
    EquatableArray<string> Headers,
    int Code,
    int HttpStatus,
    int Name,
    int Message,
    int Description,
    int Cause,
    int Resolution,
    EquatableArray<int> Others,
    bool IsRetired = false)
{
    /// <summary>Gets whether a column says whether to retry.</summary>
    public bool HasRetry { get; init; }
}
