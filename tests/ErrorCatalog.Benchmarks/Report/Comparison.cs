namespace ErrorCatalog.Benchmarks.Report;

/// <summary>A cost of ErrorCatalog beside that of the alternative, both measured in one run.</summary>
/// <param name="Subject">What was done.</param>
/// <param name="Rows">With how many rows.</param>
/// <param name="Product">What it costs with ErrorCatalog.</param>
/// <param name="Alternative">What it is compared with, where the subject does not say.</param>
/// <param name="Other">What it costs there.</param>
internal sealed record Comparison(string Subject, int Rows, Cost Product, string Alternative, Cost Other)
{
    public double Ratio => Product.Value / Other.Value;

    public override string ToString() => $"**{Cost.Digits(Ratio)}** ({Product} : {$"{Other} {Alternative}".TrimEnd()})";
}
