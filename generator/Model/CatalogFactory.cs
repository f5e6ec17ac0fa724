using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>Turns the tables of a document into a validated catalog.</summary>
internal static class CatalogFactory
{
    /// <summary>Makes the catalog of a document.</summary>
    /// <param name="document">The tables; <see langword="null"/> when the file cannot be read.</param>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The catalog, empty if need be, and the findings.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CatalogResult Create(ParsedDocument? document, CatalogOptions options, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        bool isInternal = ReadVisibility(options.Visibility, findings);
        string name = CatalogIdentity.NameOf(options);
        var tables = new List<TableModel>();
        var rows = new List<Row>();
        if (document is null)
        {
            findings.Add(Finding.Of(Rules.UnreadableFile, default, options.SourceName));
        }
        else
        {
            ReadDocument(document, options, tables, rows, findings, cancellationToken);
        }

        CodeKind codes = ClassifyCodes(rows);
        EntryModel[] entries = MakeEntries(rows, tables, name, codes, findings);
        findings.Sort((left, right) => left.Span.CompareTo(right.Span));
        var catalog = new CatalogModel(
            CatalogIdentity.MakeNamespace(options.Namespace),
            name,
            isInternal,
            options.SourceName,
            codes,
            EquatableArray<TableModel>.From(tables),
            EquatableArray<EntryModel>.From(entries));
        return new CatalogResult(EquatableArray<CatalogModel>.From([catalog]), EquatableArray<Finding>.From(findings));
    }

    private static bool ReadVisibility(string visibility, List<Finding> findings)
    {
        bool isInternal = visibility.Equals("internal", StringComparison.OrdinalIgnoreCase);
        if (!isInternal && visibility.Length > 0 && !visibility.Equals("public", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Of(Rules.UnknownVisibility, default, visibility));
        }

        return isInternal;
    }

    private static void ReadDocument(
        ParsedDocument document,
        CatalogOptions options,
        List<TableModel> tables,
        List<Row> rows,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        foreach (TextSpan line in document.TooDeep)
        {
            findings.Add(Finding.Of(Rules.NestedTooDeep, line));
        }

        foreach (NearTable near in document.NearTables)
        {
            findings.Add(Finding.Of(Rules.NearTable, near.Span, Invariant.Text(near.HeaderCells), Invariant.Text(near.DelimiterCells)));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MarkdownTable table in document.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TableRoles roles = TableRoles.Detect(table, options.ColumnOverrides);
            if (roles.IsErrorTable)
            {
                RowReader.ReadTable(table, roles, tables.Count, seen, rows, findings, cancellationToken);
                tables.Add(ToModel(table, roles));
            }
        }

        if (tables.Count == 0)
        {
            findings.Add(Finding.Of(Rules.NoErrorTable, default, options.SourceName));
        }

        CheckOverrides(document, options.ColumnOverrides, findings);
    }

    private static TableModel ToModel(MarkdownTable table, TableRoles roles)
        => new(
            table.Section,
            EquatableArray<string>.From(table.Header.Cells.Select(cell => cell.Text).ToArray()),
            roles.IndexOf(ColumnRole.Message),
            roles.IndexOf(ColumnRole.Description),
            roles.IndexOf(ColumnRole.Resolution),
            roles.IndexOf(ColumnRole.HttpStatus) >= 0,
            EquatableArray<int>.From(roles.Others));

    private static void CheckOverrides(ParsedDocument document, EquatableArray<ColumnOverride> overrides, List<Finding> findings)
    {
        foreach (ColumnOverride wanted in overrides)
        {
            string header = HeaderWords.Normalize(wanted.Header);
            if (!document.Tables.Any(table => table.Header.Cells.Any(cell => HeaderWords.Normalize(cell.Text) == header)))
            {
                findings.Add(Finding.Of(Rules.UnknownColumn, default, wanted.Header, wanted.Role.ToString()));
            }
        }
    }

    /// <summary>
    /// A catalog is numeric when every code is a canonical integer that fits a <see cref="long"/> and no two share a value;
    /// a single symbol among them makes all of them symbols.
    /// </summary>
    private static CodeKind ClassifyCodes(List<Row> rows)
    {
        var codeOfValue = new Dictionary<long, string>();
        CodeKind kind = CodeKind.None;
        foreach (Row row in rows)
        {
            if (row.Code is not string code)
            {
                continue;
            }

            if (!WireCode.TryGetInteger(code, out long value) || (codeOfValue.TryGetValue(value, out string? other) && other != code))
            {
                return CodeKind.Symbol;
            }

            codeOfValue[value] = code;
            kind = kind == CodeKind.Int64 || value is < int.MinValue or > int.MaxValue ? CodeKind.Int64 : CodeKind.Int32;
        }

        return kind;
    }

    private static EntryModel[] MakeEntries(
        List<Row> rows,
        List<TableModel> tables,
        string catalog,
        CodeKind codes,
        List<Finding> findings)
    {
        Dictionary<int, string> phrases = PhrasesOfPage(rows);
        Dictionary<string, Row> primaries = PrimariesByCode(rows);
        Dictionary<string, long> values = codes == CodeKind.Symbol ? SymbolValues.Assign(primaries.Keys) : [];
        NamedRow[] wanted = [.. rows.ConvertAll(row => RowNaming.Offer(row, tables[row.Table], IsPrimary(row), PhraseOf(row, phrases)))];
        string[] names = EntryNames.Assign(wanted, catalog);
        var entries = new EntryModel[rows.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            Row row = rows[i];
            entries[i] = new EntryModel(
                names[i],
                row.Code,
                IsPrimary(row) ? ValueOf(row.Code!) : null,
                row.HttpStatuses,
                PhraseOf(row, phrases),
                row.Table,
                row.Cells);
            Report(row, names[i], wanted[i]);
        }

        return entries;

        bool IsPrimary(Row row) => row.Code is not null && ReferenceEquals(primaries[row.Code], row);

        long ValueOf(string code) => values.TryGetValue(code, out long value) || WireCode.TryGetInteger(code, out value) ? value : 0;

        void Report(Row row, string name, NamedRow offer)
        {
            if (row.Code is string code && !IsPrimary(row))
            {
                Row primary = primaries[code];
                bool hasOtherStatus = row.HttpStatus != 0 && primary.HttpStatus != 0 && row.HttpStatus != primary.HttpStatus;
                findings.Add(hasOtherStatus
                    ? Finding.Of(Rules.VariantWithOtherStatus, row.CodeSpan, code, Invariant.Text(primary.HttpStatus), Invariant.Text(row.HttpStatus), name)
                    : Finding.Of(Rules.Variant, row.CodeSpan, code, name));
            }

            if (offer.Qualifier.Length > 0 && name.StartsWith(offer.Natural + offer.Qualifier, StringComparison.Ordinal))
            {
                findings.Add(Finding.Of(Rules.NameQualified, row.Span, name));
            }
        }
    }

    private static Dictionary<string, Row> PrimariesByCode(List<Row> rows)
    {
        var primaries = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (Row row in rows)
        {
            if (row.Code is string code && !primaries.ContainsKey(code))
            {
                primaries.Add(code, row);
            }
        }

        return primaries;
    }

    /// <summary>Collects the page's own reason phrases, so that a table without them says what its neighbour says.</summary>
    private static Dictionary<int, string> PhrasesOfPage(List<Row> rows)
    {
        var phrases = new Dictionary<int, string>();
        foreach (Row row in rows)
        {
            if (row.HttpStatuses.Count == 1 && row.StatusText is string phrase && !phrases.ContainsKey(row.HttpStatus))
            {
                phrases.Add(row.HttpStatus, phrase);
            }
        }

        return phrases;
    }

    private static string? PhraseOf(Row row, Dictionary<int, string> phrases)
        => row.StatusText
            ?? (row.HttpStatus == 0 ? null : phrases.TryGetValue(row.HttpStatus, out string? phrase) ? phrase : ReasonPhrases.Find(row.HttpStatus));
}
