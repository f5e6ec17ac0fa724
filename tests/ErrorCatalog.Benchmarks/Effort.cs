using System;
using System.Collections.Generic;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks;

/// <summary>How long the measuring may take.</summary>
internal sealed record Effort
{
    /// <summary>Gets the sizes of the catalogs that lookups are measured in.</summary>
    public required IReadOnlyList<int> LookupRows { get; init; }

    /// <summary>Gets the largest catalog that hand-written switches are compiled for: beyond that the compiler takes minutes and gigabytes.</summary>
    public required int LargestSwitch { get; init; }

    /// <summary>Gets how often the catalogs are loaded and measured.</summary>
    public required int LookupLoads { get; init; }

    public required TimeSpan LookupIteration { get; init; }

    public required int LookupIterations { get; init; }

    public required IReadOnlyList<int> FirstCallRows { get; init; }

    public required IReadOnlyList<CodePattern> FirstCallPatterns { get; init; }

    public required int FirstCallRuns { get; init; }

    public required IReadOnlyList<int> CompilerRows { get; init; }

    public required int CompilerRuns { get; init; }

    public required IReadOnlyList<int> BuildRows { get; init; }

    public required int BuildRuns { get; init; }

    public required IReadOnlyList<int> AnalyzerRows { get; init; }

    public required IReadOnlyList<int> PageRows { get; init; }

    public required TimeSpan GeneratorWarmUp { get; init; }

    public required TimeSpan GeneratorIteration { get; init; }

    public required int GeneratorIterations { get; init; }

    public required IReadOnlyList<int> SizeRows { get; init; }

    /// <summary>Gets the effort for figures to publish.</summary>
    public static Effort Full { get; } = new()
    {
        LookupRows = [60, 300, 10_000],
        LargestSwitch = 300,
        LookupLoads = 1,
        LookupIteration = TimeSpan.FromMilliseconds(15),
        LookupIterations = 6,
        FirstCallRows = [60, 300, 10_000],
        FirstCallPatterns = [CodePattern.Dense, CodePattern.Symbols],
        FirstCallRuns = 11,
        CompilerRows = [60, 1_000, 10_000],
        CompilerRuns = 3,
        BuildRows = [60, 1_000, 10_000],
        BuildRuns = 2,
        AnalyzerRows = [60, 1_000, 10_000],
        PageRows = [500, 5_000],
        GeneratorWarmUp = TimeSpan.FromSeconds(3),
        GeneratorIteration = TimeSpan.FromMilliseconds(500),
        GeneratorIterations = 9,
        SizeRows = [60, 1_000, 10_000],
    };

    /// <summary>Gets the effort for a first impression, within five minutes on two cores.</summary>
    public static Effort Short { get; } = Full with
    {
        LookupRows = [60, 10_000],
        LargestSwitch = 60,
        LookupLoads = 1,
        LookupIteration = TimeSpan.FromMilliseconds(2),
        LookupIterations = 7,
        FirstCallRows = [60, 10_000],
        FirstCallPatterns = [CodePattern.Symbols],
        FirstCallRuns = 3,
        CompilerRows = [60, 10_000],
        CompilerRuns = 1,
        BuildRows = [60],
        BuildRuns = 1,
        AnalyzerRows = [1_000],
        PageRows = [500, 5_000],
        GeneratorWarmUp = TimeSpan.FromSeconds(1),
        GeneratorIteration = TimeSpan.FromMilliseconds(50),
        GeneratorIterations = 5,
        SizeRows = [60, 1_000],
    };
}
