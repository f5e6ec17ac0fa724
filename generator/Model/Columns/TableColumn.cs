using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// What the header and the cells of a column tell about it; the cells are read only when somebody asks, since the header of most
/// columns says enough. Tables with the same headers share their columns. Shares are of the cells that hold a value.
/// </summary>
internal sealed class TableColumn
{
    public const double HalfOfCells = 0.5;
    public const double MostCells = 0.8;
    public const double AllCells = 1;

    private const int MaxNameWords = 6;

    private readonly IReadOnlyList<MarkdownTable> _tables;
    private readonly bool _isHex;
    private bool? _isDistinct;
    private bool? _holdsNumbers;
    private bool? _holdsSymbols;
    private bool? _holdsConstants;
    private bool? _holdsCompounds;
    private bool? _holdsNamedNumbers;
    private StatusCounts? _statuses;
    private Dictionary<string, bool>? _areConstants;

    public TableColumn(IReadOnlyList<MarkdownTable> tables, int index)
    {
        _tables = tables;
        Index = index;
        Header = tables[0].Header.Cells[index].Text;
        Meaning = HeaderWords.MeaningOf(Header);
        MentionsErrors = HeaderWords.MentionsErrors(Header);
        HasErrorWord = HeaderWords.HasErrorWord(Header);
        _isHex = HeaderWords.MentionsHex(Header);
        MentionsCodes = HeaderWords.MentionsCodes(Header);
        ValueCount = Values.Count();
    }

    private TableColumn(TableColumn shared, MarkdownTable table)
    {
        _tables = [table];
        Index = shared.Index;
        Header = shared.Header;
        Meaning = shared.Meaning;
        MentionsErrors = shared.MentionsErrors;
        HasErrorWord = shared.HasErrorWord;
        _isHex = shared._isHex;
        MentionsCodes = shared.MentionsCodes;
        ValueCount = Values.Count();
    }

    public int Index { get; }

    public string Header { get; }

    public HeaderMeaning Meaning { get; }

    /// <summary>Gets whether the header speaks of errors, or names codes or HTTP statuses outright.</summary>
    public bool MentionsErrors { get; }

    /// <summary>Gets whether the header has a word for errors.</summary>
    public bool HasErrorWord { get; }

    /// <summary>Gets whether the header has a word for errors or codes.</summary>
    public bool MentionsCodes { get; }

    public int ValueCount { get; }

    public bool NamesStatuses => Statuses.IsAny;

    /// <summary>Gets whether the column holds numbers, at most with a name or another form beside each of them.</summary>
    public bool HoldsNumbers
        => _holdsNumbers ??= Holds(MostCells, text => CodeCell.Read(text).IsNumber || IsHex(text));

    /// <summary>Gets whether the numbers of the column stand beside their names in the same cells.</summary>
    public bool HoldsNamedNumbers => _holdsNamedNumbers ??= HoldsNumbers && HoldsDistinctNames();

    public bool HoldsSymbols => _holdsSymbols ??= Holds(MostCells, IsSymbol);

    /// <summary>Gets whether the column holds identifiers of a programming language that people make up for errors.</summary>
    public bool HoldsConstants => _holdsConstants ??= Holds(MostCells, text => IsSymbol(text) && IsConstant(text));

    /// <summary>Gets whether the column holds constants of several words.</summary>
    public bool HoldsCompounds => _holdsCompounds ??= HoldsConstants && Holds(MostCells, text => IsConstant(text) && !CodeCell.WithoutMarks(text).All(char.IsUpper));

    /// <summary>Gets whether the column holds numbers and words that may be codes.</summary>
    public bool HoldsCodes => Holds(MostCells, text => CodeCell.Read(text).IsNumber || IsSymbol(text));

    /// <summary>Gets whether at least half of the column looks like codes, ranges and wildcards among them.</summary>
    public bool IsCodes => Holds(HalfOfCells, text => WireCode.ShapeOf(text) == CodeShape.Placeholder || CodeCell.Read(text).IsNumber || IsSymbol(text));

    /// <summary>Gets whether at least half of the column is words without blanks.</summary>
    public bool IsSymbols => Holds(HalfOfCells, IsSymbol);

    /// <summary>Gets whether the column holds codes with words in front of them, such as <c>Compiler error C7001</c>.</summary>
    public bool HoldsLabelledCodes => Holds(MostCells, text => text.IndexOf(' ') > 0 && IsNumbered(text.Substring(text.LastIndexOf(' ') + 1)));

    /// <summary>Gets whether the column holds flags: powers of two, each a bit.</summary>
    public bool HoldsFlags => ValueCount > 2 && Holds(MostCells, text => WireCode.TryGetInteger(CodeCell.Read(text).Code, out long value) && (value & (value - 1)) == 0);

    /// <summary>Gets whether the column holds a number or a constant for each row.</summary>
    public bool LooksLikeCodes => (HoldsNumbers || HoldsConstants) && IsDistinct;

    /// <summary>Gets whether the cells only count the rows.</summary>
    public bool IsOrdinal
        => HeaderWords.IsOrdinal(Header) && _tables.All(table => ValuesOf(table).Select((text, row) => text == Invariant.Text(row + 1)).All(isNext => isNext));

    /// <summary>Gets whether the column holds HTTP statuses. Where all are informational they are somebody's own numbers.</summary>
    public bool HoldsHttpStatuses
        => Share(Statuses.Alone) >= MostCells && Statuses.Registered >= Statuses.Alone * MostCells && (Statuses.Final > 0 || HoldsHttpStatusesWithPhrase);

    public bool HoldsHttpStatusesWithPhrase => Share(Statuses.Alone) >= MostCells && Share(Statuses.WithPhrase) >= MostCells;

    public bool HoldsPhrases => Holds(HalfOfCells, ReasonPhrases.IsKnown);

    public bool IsText => Holds(HalfOfCells, CellValue.IsText);

    /// <summary>Gets whether the column holds sentences rather than words.</summary>
    public bool IsProse => Holds(HalfOfCells, text => text.Count(c => c == ' ') >= 3 || text.Count(c => c > '\u2E7F') > 6);

    public bool IsShort => Holds(MostCells, text => text.Split(' ').Length <= MaxNameWords);

    public bool HoldsDataTypes => Holds(MostCells, HeaderWords.IsDataType);

    /// <summary>Gets whether at least half of the cells that say something have a link to a page.</summary>
    public bool HoldsLinks
    {
        get
        {
            MarkdownCell[] cells = [.. _tables.SelectMany(table => table.Rows).Select(row => row.Cells[Index]).Where(cell => cell.Links.Count > 0 || !CellValue.IsNone(cell.Text))];
            int links = cells.Count(cell => FactColumns.LinkIn(cell) is not null);
            return links > 0 && links >= cells.Length * HalfOfCells;
        }
    }

    public bool IsDistinct => _isDistinct ??= _tables.Sum(table => ValuesOf(table).Distinct(StringComparer.Ordinal).Count()) >= ValueCount * MostCells;

    public IEnumerable<string> Values => _tables.SelectMany(ValuesOf);

    private StatusCounts Statuses => _statuses ??= new StatusCounts(Values);

    /// <summary>Tells whether a cell holds no value. In a column of constants a word such as <c>NONE</c> is one of them.</summary>
    public bool IsNone(string text)
        => CellValue.IsNone(text) && !(CellValue.MayBeConstant(text) && IsConstantHere(text));

    /// <summary>Tells whether two columns hold one number in two forms, row by row.</summary>
    public bool IsOtherFormOf(TableColumn other)
    {
        IEnumerable<bool> pairs = _tables
            .SelectMany(table => table.Rows)
            .Select(row => WireCode.IsSameNumber(NumberIn(row), other.NumberIn(row)));
        return Header != other.Header && Math.Min(ValueCount, other.ValueCount) > 0 && pairs.Count(isPair => isPair) >= ValueCount * MostCells;
    }

    /// <summary>Tells whether a text is a hexadecimal number without its prefix, where the header says that the numbers are.</summary>
    private bool IsHex(string text) => _isHex && WireCode.IsHexDigits(text);

    private string NumberIn(MarkdownRow row)
    {
        string code = CodeCell.Read(row.Cells[Index].Text).Code;
        return IsHex(code) ? WireCode.HexPrefix + code : code;
    }

    /// <summary>Gets the column of one of the tables, whose header needn't be read again.</summary>
    public TableColumn In(MarkdownTable table) => new(this, table);

    private static IEnumerable<string> NonEmpty(IEnumerable<string> texts) => texts.Where(text => !CellValue.IsNone(text));

    private IEnumerable<string> ValuesOf(MarkdownTable table) => NonEmpty(table.Rows.Select(row => row.Cells[Index].Text));

    /// <summary>Tells whether a word for nothing is a constant among others. The whole column tells, and half of it may be the word.</summary>
    private bool IsConstantHere(string text)
    {
        _areConstants ??= new Dictionary<string, bool>(StringComparer.Ordinal);
        if (!_areConstants.TryGetValue(text, out bool isConstant))
        {
            _areConstants.Add(text, isConstant = HoldsSymbols && HaveCaseOf(text) && IsOnceInEach(text));
        }

        return isConstant;
    }

    private bool IsOnceInEach(string text) => _tables.All(table => table.Rows.Count(row => row.Cells[Index].Text == text) <= 1);

    /// <summary>Tells whether most cells are in capitals as a text is, or aren't as it isn't.</summary>
    private bool HaveCaseOf(string text) => Holds(HalfOfCells, other => other.Any(char.IsLower) == text.Any(char.IsLower));

    private bool HoldsDistinctNames()
    {
        string[] names = [.. Values.Select(text => CodeCell.Read(text).Name).OfType<string>()];
        return names.Length >= ValueCount * MostCells && names.Distinct(StringComparer.Ordinal).Count() >= names.Length * MostCells;
    }

    private double Share(int count) => ValueCount == 0 ? 0 : (double)count / ValueCount;

    /// <summary>Tells whether at least a share of the cells is such; most often the first of them show that it is not.</summary>
    public bool Holds(double share, Predicate<string> isSuch)
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

    private static bool IsSymbol(string text) => CodeCell.Read(text).Shape == CodeShape.Symbol && !CellValue.IsFlag(text);

    private static bool IsNumbered(string word) => word.Length > 1 && char.IsLetter(word[0]) && word.Any(char.IsDigit);

    private static bool IsConstant(string cell)
    {
        string text = CodeCell.WithoutMarks(cell);
        bool hasSeparator = false;
        int humps = 0;
        int capitals = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            hasSeparator |= c is '_' or '.' or '-';
            humps += i > 0 && char.IsUpper(c) && char.IsLower(text[i - 1]) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
            {
                return false;
            }
        }

        return hasSeparator || humps > 0 || (capitals > 1 && capitals == text.Length);
    }

    /// <summary>How many cells of a column look like HTTP statuses.</summary>
    private sealed class StatusCounts
    {
        private const int FirstFinalStatus = 200;

        public StatusCounts(IEnumerable<string> values)
        {
            foreach (string text in values)
            {
                HttpStatusCell status = HttpStatusCell.Read(text);
                bool isStatus = status.IsStatus || HttpStatusCell.IsClass(text);
                Alone += isStatus ? 1 : 0;
                Registered += isStatus && (status.Statuses.Count == 0 || ReasonPhrases.Find(status.Statuses[0]) is not null) ? 1 : 0;
                WithPhrase += status.Phrase is not null ? 1 : 0;
                Final += isStatus && (status.Statuses.Count == 0 || status.Statuses[0] >= FirstFinalStatus) ? 1 : 0;
                IsAny |= isStatus || status.Statuses.Count > 0;
            }
        }

        /// <summary>Gets the number of cells that hold a status with at most a reason phrase, or a class of statuses.</summary>
        public int Alone { get; }

        public int Registered { get; }

        public int WithPhrase { get; }

        /// <summary>Gets the number of statuses that aren't informational.</summary>
        public int Final { get; }

        public bool IsAny { get; }
    }
}
