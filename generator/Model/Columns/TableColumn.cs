using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>
/// What the header and the cells of a column tell about it; the cells are read only when somebody asks, since the header of most
/// columns says enough. Shares are of the cells that hold a value.
/// </summary>
internal sealed class TableColumn
{
    public const double HalfOfCells = 0.5;
    public const double MostCells = 0.8;

    private const int MaxNameWords = 6;

    private readonly MarkdownTable _table;
    private ShapeCounts? _shapes;
    private StatusCounts? _statuses;

    public TableColumn(MarkdownTable table, int index)
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

    public bool HoldsHttpStatuses => Share(Statuses.Alone) >= MostCells && Statuses.Registered >= Statuses.Alone * MostCells;

    public bool HoldsHttpStatusesWithPhrase => Share(Statuses.Alone) >= MostCells && Share(Statuses.WithPhrase) >= MostCells;

    public bool HoldsPhrases => Holds(HalfOfCells, ReasonPhrases.IsKnown);

    public bool IsText => Holds(HalfOfCells, CellValue.IsText);

    public bool IsShort => Holds(MostCells, text => text.Split(' ').Length <= MaxNameWords);

    public bool HoldsDataTypes => Meaning is not (HeaderMeaning.Message or HeaderMeaning.Description) && Holds(MostCells, HeaderWords.IsDataType);

    public bool IsDistinct => Values.Distinct(StringComparer.Ordinal).Count() >= ValueCount * MostCells;

    private IEnumerable<string> Values => _table.Rows.Select(row => row.Cells[Index].Text).Where(text => !CellValue.IsNone(text));

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
