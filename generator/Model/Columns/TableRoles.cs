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
    private readonly TableContext _context;

    private TableRoles(TableColumn[] columns, TableContext context)
    {
        _columns = columns;
        _context = context;
        _roles = new ColumnRole[columns.Length];
    }

    /// <summary>Gets whether the table is an error table.</summary>
    public bool IsErrorTable => Code is not null || Status is not null;

    /// <summary>Gets why the table is none.</summary>
    public LeftReason Reason { get; private set; }

    /// <summary>Gets whether the table may list codes of anything: it says "code", and neither it nor a heading says more.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Gets the column of the codes.</summary>
    public TableColumn? Code => ColumnOf(ColumnRole.Code);

    /// <summary>Gets the column that has the codes in another form.</summary>
    public TableColumn? OtherForm { get; private set; }

    /// <summary>Gets whether the codes of the table are mostly several words each, such as <c>Invalid token</c>.</summary>
    public bool HasWordsAsCodes { get; private set; }

    /// <summary>Gets whether the names of the rows stand beside the codes, in the same cells.</summary>
    public bool HasNamesInCodes { get; private set; }

    /// <summary>Gets the positions of the columns without a role.</summary>
    public int[] Others { get; private set; } = [];

    /// <summary>
    /// Gets the columns that could have had a role as well, and the role. Where it is the code, the page puts two records into one row
    /// and only the first codes are codes to us; the texts of any other are kept.
    /// </summary>
    public IReadOnlyList<RivalColumn> Rivals { get; private set; } = [];

    private TableColumn? Status => ColumnOf(ColumnRole.HttpStatus);

    /// <summary>Finds the roles of a table's columns.</summary>
    /// <param name="columns">The columns of the table, or of all tables of the page that have its headers.</param>
    /// <param name="context">What stands around the table.</param>
    /// <param name="overrides">The columns whose role the project sets.</param>
    public static TableRoles Detect(TableColumn[] columns, TableContext context, EquatableArray<ColumnOverride> overrides)
    {
        var roles = new TableRoles(columns, context);
        bool isForced = roles.Apply(overrides) || context.IsIncluded;
        roles.Reason = isForced ? LeftReason.None : roles.FindOtherSubject();
        if (roles.Reason == LeftReason.None)
        {
            roles.FindHttpStatus();
            roles.FindCode();
            if (roles.IsErrorTable)
            {
                roles.FindOtherForm();
                roles.FindStatusText();
                roles.FindName();
                roles.FindTexts();
                roles.FindRivals();
                if (roles.Code is null && roles.Status is { Meaning: not HeaderMeaning.HttpStatus, IsDistinct: false } && roles.IndexOf(ColumnRole.Message) < 0)
                {
                    return roles.Leave(LeftReason.NoCodes);
                }
            }
            else
            {
                bool maybe = !context.SpeaksOfErrors && Array.Exists(columns, column => column.LooksLikeCodes || column.HoldsHttpStatuses);
                roles.Reason = maybe ? LeftReason.NoErrors : LeftReason.NoCodes;
            }
        }

        return roles;
    }

    /// <summary>Finds the column that has a role.</summary>
    /// <returns>Its position, or -1.</returns>
    public int IndexOf(ColumnRole role) => role == ColumnRole.Other ? -1 : Array.IndexOf(_roles, role);

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

    private bool Has(HeaderMeaning meaning) => Array.Exists(_columns, column => column.Meaning == meaning);

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

    /// <summary>
    /// Finds out that a table lists something other than errors. A header that names codes or HTTP statuses outright wins over the rest,
    /// except over a heading that names codes of something else.
    /// </summary>
    private LeftReason FindOtherSubject()
    {
        bool namesCodes = Has(HeaderMeaning.Code) || Has(HeaderMeaning.HttpStatus);
        if (!namesCodes && Array.FindAll(_columns, column => column.Meaning == HeaderMeaning.Mapping).Length >= 2)
        {
            return LeftReason.Mapping;
        }

        if (_columns.Length > 0 && HeaderText.WordsOf(_columns[0].Header).Contains("test"))
        {
            return LeftReason.Tests;
        }

        bool listsFields = Has(HeaderMeaning.Field) && !namesCodes;
        bool hasDataTypes = Array.Exists(_columns, column => (HeaderWords.IsType(column.Header) || !namesCodes) && IsNoText(column) && column.HoldsDataTypes);
        if (listsFields || hasDataTypes)
        {
            return LeftReason.Fields;
        }

        bool saysOnlyCode = Has(HeaderMeaning.Code)
            && !Has(HeaderMeaning.HttpStatus)
            && !Has(HeaderMeaning.Message)
            && Array.TrueForAll(_columns, column => column.Meaning != HeaderMeaning.Code || HeaderWords.SaysOnlyCode(column.Header));
        bool saysMore = _context.Subject == HeadingSubject.Errors
            || !_context.HasHeading
            || Array.Exists(_columns, column => column.IsProse || (column.HoldsCompounds && column.IsDistinct));
        IsUnsure = saysOnlyCode && !saysMore && !Array.Exists(_columns, column => column.HoldsHttpStatuses);
        saysMore |= Array.Exists(_columns, column => column.Meaning is HeaderMeaning.Description or HeaderMeaning.Cause or HeaderMeaning.Resolution);
        return !saysOnlyCode ? LeftReason.None
            : _context.Nearest == HeadingSubject.OtherThings ? LeftReason.OtherThings
            : saysMore ? LeftReason.None
            : LeftReason.NoErrors;

        static bool IsNoText(TableColumn column) => column.Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description);
    }

    private void FindHttpStatus()
        => Assign(
            ColumnRole.HttpStatus,
            column => column.Meaning == HeaderMeaning.HttpStatus && column.NamesStatuses,
            column => column.Meaning == HeaderMeaning.Status && column.HoldsHttpStatuses,
            column => column.Meaning == HeaderMeaning.Code && column.HoldsHttpStatuses,
            column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsHttpStatuses && _context.SpeaksOfErrors,
            column => column.HoldsHttpStatuses && column.Meaning is HeaderMeaning.Number or HeaderMeaning.Unknown && _context.SpeaksOfHttp,
            column => column.HoldsHttpStatusesWithPhrase,
            column => column.Meaning == HeaderMeaning.HttpStatus && column.ValueCount == 0);

    private void FindCode()
    {
        // Where a page has a number and a constant for each error, the number is on the wire.
        bool hasConstants = Array.Exists(
            _columns,
            column => (column.Meaning is HeaderMeaning.Code or HeaderMeaning.Status || _context.SpeaksOfErrors) && IsConstant(column));
        Assign(
            ColumnRole.Code,
            column => column.Meaning == HeaderMeaning.Code && column.HoldsNumbers,
            column => hasConstants && IsNumber(column) && column.HoldsNumbers && column.IsDistinct,
            column => column.Meaning == HeaderMeaning.Code && column.IsCodes,
            column => column.HoldsNumbers && Array.Exists(_columns, other => other != column && other.HoldsNumbers && other.IsOtherFormOf(column)));
        if (_context.SpeaksOfErrors)
        {
            Assign(
                ColumnRole.Code,
                column => column.Meaning == HeaderMeaning.Status && column.HoldsCodes && (column.IsDistinct || HeaderWords.MentionsErrors(column.Header)) && !column.HoldsPhrases,
                column => column.Meaning is HeaderMeaning.PossibleCode or HeaderMeaning.OtherCode && column.HoldsNumbers && !column.IsOrdinal,
                column => column.Meaning == HeaderMeaning.Number && column.HoldsNumbers && !column.IsOrdinal && _context.IsAboutErrors,
                column => column.Meaning == HeaderMeaning.OtherCode && column.HoldsCodes,
                column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsCodes && !column.IsOrdinal && (column.IsDistinct || Status is not null),
                column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsLabelledCodes && column.IsDistinct && HeaderWords.MentionsErrors(column.Header),
                column => column.Meaning == HeaderMeaning.Name && IsConstant(column) && _context.IsAboutErrors,
                column => hasConstants && column.Meaning == HeaderMeaning.Unknown && column.HoldsNumbers && column.IsDistinct && _context.IsAboutErrors,
                column => column.Index == 0 && column.HoldsNumbers && column.IsDistinct && !column.IsOrdinal && _context.Nearest == HeadingSubject.Errors && (Has(HeaderMeaning.Message) || Has(HeaderMeaning.Description)));
        }

        Assign(
            ColumnRole.Code,
            column => column.Meaning == HeaderMeaning.OtherCode && column.HoldsCodes && _context.Subject == HeadingSubject.Codes,
            column => Status is not null && column.Meaning is HeaderMeaning.Unknown or HeaderMeaning.Message && column.HoldsCompounds && column.IsDistinct,
            column => column.Meaning == HeaderMeaning.Code);
    }

    private static bool IsNumber(TableColumn column)
        => column.Meaning == HeaderMeaning.Number || (column.Meaning == HeaderMeaning.PossibleCode && !column.IsOrdinal);

    private static bool IsConstant(TableColumn column) => column.HoldsConstants && column.IsDistinct;

    private void FindOtherForm()
    {
        TableColumn? code = Code;
        OtherForm = code is { HoldsNumbers: true } ? Array.Find(_columns, column => column != code && column.HoldsNumbers && column.IsOtherFormOf(code)) : null;
        HasWordsAsCodes = code is not null && !code.IsCodes;
        HasNamesInCodes = code is { HoldsNamedNumbers: true } && IndexOf(ColumnRole.Name) < 0 && !Has(HeaderMeaning.Name);
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
                column => Code is not null && column.Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description) && IsConstant(column),
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
        Others = [.. _columns.Where(column => _roles[column.Index] == ColumnRole.Other).Select(column => column.Index)];
        Rivals =
        [
            .. Others
                .Where(column => _columns[column] != OtherForm)
                .Select(column => new RivalColumn(column, RoleWanted(_columns[column])))
                .Where(rival => IndexOf(rival.Role) >= 0 && !_given.Contains(rival.Role)),
        ];
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
