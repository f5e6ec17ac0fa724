using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Drift;
using ErrorCatalog.Generator.Model.Rows;

namespace ErrorCatalog.Generator.Model;

/// <summary>
/// Decides what the members of a catalog's enum stand for, and which value each code has. A catalog is numeric when nearly all codes
/// are integers that fit a <see cref="long"/>; the few others then have no value.
/// </summary>
internal sealed class CodeValues
{
    private readonly Dictionary<string, long> _values;

    private CodeValues(CodeKind kind, Dictionary<string, long> values)
    {
        Kind = kind;
        _values = values;
    }

    public CodeKind Kind { get; }

    /// <summary>Gives the codes of the rows their values. Those that the ledger has are what they were.</summary>
    public static CodeValues Assign(List<Row> rows, ShippedLines shipped, List<Finding> findings)
    {
        Row[] coded = [.. rows.Where(row => row.Code is not null).GroupBy(row => row.Code!, StringComparer.Ordinal).Select(group => group.First())];
        bool is32Bit = coded.Any(row => row.OtherForms.Any(form => IsSignedForm(row.Code!, form))) || shipped.Members.Any(ShippedLines.HasSignedValue);
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        var others = new List<Row>();
        foreach (Row row in coded)
        {
            if (WireCode.TryGetInteger(row.Code!, out long value))
            {
                values.Add(row.Code!, is32Bit && WireCode.IsHex(row.Code!) ? WireCode.ToInt32(value) : value);
            }
            else
            {
                others.Add(row);
            }
        }

        bool isNumeric = shipped.Kind is CodeKind kindShipped ? kindShipped != CodeKind.Symbol : IsNumeric(values.Keys, others);
        if (!isNumeric)
        {
            // One number among words surprises nobody, but one word among numbers changes the value of every member.
            if (shipped.Kind is null && values.Count > coded.Length / 2)
            {
                findings.Add(Finding.Create(Rules.SymbolAmongNumbers, others[0].CodeSpan, others[0].Code!));
            }

            return new CodeValues(CodeKind.Symbol, SymbolValues.Assign(coded.Select(row => row.Code!), shipped.Members));
        }

        foreach (LedgerLine line in shipped.Members)
        {
            WireCode.TryGetInteger(line.Code!, out long value);
            values[line.Code!] = line.Value ?? value;
        }

        findings.AddRange(others.Select(row => Finding.Create(Rules.CodeWithoutMember, row.CodeSpan, row.Code!)));
        CodeKind kind = values.Count == 0 ? CodeKind.None
            : values.Values.Any(value => value is < int.MinValue or > int.MaxValue) ? CodeKind.Int64
            : CodeKind.Int32;
        return new CodeValues(kind, values);
    }

    /// <summary>Finds the value of a code.</summary>
    /// <returns>The value, or <see langword="null"/> for a code that no member can stand for.</returns>
    public long? Find(string code) => _values.TryGetValue(code, out long value) ? value : null;

    /// <summary>Tells which codes are one: numbers that are equal, and texts that are.</summary>
    public string IdentityOf(string code) => Kind != CodeKind.Symbol && Find(code) is long value ? Invariant.Text(value) : code;

    private static bool IsSignedForm(string code, string form)
        => WireCode.IsSameNumber(code, form) && WireCode.TryGetInteger(code, out long value) && WireCode.TryGetInteger(form, out long other) && value != other;

    /// <summary>
    /// Tells whether the codes are numbers. Digits with zeros in front of them, or of one length with the rest, are texts of digits: then
    /// all codes are.
    /// </summary>
    private static bool IsNumeric(Dictionary<string, long>.KeyCollection integers, List<Row> others)
    {
        const int IntegersToOne = 3;
        const int IntegersToOthers = 9;
        string[] digits = [.. others.Select(row => row.Code!).Where(code => WireCode.ShapeOf(code) == CodeShape.Digits)];
        bool arePadded = digits.Length > 1 || (digits.Length == 1 && integers.All(code => code.Length == digits[0].Length));
        int enough = others.Count == 1 ? IntegersToOne : others.Count * IntegersToOthers;
        return others.Count == 0 || (integers.Count >= enough && !arePadded);
    }
}
