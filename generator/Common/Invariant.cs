using System.Globalization;

namespace ErrorCatalog.Generator.Common;

/// <summary>Writes numbers without asking the machine's culture.</summary>
internal static class Invariant
{
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts things: <c>1 row</c>; <c>2 rows</c>.</summary>
    public static string Count(int count, string thing) => Text(count) + " " + thing + (count == 1 ? string.Empty : "s");
}
