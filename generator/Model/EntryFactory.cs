using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model;

/// <summary>Makes the entries of a catalog out of its rows: which row is the primary one of a code, and how each is called.</summary>
internal sealed class EntryFactory
{
    private readonly List<Row> _rows;
    private readonly List<Finding> _findings;
    private readonly CodeValues _values;
    private readonly ShippedRows _shipped;
    private readonly LinkTemplate? _linkTemplate;
    private readonly Dictionary<string, Row> _primaries;
    private readonly HashSet<string> _forms;
    private readonly Dictionary<int, string> _phrases = [];

    private EntryFactory(List<Row> rows, CodeValues values, ShippedRows shipped, LinkTemplate? linkTemplate, List<Finding> findings)
    {
        _linkTemplate = linkTemplate;
        _rows = rows;
        _values = values;
        _shipped = shipped;
        _findings = findings;
        _primaries = PrimaryRows.Find(rows, values, shipped).ToDictionary(primary => primary.Key, primary => rows[primary.Value], StringComparer.Ordinal);
        foreach (Row row in rows)
        {
            // The page's own phrase also serves the tables that have none.
            if (row.HttpStatuses.Count == 1 && row.StatusText is string phrase && !_phrases.ContainsKey(row.HttpStatus))
            {
                _phrases.Add(row.HttpStatus, phrase);
            }
        }

        _forms = new HashSet<string>(_primaries.Values.Select(row => row.Code!), StringComparer.Ordinal);
    }

    /// <summary>Makes the entries.</summary>
    public static EntryModel[] Create(
        List<Row> rows,
        List<TableModel> tables,
        string catalog,
        CodeValues values,
        ShippedRows shipped,
        LinkTemplate? linkTemplate,
        List<Finding> findings)
        => new EntryFactory(rows, values, shipped, linkTemplate, findings).Create(tables, catalog);

    private EntryModel[] Create(List<TableModel> tables, string catalog)
    {
        ILookup<Row, string> otherForms = FindOtherForms();
        var candidates = new NameCandidate[_rows.Count];
        for (int i = 0; i < candidates.Length; i++)
        {
            candidates[i] = NameCandidates.Create(_rows[i], tables[_rows[i].Table], IsPrimary(_rows[i]));
        }

        string[] names = NameRows(candidates, catalog);
        var entries = new EntryModel[names.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            Row row = _rows[i];
            entries[i] = new EntryModel(
                names[i],
                row.Code,
                IsPrimary(row) ? _values.Find(row.Code!) : null,
                row.HttpStatuses,
                PhraseOf(row),
                row.Table,
                row.Cells,
                EquatableArray<string>.From([.. otherForms[row]]),
                LinksOf(row, names[i]))
            {
                Facts = row.Facts,
            };
            ReportVariant(row, names[i]);
            if (_shipped.LineOf(i) is null)
            {
                ReportName(row, names[i], candidates[i]);
            }
        }

        if (_shipped.Lines.Ledger is not null)
        {
            _findings.AddRange(RowDrift.Find(_rows, names, EntryNames.Wanted(candidates, catalog), _shipped));
        }

        return entries;
    }

    /// <summary>Names the rows that the ledger has as it says, and the others so that they take no name from these.</summary>
    private string[] NameRows(NameCandidate[] candidates, string catalog)
    {
        var taken = new HashSet<string>(_shipped.Lines.All.Select(line => line.Name), StringComparer.OrdinalIgnoreCase);
        int[] unnamed = [.. Enumerable.Range(0, candidates.Length).Where(i => _shipped.LineOf(i) is null)];
        string[] newNames = EntryNames.Assign(Array.ConvertAll(unnamed, i => candidates[i]), catalog, taken);
        string[] names = [.. candidates.Select((_, i) => _shipped.LineOf(i)?.Name ?? string.Empty)];
        for (int i = 0; i < unnamed.Length; i++)
        {
            names[unnamed[i]] = newNames[i];
        }

        return names;
    }

    private bool IsPrimary(Row row) => row.Code is not null && ReferenceEquals(PrimaryOf(row.Code), row);

    private Row PrimaryOf(string code) => _primaries[_values.IdentityOf(code)];

    /// <summary>Finds the other forms of each member's code, in its own row and in later ones; a form that is a code of another is that code.</summary>
    private ILookup<Row, string> FindOtherForms()
        => _rows
            .Where(row => row.Code is not null && _values.Find(row.Code) is not null)
            .SelectMany(row => row.OtherForms.Prepend(row.Code!), (row, form) => new { Primary = PrimaryOf(row.Code!), form })
            .Where(pair => _forms.Add(pair.form))
            .ToLookup(pair => pair.Primary, pair => pair.form);

    /// <summary>Puts the link of a row in front of the others: the one in the column of links, or else what the project says.</summary>
    private EquatableArray<string> LinksOf(Row row, string name)
        => (row.Facts.Link ?? _linkTemplate?.Expand(row.Code, name)) is string link
            ? EquatableArray<string>.From([link, .. row.Links.Where(other => other != link)])
            : row.Links;

    private string? PhraseOf(Row row)
    {
        if (row.StatusText is not null || row.HttpStatus == 0)
        {
            return row.StatusText;
        }

        return _phrases.TryGetValue(row.HttpStatus, out string? phrase) ? phrase : ReasonPhrases.Find(row.HttpStatus);
    }

    private void ReportVariant(Row row, string name)
    {
        // A row that continues the one above has an empty code cell, and has been told of.
        if (row.Code is not string code || IsPrimary(row) || row.CodeSpan.IsEmpty)
        {
            return;
        }

        Row primary = PrimaryOf(code);
        if (primary.Code != code)
        {
            _findings.Add(Finding.Create(Rules.SameNumber, row.CodeSpan, code, primary.Code!, name));
            return;
        }

        bool hasOtherStatus = row.HttpStatus != 0 && primary.HttpStatus != 0 && row.HttpStatus != primary.HttpStatus;
        _findings.Add(hasOtherStatus
            ? Finding.Create(Rules.VariantWithOtherStatus, row.CodeSpan, code, Invariant.Text(primary.HttpStatus), Invariant.Text(row.HttpStatus), name)
            : Finding.Create(Rules.Variant, row.CodeSpan, code, name));
    }

    private void ReportName(Row row, string name, NameCandidate candidate)
    {
        bool isQualified = name.Length > candidate.Natural.Length
            && candidate.Qualifier.Length > 0
            && name.StartsWith(candidate.Natural + candidate.Qualifier, StringComparison.Ordinal);
        if (isQualified)
        {
            _findings.Add(Finding.Create(Rules.NameQualified, row.NameSpan, name) with { File = row.NameFile });
        }
        else if (candidate.IsCut && name == candidate.Natural)
        {
            _findings.Add(Finding.Create(Rules.NameCut, row.NameSpan, name) with { File = row.NameFile });
        }
        else if (candidate.Natural.Length == 0 || NameCandidates.HasUselessName(row))
        {
            _findings.Add(Finding.Create(Rules.NoNameInText, row.NameSpan, name) with { File = row.NameFile });
        }
    }
}
