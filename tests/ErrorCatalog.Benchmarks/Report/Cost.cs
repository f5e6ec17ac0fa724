using System.Globalization;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>What a cost is counted in.</summary>
internal enum CostUnit
{
    /// <summary>Time, in nanoseconds.</summary>
    Nanoseconds,

    /// <summary>Memory or size.</summary>
    Bytes,
}

/// <summary>A measured cost.</summary>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct Cost(double Value, CostUnit Unit)
{
    public static Cost Nanoseconds(double value) => new(value, CostUnit.Nanoseconds);

    public static Cost Bytes(double value) => new(value, CostUnit.Bytes);

    /// <summary>Gives three digits and the unit that fits them.</summary>
    public override string ToString()
    {
        string[] units = Unit == CostUnit.Nanoseconds ? ["ns", "µs", "ms", "s"] : ["B", "kB", "MB", "GB"];
        double value = Value;
        int unit = 0;
        while (value >= 1000 && unit < units.Length - 1)
        {
            value /= 1000;
            unit++;
        }

        return Digits(value) + " " + units[unit];
    }

    /// <summary>Gives three digits.</summary>
    public static string Digits(double value)
        => value.ToString(value switch { < 0.1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "#,0" }, CultureInfo.InvariantCulture);
}
