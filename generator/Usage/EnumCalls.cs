using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports calls of methods that every enum has, where the catalog has a method that knows more.</summary>
internal static class EnumCalls
{
    public static void AnalyzeParsing(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (EnumCall.Of((IInvocationOperation)context.Operation, catalogs) is { IsParse: true } call)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.EnumParsed, context.Operation.Syntax.GetLocation(), call.Method, call.Catalog.Enum.Name, call.Catalog.ClassName));
        }
    }

    public static void AnalyzeReflection(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (EnumCall.Of((IInvocationOperation)context.Operation, catalogs) is { IsParse: false } call
            && call.Replacements.FirstOrDefault() is string replacement
            && !context.Operation.IsInExpressionTree())
        {
            string method = call.Method == nameof(ToString) ? "ToString" : "Enum." + call.Method;
            context.ReportDiagnostic(Diagnostic.Create(Rules.EnumReflected, context.Operation.Syntax.GetLocation(), method, call.Catalog.Enum.Name, replacement));
        }
    }
}
