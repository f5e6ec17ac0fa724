using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Tests.Runtime;

/// <summary>Makes a catalog of symbolic codes, as generated code does.</summary>
internal sealed class CatalogBuilder(string catalog)
{
    private readonly List<Func<Rows, ErrorEntry>> _rows = [];
    private readonly List<string?> _codes = [];
    private ErrorTable? _table;

    public void BeginTable(string? section, string[] headers, int name = -1, int message = -1, int description = -1, int cause = -1, int resolution = -1)
        => _table = new ErrorTable(section, headers, name: name, message: message, description: description, cause: cause, resolution: resolution);

    public void Add(string name, string? code, int httpStatus, string? statusText, params string[] cells)
        => Add(name, code, httpStatus == 0 ? [] : [httpStatus], statusText, cells);

    public void Add(string name, string? code, int[] httpStatuses, string? statusText, params string[] cells)
    {
        ErrorTable table = _table!;
        Add(code, rows => rows.Create(table, name, code, httpStatuses, statusText, cells));
    }

    public Catalog Build() => BuildRows().Catalog;

    public Rows BuildRows() => new(catalog, [.. _codes], [.. _rows]);

    private void Add(string? code, Func<Rows, ErrorEntry> row)
    {
        _codes.Add(code);
        _rows.Add(row);
    }

    /// <summary>Rows that remember which of their parts were asked for. Any enum serves.</summary>
    internal sealed class Rows(string catalog, string?[] codes, Func<Rows, ErrorEntry>[] rows) : CatalogRows<DayOfWeek>(catalog, codes.Length, codesAreValues: false)
    {
        public List<int> PartsCreated { get; } = [];

        public ErrorEntry Create(ErrorTable table, string name, string? code, int[] httpStatuses, string? statusText, string[] cells)
            => RowWithReasonPhrase(table, name, code, httpStatuses, statusText, cells);

        protected override ErrorEntry[] CreateEntries(int part)
        {
            PartsCreated.Add(part);
            return [.. rows.Skip(64 * part).Take(64).Select(row => row(this))];
        }

        protected override DayOfWeek[] GetMembers() => [.. Enumerable.Range(0, codes.Length).Where(IsPrimary).Select(row => (DayOfWeek)Fnv1a(codes[row]!))];

        protected override int[] GetRowsWithoutMember() => [.. Enumerable.Range(0, codes.Length).Where(row => !IsPrimary(row))];

        protected override long ToValue(DayOfWeek code) => (long)code;

        private bool IsPrimary(int row) => codes[row] is not null && Array.IndexOf(codes, codes[row]) == row;

        /// <summary>Hashes a code as the specification of FNV has it, without the sign bit: what the generator writes as the value of a member.</summary>
        private static int Fnv1a(string code) => (int)(code.Aggregate(2166136261, (hash, c) => unchecked((hash ^ c) * 16777619)) & int.MaxValue);
    }
}
