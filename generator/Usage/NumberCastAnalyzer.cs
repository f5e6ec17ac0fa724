using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports casts to an enum whose values are the codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NumberCastAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="NumberCastAnalyzer"/> class.</summary>
    public NumberCastAnalyzer()
        : base(ImmutableArray.Create(Rules.NumberCast), Casts.AnalyzeNumbers, OperationKind.Conversion)
    {
    }
}
