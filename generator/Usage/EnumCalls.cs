using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports calls of methods that every enum has, where the catalog has a method that knows more.</summary>
internal static class EnumCalls
{
    public static void Analyze(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (EnumCall.Of((IInvocationOperation)context.Operation, catalogs) is not EnumCall call)
        {
            return;
        }

        Location location = context.Operation.Syntax.GetLocation();
        string name = call.Catalog.Enum.Name;
        if (call.IsParse)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.EnumParsed, location, call.Method, name, call.Catalog.ClassName));
        }
        else if (call.Replacements.FirstOrDefault() is string replacement)
        {
            string method = call.Method == nameof(ToString) ? "ToString" : "Enum." + call.Method;
            context.ReportDiagnostic(Diagnostic.Create(Rules.EnumReflected, location, method, name, replacement));
        }
    }
}
