using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// The tables of a page, and what they tell about each other: tables with the same headers have the same roles, and a table that only
/// points to the codes of others lists no errors. Tables go by their position on the page.
/// </summary>
internal sealed class PageTables
{
    private readonly EquatableArray<MarkdownTable> _tables;
    private readonly EquatableArray<ColumnOverride> _overrides;
    private readonly TableColumn[][] _columns;
    private readonly TableRoles[] _roles;
    private readonly bool[] _speaksOfErrors;
    private HashSet<string>? _describedCodes;

    public PageTables(EquatableArray<MarkdownTable> tables, EquatableArray<ColumnOverride> overrides)
    {
        _tables = tables;
        _overrides = overrides;
        _columns = new TableColumn[tables.Count][];
        _roles = new TableRoles[tables.Count];
        _speaksOfErrors = [.. tables.Select(SpeaksOfErrors)];
        int[][] groups = [.. Enumerable.Range(0, tables.Count).GroupBy(table => HeaderKey(tables[table]), StringComparer.Ordinal).Select(group => group.ToArray())];
        foreach (int[] group in groups)
        {
            Detect(group);
        }

        LeaveUnsureOnes(groups);
    }

    /// <summary>Gets the codes of the tables that say more about a code than its HTTP status.</summary>
    private HashSet<string> DescribedCodes => _describedCodes ??= new HashSet<string>(
        Enumerable.Range(0, _tables.Count)
            .Where(table => _roles[table] is { Code: not null } roles && roles.IndexOf(ColumnRole.Message) >= 0)
            .SelectMany(table => _tables[table].Rows.Select(row => row.Cells[_roles[table].Code!.Index].Text)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the roles of a table's columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isWanted">Whether the author of the page or the project says that the table is an error table.</param>
    public TableRoles RolesOf(int table, bool isWanted)
        => isWanted ? TableRoles.Detect(_columns[table], TableContext.Of(_tables[table], isWanted: true), _overrides) : _roles[table];

    /// <summary>Tells whether a table only maps HTTP statuses to codes that other tables of the page describe.</summary>
    public bool IsReverseMapping(int table, TableRoles roles)
    {
        int status = roles.IndexOf(ColumnRole.HttpStatus);
        int columns = _tables[table].Header.Cells.Count;
        return status >= 0
            && columns > 1
            && Enumerable.Range(0, columns).All(column => column == status || RepeatsDescribedCodes(_tables[table], column));
    }

    /// <summary>
    /// Tells whether somebody may miss a table that was left: it, its surroundings, or a table beside it speak of errors, or its first
    /// column looks like codes.
    /// </summary>
    public bool MayBeMissed(int table)
        => _speaksOfErrors[table]
            || (table > 0 && _speaksOfErrors[table - 1])
            || (table + 1 < _tables.Count && _speaksOfErrors[table + 1])
            || new TableColumn([_tables[table]], 0) is { LooksLikeCodes: true };

    private static string HeaderKey(MarkdownTable table) => string.Join("|", table.Header.Cells.Select(cell => HeaderText.Normalize(cell.Text)));

    private static TableColumn[] ColumnsOf(MarkdownTable[] tables)
        => [.. Enumerable.Range(0, tables[0].Header.Cells.Count).Select(index => new TableColumn(tables, index))];

    /// <summary>Tells whether a table is sure to hold HTTP statuses: one or two numbers may be anything.</summary>
    private static bool HoldsHttpStatuses(TableColumn[] columns)
    {
        const int FewRows = 2;
        return Array.Exists(columns, column => column.HoldsHttpStatusesWithPhrase || (column.HoldsHttpStatuses && column.ValueCount > FewRows));
    }

    private static bool SpeaksOfErrors(MarkdownTable table)
        => table.Headings.Any(heading => HeaderWords.SubjectOf(heading) == HeadingSubject.Errors)
            || table.Header.Cells.Any(cell => HeaderWords.MentionsErrors(cell.Text) || HeaderWords.MentionsHttp(cell.Text));

    /// <summary>Finds the roles of tables with the same headers: where one is an error table, the headers need no further word of errors.</summary>
    private void Detect(int[] tables)
    {
        MarkdownTable[] alike = Array.ConvertAll(tables, table => _tables[table]);
        TableColumn[] shared = ColumnsOf(alike);
        foreach (int table in tables)
        {
            TableColumn[] own = tables.Length == 1 ? shared : ColumnsOf([_tables[table]]);
            _columns[table] = HoldsHttpStatuses(own) ? own : shared;
            _roles[table] = TableRoles.Detect(_columns[table], TableContext.Of(_tables[table], isWanted: false), _overrides);
        }

        if (!Array.Exists(tables, table => _roles[table].IsErrorTable))
        {
            return;
        }

        foreach (int table in tables.Where(table => _roles[table].Reason == LeftReason.NoErrors))
        {
            TableContext context = TableContext.Of(_tables[table], isWanted: false);
            _roles[table] = TableRoles.Detect(_columns[table], context with { SpeaksOfErrors = context.Nearest == HeadingSubject.Unknown }, _overrides);
        }
    }

    /// <summary>Leaves tables that may list codes of anything where the page has others that are sure to list errors.</summary>
    private void LeaveUnsureOnes(int[][] groups)
    {
        int[][] unsure = Array.FindAll(groups, group => Array.TrueForAll(group, table => _roles[table].IsUnsure));
        if (_roles.Any(roles => roles.IsErrorTable && !roles.IsUnsure))
        {
            foreach (int table in unsure.SelectMany(group => group))
            {
                _roles[table] = _roles[table].Leave(LeftReason.NoErrors);
            }
        }
    }

    private bool RepeatsDescribedCodes(MarkdownTable table, int column)
    {
        string[] texts = [.. table.Rows.Select(row => row.Cells[column].Text).Where(text => !CellValue.IsNone(text))];
        return texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < texts.Length
            && texts.Count(DescribedCodes.Contains) >= texts.Length * TableColumn.MostCells;
    }
}
