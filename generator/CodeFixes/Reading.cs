using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.CodeFixes;

/// <summary>Writes an expression that reads a code, or throws.</summary>
internal static class Reading
{
    /// <summary>Writes <c>PlaidErrors.TryParse(text, out var code) ? code : throw …</c> in the place of an expression.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="method">The method that reads.</param>
    /// <param name="replaced">The expression to replace.</param>
    /// <param name="received">What was received.</param>
    /// <returns><see langword="false"/> if no variable can be declared there.</returns>
    public static bool TryReplace(Edits edits, KnownCatalog catalog, string method, ExpressionSyntax replaced, ExpressionSyntax received)
    {
        IOperation? operation = edits.Model.GetOperation(replaced, edits.CancellationToken);
        if (catalog.Class is not INamedTypeSymbol catalogClass || !MayDeclare(replaced, operation))
        {
            return false;
        }

        int position = replaced.SpanStart;
        string name = edits.NewName(replaced);
        string error = edits.Model.GetSymbolInfo(received, edits.CancellationToken).Symbol is IParameterSymbol
            ? edits.SystemName("ArgumentOutOfRangeException", position) + "(nameof(" + received + "), " + received + ", \"The error code isn't defined.\")"
            : edits.SystemName("FormatException", position) + "(\"The error code isn't defined.\")";
        string reading = edits.Name(catalogClass, position) + "." + method + "(" + received + ", out var " + name + ") ? " + name + " : throw new " + error;

        // Not every expression is a statement.
        string target = operation?.WithImplicit().Parent is IExpressionStatementOperation ? "_ = " : string.Empty;
        edits.Replace(replaced.Span, target + (Edits.NeedsParentheses(replaced) ? "(" + reading + ")" : reading));
        return true;
    }

    // Neither a query nor an expression tree has variables, and what is constant calls nothing.
    private static bool MayDeclare(SyntaxNode place, IOperation? operation)
        => !place.Ancestors().Any(node => node is QueryExpressionSyntax or AttributeSyntax or ParameterSyntax) && operation?.IsInExpressionTree() != true;
}
