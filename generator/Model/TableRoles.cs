using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model;

/// <summary>A column that could have had a role, and the role, which another column has.</summary>
internal sealed record RivalColumn(int Column, ColumnRole Role);

/// <summary>
/// Decides what each column of a table holds, and thereby whether the table is an error table: one with a code or an HTTP status
/// column. The header proposes and the cells decide, since pages head HTTP statuses with "Error code" and codes with "Status".
/// </summary>
internal sealed class TableRoles
{
    private readonly Column[] _columns;
    private readonly ColumnRole[] _roles;
    private readonly HashSet<ColumnRole> _given = [];
    private bool _speaksOfErrors;

    private TableRoles(MarkdownTable table)
    {
        _columns = new Column[table.Header.Cells.Count];
        _roles = new ColumnRole[_columns.Length];
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = new Column(table, i);
        }

        _speaksOfErrors = (table.Section is string section && HeaderWords.SpeaksOfErrors(section))
            || Array.Exists(_columns, column => HeaderWords.SpeaksOfErrors(column.Header));
    }

    /// <summary>Gets whether the table is an error table.</summary>
    public bool IsErrorTable => IndexOf(ColumnRole.Code) >= 0 || IndexOf(ColumnRole.HttpStatus) >= 0;

    /// <summary>Gets whether the codes of the table are mostly several words each, such as <c>Invalid token</c>.</summary>
    public bool HasWordsAsCodes => IndexOf(ColumnRole.Code) is int code && code >= 0 && _columns[code].CodeShare < Column.Half;

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
        roles._speaksOfErrors |= isIncluded;
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

    private static ColumnRole RoleWanted(Column column)
        => column.Meaning switch
        {
            HeaderMeaning.Code when column.CodeShare >= Column.Most => ColumnRole.Code,
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
        if (table.Section is string section && HeaderWords.NamesOtherSubject(section))
        {
            return true;
        }

        int mapped = 0;
        foreach (Column column in _columns)
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
            column => column.Meaning == HeaderMeaning.PossibleCode && column.HoldsHttpStatuses && _speaksOfErrors,
            column => column.HoldsHttpStatusesWithPhrase,
            column => column.Meaning == HeaderMeaning.HttpStatus && column.ValueCount == 0);

    private void FindCode()
    {
        // Where a page has a number and a constant for each error, the number is on the wire.
        bool hasConstants = Array.Exists(_columns, column => column.Meaning == HeaderMeaning.Code && column.ConstantShare >= Column.Most);
        Assign(
            ColumnRole.Code,
            column => column.Meaning == HeaderMeaning.Code && column.NumberShare >= Column.Most,
            column => column.Meaning == HeaderMeaning.CodeValue && column.NumberShare >= Column.Most && hasConstants,
            column => column.Meaning == HeaderMeaning.Code && column.CodeShare >= Column.Half);
        if (_speaksOfErrors)
        {
            Assign(
                ColumnRole.Code,
                column => column.Meaning == HeaderMeaning.Status && column.CodeShare >= Column.Most && column.IsDistinct && !column.HoldsPhrases,
                column => column.Meaning is HeaderMeaning.PossibleCode or HeaderMeaning.CodeValue && column.NumberShare >= Column.Most,
                column => column.Meaning == HeaderMeaning.PossibleCode && column.SymbolShare >= Column.Most && column.IsDistinct,
                column => column.Meaning == HeaderMeaning.Name && column.ConstantShare >= Column.Most && column.IsDistinct);
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
        bool isNamedByCode = code >= 0 && _columns[code].SymbolShare >= Column.Half;
        if (!isNamedByCode)
        {
            Assign(
                ColumnRole.Name,
                column => column.Meaning is HeaderMeaning.Code or HeaderMeaning.PossibleCode or HeaderMeaning.CodeValue
                    && column.ConstantShare >= Column.Most
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
    private void Assign(ColumnRole role, params Predicate<Column>[] signs)
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

    /// <summary>
    /// What the header and the cells of a column tell about it; the cells are read only when somebody asks, since the header of most
    /// columns says enough. Shares are of the cells that hold a value.
    /// </summary>
    private sealed class Column
    {
        public const double Half = 0.5;
        public const double Most = 0.8;

        private const int MaxNameWords = 6;

        private readonly MarkdownTable _table;
        private ShapeCounts? _shapes;
        private StatusCounts? _statuses;

        public Column(MarkdownTable table, int index)
        {
            _table = table;
            Index = index;
            Header = table.Header.Cells[index].Text;
            Meaning = HeaderWords.MeaningOf(Header);
            ValueCount = Values.Count();
        }

        public int Index { get; }

        public string Header { get; }

        public HeaderMeaning Meaning { get; }

        public int ValueCount { get; }

        public bool NamesStatuses => Statuses.IsAny;

        public double NumberShare => Share(Shapes.Numbers);

        public double SymbolShare => Share(Shapes.Symbols);

        public double ConstantShare => Share(Shapes.Constants);

        public double CodeShare => Share(Shapes.Numbers + Shapes.Symbols + Shapes.Placeholders);

        public bool HoldsHttpStatuses => Share(Statuses.Alone) >= Most && Statuses.Registered >= Statuses.Alone * Most;

        public bool HoldsHttpStatusesWithPhrase => Share(Statuses.Alone) >= Most && Share(Statuses.WithPhrase) >= Most;

        public bool HoldsPhrases => Holds(Half, ReasonPhrases.IsKnown);

        public bool IsText => Holds(Half, CellValue.IsText);

        public bool IsShort => Holds(Most, text => CountWords(text) <= MaxNameWords);

        public bool HoldsDataTypes => Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description) && Holds(Most, HeaderWords.IsDataType);

        public bool IsDistinct => Values.Distinct(StringComparer.Ordinal).Count() >= ValueCount * Most;

        private IEnumerable<string> Values
        {
            get
            {
                for (int row = 0; row < _table.Rows.Count; row++)
                {
                    string text = _table.Rows[row].Cells[Index].Text;
                    if (!CellValue.IsNone(text))
                    {
                        yield return text;
                    }
                }
            }
        }

        private ShapeCounts Shapes => _shapes ??= new ShapeCounts(Values);

        private StatusCounts Statuses => _statuses ??= new StatusCounts(Values);

        private double Share(int count) => ValueCount == 0 ? 0 : (double)count / ValueCount;

        /// <summary>Tells whether at least a share of the cells is such; most often the first of them show that it is not.</summary>
        private bool Holds(double share, Predicate<string> isSuch)
        {
            int others = 0;
            foreach (string text in Values)
            {
                others += isSuch(text) ? 0 : 1;
                if (Share(ValueCount - others) < share)
                {
                    return false;
                }
            }

            return ValueCount > 0;
        }

        private static int CountWords(string text)
        {
            int words = 0;
            for (int i = 0; i < text.Length; i++)
            {
                words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
            }

            return words;
        }
    }

    /// <summary>How many cells of a column look like codes.</summary>
    private sealed class ShapeCounts
    {
        public ShapeCounts(IEnumerable<string> values)
        {
            foreach (string text in values)
            {
                CodeShape shape = WireCode.ShapeOf(text);
                Numbers += shape is CodeShape.Integer or CodeShape.Digits ? 1 : 0;
                Symbols += shape == CodeShape.Symbol ? 1 : 0;
                Constants += shape == CodeShape.Symbol && IsConstant(text) ? 1 : 0;
                Placeholders += shape == CodeShape.Placeholder ? 1 : 0;
            }
        }

        public int Numbers { get; }

        public int Symbols { get; }

        public int Constants { get; }

        public int Placeholders { get; }

        /// <summary>Tells whether a word looks like an identifier of a programming language that a person made up for an error.</summary>
        private static bool IsConstant(string text)
        {
            bool hasSeparator = false;
            int humps = 0;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                hasSeparator |= c is '_' or '.' or '-';
                humps += i > 0 && char.IsUpper(c) && char.IsLower(text[i - 1]) ? 1 : 0;
                if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
                {
                    return false;
                }
            }

            return hasSeparator || humps > 0;
        }
    }

    /// <summary>How many cells of a column look like HTTP statuses.</summary>
    private sealed class StatusCounts
    {
        public StatusCounts(IEnumerable<string> values)
        {
            foreach (string text in values)
            {
                HttpStatusCell status = HttpStatusCell.Read(text);
                bool isStatus = status.IsStatus || HttpStatusCell.IsClass(text);
                Alone += isStatus ? 1 : 0;
                Registered += isStatus && (status.Statuses.Count == 0 || ReasonPhrases.Find(status.Statuses[0]) is not null) ? 1 : 0;
                WithPhrase += status.Phrase is not null ? 1 : 0;
                IsAny |= isStatus || status.Statuses.Count > 0;
            }
        }

        /// <summary>Gets the number of cells that hold a status with at most a reason phrase, or a class of statuses.</summary>
        public int Alone { get; }

        public int Registered { get; }

        public int WithPhrase { get; }

        public bool IsAny { get; }
    }
}
