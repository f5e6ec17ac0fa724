using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports casts to an enum whose values are hashes of the codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HashCastAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="HashCastAnalyzer"/> class.</summary>
    public HashCastAnalyzer()
        : base(ImmutableArray.Create(Rules.HashCast), Casts.AnalyzeHashes, OperationKind.Conversion)
    {
    }
}
