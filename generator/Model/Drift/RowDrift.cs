using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Words;
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
            TakenLine? taken = drift.FindTaken(i, line, left);
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
                string owner = taken.Line.Code is null ? "a row without a code" : "the code '" + taken.Line.Code + "'";
                drift.Report(Rules.NameMoved, rows[i].CodeSpan, taken.HasName ? "The name" : "The text of", taken.Line.Name, owner, names[i]);
            }
        }

        return drift._findings;
    }

    private void CheckKnown(int i, LedgerLine line, TakenLine? taken)
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
        // Texts are reworded freely. Who gives a row another title with its text seldom means the same.
        const double ClearlyOtherText = 0.2;
        const double ClearlyOtherTitle = 0.55;
        bool isNamedByText = !_shipped.HasTitle(i) && !IsSame(_wantedNames[i], EntryNames.CodeWords(_rows[i].Code!));
        if (!IsReworded(i, line) || (!isNamedByText && ShippedRows.IsNamed(line, _wantedNames[i])) || IsSpelledAlike(_shipped.TextOf(i), line.Text!))
        {
            return false;
        }

        // A code that was reused before has kept a name that says nothing about it.
        string before = !isNamedByText || _shipped.Shared(line.NameOnPage, line.Text!) > 0 ? line.Text + " " + line.NameOnPage : line.Text!;
        double shared = _shipped.Shared(before, string.Join(" ", _shipped.RowOf(i).Cells.Append(_wantedNames[i])));
        return shared < (isNamedByText ? ClearlyOtherText : ClearlyOtherTitle);
    }

    /// <summary>Tells whether one text may be the other with its mistakes corrected: the words then differ, and the letters hardly do.</summary>
    private static bool IsSpelledAlike(string left, string right)
    {
        const double Alike = 0.6;
        return Resemblance.Between(left.ToLowerInvariant(), right.ToLowerInvariant()) >= Alike;
    }

    /// <summary>Finds the names and texts that no row has anymore that has had them: their rows are gone, or say something else.</summary>
    private LinesLeft FindLinesLeft()
    {
        var left = new LinesLeft();
        foreach (LedgerLine line in _shipped.Removed)
        {
            left.AddName(line);
            left.AddText(line);
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (_shipped.LineOf(i) is not LedgerLine line)
            {
                continue;
            }

            if (IsReworded(i, line))
            {
                left.AddText(line);
            }

            // Where the page has had another name for the row before, this one has been left already.
            if (line.PageName is null && IsRenamed(i, line))
            {
                left.AddName(line);
            }
        }

        return left;
    }

    /// <summary>Finds the other line whose name, or whose text, a row has come to have.</summary>
    private TakenLine? FindTaken(int i, LedgerLine? own, LinesLeft left)
    {
        bool isNews = own is null || IsRenamed(i, own);
        TakenLine? taken = isNews && _rows[i].Code is not null ? left.Find(_wantedNames[i], _shipped.TextOf(i)) : null;
        return ReferenceEquals(taken?.Line, own) ? null : taken;
    }

    /// <summary>Tells whether the page gives a row another name than it did: by its title, or by its text.</summary>
    private bool IsRenamed(int i, LedgerLine line) => (_shipped.HasTitle(i) || IsReworded(i, line)) && !ShippedRows.IsNamed(line, _wantedNames[i]);

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

        public TakenLine? Find(string name, string text)
            => _byName.TryGetValue(name, out LedgerLine? named) ? new TakenLine(named, HasName: true)
                : _byText.TryGetValue(text, out LedgerLine? worded) && worded is not null ? new TakenLine(worded, HasName: false)
                : null;
    }

    /// <summary>A line of which another row has the name; or, if not that, the text.</summary>
    private sealed record TakenLine(LedgerLine Line, bool HasName);
}
