using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>A generator that has a source ready for each additional file: what is left is the cost of the driver for so many files.</summary>
/// <param name="sources">The source for the path of a file.</param>
internal sealed class CopyingGenerator(IReadOnlyDictionary<string, GeneratedSourceResult> sources) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider,
            (output, file) => output.AddSource(sources[file.Path].HintName, sources[file.Path].SourceText));
}
