using ErrorCatalog.Generator.Model.Facts;

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
    private readonly TableContext _context;
    private readonly CodeSigns _signs;

    private TableRoles(TableColumn[] columns, TableContext context)
    {
        _columns = columns;
        _context = context;
        _signs = new CodeSigns(columns, context);
        _roles = new ColumnRole[columns.Length];
    }

    /// <summary>Gets whether the table is an error table.</summary>
    public bool IsErrorTable => Code is not null || Status is not null;

    /// <summary>Gets why the table is none.</summary>
    public LeftReason Reason { get; private set; }

    /// <summary>Gets whether the author of the page or the project says that the table is an error table.</summary>
    public bool IsForced { get; private set; }

    /// <summary>Gets whether the table may list codes of anything: it says "code", and neither it nor a heading says more.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Gets the column of the names.</summary>
    public TableColumn? Name => ColumnOf(ColumnRole.Name);

    /// <summary>Gets the column of the codes.</summary>
    public TableColumn? Code => ColumnOf(ColumnRole.Code);

    /// <summary>Gets the column that has the codes in another form.</summary>
    public TableColumn? OtherForm { get; private set; }

    /// <summary>Gets whether the codes of the table are mostly several words each, such as <c>Invalid token</c>.</summary>
    public bool HasWordsAsCodes { get; private set; }

    /// <summary>Gets whether the names of the rows stand beside the codes, in the same cells.</summary>
    public bool HasNamesInCodes { get; private set; }

    /// <summary>Gets the columns that say what a caller acts on; <see langword="null"/> if there are none.</summary>
    public FactColumns? Facts { get; private set; }

    /// <summary>Gets the positions of the columns that only the documentation shows.</summary>
    public int[] Others { get; private set; } = [];

    /// <summary>
    /// Gets the columns that could have had a role as well, and the role. Where it is the code, the page puts two records into one row
    /// and only the first codes are codes to us; the texts of any other are kept.
    /// </summary>
    public IReadOnlyList<RivalColumn> Rivals { get; private set; } = [];

    public bool HasHttpStatus => Status is not null;

    private TableColumn? Status => ColumnOf(ColumnRole.HttpStatus);

    /// <summary>Gets whether the table has nothing but statuses of something, again and again.</summary>
    private bool SaysNothing
        => Code is null && Status is { Meaning: not HeaderMeaning.HttpStatus, IsDistinct: false } && IndexOf(ColumnRole.Message) < 0;

    /// <summary>Finds the roles of a table's columns.</summary>
    /// <param name="columns">The columns of the table, or of all tables of the page that have its headers.</param>
    /// <param name="context">What stands around the table.</param>
    /// <param name="overrides">The columns whose role the project sets.</param>
    public static TableRoles Detect(TableColumn[] columns, TableContext context, EquatableArray<ColumnOverride> overrides)
    {
        var roles = new TableRoles(columns, context);
        roles.IsForced = roles.Apply(overrides) || context.IsIncluded;
        if (!roles.IsForced)
        {
            roles.Reason = TableSubject.Find(columns, context, out bool isUnsure);
            roles.IsUnsure = isUnsure;
        }

        if (roles.Reason == LeftReason.None)
        {
            roles.FindRoles();
        }

        return !roles.IsForced && roles.SaysNothing ? roles.Leave(LeftReason.NoCodes) : roles;
    }

    /// <summary>Finds the column that has a role.</summary>
    /// <returns>Its position, or -1.</returns>
    public int IndexOf(ColumnRole role) => role == ColumnRole.Other ? -1 : Array.IndexOf(_roles, role);

    /// <summary>Gets the role of a column.</summary>
    public ColumnRole RoleAt(int column) => _roles[column];

    /// <summary>Takes the roles back.</summary>
    public TableRoles Leave(LeftReason reason) => new(_columns, _context) { Reason = reason };

    private static ColumnRole RoleWanted(TableColumn column)
        => column.Meaning switch
        {
            HeaderMeaning.Code when column.HoldsCodes => ColumnRole.Code,
            HeaderMeaning.HttpStatus when column.NamesStatuses => ColumnRole.HttpStatus,
            HeaderMeaning.Name when column.IsShort => ColumnRole.Name,
            HeaderMeaning.Message => ColumnRole.Message,
            HeaderMeaning.Description => ColumnRole.Description,
            HeaderMeaning.Cause => ColumnRole.Cause,
            HeaderMeaning.Resolution => ColumnRole.Resolution,
            _ => ColumnRole.Other,
        };

    private TableColumn? ColumnOf(ColumnRole role) => IndexOf(role) is int index && index >= 0 ? _columns[index] : null;

    private bool Apply(EquatableArray<ColumnOverride> overrides)
    {
        bool isForced = false;
        foreach (ColumnOverride wanted in overrides)
        {
            string header = HeaderText.Normalize(wanted.Header);
            int column = Array.FindIndex(_columns, candidate => HeaderText.Normalize(candidate.Header) == header);
            if (column >= 0)
            {
                _roles[column] = wanted.Role;
                _given.Add(wanted.Role);
                isForced |= wanted.Role is ColumnRole.Code or ColumnRole.HttpStatus;
            }
        }

        return isForced;
    }

    private void FindRoles()
    {
        // Before the codes, since a column of "Retry after (ms)" may look like HTTP statuses.
        AssignAll(ColumnRole.Retry, RetryColumn.IsByHeader);
        Assign(ColumnRole.Deprecated, DeprecationColumn.IsByHeader);
        Assign(ColumnRole.HttpStatus, _signs.OfHttpStatus);
        FindCode();
        AssignAll(ColumnRole.Retry, RetryColumn.IsByCells);
        Assign(ColumnRole.Deprecated, DeprecationColumn.IsByCells);
        if (IsErrorTable)
        {
            FindOtherForm();
            FindStatusText();
            FindName();
            FindTexts();
            Assign(ColumnRole.Link, column => column.HoldsLinks);
            FindRivals();
        }
        else
        {
            bool mayHaveCodes = !_context.SpeaksOfErrors && Array.Exists(_columns, column => column.LooksLikeCodes || column.HoldsHttpStatuses);
            Reason = mayHaveCodes ? LeftReason.NoErrors : LeftReason.NoCodes;
        }

        Facts = FactColumns.Find(_columns, _roles);
    }

    private void FindCode()
    {
        Assign(ColumnRole.Code, _signs.OfCode);
        if (_context.SpeaksOfErrors)
        {
            Assign(ColumnRole.Code, _signs.OfCodeAmongErrors);
        }

        if (Status is not null)
        {
            Assign(ColumnRole.Code, _signs.OfCodeBesideHttpStatus);
        }

        Assign(ColumnRole.Code, _signs.OfAnyCode);
    }

    private void FindOtherForm()
    {
        TableColumn? code = Code;
        OtherForm = code is null ? null : _signs.FindOtherForm(code);
        HasWordsAsCodes = code is not null && !code.IsCodes;
        HasNamesInCodes = code is { HoldsNamedNumbers: true } && IndexOf(ColumnRole.Name) < 0 && !Array.Exists(_columns, column => column.Meaning == HeaderMeaning.Name);
    }

    private void FindStatusText()
    {
        if (Status is not null)
        {
            Assign(ColumnRole.StatusText, column => column.Meaning is HeaderMeaning.Status or HeaderMeaning.HttpStatus && column.HoldsPhrases);
        }
    }

    private void FindName()
    {
        Assign(ColumnRole.Name, column => column.Meaning == HeaderMeaning.Name && column.IsShort);
        bool isNamedByCode = Code is TableColumn { HoldsNumbers: false, IsSymbols: true };
        if (!isNamedByCode && !HasNamesInCodes)
        {
            Assign(
                ColumnRole.Name,
                column => Code is not null && column.Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description) && CodeSigns.IsConstant(column),
                column => column.Meaning == HeaderMeaning.Scenario && column.IsShort && column.IsDistinct);
        }
    }

    private void FindTexts()
    {
        Assign(ColumnRole.Resolution, column => column.Meaning == HeaderMeaning.Resolution);
        Assign(
            ColumnRole.Message,
            column => column.Meaning == HeaderMeaning.Message,
            column => column.Meaning == HeaderMeaning.Description,
            column => column.IsText && column != OtherForm);
        Assign(
            ColumnRole.Description,
            column => column.Meaning == HeaderMeaning.Description,
            column => column.Meaning == HeaderMeaning.Message);
        Assign(ColumnRole.Cause, column => column.Meaning is HeaderMeaning.Cause or HeaderMeaning.Scenario);
        int resolution = IndexOf(ColumnRole.Resolution);
        if (IndexOf(ColumnRole.Message) < 0 && resolution >= 0)
        {
            _roles[resolution] = ColumnRole.Message;
        }
    }

    private void FindRivals()
    {
        Others = [.. _columns.Select(column => column.Index).Where(column => _roles[column] == ColumnRole.Other || FactColumns.IsFact(_roles[column]))];
        Rivals =
        [
            .. Others
                .Where(column => _roles[column] == ColumnRole.Other && _columns[column] != OtherForm)
                .Select(column => new RivalColumn(column, RoleWanted(_columns[column])))
                .Where(rival => IndexOf(rival.Role) >= 0 && !_given.Contains(rival.Role)),
        ];
    }

    /// <summary>Gives a role that the project doesn't give, and no column has yet, to each free column that fits.</summary>
    private void AssignAll(ColumnRole role, Predicate<TableColumn> isSuch)
    {
        if (IndexOf(role) < 0)
        {
            foreach (TableColumn column in _columns.Where(column => _roles[column.Index] == ColumnRole.Other && isSuch(column)))
            {
                _roles[column.Index] = role;
            }
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
