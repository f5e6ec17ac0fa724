using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports casts of numbers to the enum of a catalog, which accept numbers that are no codes.</summary>
internal static class Casts
{
    /// <summary>Finds the catalog whose enum a number is cast to.</summary>
    /// <returns><see langword="null"/> if it's another conversion, or that of a constant.</returns>
    public static KnownCatalog? Find(IConversionOperation conversion, KnownCatalogs catalogs)
        => !conversion.IsImplicit
            && conversion.Syntax is CastExpressionSyntax
            && catalogs.OfEnum(conversion.Type) is KnownCatalog catalog
            && !conversion.Operand.ConstantValue.HasValue
            && IsInteger(conversion.Operand.Type)
            && !IsOfEnum(conversion.Operand, catalog)
            && !IsTested(conversion, catalog)
            ? catalog
            : null;

    public static void AnalyzeNumbers(OperationAnalysisContext context, KnownCatalogs catalogs) => Analyze(context, catalogs, areHashes: false, Rules.NumberCast);

    public static void AnalyzeHashes(OperationAnalysisContext context, KnownCatalogs catalogs) => Analyze(context, catalogs, areHashes: true, Rules.HashCast);

    private static void Analyze(OperationAnalysisContext context, KnownCatalogs catalogs, bool areHashes, DiagnosticDescriptor rule)
    {
        if (Find((IConversionOperation)context.Operation, catalogs) is KnownCatalog catalog && areHashes == (catalog.Codes is not null))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Operation.Syntax.GetLocation(), catalog.Enum.Name, catalog.ClassName));
        }
    }

    // A comparison, "IsDefined", and methods such as "TryGetMessage" find out whether it's a code.
    private static bool IsTested(IConversionOperation conversion, KnownCatalog catalog)
        => conversion.WithImplicit().Parent switch
        {
            IBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
            IArgumentOperation argument => IsTest(argument, catalog),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } } => IsTestedElsewhere(local, conversion, catalog),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: ILocalSymbol local } } => IsTestedElsewhere(local, conversion, catalog),
            _ => false,
        };

    private static bool IsTestedElsewhere(ILocalSymbol local, IOperation operation, KnownCatalog catalog)
    {
        IOperation body = operation;
        while (body.Parent is IOperation parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<ILocalReferenceOperation>().Any(reference
            => SymbolEqualityComparer.Default.Equals(reference.Local, local) && reference.WithImplicit().Parent is IArgumentOperation argument && IsTest(argument, catalog));
    }

    private static bool IsTest(IArgumentOperation argument, KnownCatalog catalog)
        => argument.Parent is IInvocationOperation { TargetMethod: IMethodSymbol method }
            && (method.Name == nameof(Enum.IsDefined) || method.Name.StartsWith("TryGet", StringComparison.Ordinal))
            && (method.ContainingType.SpecialType == SpecialType.System_Enum || SymbolEqualityComparer.Default.Equals(method.ContainingType, catalog.Class));

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    // What was a member before stays one.
    private static bool IsOfEnum(IOperation operand, KnownCatalog catalog)
        => operand is IConversionOperation { Operand.Type: ITypeSymbol type } && SymbolEqualityComparer.Default.Equals(type, catalog.Enum);
}
