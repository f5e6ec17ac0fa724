using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports methods of <see cref="Enum"/> that read names and numbers, but not codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumParseAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="EnumParseAnalyzer"/> class.</summary>
    public EnumParseAnalyzer()
        : base(ImmutableArray.Create(Rules.EnumParsed), EnumCalls.AnalyzeParsing, OperationKind.Invocation)
    {
    }
}
