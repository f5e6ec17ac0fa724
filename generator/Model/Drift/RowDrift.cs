using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Rows;

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
        _wantedNames = wantedNames;
        _shipped = shipped;
    }

    /// <summary>Finds the drift.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="names">Their names.</param>
    /// <param name="wantedNames">The names that the page gives them.</param>
    /// <param name="shipped">The ledger.</param>
    public static IEnumerable<Finding> Find(List<Row> rows, string[] names, string[] wantedNames, ShippedRows shipped)
    {
        var drift = new RowDrift(rows, names, wantedNames, shipped);
        Dictionary<string, LedgerLine> left = drift.FindNamesLeft();
        for (int i = 0; i < rows.Count; i++)
        {
            if (shipped.LineOf(i) is LedgerLine line)
            {
                drift.CheckKnown(i, line);
            }
            else
            {
                drift.Report(Rules.RowNew, rows[i].CodeSpan, names[i]);
            }

            drift.CheckName(i, left);
        }

        drift.CheckGone();
        return drift._findings;
    }

    private void CheckKnown(int i, LedgerLine line)
    {
        Row row = _rows[i];
        if (line.IsRetired)
        {
            Report(Rules.CodeReturned, row.CodeSpan, SubjectOf(line), line.Name);
        }

        if (HasOtherMeaning(i, line))
        {
            Report(Rules.CodeReused, row.CodeSpan, row.Code!, MessageText.Quote(line.Text!), line.Name);
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
        const double ClearlyOther = 0.2;
        Row row = _shipped.RowOf(i);

        // What the user says of a code tells nothing about what the page now means by it.
        string name = ReferenceEquals(row, _rows[i]) ? _wantedNames[i] : row.GivenName ?? row.Name;
        return row.Code is not null
            && line.Text?.Length > 0
            && !line.HasNoMember
            && _shipped.TextOf(i) != line.Text
            && _shipped.Shared(line.Text + " " + line.Name, string.Join(" ", row.Cells.Append(name))) < ClearlyOther;
    }

    /// <summary>Finds the names that no row wants anymore that has had them: their rows are gone, or have other texts.</summary>
    private Dictionary<string, LedgerLine> FindNamesLeft()
    {
        var left = _shipped.Gone.ToDictionary(line => line.Name, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_shipped.LineOf(i) is LedgerLine line && IsReworded(i, line) && !IsSame(_wantedNames[i], line.Name))
            {
                left.Add(line.Name, line);
            }
        }

        return left;
    }

    private void CheckName(int i, Dictionary<string, LedgerLine> left)
    {
        LedgerLine? own = _shipped.LineOf(i);
        string wanted = _wantedNames[i];
        bool isNews = own is null || (IsReworded(i, own) && !IsSame(wanted, own.Name));
        if (isNews && _rows[i].Code is not null && left.TryGetValue(wanted, out LedgerLine? owner))
        {
            Report(Rules.NameMoved, _rows[i].CodeSpan, owner.Name, owner.Code is null ? "a row without a code" : "the code '" + owner.Code + "'", _names[i]);
        }
    }

    private void CheckGone()
    {
        const int MostToldOneByOne = 10;
        const int MostNamed = 5;
        LedgerLine[] gone = [.. _shipped.Gone.Where(line => !line.IsRetired)];
        if (gone.Length > MostToldOneByOne)
        {
            Report(Rules.ManyRowsRemoved, default, Invariant.Text(gone.Length), MessageText.List([.. gone.Take(MostNamed).Select(line => line.Name)], gone.Length));
            return;
        }

        foreach (LedgerLine line in gone)
        {
            _findings.Add(Finding.Create(Rules.RowRemoved, line.Span, SubjectOf(line), line.Name) with { File = FileKind.Ledger });
        }
    }

    private bool IsReworded(int i, LedgerLine line) => line.Text is not null && line.Text != _shipped.TextOf(i);

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, Microsoft.CodeAnalysis.Text.TextSpan span, params string[] arguments)
        => _findings.Add(Finding.Create(rule, span, arguments));

    private static string SubjectOf(LedgerLine line) => line.Code is null ? "The row '" + line.Name + "'" : "The code '" + line.Code + "'";

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
