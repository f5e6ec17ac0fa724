using System;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>One contender that answers one question for all keys.</summary>
/// <param name="Pattern">What the codes look like.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="Question">The title of the question.</param>
/// <param name="Hits">Whether the keys are in the table.</param>
/// <param name="Contender">The title of the contender.</param>
/// <param name="Loop">Asks for each key.</param>
public sealed record LookupCase(CodePattern Pattern, int Rows, string Question, bool Hits, string Contender, Func<int> Loop)
{
    /// <summary>Gets the bytes that one lookup allocates: counted for this thread alone, since the JIT and others work beside it.</summary>
    public double Allocated
    {
        get
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Loop();
            return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / LookupAssembly.Keys;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Question}, {Rows} {Pattern}, {(Hits ? "hit" : "miss")}, {Contender}";
}
