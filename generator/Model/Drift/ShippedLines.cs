using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Cells;
using ErrorCatalog.Generator.Model.Naming;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Model.Drift;

/// <summary>What the ledger says of a catalog, as far as it can be kept: each name, each member and each value once.</summary>
internal sealed class ShippedLines
{
    private ShippedLines(string? ledger, LedgerLine[] lines, CodeKind? kind)
    {
        Ledger = ledger;
        All = lines;
        Kind = kind;
    }

    /// <summary>Gets what there is without a ledger: nothing.</summary>
    public static ShippedLines None { get; } = new(null, [], null);

    /// <summary>Gets the name of the ledger; <see langword="null"/> if there is none.</summary>
    public string? Ledger { get; }

    /// <summary>Gets the lines in an order that depends on nothing but the lines: two branches may have merged theirs in any.</summary>
    public IReadOnlyList<LedgerLine> All { get; }

    /// <summary>Gets whether the members stand for numbers or for symbols; <see langword="null"/> if there is no member.</summary>
    public CodeKind? Kind { get; }

    /// <summary>Gets the lines of the members.</summary>
    public IEnumerable<LedgerLine> Members => All.Where(IsMember);

    /// <summary>Checks the lines of a catalog.</summary>
    /// <param name="ledger">The name of the ledger.</param>
    /// <param name="section">What it says of the catalog.</param>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="findings">Receives what can't be kept.</param>
    public static ShippedLines Check(string ledger, LedgerSection section, string catalog, List<Finding> findings)
    {
        LedgerLine[] all = [.. section.Items.Select(item => item.Line)];
        bool isSymbolic = all.Any(line => IsMember(line) && !WireCode.TryGetInteger(line.Code!, out _)) || all.Count(HasOtherValue) > all.Count(HasNumber);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var values = new HashSet<long>();
        var valid = new List<LedgerLine>(all.Length);
        foreach (LedgerLine line in all)
        {
            long? value = IsMember(line) ? ValueOf(line) : null;
            if (ReservedNames.Avoid(line.Name, catalog) != line.Name)
            {
                Report(Rules.LedgerNameReserved, line, line.Name);
            }
            else if (isSymbolic ? value is < int.MinValue or > int.MaxValue : HasOtherValue(line))
            {
                Report(Rules.LedgerLineInvalid, line, MessageText.Shorten(LedgerSyntax.Write(line)));
            }
            else if (IsMember(line) && codes.Contains(line.Code!))
            {
                Report(Rules.LedgerLineRepeated, line, "code '" + line.Code + "'");
            }
            else if (names.Contains(line.Name))
            {
                Report(Rules.LedgerLineRepeated, line, "name '" + line.Name + "'");
            }
            else if (value is long number && !values.Add(number))
            {
                Report(Rules.LedgerLineRepeated, line, "value " + Invariant.Text(number));
            }
            else
            {
                names.Add(line.Name);
                valid.Add(line);
                if (IsMember(line))
                {
                    codes.Add(line.Code!);
                }
            }
        }

        CodeKind? kind = !valid.Exists(IsMember) ? null : isSymbolic ? CodeKind.Symbol : CodeKind.Int32;
        return new ShippedLines(ledger, [.. LedgerWriter.Sort(valid, line => line)], kind);

        void Report(DiagnosticDescriptor rule, LedgerLine line, string argument)
            => findings.Add(Finding.InLedger(rule, line.Span, argument));
    }

    /// <summary>Tells whether a line is that of a member.</summary>
    public static bool IsMember(LedgerLine line) => line.Code is not null && !line.HasNoMember;

    /// <summary>Tells whether the value of a member is the negative number that has the 32 bits of its code.</summary>
    public static bool HasSignedValue(LedgerLine line)
        => line.Value < 0 && WireCode.IsHex(line.Code!) && WireCode.TryGetInteger(line.Code!, out long number) && WireCode.ToInt32(number) == line.Value;

    /// <summary>Gets the value that a line gives its member: what it says, or else the number of the code; <see langword="null"/> if there is none.</summary>
    public static long? ValueOf(LedgerLine line) => line.Value ?? (WireCode.TryGetInteger(line.Code!, out long number) ? number : null);

    /// <summary>Tells whether the value of a member is the number that its code is.</summary>
    private static bool HasNumber(LedgerLine line) => IsMember(line) && NumberOf(line) is not null;

    /// <summary>Tells whether a member has another value than the number that its code is.</summary>
    private static bool HasOtherValue(LedgerLine line) => IsMember(line) && NumberOf(line) is null;

    private static long? NumberOf(LedgerLine line)
    {
        if (!WireCode.TryGetInteger(line.Code!, out long number))
        {
            return null;
        }

        return line.Value is null || line.Value == number ? number
            : WireCode.IsHex(line.Code!) && line.Value == WireCode.ToInt32(number) ? line.Value
            : null;
    }
}
