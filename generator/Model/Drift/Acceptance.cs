using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>Takes the present state of a page into its ledger.</summary>
/// <param name="ledger">The ledger so far; <see langword="null"/> if there is none.</param>
/// <param name="page">The name of the page.</param>
/// <param name="retiredIn">What to write behind rows that are retired now; may be empty.</param>
internal sealed class Acceptance(LedgerDocument? ledger, string page, string retiredIn)
{
    private readonly List<LedgerSection> _sections = [.. ledger?.Sections ?? [NewSection(page)]];
    private readonly Dictionary<LedgerLine, IReadOnlyList<string>> _comments = (ledger?.Sections ?? [])
        .SelectMany(section => section.Items)
        .ToDictionary(item => item.Line, item => item.Comments);
    private readonly List<(Change Kind, string Text)> _changes = [];

    private enum Change
    {
        New,
        Removed,
        Returned,
        StatusChanged,
        Renamed,
        Reworded,
    }

    /// <summary>Takes in a catalog.</summary>
    /// <param name="catalog">The name of the catalog; <see langword="null"/> for the catalog that the file itself is.</param>
    /// <param name="entries">The rows of the page, in the order of the page, and no others.</param>
    /// <param name="shipped">What the ledger says of them.</param>
    /// <param name="columns">The kinds of columns that the tables have.</param>
    public void Add(string? catalog, IReadOnlyList<EntryModel> entries, ShippedRows shipped, IEnumerable<string> columns)
    {
        var items = new List<LedgerItem>(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            LedgerLine? before = shipped.LineOf(i);
            LedgerLine line = LineOf(entries[i], shipped.TextOf(i));
            line = line with { PageName = shipped.PageNameOf(i, line) };
            Compare(before, line);
            items.Add(new LedgerItem(before is null ? [] : _comments[before], line));
        }

        foreach (LedgerLine gone in shipped.Gone)
        {
            items.Add(new LedgerItem(_comments[gone], gone.IsRetired ? gone : gone with { IsRetired = true, RetiredIn = LedgerSyntax.Note(retiredIn) }));
            if (!gone.IsRetired)
            {
                _changes.Add((Change.Removed, Describe(gone)));
            }
        }

        int index = _sections.FindIndex(section => section.Catalog == catalog);
        if (index < 0 && items.Count > 0)
        {
            index = _sections.Count;
            _sections.Add(LedgerSection.Empty(catalog));
        }

        if (index >= 0)
        {
            LedgerSection section = _sections[index];
            _sections[index] = section with { Columns = section.Columns.Update([.. columns]), Items = items };
        }
    }

    /// <summary>Makes the new ledger.</summary>
    /// <param name="name">The name of the ledger.</param>
    public LedgerUpdate Finish(string name)
        => new(EquatableArray<string>.FromOwned(LedgerWriter.Write(_sections)), EquatableArray<string>.From([.. Summarize(name)]));

    private static LedgerSection NewSection(string page)
        => LedgerSection.Empty(null) with
        {
            Head =
            [
                "# ErrorCatalog: the codes of " + LedgerSyntax.OneLine(page) + " and the names they keep. To rename a member, change its name here.",
                "# To bring this file up to date with the page, run: dotnet build -t:AcceptErrorCatalog",
                "# code | name | HTTP status | text",
                string.Empty,
            ],
        };

    private static LedgerLine LineOf(EntryModel entry, string text)
    {
        bool isNumber = entry.Code is not null && WireCode.TryGetInteger(entry.Code, out long number) && number == entry.Value;
        return new LedgerLine(
            entry.Code,
            entry.Name,
            PageName: null,
            isNumber ? null : entry.Value,
            HasNoMember: entry.Code is not null && !entry.IsMember,
            IsRetired: false,
            RetiredIn: string.Empty,
            entry.HttpStatuses,
            text,
            default);
    }

    private void Compare(LedgerLine? before, LedgerLine line)
    {
        if (before is null)
        {
            _changes.Add((Change.New, Describe(line)));
            return;
        }

        if (before.IsRetired)
        {
            _changes.Add((Change.Returned, Describe(line)));
        }

        if (before.HttpStatuses is EquatableArray<int> statuses && !statuses.Equals(line.HttpStatuses!.Value))
        {
            _changes.Add((Change.StatusChanged, $"{KeyOf(line)}: {LedgerSyntax.StatusesOf(statuses)} → {LedgerSyntax.StatusesOf(line.HttpStatuses.Value)}"));
        }

        if (before.PageName != line.PageName)
        {
            _changes.Add((Change.Renamed, $"{KeyOf(line)}: {before.NameOnPage} → {line.NameOnPage}"));
        }

        if (before.Text is string text && text != line.Text)
        {
            _changes.Add((Change.Reworded, $"{KeyOf(line)}: {MessageText.Quote(text)} → {MessageText.Quote(line.Text!)}"));
        }
    }

    private IEnumerable<string> Summarize(string name)
    {
        const int MostListed = 100;
        if (ledger is null)
        {
            return [$"{name}: new, with {Invariant.Count(_changes.Count, "row")}"];
        }

        var changes = _changes.GroupBy(change => change.Kind).OrderBy(group => group.Key).ToArray();
        return changes.Length == 0
            ? [name + ": no changes in the codes"]
            :
            [
                name + ": " + string.Join(", ", changes.Select(group => Invariant.Text(group.Count()) + " " + WordsOf(group.Key))),
                .. changes.SelectMany(group => group.Take(MostListed).Select(change => $"- {WordsOf(group.Key)}: {change.Text}")
                    .Concat(group.Count() > MostListed ? [$"- {WordsOf(group.Key)}: {Invariant.Text(group.Count() - MostListed)} more"] : [])),
            ];
    }

    private static string WordsOf(Change kind) => kind switch
    {
        Change.New => "new",
        Change.Removed => "removed",
        Change.Returned => "returned",
        Change.StatusChanged => "status changed",
        Change.Renamed => "renamed on the page",
        _ => "reworded",
    };

    private static string Describe(LedgerLine line)
    {
        string status = line.HttpStatuses is { Count: > 0 } statuses ? " (HTTP " + LedgerSyntax.StatusesOf(statuses) + ")" : string.Empty;
        return KeyOf(line) + status + (line.Text?.Length > 0 ? ": " + MessageText.Shorten(line.Text) : string.Empty);
    }

    private static string KeyOf(LedgerLine line) => line.Code is null ? line.Name : line.Code + " " + line.Name;
}
