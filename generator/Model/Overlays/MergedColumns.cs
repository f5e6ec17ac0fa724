using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Selection;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>The columns of a table of the page, and behind them those that overlays add.</summary>
internal sealed class MergedColumns
{
    private readonly TableModel _table;
    private readonly List<string> _headers;
    private readonly ColumnRole[] _rolesOnPage;
    private readonly List<int> _others;
    private readonly Dictionary<string, int> _byHeader = new(StringComparer.Ordinal);
    private readonly Dictionary<ColumnRole, int> _byRole = [];
    private readonly Dictionary<HeaderMeaning, int> _byMeaning = [];
    private readonly Dictionary<OverlayTable, int[]> _maps = [];

    public MergedColumns(TableModel table, TableRoles roles)
    {
        _table = table;
        _headers = [.. table.Headers];
        _others = [.. table.Others];
        _rolesOnPage = new ColumnRole[_headers.Count];
        foreach (ColumnRole role in Enum.GetValues(typeof(ColumnRole)))
        {
            if (roles.IndexOf(role) is int column and >= 0)
            {
                _byRole.Add(role, column);
                _rolesOnPage[column] = role;
            }
        }

        for (int i = 0; i < _headers.Count; i++)
        {
            if (_rolesOnPage[i] != ColumnRole.Code)
            {
                AddIfNew(_byHeader, HeaderText.Normalize(_headers[i]), i);
                AddIfNew(_byMeaning, HeaderWords.MeaningOf(_headers[i]), i);
            }
        }
    }

    public int Count => _headers.Count;

    /// <summary>Gets the number of columns that the page doesn't have.</summary>
    public int Added => _headers.Count - _table.Headers.Count;

    /// <summary>Finds the column that has a role.</summary>
    /// <returns>Its position, or -1.</returns>
    public int IndexOf(ColumnRole role) => _byRole.TryGetValue(role, out int column) ? column : -1;

    /// <summary>Finds the column that each column of an overlay stands for, and adds those that the table lacks.</summary>
    /// <returns>The positions; -1 for the codes.</returns>
    public int[] Map(OverlayTable overlay)
    {
        if (!_maps.TryGetValue(overlay, out int[]? map))
        {
            _maps.Add(overlay, map = CreateMap(overlay.Columns));
        }

        return map;
    }

    /// <summary>Makes the table.</summary>
    public TableModel ToModel()
        => _table with
        {
            Headers = EquatableArray<string>.From(_headers),
            HttpStatus = IndexOf(ColumnRole.HttpStatus),
            Name = IndexOf(ColumnRole.Name),
            Message = IndexOf(ColumnRole.Message),
            Description = IndexOf(ColumnRole.Description),
            Cause = IndexOf(ColumnRole.Cause),
            Resolution = IndexOf(ColumnRole.Resolution),
            Others = EquatableArray<int>.From(_others),
            HasRetry = IndexOf(ColumnRole.Retry) >= 0,
        };

    /// <summary>
    /// A header that both have is one column, unless another column of the overlay has its role: a page may call its messages
    /// descriptions. The role comes next, and the meaning after it, which a column has that serves as something else. What a caller acts on
    /// depends on the header: a yes under "Retryable" is none under "Permanent".
    /// </summary>
    private int[] CreateMap(IReadOnlyList<OverlayColumn> columns)
    {
        int[] map = [.. columns.Select(_ => -1)];
        var claimed = new HashSet<int>();
        var roles = new HashSet<ColumnRole>(columns.Select(column => column.Role));
        Claim(column => _byHeader.TryGetValue(column.ComparedHeader, out int same) && (RoleOnPage(same) == column.Role || !IsRoleOfOther(same)) ? same : -1);
        Claim(column => FactColumns.IsFact(column.Role) ? -1 : IndexOf(column.Role));
        Claim(column => IsText(column.Role) && _byMeaning.TryGetValue(column.Meaning, out int same) ? same : -1);
        for (int i = 0; i < columns.Count; i++)
        {
            if (map[i] < 0 && columns[i].Role != ColumnRole.Code)
            {
                map[i] = Add(columns[i]);
            }
        }

        return map;

        bool IsRoleOfOther(int column) => RoleOnPage(column) != ColumnRole.Other && roles.Contains(RoleOnPage(column));

        void Claim(Func<OverlayColumn, int> find)
        {
            for (int i = 0; i < columns.Count; i++)
            {
                if (map[i] < 0 && columns[i].Role != ColumnRole.Code && find(columns[i]) is int found and >= 0 && claimed.Add(found))
                {
                    map[i] = found;
                }
            }
        }
    }

    private static bool IsText(ColumnRole role) => role is ColumnRole.Message or ColumnRole.Description or ColumnRole.Cause or ColumnRole.Resolution;

    private ColumnRole RoleOnPage(int column) => column < _rolesOnPage.Length ? _rolesOnPage[column] : ColumnRole.Other;

    private int Add(OverlayColumn column)
    {
        int index = _headers.Count;
        _headers.Add(column.Header);
        AddIfNew(_byHeader, column.ComparedHeader, index);
        if (column.Role == ColumnRole.Other || !AddIfNew(_byRole, column.Role, index) || FactColumns.IsFact(column.Role))
        {
            _others.Add(index);
        }

        return index;
    }

    private static bool AddIfNew<TKey>(Dictionary<TKey, int> positions, TKey key, int position)
    {
        bool isNew = !positions.ContainsKey(key);
        if (isNew)
        {
            positions.Add(key, position);
        }

        return isNew;
    }
}
