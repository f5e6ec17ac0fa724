using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports switches that handle nearly all codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="SwitchAnalyzer"/> class.</summary>
    public SwitchAnalyzer()
        : base(ImmutableArray.Create(Rules.MembersMissing), Switches.Analyze, OperationKind.Switch, OperationKind.SwitchExpression)
    {
    }
}
