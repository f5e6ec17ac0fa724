using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator;

/// <summary>Reports C# that goes around a catalog: literals for members, and what the methods of any enum make of codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.OfUsage.Remove(Rules.CodeUnused);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var catalogs = KnownCatalogs.Of(start.Compilation);
            start.RegisterOperationAction(operation => Literals.Analyze(operation, catalogs), OperationKind.Literal);
            start.RegisterOperationAction(operation => Casts.Analyze(operation, catalogs), OperationKind.Conversion);
            start.RegisterOperationAction(operation => EnumCalls.Analyze(operation, catalogs), OperationKind.Invocation);
            start.RegisterOperationAction(operation => Switches.Analyze(operation, catalogs), OperationKind.Switch, OperationKind.SwitchExpression);
        });
    }
}
