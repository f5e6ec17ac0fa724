using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>A generator that has the sources ready for each additional file: what is left is the cost of the driver for so many files.</summary>
/// <param name="sources">The sources for the path of a file.</param>
internal sealed class CopyingGenerator(IReadOnlyDictionary<string, GeneratedSourceResult[]> sources) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider,
            (output, file) =>
            {
                foreach (GeneratedSourceResult source in sources[file.Path])
                {
                    output.AddSource(source.HintName, source.SourceText);
                }
            });
}
