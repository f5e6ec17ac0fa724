using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports methods of <see cref="Enum"/> that the catalog has a better one for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumReflectionAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="EnumReflectionAnalyzer"/> class.</summary>
    public EnumReflectionAnalyzer()
        : base(ImmutableArray.Create(Rules.EnumReflected), EnumCalls.AnalyzeReflection, OperationKind.Invocation)
    {
    }
}
