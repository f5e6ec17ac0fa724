using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Looks through what is around an expression and changes nothing about it.</summary>
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
}
