using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.CodeFixes;

/// <summary>The edit that makes a code out of its number or text: it removes the cast or the call.</summary>
internal static class CounterpartForm
{
    /// <summary>Makes the edit.</summary>
    /// <param name="counterpart">What the literal is compared with.</param>
    /// <param name="use">The use of the literal.</param>
    /// <param name="isLabel">Whether the literal is a label, for which an open value is no code, but its member is.</param>
    /// <returns><see langword="null"/> if the code can't be told from what is around it.</returns>
    public static TextChange? Of(SyntaxNode counterpart, LiteralUse use, bool isLabel)
    {
        string member = isLabel && use.Place == LiteralPlace.Received ? ".Member" : string.Empty;
        return (use.Place, counterpart) switch
        {
            (LiteralPlace.Direct, ExpressionSyntax value) => new TextChange(value.Span, Edits.Receiver(value) + (IsNullable(use) ? "?.Member" : ".Member")),
            (LiteralPlace.Number, CastExpressionSyntax cast) => Replace(cast.SpanStart, cast.Expression.SpanStart, string.Empty),
            (LiteralPlace.Text or LiteralPlace.Received, ConditionalAccessExpressionSyntax access) => OfConditional(access, member),
            (LiteralPlace.Text or LiteralPlace.Received, InvocationExpressionSyntax call) => OfCall(call, member),
            _ => null,
        };
    }

    private static bool IsNullable(LiteralUse use)
        => use.Counterpart?.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static TextChange? OfCall(InvocationExpressionSyntax call, string member)
        => call.ArgumentList.Arguments.Count == 1 ? new TextChange(call.Span, Edits.Receiver(call.ArgumentList.Arguments[0].Expression))
            : call.Expression is MemberAccessExpressionSyntax access ? Replace(access.Expression.Span.End, call.Span.End, member)
            : null;

    private static TextChange? OfConditional(ConditionalAccessExpressionSyntax access, string member)
    {
        while (access.WhenNotNull is ConditionalAccessExpressionSyntax inner)
        {
            access = inner;
        }

        return access.WhenNotNull switch
        {
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } => Replace(access.OperatorToken.SpanStart, access.Span.End, member.Length == 0 ? member : "?" + member),
            InvocationExpressionSyntax call => OfCall(call, member),
            _ => null,
        };
    }

    private static TextChange Replace(int start, int end, string text) => new(TextSpan.FromBounds(start, end), text);
}
