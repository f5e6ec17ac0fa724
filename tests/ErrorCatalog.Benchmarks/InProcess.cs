using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ErrorCatalog.Benchmarks;

/// <summary>How BenchmarkDotNet measures here: in this process, where the catalogs are loaded, and without a log.</summary>
internal static class InProcess
{
    public static ManualConfig Config(TimeSpan iteration, int iterations, bool countMemory)
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
