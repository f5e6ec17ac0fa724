using System.Globalization;

namespace ErrorCatalog.Generator.Common;

/// <summary>Writes numbers without asking the machine's culture.</summary>
internal static class Invariant
{
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
