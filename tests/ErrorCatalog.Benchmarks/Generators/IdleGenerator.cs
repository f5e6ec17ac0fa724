using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Benchmarks.Generators;

/// <summary>A generator that does nothing: what is left is the cost of the driver.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
