using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Generator.Model;

/// <summary>
/// Gives every symbolic code the value of its enum member. Constants are compiled into other assemblies and written into
/// databases, so that a value depends on the code alone: its hash. Only where two codes share a hash does the one that sorts
/// later take the next free value.
/// </summary>
internal static class SymbolValues
{
    /// <summary>Assigns values.</summary>
    /// <param name="codes">The codes, each once.</param>
    public static Dictionary<string, long> Assign(IEnumerable<string> codes)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        string[] sorted = [.. codes.OrderBy(code => code, StringComparer.Ordinal)];
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

        return values;
    }
}
