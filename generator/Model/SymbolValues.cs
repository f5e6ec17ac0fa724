using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Drift;

namespace ErrorCatalog.Generator.Model;

/// <summary>
/// Gives every symbolic code the value of its enum member. Constants are compiled into other assemblies and written into
/// databases, so that a value depends on the code alone: its hash. Only where two codes share a hash does the one that sorts
/// later take the next free value. The ledger has the last word: what it gives to a code is never given to another.
/// </summary>
internal static class SymbolValues
{
    /// <summary>Assigns values.</summary>
    /// <param name="codes">The codes, each once.</param>
    /// <param name="shipped">The members that the ledger has, each with a code and a value of its own.</param>
    public static Dictionary<string, long> Assign(IEnumerable<string> codes, IEnumerable<LedgerLine> shipped)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        var unvalued = new List<string>();
        foreach (LedgerLine line in shipped)
        {
            if (ShippedLines.ValueOf(line) is long value)
            {
                values.Add(line.Code!, value);
                taken.Add((int)value);
            }
            else
            {
                unvalued.Add(line.Code!);
            }
        }

        AssignHashes(unvalued, values, taken);
        AssignHashes(codes, values, taken);
        return values;
    }

    private static void AssignHashes(IEnumerable<string> codes, Dictionary<string, long> values, HashSet<int> taken)
    {
        string[] sorted = [.. codes.Where(code => !values.ContainsKey(code)).OrderBy(code => code, StringComparer.Ordinal)];
        foreach (string code in sorted.Where(code => taken.Add(CodeContract.Hash(code))))
        {
            values.Add(code, CodeContract.Hash(code));
        }

        foreach (string code in sorted.Where(code => !values.ContainsKey(code)))
        {
            int value = CodeContract.Hash(code);
            while (!taken.Add(value))
            {
                value = CodeContract.NextValue(value);
            }

            values.Add(code, value);
        }
    }
}
