using ErrorCatalog.Generator.Model.Cells;
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

    private const int MaxNameWords = 6;

    private readonly IReadOnlyList<MarkdownTable> _tables;
    private CodeCounts? _codes;
    private StatusCounts? _statuses;

    public TableColumn(IReadOnlyList<MarkdownTable> tables, int index)
    {
        _tables = tables;
        Index = index;
        Header = tables[0].Header.Cells[index].Text;
        Meaning = HeaderWords.MeaningOf(Header);
        ValueCount = Values.Count();
    }

    public int Index { get; }

    public string Header { get; }

    public HeaderMeaning Meaning { get; }

    public int ValueCount { get; }

    public bool NamesStatuses => Statuses.IsAny;

    /// <summary>Gets whether the column holds numbers, at most with a name or another form beside each of them.</summary>
    public bool HoldsNumbers => Share(Codes.Numbers) >= MostCells || (Share(Codes.HexDigits) >= MostCells && HeaderWords.MentionsHex(Header));

    /// <summary>Gets whether the numbers of the column stand beside their names in the same cells.</summary>
    public bool HoldsNamedNumbers => HoldsNumbers && Codes.Names.Count >= ValueCount * MostCells && IsDistinctIn(Codes.Names);

    public bool HoldsSymbols => Share(Codes.Symbols) >= MostCells;

    public bool HoldsConstants => Share(Codes.Constants) >= MostCells;

    /// <summary>Gets whether the column holds a number or a constant for each row.</summary>
    public bool LooksLikeCodes => (HoldsNumbers || HoldsConstants) && IsDistinct;

    public double SymbolShare => Share(Codes.Symbols);

    /// <summary>Gets whether the column holds numbers and words that may be codes.</summary>
    public bool HoldsCodes => Share(Codes.Numbers + Codes.Symbols) >= MostCells;

    /// <summary>Gets whether the column holds codes with words in front of them, such as <c>Compiler error C7001</c>.</summary>
    public bool HoldsLabelledCodes => Holds(MostCells, text => text.Substring(text.LastIndexOf(' ') + 1) is { Length: > 1 } last && last.Any(char.IsDigit) && char.IsLetter(last[0]));

    /// <summary>Gets whether the column holds constants of several words.</summary>
    public bool HoldsCompounds => Share(Codes.Compounds) >= MostCells;

    /// <summary>Gets whether the cells only count the rows.</summary>
    public bool IsOrdinal
        => HeaderWords.IsOrdinal(Header) && _tables.All(table => ValuesOf(table).Select((text, row) => text == Invariant.Text(row + 1)).All(isNext => isNext));

    public double CodeShare => Share(Codes.Numbers + Codes.Symbols + Codes.Placeholders);

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

    public bool IsDistinct => _tables.Sum(table => ValuesOf(table).Distinct(StringComparer.Ordinal).Count()) >= ValueCount * MostCells;

    public IEnumerable<string> Values => _tables.SelectMany(ValuesOf);

    private CodeCounts Codes => _codes ??= new CodeCounts(Values);

    private StatusCounts Statuses => _statuses ??= new StatusCounts(Values);

    /// <summary>Tells whether a cell holds no value. In a column of constants a word such as <c>NONE</c> is one of them.</summary>
    public bool IsNone(string text)
        => CellValue.IsNone(text) && !(CellValue.MayBeConstant(text) && HoldsSymbols && Codes.HaveCaseOf(text) && CountOf(text) == 1);

    /// <summary>Tells whether two columns hold one number in two forms, row by row.</summary>
    public bool IsOtherFormOf(TableColumn other)
    {
        IEnumerable<bool> pairs = _tables
            .SelectMany(table => table.Rows)
            .Select(row => (First: CodeCell.Read(row.Cells[Index].Text).Code, Second: CodeCell.Read(row.Cells[other.Index].Text).Code))
            .Select(pair => pair.First != pair.Second && WireCode.IsSameNumber(pair.First, pair.Second));
        return Math.Min(ValueCount, other.ValueCount) > 0 && pairs.Count(isPair => isPair) >= ValueCount * MostCells;
    }

    private static IEnumerable<string> NonEmpty(IEnumerable<string> texts) => texts.Where(text => !CellValue.IsNone(text));

    private IEnumerable<string> ValuesOf(MarkdownTable table) => NonEmpty(table.Rows.Select(row => row.Cells[Index].Text));

    private int CountOf(string text) => _tables.Sum(table => table.Rows.Count(row => row.Cells[Index].Text == text));

    private static bool IsDistinctIn(List<string> texts) => texts.Distinct(StringComparer.Ordinal).Count() >= texts.Count * MostCells;

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

    /// <summary>How many cells of a column look like codes.</summary>
    private sealed class CodeCounts
    {
        private readonly int _lowerCase;

        public CodeCounts(IEnumerable<string> values)
        {
            foreach (string text in values)
            {
                CodeCell cell = CodeCell.Read(text);
                bool isSymbol = cell.Shape == CodeShape.Symbol && !CellValue.IsFlag(text);
                Numbers += cell.IsNumber ? 1 : 0;
                Symbols += isSymbol ? 1 : 0;
                Constants += isSymbol && IsConstant(text) ? 1 : 0;
                Compounds += isSymbol && IsConstant(text) && !text.All(char.IsUpper) ? 1 : 0;
                Placeholders += cell.Shape == CodeShape.Placeholder ? 1 : 0;
                HexDigits += WireCode.IsHexDigits(text) ? 1 : 0;
                _lowerCase += isSymbol && text.Any(char.IsLower) ? 1 : 0;
                if (cell.Name is string name)
                {
                    Names.Add(name);
                }
            }
        }

        public int Numbers { get; }

        public int Symbols { get; }

        public int Constants { get; }

        public int Compounds { get; }

        public int Placeholders { get; }

        public int HexDigits { get; }

        /// <summary>Gets the constants that stand beside numbers.</summary>
        public List<string> Names { get; } = [];

        /// <summary>Tells whether most symbols are in capitals as a text is, or aren't as it isn't.</summary>
        public bool HaveCaseOf(string text) => text.Any(char.IsLower) == _lowerCase > Symbols * HalfOfCells;

        /// <summary>Tells whether a word looks like an identifier of a programming language that a person made up for an error.</summary>
        private static bool IsConstant(string text)
        {
            bool hasSeparator = false;
            int humps = 0;
            int letters = 0;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                hasSeparator |= c is '_' or '.' or '-';
                humps += i > 0 && char.IsUpper(c) && char.IsLower(text[i - 1]) ? 1 : 0;
                letters += char.IsUpper(c) ? 1 : 0;
                if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
                {
                    return false;
                }
            }

            return hasSeparator || humps > 0 || (letters > 1 && letters == text.Length);
        }
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
