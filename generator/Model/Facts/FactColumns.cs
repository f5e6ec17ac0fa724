using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Parsing.Inlines;

namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>The columns of a table that say what a caller acts on. A table may say whether to retry in one column, and when in another.</summary>
internal sealed class FactColumns
{
    private readonly (int Index, RetryColumn Column)[] _retry;
    private readonly (int Index, DeprecationColumn Column)[] _deprecated;
    private readonly int _link;

    private FactColumns(TableColumn[] columns, ColumnRole[] roles)
    {
        _retry = [.. columns.Where(column => roles[column.Index] == ColumnRole.Retry).Select(column => (column.Index, RetryColumn.Of(column)))];
        _deprecated = [.. columns.Where(column => roles[column.Index] == ColumnRole.Deprecated).Select(column => (column.Index, DeprecationColumn.Of(column)))];
        _link = Array.IndexOf(roles, ColumnRole.Link);
    }

    /// <summary>Finds the columns.</summary>
    /// <returns>The columns, or <see langword="null"/> if there are none.</returns>
    public static FactColumns? Find(TableColumn[] columns, ColumnRole[] roles) => Array.Exists(roles, IsFact) ? new FactColumns(columns, roles) : null;

    /// <summary>Tells whether a role is that of a column that is a text to readers of the page, too.</summary>
    public static bool IsFact(ColumnRole role) => role is ColumnRole.Retry or ColumnRole.Deprecated or ColumnRole.Link;

    /// <summary>Finds the first page that a cell links to; an e-mail address is none.</summary>
    public static string? LinkIn(MarkdownCell cell)
        => cell.Links.FirstOrDefault(link => !link.StartsWith(EmailAddress.Scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a row.</summary>
    public RowFacts Read(EquatableArray<MarkdownCell> cells)
    {
        var retry = _retry.Select(column => column.Column.Read(cells[column.Index].Text)).Where(said => said is not null).ToList();
        bool? isRetryable = retry.Count == 0 ? null : retry.TrueForAll(said => said!.Value.IsRetryable);
        bool? isDeprecated = null;
        string deprecation = string.Empty;
        foreach ((int index, DeprecationColumn column) in _deprecated)
        {
            isDeprecated = column.Read(cells[index].Text, out deprecation);
        }

        return new RowFacts(
            isRetryable,
            isRetryable == true ? retry.Select(said => said!.Value.After).FirstOrDefault(after => after is not null) : null,
            isDeprecated,
            deprecation,
            _link < 0 ? null : LinkIn(cells[_link]));
    }
}
