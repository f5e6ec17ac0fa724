using System.Threading;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// The tables of a page, and what they tell about each other: tables with the same headers have the same roles, and one that is sure
/// to list errors casts doubt on one that isn't. Tables go by their position on the page.
/// </summary>
internal sealed class PageTables
{
    private readonly EquatableArray<MarkdownTable> _tables;
    private readonly string? _title;
    private readonly EquatableArray<ColumnOverride> _overrides;
    private readonly TableColumn[][] _columns;
    private readonly TableContext[] _contexts;
    private readonly TableRoles[] _roles;

    // Tables that share their columns and have the same surroundings have the same roles; a page may have ten thousand of them.
    private readonly Dictionary<(TableColumn[] Columns, TableContext Context), TableRoles> _found = [];
    private readonly HeadingSubjects _subjects = new();

    /// <summary>Finds the roles of the columns of tables.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="title">The first heading of the page, which counts for all tables whatever its level; <see langword="null"/> when there is none.</param>
    /// <param name="overrides">The columns whose role the project sets.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public PageTables(EquatableArray<MarkdownTable> tables, string? title, EquatableArray<ColumnOverride> overrides, CancellationToken cancellationToken)
    {
        _title = title;
        _tables = tables;
        _overrides = overrides;
        _columns = new TableColumn[tables.Count][];
        _contexts = new TableContext[tables.Count];
        _roles = new TableRoles[tables.Count];
        int[][] groups = [.. Enumerable.Range(0, tables.Count).GroupBy(HeadersOf, StringComparer.Ordinal).Select(group => group.ToArray())];
        foreach (int[] group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Detect(group);
        }

        LeaveUnsureOnes(groups);
        LeaveReverseMappings();
    }

    /// <summary>Gets the roles of a table's columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isIncluded">Whether a directive says that the table is an error table.</param>
    /// <param name="isInSection">Whether the project names the heading that the table lies under.</param>
    public TableRoles RolesOf(int table, bool isIncluded, bool isInSection)
        => isIncluded || isInSection
            ? DetectOnce(table, _contexts[table].AboutErrors() with { IsIncluded = isIncluded })
            : _roles[table];

    /// <summary>Tells whether a header of a table, or the nearest heading that announces anything, speaks of errors.</summary>
    public bool SpeaksOfErrors(int table) => _contexts[table].SpeaksOfErrors && _columns[table].Length > 0;

    /// <summary>
    /// Tells whether somebody may miss a table that was left: it, its surroundings, or a table beside it speak of errors, or its first
    /// column looks like codes.
    /// </summary>
    public bool MayBeMissed(int table)
        => _contexts[table].MentionsCodes
            || (table > 0 && _contexts[table - 1].MentionsCodes)
            || (table + 1 < _tables.Count && _contexts[table + 1].MentionsCodes)
            || (_columns[table].Length > 0 && _columns[table][0].In(_tables[table]).LooksLikeCodes);

    /// <summary>Tells whether a table is sure to hold HTTP statuses: numbers alone may be anything.</summary>
    private static bool HoldsHttpStatuses(TableColumn[] columns, TableContext context)
        => Array.Exists(columns, column => column.HoldsHttpStatusesWithPhrase || (column.HoldsHttpStatuses && context.SpeaksOfHttp))
            || (Array.Exists(columns, column => column.HoldsHttpStatuses) && Array.Exists(columns, column => column.HoldsPhrases));

    private string HeadersOf(int table) => string.Join("|", _tables[table].Header.Cells.Select(cell => HeaderText.Normalize(cell.Text)));

    /// <summary>Finds the roles of tables with the same headers: where one is an error table, the others need no further word of errors.</summary>
    private void Detect(int[] tables)
    {
        MarkdownTable[] alike = Array.ConvertAll(tables, table => _tables[table]);
        TableColumn[] shared = [.. Enumerable.Range(0, alike[0].Header.Cells.Count).Select(index => new TableColumn(alike, index))];
        foreach (int table in tables)
        {
            TableColumn[] own = tables.Length == 1 ? shared : Array.ConvertAll(shared, column => column.In(_tables[table]));
            _contexts[table] = TableContext.Of(_tables[table].Headings, _title, _subjects, shared);
            _columns[table] = HoldsHttpStatuses(own, _contexts[table]) ? own : shared;
            _roles[table] = DetectOnce(table, _contexts[table]);
        }

        if (Array.Exists(tables, table => _roles[table].IsErrorTable))
        {
            foreach (int table in tables.Where(table => _roles[table].Reason is LeftReason.NoErrors or LeftReason.NoCodes && _contexts[table].Nearest == HeadingSubject.Unknown))
            {
                _roles[table] = DetectOnce(table, _contexts[table] with { SpeaksOfErrors = true });
            }
        }
    }

    private TableRoles DetectOnce(int table, TableContext context)
    {
        (TableColumn[], TableContext) key = (_columns[table], context);
        if (!_found.TryGetValue(key, out TableRoles? roles))
        {
            _found.Add(key, roles = TableRoles.Detect(_columns[table], context, _overrides));
        }

        return roles;
    }

    /// <summary>Leaves tables that may list codes of anything where the page has others that are sure to list errors.</summary>
    private void LeaveUnsureOnes(int[][] groups)
    {
        if (_roles.Any(roles => roles.IsErrorTable && !roles.IsUnsure))
        {
            foreach (int table in groups.Where(group => Array.TrueForAll(group, table => _roles[table].IsUnsure)).SelectMany(group => group))
            {
                _roles[table] = _roles[table].Leave(LeftReason.NoErrors);
            }
        }
    }

    /// <summary>
    /// Leaves tables that have nothing beside HTTP statuses but codes, some of them repeatedly, that other tables say more about.
    /// </summary>
    private void LeaveReverseMappings()
    {
        int[] withStatuses = [.. Enumerable.Range(0, _tables.Count).Where(table => !_roles[table].IsForced && _roles[table].HasHttpStatus && _columns[table].Length > 1)];
        var described = new HashSet<string>(
            Enumerable.Range(0, _tables.Count)
                .Where(table => withStatuses.Length > 0 && _roles[table].Code is not null && _roles[table].IndexOf(ColumnRole.Message) >= 0)
                .SelectMany(table => _tables[table].Rows.Select(row => row.Cells[_roles[table].Code!.Index].Text)),
            StringComparer.OrdinalIgnoreCase);
        foreach (int table in withStatuses)
        {
            int status = _roles[table].IndexOf(ColumnRole.HttpStatus);
            if (Array.TrueForAll(_columns[table], column => column.Index == status || RepeatsCodes(_tables[table], column.Index, described)))
            {
                _roles[table] = _roles[table].Leave(LeftReason.ReverseMapping);
            }
        }
    }

    private static bool RepeatsCodes(MarkdownTable table, int column, HashSet<string> codes)
    {
        string[] texts = [.. table.Rows.Select(row => row.Cells[column].Text).Where(text => !CellValue.IsNone(text))];
        return texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < texts.Length && texts.Count(codes.Contains) >= texts.Length * TableColumn.MostCells;
    }
}
