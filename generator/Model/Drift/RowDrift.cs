using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Finds what has become of the rows since the ledger was written. That a text was reworded is no news.</summary>
internal sealed class RowDrift
{
    private readonly List<Row> _rows;
    private readonly string[] _names;
    private readonly string[] _wantedNames;
    private readonly ShippedRows _shipped;
    private readonly List<Finding> _findings = [];

    private RowDrift(List<Row> rows, string[] names, string[] wantedNames, ShippedRows shipped)
    {
        _rows = rows;
        _names = names;

        // What the user says of a code tells nothing about what the page now means by it.
        _wantedNames = [.. wantedNames.Select((name, i) => rows[i].HasOverlay ? shipped.NameOf(i) : name)];
        _shipped = shipped;
    }

    /// <summary>Finds the drift.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="names">Their names.</param>
    /// <param name="wantedNames">The names that the page, or its overlay, gives them.</param>
    /// <param name="shipped">The ledger.</param>
    public static IEnumerable<Finding> Find(List<Row> rows, string[] names, string[] wantedNames, ShippedRows shipped)
    {
        var drift = new RowDrift(rows, names, wantedNames, shipped);
        LinesLeft left = drift.FindLinesLeft();
        for (int i = 0; i < rows.Count; i++)
        {
            LedgerLine? line = shipped.LineOf(i);
            LedgerLine? taken = drift.FindTaken(i, line, left);
            if (line is null)
            {
                drift.Report(Rules.RowNew, rows[i].CodeSpan, names[i]);
            }
            else
            {
                drift.CheckKnown(i, line, taken);
            }

            if (taken is not null)
            {
                drift.Report(Rules.NameMoved, rows[i].CodeSpan, taken.Name, taken.Code is null ? "a row without a code" : "the code '" + taken.Code + "'", names[i]);
            }
        }

        return drift._findings;
    }

    private void CheckKnown(int i, LedgerLine line, LedgerLine? taken)
    {
        Row row = _rows[i];
        if (line.IsRetired)
        {
            Report(Rules.CodeReturned, row.CodeSpan, GoneRows.Describe(line), line.Name);
        }

        if (ShippedLines.IsMember(line) && line.Text?.Length > 0 && (taken is not null || HasOtherMeaning(i, line)))
        {
            Report(Rules.CodeReused, row.CodeSpan, row.Code!, MessageText.Quote(line.Text), line.Name);
        }

        if (line.HttpStatuses is { Count: > 0 } before && !before.Equals(row.HttpStatuses))
        {
            string now = row.HttpStatuses.Count == 0 ? "none" : LedgerSyntax.StatusesOf(row.HttpStatuses);
            _findings.Add(Finding.Create(Rules.HttpStatusChanged, row.StatusSpan, row.Code ?? line.Name, LedgerSyntax.StatusesOf(before), now) with { File = row.StatusFile });
        }

        if (row.GivenName is string given && given != line.Name)
        {
            _findings.Add(Finding.Create(Rules.GivenNameNotUsed, row.NameSpan, given, line.Name) with { File = row.NameFile });
        }
    }

    /// <summary>Tells whether a code now stands for another error: neither its texts nor its name speak of what they did.</summary>
    private bool HasOtherMeaning(int i, LedgerLine line)
    {
        // Texts are reworded freely. Who gives a row another title seldom means the same.
        const double ClearlyOtherText = 0.2;
        const double ClearlyOtherTitle = 0.55;
        Row row = _shipped.RowOf(i);
        string nameBefore = line.PageName ?? line.Name;
        bool hasTitle = _shipped.HasTitle(i);
        bool isNamedByText = !hasTitle && !IsSame(_wantedNames[i], EntryNames.CodeWords(row.Code!));
        bool isAsBefore = !IsReworded(i, line) && (!hasTitle || _shipped.PageNameOf(i, line.Name) == line.PageName);
        if (isAsBefore || (!isNamedByText && IsSame(_wantedNames[i], nameBefore)))
        {
            return false;
        }

        // A code that was reused before has kept a name that says nothing about it.
        string before = !isNamedByText || _shipped.Shared(nameBefore, line.Text!) > 0 ? line.Text + " " + nameBefore : line.Text!;
        double shared = _shipped.Shared(before, string.Join(" ", row.Cells.Append(_wantedNames[i])));
        return shared < (isNamedByText ? ClearlyOtherText : ClearlyOtherTitle);
    }

    /// <summary>Finds the names and texts that no row has anymore that has had them: their rows are gone, or say something else.</summary>
    private LinesLeft FindLinesLeft()
    {
        var left = new LinesLeft();
        foreach (LedgerLine line in _shipped.Gone)
        {
            left.AddName(line);
            left.AddText(line);
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (_shipped.LineOf(i) is LedgerLine line && IsReworded(i, line))
            {
                left.AddText(line);
                if (!IsSame(_wantedNames[i], line.Name))
                {
                    left.AddName(line);
                }
            }
        }

        return left;
    }

    /// <summary>Finds the other line whose name, or whose text, a row has come to have.</summary>
    private LedgerLine? FindTaken(int i, LedgerLine? own, LinesLeft left)
    {
        string wanted = _wantedNames[i];
        bool isNews = own is null
            || ((_shipped.HasTitle(i) ? !IsSame(wanted, own.PageName ?? own.Name) : IsReworded(i, own))
                && !own.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase));
        LedgerLine? taken = isNews && _rows[i].Code is not null ? left.Find(wanted, _shipped.TextOf(i)) : null;
        return ReferenceEquals(taken, own) ? null : taken;
    }

    private bool IsReworded(int i, LedgerLine line) => line.Text is not null && line.Text != _shipped.TextOf(i);

    private void Report(DiagnosticDescriptor rule, TextSpan span, params string[] arguments)
        => _findings.Add(Finding.Create(rule, span, arguments));

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines that no row of the page has the name, or the text, of.</summary>
    private sealed class LinesLeft
    {
        private readonly Dictionary<string, LedgerLine> _byName = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, LedgerLine?> _byText = new(StringComparer.Ordinal);

        public void AddName(LedgerLine line) => _byName.Add(line.Name, line);

        /// <summary>Adds the text of a line. One that several lines have says nothing about any of them.</summary>
        public void AddText(LedgerLine line)
        {
            if (line.Text?.Length > 0)
            {
                _byText[line.Text] = _byText.ContainsKey(line.Text) ? null : line;
            }
        }

        public LedgerLine? Find(string name, string text)
            => _byName.TryGetValue(name, out LedgerLine? line) || _byText.TryGetValue(text, out line) ? line : null;
    }
}
