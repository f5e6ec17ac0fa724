using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>
/// Makes entries of the rows that have left the page, so that programs still compile and stored codes keep their meaning. They are a
/// table of their own, which has each column that a table of the page has a method for.
/// </summary>
internal sealed class RetiredRows
{
    private readonly ShippedRows _shipped;
    private readonly CodeValues _values;
    private readonly List<TableModel> _tables;
    private readonly HashSet<string> _columns;

    private RetiredRows(ShippedRows shipped, CodeValues values, List<TableModel> tables, IEnumerable<string> columns)
    {
        _columns = [.. columns];
        _shipped = shipped;
        _values = values;
        _tables = tables;
    }

    /// <summary>Makes the entries.</summary>
    /// <param name="shipped">The ledger.</param>
    /// <param name="values">The values of the members.</param>
    /// <param name="tables">The tables of the page, which theirs is added to.</param>
    /// <param name="columns">The kinds of columns that the page or the ledger has.</param>
    public static IEnumerable<EntryModel> Create(ShippedRows shipped, CodeValues values, List<TableModel> tables, IEnumerable<string> columns)
        => shipped.Gone.Any() ? new RetiredRows(shipped, values, tables, columns).Create() : [];

    private EntryModel[] Create()
    {
        int table = _tables.Count;
        TableModel columns = CreateTable();
        _tables.Add(columns);
        return [.. _shipped.Gone.Select(line => CreateEntry(line, table, columns))];
    }

    private TableModel CreateTable()
    {
        var headers = new List<string>();
        bool hasText = _columns.Overlaps(LedgerColumns.Texts);
        int code = Add("Code", _shipped.Gone.Any(line => line.Code is not null));
        int httpStatus = Add("HTTP status", _columns.Contains(LedgerColumns.HttpStatus) || _shipped.Gone.Any(line => line.HttpStatuses?.Count > 0));
        int message = Add("Message", _columns.Contains(LedgerColumns.Message) || !hasText);
        int description = Add("Description", _columns.Contains(LedgerColumns.Description));
        int cause = Add("Cause", _columns.Contains(LedgerColumns.Cause));
        int resolution = Add("Resolution", _columns.Contains(LedgerColumns.Resolution));
        return new TableModel(null, EquatableArray<string>.From(headers), code, httpStatus, Name: -1, message, description, cause, resolution, Others: default, IsRetired: true);

        int Add(string header, bool isThere)
        {
            if (isThere)
            {
                headers.Add(header);
            }

            return isThere ? headers.Count - 1 : -1;
        }
    }

    private EntryModel CreateEntry(LedgerLine line, int table, TableModel columns)
    {
        EquatableArray<int> statuses = line.HttpStatuses ?? default;
        string[] cells = [.. columns.Headers.Select(_ => string.Empty)];
        cells[((int[])[columns.Message, columns.Description, columns.Cause, columns.Resolution]).First(column => column >= 0)] = line.Text ?? string.Empty;
        Write(columns.Code, line.Code ?? string.Empty);
        Write(columns.HttpStatus, string.Join(", ", statuses.Select(status => Invariant.Text(status))));
        return new EntryModel(
            line.Name,
            line.Code,
            ShippedLines.IsMember(line) ? _values.Find(line.Code!) : null,
            statuses,
            statuses.Count == 0 ? null : ReasonPhrases.Find(statuses[0]),
            table,
            EquatableArray<string>.FromOwned(cells),
            OtherForms: default,
            Links: default,
            line.RetiredIn);

        void Write(int column, string text)
        {
            if (column >= 0)
            {
                cells[column] = text;
            }
        }
    }
}
