using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports switches that handle nearly all codes: those are as good as certain to have been complete before a row was added.</summary>
internal static class Switches
{
    // A switch that handles fewer codes may well be meant as it is.
    private const int FewestHandled = 4;
    private const int MostMissing = 3;

    public static void Analyze(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (FindMissing(context.Operation, catalogs) is not (KnownCatalog catalog, IFieldSymbol[] missing))
        {
            return;
        }

        SyntaxToken? keyword = context.Operation.Syntax switch
        {
            SwitchStatementSyntax statement => statement.SwitchKeyword,
            SwitchExpressionSyntax expression => expression.SwitchKeyword,
            _ => null,
        };
        string names = MessageText.List([.. missing.Select(member => "'" + member.Name + "'")], missing.Length);
        context.ReportDiagnostic(Diagnostic.Create(Rules.MembersMissing, keyword?.GetLocation() ?? context.Operation.Syntax.GetLocation(), catalog.Enum.Name, names));
    }

    /// <summary>Finds what a switch lacks to be complete.</summary>
    /// <returns><see langword="null"/> if it's complete, or far from it.</returns>
    public static (KnownCatalog Catalog, IFieldSymbol[] Missing)? FindMissing(IOperation operation, KnownCatalogs catalogs)
    {
        IOperation? value = operation switch
        {
            ISwitchOperation statement => statement.Value,
            ISwitchExpressionOperation expression => expression.Value,
            _ => null,
        };
        if (catalogs.OfEnum(value?.Type) is not KnownCatalog catalog)
        {
            return null;
        }

        HashSet<object>? handled = operation is ISwitchOperation cases ? HandledMembers.Of(cases) : HandledMembers.Of((ISwitchExpressionOperation)operation);
        if (handled is null || handled.Count < FewestHandled)
        {
            return null;
        }

        // Most switches over a large catalog are far from it, which is seen without a look at its members.
        int most = Math.Max(1, Math.Min(MostMissing, handled.Count / 10));
        if (catalog.Current.Count - handled.Count > most)
        {
            return null;
        }

        IFieldSymbol[] missing = [.. catalog.Current.Where(member => !handled.Contains(member.ConstantValue!))];
        return missing.Length > 0 && missing.Length <= most ? (catalog, missing) : null;
    }
}
