using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Finds out what is around an expression.</summary>
internal static class Wrapping
{
    /// <summary>Gets an expression with the parentheses around it.</summary>
    public static SyntaxNode WithParentheses(this SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parent)
        {
            expression = parent;
        }

        return expression;
    }

    /// <summary>Gets an expression without the parentheses around it.</summary>
    public static ExpressionSyntax WithoutParentheses(this ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>Gets the type that a nullable value type is the nullable form of, or another type as it is.</summary>
    public static ITypeSymbol? WithoutNullable(this ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Gets a value with the implicit conversions that the compiler has put around it.</summary>
    public static IOperation WithImplicit(this IOperation value)
    {
        while (value.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion;
        }

        return value;
    }

    /// <summary>Gets a value without the implicit conversions that the compiler has put around it.</summary>
    public static IOperation? WithoutImplicit(this IOperation? value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>Gets the other side of <c>==</c> or <c>!=</c>.</summary>
    /// <returns><see langword="null"/> if the value isn't a side of a comparison.</returns>
    public static IOperation? ComparedWith(this IOperation value)
        => value.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            ? comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand
            : null;

    /// <summary>Tells whether code becomes data, which few methods can be translated from.</summary>
    public static bool IsInExpressionTree(this IOperation operation)
    {
        for (IOperation? outer = operation; outer is not null; outer = outer.Parent)
        {
            if (outer is IConversionOperation { Operand: IAnonymousFunctionOperation, Type.Name: "Expression" })
            {
                return true;
            }
        }

        return false;
    }
}
