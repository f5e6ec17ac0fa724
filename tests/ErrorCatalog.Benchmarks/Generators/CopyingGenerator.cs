using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>A generator that writes files that it was given: what is left is the cost of the driver for so many files.</summary>
internal sealed class CopyingGenerator(ImmutableArray<GeneratedSourceResult> sources) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.ParseOptionsProvider.SelectMany((_, _) => sources),
            static (output, source) => output.AddSource(source.HintName, source.SourceText));
}
