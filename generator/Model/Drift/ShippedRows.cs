using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>
/// Finds out which row of the page is which line of the ledger. A code is always the line of that code. Rows that nothing but their
/// text tells apart are recognized by it, also when it was reworded.
/// </summary>
internal sealed class ShippedRows
{
    private const int None = -1;

    private readonly IReadOnlyList<LedgerLine> _lines;
    private readonly IReadOnlyList<Row> _rows;
    private readonly string?[] _texts;
    private readonly string?[] _names;
    private readonly Func<int, string> _textOf;
    private readonly Func<int, string> _nameOf;
    private readonly int[] _lineOfRow;
    private readonly bool[] _isFound;
    private readonly bool[] _isTakenOver;
    private readonly HashSet<string>?[] _wordsOfLine;
    private readonly HashSet<string>?[] _wordsOfRow;
    private Wording? _wording;

    private ShippedRows(ShippedLines lines, IReadOnlyList<Row> rows, Func<int, string> textOf, Func<int, string> nameOf)
    {
        _textOf = textOf;
        _nameOf = nameOf;
        Lines = lines;
        _lines = lines.All;
        _rows = rows;
        _texts = new string?[rows.Count];
        _names = new string?[rows.Count];
        _lineOfRow = [.. rows.Select(_ => None)];
        _isFound = new bool[_lines.Count];
        _isTakenOver = new bool[_lines.Count];
        _wordsOfLine = new HashSet<string>?[_lines.Count];
        _wordsOfRow = new HashSet<string>?[rows.Count];
    }

    /// <summary>Gets what the ledger says.</summary>
    public ShippedLines Lines { get; }

    /// <summary>Gets the lines without a row.</summary>
    public IEnumerable<LedgerLine> Gone => _lines.Where((_, line) => !_isFound[line]);

    /// <summary>Gets the lines whose rows have left the page. The others without a row have given theirs to the member of their code.</summary>
    public IEnumerable<LedgerLine> Removed => _lines.Where((_, line) => !_isFound[line] && !_isTakenOver[line]);

    private Wording Wording => _wording ??= new Wording(Enumerable.Range(0, _rows.Count).Select(WordsOfRow).Concat(Enumerable.Range(0, _lines.Count).Select(WordsOfLine)));

    /// <summary>Matches rows with lines.</summary>
    /// <param name="lines">The lines of the ledger.</param>
    /// <param name="rows">The rows of the page.</param>
    /// <param name="textOf">Gets what a row says.</param>
    /// <param name="nameOf">Gets the name that a row has on the page.</param>
    /// <param name="identityOf">Tells which codes are one.</param>
    public static ShippedRows Match(ShippedLines lines, IReadOnlyList<Row> rows, Func<int, string> textOf, Func<int, string> nameOf, Func<string, string> identityOf)
    {
        var matched = new ShippedRows(lines, rows, textOf, nameOf);
        if (lines.All.Count > 0)
        {
            matched.Match(identityOf);
        }

        return matched;
    }

    /// <summary>Finds the line of a row; <see langword="null"/> for a row that is new.</summary>
    public LedgerLine? LineOf(int row) => _lineOfRow[row] == None ? null : _lines[_lineOfRow[row]];

    /// <summary>Gets a row as the page has it.</summary>
    public Row RowOf(int row) => _rows[row];

    /// <summary>Gets what a row says on the page.</summary>
    public string TextOf(int row) => _texts[row] ??= _textOf(row);

    /// <summary>Gets the name that a row would have on the page, whatever an overlay says.</summary>
    public string NameOf(int row) => _names[row] ??= _nameOf(row);

    /// <summary>Gets the name that the page itself gives a row, if the ledger has to say it, since the row has another one.</summary>
    public string? PageNameOf(int row, LedgerLine line) => HasTitle(row) && !IsNamed(line with { PageName = null }, NameOf(row)) ? NameOf(row) : null;

    /// <summary>Tells whether the page has given a row a name, apart from what <see cref="EntryNames"/> may have put behind it.</summary>
    public static bool IsNamed(LedgerLine line, string name) => IsSame(name, line.NameOnPage) || IsSame(name, Unqualified(line));

    /// <summary>Tells whether the page itself gives a name to a row.</summary>
    public bool HasTitle(int row) => _rows[row].GivenName is not null || _rows[row].Name.Length > 0;

    /// <summary>Gets what share of the shorter text's words the other one has, too.</summary>
    /// <returns>From 0 to 1; 1 if one of the texts has no word to compare.</returns>
    public double Shared(string left, string right) => Wording.Shared(Wording.WordsOf(left), Wording.WordsOf(right));

    private void Match(Func<string, string> identityOf)
    {
        IEnumerable<int> rows = Enumerable.Range(0, _rows.Count);
        IEnumerable<int> lines = Enumerable.Range(0, _lines.Count);
        ILookup<string, int> linesOfCode = lines.Where(line => _lines[line].Code is not null).ToLookup(line => identityOf(_lines[line].Code!), StringComparer.Ordinal);
        foreach (IGrouping<string, int> code in rows.Where(row => _rows[row].Code is not null).GroupBy(row => identityOf(_rows[row].Code!), StringComparer.Ordinal))
        {
            MatchCode([.. linesOfCode[code.Key]], [.. code]);
        }

        MatchTexts([.. lines.Where(line => _lines[line].Code is null)], [.. rows.Where(row => _rows[row].Code is null)]);
    }

    private void MatchCode(int[] lines, int[] rows)
    {
        if (lines.Length != 1 || rows.Length != 1)
        {
            PairByText(lines, rows);
        }

        // As long as the code is on the page, its member is.
        int member = Array.FindIndex(lines, line => ShippedLines.IsMember(_lines[line]));
        if (member >= 0 && !_isFound[lines[member]])
        {
            int free = Array.FindIndex(rows, IsFree);
            int row = rows[Math.Max(free, 0)];
            if (!IsFree(row))
            {
                _isFound[_lineOfRow[row]] = false;
                _isTakenOver[_lineOfRow[row]] = true;
            }

            Pair(lines[member], row);
        }

        int[] linesLeft = Array.FindAll(lines, line => !_isFound[line]);
        int[] rowsLeft = Array.FindAll(rows, IsFree);
        if (linesLeft.Length == 1 && rowsLeft.Length == 1)
        {
            Pair(linesLeft[0], rowsLeft[0]);
        }
    }

    private void MatchTexts(int[] lines, int[] rows)
    {
        PairByText(lines, rows);

        // An HTTP status that one row has, and one line, says which they are as a code does.
        ILookup<string, int> linesOfStatus = lines.Where(line => _lines[line].HttpStatuses?.Count > 0).ToLookup(line => LedgerSyntax.StatusesOf(_lines[line].HttpStatuses!.Value));
        foreach (IGrouping<string, int> status in rows.GroupBy(row => LedgerSyntax.StatusesOf(_rows[row].HttpStatuses)))
        {
            int[] candidates = [.. linesOfStatus[status.Key]];
            if (candidates.Length == 1 && status.Count() == 1 && !_isFound[candidates[0]] && IsFree(status.First()))
            {
                Pair(candidates[0], status.First());
            }
        }
    }

    /// <summary>Pairs the lines and rows that say the same, then those that say about the same, the most alike first.</summary>
    private void PairByText(int[] lines, int[] rows)
    {
        // Of two texts that share half of their words, one is hardly anything but the other, reworded.
        const double Alike = 0.5;
        const int MaxPairsToCompare = 100_000;
        PairEqual(lines, rows, line => LineKey(line, _lines[line].Code, _lines[line].NameOnPage), row => HasTitle(row) ? RowKey(row, _rows[row].Code, NameOf(row)) : null, StringComparer.Ordinal);
        PairEqual(lines, rows, line => LineKey(line, _lines[line].Code, Unqualified(_lines[line])), row => HasTitle(row) ? RowKey(row, _rows[row].Code, NameOf(row)) : null, StringComparer.Ordinal);
        PairEqual(lines, rows, line => _lines[line].NameOnPage, row => HasTitle(row) ? NameOf(row) : null, StringComparer.OrdinalIgnoreCase);
        PairEqual(lines, rows, line => LineKey(line, _lines[line].Code), row => RowKey(row, _rows[row].Code), StringComparer.Ordinal);
        PairEqual(lines, rows, line => LineKey(line), row => RowKey(row), StringComparer.OrdinalIgnoreCase);
        PairEqual(lines, rows, line => _lines[line].Text, TextOf, StringComparer.OrdinalIgnoreCase);
        PairEqual(lines, rows, line => _lines[line].Name, NameOf, StringComparer.OrdinalIgnoreCase);
        lines = Array.FindAll(lines, line => !_isFound[line] && _lines[line].Text is not null);
        rows = Array.FindAll(rows, IsFree);
        if (lines.Length == 0 || (long)lines.Length * rows.Length > MaxPairsToCompare)
        {
            return;
        }

        var alike = lines
            .SelectMany(_ => rows, (line, row) => new { line, row, likeness = Wording.Likeness(WordsOfLine(line), WordsOfRow(row)) })
            .Where(pair => pair.likeness >= Alike)
            .OrderByDescending(pair => pair.likeness)
            .ThenByDescending(pair => HasSameStatus(pair.line, pair.row))
            .ToArray();
        foreach (var pair in alike)
        {
            if (!_isFound[pair.line] && IsFree(pair.row))
            {
                Pair(pair.line, pair.row);
            }
        }
    }

    private void PairEqual(int[] lines, int[] rows, Func<int, string?> keyOfLine, Func<int, string?> keyOfRow, StringComparer comparer)
    {
        var linesOfKey = lines
            .Where(line => !_isFound[line] && keyOfLine(line) is not null)
            .GroupBy(keyOfLine, comparer)
            .ToDictionary(group => group.Key!, group => new Queue<int>(group), comparer);
        foreach (int row in linesOfKey.Count == 0 ? [] : rows.Where(IsFree))
        {
            if (keyOfRow(row) is string key && linesOfKey.TryGetValue(key, out Queue<int>? same) && same.Count > 0)
            {
                Pair(same.Dequeue(), row);
            }
        }
    }

    private string? LineKey(int line, string? code = null, string? name = null)
        => _lines[line].Text is string text && _lines[line].HttpStatuses is EquatableArray<int> statuses ? KeyOf(code, name, statuses, text) : null;

    private string RowKey(int row, string? code = null, string? name = null) => KeyOf(code, name, _rows[row].HttpStatuses, TextOf(row));

    private static string KeyOf(string? code, string? name, EquatableArray<int> statuses, string text)
        => string.Join("\n", code, name, LedgerSyntax.StatusesOf(statuses), text);

    /// <summary>Gets the name that the page gives a row without what <see cref="EntryNames"/> may have put behind it.</summary>
    private static string Unqualified(LedgerLine line)
    {
        string name = line.NameOnPage;
        int bar = name.LastIndexOf('_');
        name = bar > 0 && bar < name.Length - 1 && name.Skip(bar + 1).All(char.IsDigit) ? name.Substring(0, bar) : name;
        string qualifier = EntryNames.QualifierOf(line.Code, line.HttpStatuses is { Count: > 0 } statuses ? statuses[0] : 0);
        return name.EndsWith(qualifier, StringComparison.Ordinal) ? name.Substring(0, name.Length - qualifier.Length) : name;
    }

    private void Pair(int line, int row)
    {
        _lineOfRow[row] = line;
        _isFound[line] = true;
    }

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private bool IsFree(int row) => _lineOfRow[row] == None;

    private bool HasSameStatus(int line, int row) => _lines[line].HttpStatuses?.Equals(_rows[row].HttpStatuses) == true;

    private HashSet<string> WordsOfLine(int line) => _wordsOfLine[line] ??= Wording.WordsOf(_lines[line].Text + " " + _lines[line].NameOnPage);

    private HashSet<string> WordsOfRow(int row) => _wordsOfRow[row] ??= Wording.WordsOf(TextOf(row) + " " + NameOf(row));
}
