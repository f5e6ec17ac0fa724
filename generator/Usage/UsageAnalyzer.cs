using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>
/// Looks at C# that may use a catalog. What has a code fix is reported by an analyzer that reports nothing else: <c>dotnet format</c> asks
/// a code fix about the first diagnostic of the analyzer, and gives up if it's another one.
/// </summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    private readonly Action<OperationAnalysisContext, KnownCatalogs> _analyze;
    private readonly ImmutableArray<OperationKind> _kinds;

    private protected UsageAnalyzer(ImmutableArray<DiagnosticDescriptor> rules, Action<OperationAnalysisContext, KnownCatalogs> analyze, params OperationKind[] kinds)
    {
        SupportedDiagnostics = rules;
        _analyze = analyze;
        _kinds = ImmutableArray.Create(kinds);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var catalogs = KnownCatalogs.Of(start.Compilation);
            start.RegisterOperationAction(operation => _analyze(operation, catalogs), _kinds);
        });
    }
}
