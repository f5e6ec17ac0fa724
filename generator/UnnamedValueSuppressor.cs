using System.Collections.Immutable;
using ErrorCatalog.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator;

/// <summary>
/// Suppresses CS8524 for switch expressions over codes: all members are handled, and no value that was parsed lacks a member.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedValueSuppressor : DiagnosticSuppressor
{
    /// <summary>What is suppressed, and why.</summary>
    internal static readonly SuppressionDescriptor UnnamedValue = new(
        "EC0210",
        "CS8524",
        "The switch expression handles all codes of the catalog. For an undefined value, such as the default value, it throws a SwitchExpressionException.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(UnnamedValue);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var catalogs = KnownCatalogs.Of(context.Compilation);
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is SyntaxTree tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<SwitchExpressionSyntax>() is SwitchExpressionSyntax expression
                && catalogs.OfEnum(context.GetSemanticModel(tree).GetTypeInfo(expression.GoverningExpression, context.CancellationToken).Type) is not null)
            {
                context.ReportSuppression(Suppression.Create(UnnamedValue, diagnostic));
            }
        }
    }
}
