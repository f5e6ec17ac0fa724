using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>Measures the loaded cases; the time is that of one lookup.</summary>
public class LookupBenchmarks
{
    /// <summary>Gets or sets the cases to measure.</summary>
    public static IReadOnlyList<LookupCase> Loaded { get; set; } = [];

    /// <summary>Gets or sets the case of a run.</summary>
    [ParamsSource(nameof(Loaded))]
    public LookupCase Case { get; set; } = null!;

    /// <summary>Asks for every key.</summary>
    /// <returns>How often the answer changed.</returns>
    [Benchmark(OperationsPerInvoke = LookupAssembly.Keys)]
    public int Find() => Case.Loop();
}
