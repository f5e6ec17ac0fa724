using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ErrorCatalog.Benchmarks;

/// <summary>How BenchmarkDotNet measures here: in this process, where the catalogs are loaded, and without a log.</summary>
internal static class InProcess
{
    /// <summary>Measures the benchmarks of a class.</summary>
    /// <typeparam name="TBenchmarks">The class.</typeparam>
    /// <param name="iteration">How long an iteration shall take; one that takes longer has one call.</param>
    /// <param name="iterations">How many there are.</param>
    /// <param name="countMemory">Whether the allocated bytes are counted too.</param>
    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    public static IReadOnlyList<BenchmarkReport> Run<TBenchmarks>(TimeSpan iteration, int iterations, bool countMemory)
    {
        Summary summary = BenchmarkRunner.Run<TBenchmarks>(Config(iteration, iterations, countMemory));
        return !summary.Reports.IsEmpty && summary.Reports.All(report => report.Success)
            ? summary.Reports
            : throw new InvalidOperationException($"Benchmarks of {typeof(TBenchmarks).Name} failed; with a console logger BenchmarkDotNet says why.");
    }

    private static ManualConfig Config(TimeSpan iteration, int iterations, bool countMemory)
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddLogger(NullLogger.Instance)
            .AddJob(Job.Default
                .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false))
                .WithUnrollFactor(1)
                .WithMinInvokeCount(1)
                .WithIterationTime(TimeInterval.FromMilliseconds(iteration.TotalMilliseconds))
                .WithWarmupCount(1)
                .WithIterationCount(iterations)
                .WithGcForce(false)
                .WithEvaluateOverhead(false));
        return countMemory ? config.AddDiagnoser(MemoryDiagnoser.Default) : config;
    }
}
