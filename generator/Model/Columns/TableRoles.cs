using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// Decides what each column of a table holds, and thereby whether the table is an error table: one with a code or an HTTP status
/// column. The header proposes and the cells decide, since pages head HTTP statuses with "Error code" and codes with "Status".
/// </summary>
internal sealed class TableRoles
{
    private readonly TableColumn[] _columns;
    private readonly ColumnRole[] _roles;
    private readonly HashSet<ColumnRole> _given = [];
    private bool _mentionsErrors;

    private TableRoles(MarkdownTable table)
    {
        _columns = new TableColumn[table.Header.Cells.Count];
        _roles = new ColumnRole[_columns.Length];
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = new TableColumn(table, i);
        }

        _mentionsErrors = (table.Section is string section && HeaderWords.MentionsErrors(section))
            || Array.Exists(_columns, column => HeaderWords.MentionsErrors(column.Header));
    }

    /// <summary>Gets whether the table is an error table.</summary>
    public bool IsErrorTable => IndexOf(ColumnRole.Code) >= 0 || IndexOf(ColumnRole.HttpStatus) >= 0;

    /// <summary>Gets whether the codes of the table are mostly several words each, such as <c>Invalid token</c>.</summary>
    public bool HasWordsAsCodes => IndexOf(ColumnRole.Code) is int code && code >= 0 && _columns[code].CodeShare < TableColumn.HalfOfCells;

    /// <summary>Gets the positions of the columns without a role.</summary>
    public int[] Others
        => Array.ConvertAll(Array.FindAll(_columns, column => _roles[column.Index] == ColumnRole.Other), column => column.Index);

    /// <summary>Finds the roles of a table's columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="overrides">The columns whose role the project sets.</param>
    /// <param name="isIncluded">Whether a directive says that the table is an error table.</param>
    public static TableRoles Detect(MarkdownTable table, EquatableArray<ColumnOverride> overrides, bool isIncluded)
    {
        var roles = new TableRoles(table);
        bool isForced = roles.Apply(overrides) || isIncluded;
        roles._mentionsErrors |= isIncluded;
        if (isForced || !roles.HasOtherSubject(table))
        {
            roles.FindHttpStatus();
            roles.FindCode();
            if (roles.IsErrorTable)
            {
                roles.FindStatusText();
                roles.FindName();
                roles.FindTexts();
            }
        }

        return roles;
    }

    /// <summary>Finds the column that has a role.</summary>
    /// <returns>Its position, or -1.</returns>
    public int IndexOf(ColumnRole role) => role == ColumnRole.Other ? -1 : Array.IndexOf(_roles, role);

    /// <summary>
    /// Gets the columns that could have had a role as well, and the role. Where it is the code, the page puts two records into one row
    /// and only the first codes are codes to us; the texts of any other are kept.
    /// </summary>
    public IEnumerable<RivalColumn> Rivals
        => Others.Select(column => new RivalColumn(column, RoleWanted(_columns[column]))).Where(rival => IndexOf(rival.Role) >= 0 && !_given.Contains(rival.Role));

    private static ColumnRole RoleWanted(TableColumn column)
        => column.Meaning switch
        {
            HeaderMeaning.Code when column.CodeShare >= TableColumn.MostCells => ColumnRole.Code,
            HeaderMeaning.HttpStatus when column.NamesStatuses => ColumnRole.HttpStatus,
            HeaderMeaning.Name when column.IsShort => ColumnRole.Name,
            HeaderMeaning.Message => ColumnRole.Message,
            HeaderMeaning.Description => ColumnRole.Description,
            HeaderMeaning.Resolution => ColumnRole.Resolution,
            _ => ColumnRole.Other,
        };

    private bool Apply(EquatableArray<ColumnOverride> overrides)
    {
        bool isForced = false;
        foreach (ColumnOverride wanted in overrides)
        {
            string header = HeaderWords.Normalize(wanted.Header);
            int column = Array.FindIndex(_columns, candidate => HeaderWords.Normalize(candidate.Header) == header);
            if (column >= 0)
            {
                _roles[column] = wanted.Role;
                _given.Add(wanted.Role);
                isForced |= wanted.Role is ColumnRole.Code or ColumnRole.HttpStatus;
            }
        }

        return isForced;
    }

    private bool HasOtherSubject(MarkdownTable table)
    {
        if (table.Section is string section && HeaderWords.IsAboutSomethingElse(section))
        {
            return true;
        }

        int mapped = 0;
        foreach (TableColumn column in _columns)
        {
            mapped += column.Meaning == HeaderMeaning.Mapping ? 1 : 0;
        }

        bool listsFields = Array.Exists(_columns, column => column.Meaning == HeaderMeaning.Field)
            && !Array.Exists(_columns, column => column.Meaning is HeaderMeaning.HttpStatus or HeaderMeaning.Code or HeaderMeaning.Status);
        bool hasDataTypes = Array.Exists(_columns, column => column.HoldsDataTypes);
        return mapped >= 2 || listsFields || hasDataTypes;
    }

    private void FindHttpStatus()
        => Assign(
            ColumnRole.HttpStatus,
            column => column.Meaning == HeaderMeaning.HttpStatus && column.NamesStatuses,
            column => column.Meaning == HeaderMeaning.Status && column.HoldsHttpStatuses,
            column => column.Meaning == HeaderMeaning.Code && column.HoldsHttpStatuses,
            column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsHttpStatuses && _mentionsErrors,
            column => column.HoldsHttpStatusesWithPhrase,
            column => column.Meaning == HeaderMeaning.HttpStatus && column.ValueCount == 0);

    private void FindCode()
    {
        // Where a page has a number and a constant for each error, the number is on the wire.
        bool hasConstants = Array.Exists(_columns, column => column.Meaning == HeaderMeaning.Code && column.ConstantShare >= TableColumn.MostCells);
        Assign(
            ColumnRole.Code,
            column => column.Meaning == HeaderMeaning.Code && column.NumberShare >= TableColumn.MostCells,
            column => column.Meaning == HeaderMeaning.CodeValue && column.NumberShare >= TableColumn.MostCells && hasConstants,
            column => column.Meaning == HeaderMeaning.Code && column.CodeShare >= TableColumn.HalfOfCells);
        if (_mentionsErrors)
        {
            Assign(
                ColumnRole.Code,
                column => column.Meaning == HeaderMeaning.Status && column.CodeShare >= TableColumn.MostCells && column.IsDistinct && !column.HoldsPhrases,
                column => column.Meaning is HeaderMeaning.PossibleCode or HeaderMeaning.CodeValue && column.NumberShare >= TableColumn.MostCells,
                column => column.Meaning == HeaderMeaning.PossibleCode && column.SymbolShare >= TableColumn.MostCells && column.IsDistinct,
                column => column.Meaning == HeaderMeaning.Name && column.ConstantShare >= TableColumn.MostCells && column.IsDistinct);
        }

        Assign(ColumnRole.Code, column => column.Meaning == HeaderMeaning.Code);
    }

    private void FindStatusText()
    {
        if (IndexOf(ColumnRole.HttpStatus) >= 0)
        {
            Assign(ColumnRole.StatusText, column => column.Meaning is HeaderMeaning.Status or HeaderMeaning.HttpStatus && column.HoldsPhrases);
        }
    }

    private void FindName()
    {
        Assign(ColumnRole.Name, column => column.Meaning == HeaderMeaning.Name && column.IsShort);
        int code = IndexOf(ColumnRole.Code);
        bool isNamedByCode = code >= 0 && _columns[code].SymbolShare >= TableColumn.HalfOfCells;
        if (!isNamedByCode)
        {
            Assign(
                ColumnRole.Name,
                column => column.Meaning is HeaderMeaning.Code or HeaderMeaning.PossibleCode or HeaderMeaning.CodeValue
                    && column.ConstantShare >= TableColumn.MostCells
                    && column.IsDistinct,
                column => column.Meaning == HeaderMeaning.Condition && column.IsShort && column.IsDistinct);
        }
    }

    private void FindTexts()
    {
        Assign(ColumnRole.Resolution, column => column.Meaning == HeaderMeaning.Resolution);
        Assign(
            ColumnRole.Message,
            column => column.Meaning == HeaderMeaning.Message,
            column => column.Meaning == HeaderMeaning.Description);
        Assign(
            ColumnRole.Description,
            column => column.Meaning == HeaderMeaning.Description,
            column => column.Meaning == HeaderMeaning.Message);
        if (IndexOf(ColumnRole.Message) < 0)
        {
            AssignOnlyText();
        }
    }

    /// <summary>A table with one text column has it as the message, whatever its header says.</summary>
    private void AssignOnlyText()
    {
        int[] free = Array.FindAll(Others, i => _columns[i].IsText);
        int resolution = IndexOf(ColumnRole.Resolution);
        if (free.Length == 1)
        {
            _roles[free[0]] = ColumnRole.Message;
        }
        else if (free.Length == 0 && resolution >= 0)
        {
            _roles[resolution] = ColumnRole.Message;
        }
    }

    /// <summary>Gives a role that no column has yet to the first free column that fits, the surest signs first.</summary>
    private void Assign(ColumnRole role, params Predicate<TableColumn>[] signs)
    {
        for (int i = 0; i < signs.Length && IndexOf(role) < 0; i++)
        {
            int column = Array.FindIndex(_columns, candidate => _roles[candidate.Index] == ColumnRole.Other && signs[i](candidate));
            if (column >= 0)
            {
                _roles[column] = role;
            }
        }
    }
}
