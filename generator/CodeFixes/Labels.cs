using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorCatalog.CodeFixes;

/// <summary>The constants that a value is compared with in one <c>switch</c> or <c>is</c>.</summary>
internal static class Labels
{
    /// <summary>Lists the constants beside a label, and the label itself.</summary>
    /// <returns><see langword="null"/> if there is more to it than constants.</returns>
    public static List<ExpressionSyntax>? Of(SyntaxNode label)
    {
        var labels = new List<ExpressionSyntax>();
        return OwnerOf(label) switch
        {
            SwitchStatementSyntax statement => statement.Sections.SelectMany(section => section.Labels).All(found => Add(found, labels)) ? labels : null,
            SwitchExpressionSyntax expression => expression.Arms.All(arm => Add(arm.Pattern, labels)) ? labels : null,
            IsPatternExpressionSyntax test => Add(test.Pattern, labels) ? labels : null,
            _ => null,
        };
    }

    /// <summary>Lists the targets of the <c>goto case</c> statements of a label's <c>switch</c>, each of which is the value of a label.</summary>
    public static IEnumerable<ExpressionSyntax> JumpsBeside(SyntaxNode label)
        => OwnerOf(label) is SwitchStatementSyntax statement
            ? statement.DescendantNodes()
                .OfType<GotoStatementSyntax>()
                .Where(jump => jump.IsKind(SyntaxKind.GotoCaseStatement) && jump.FirstAncestorOrSelf<SwitchStatementSyntax>() == statement)
                .Select(jump => jump.Expression!.WithoutParentheses())
            : [];

    private static SyntaxNode? OwnerOf(SyntaxNode label)
        => label.Ancestors().FirstOrDefault(node => node is SwitchStatementSyntax or SwitchExpressionSyntax or IsPatternExpressionSyntax);

    private static bool Add(SwitchLabelSyntax label, List<ExpressionSyntax> labels)
    {
        switch (label)
        {
            case DefaultSwitchLabelSyntax:
                return true;
            case CaseSwitchLabelSyntax constant:
                labels.Add(constant.Value.WithoutParentheses());
                return true;
            case CasePatternSwitchLabelSyntax pattern:
                return Add(pattern.Pattern, labels);
            default:
                return false;
        }
    }

    private static bool Add(PatternSyntax pattern, List<ExpressionSyntax> labels)
    {
        switch (pattern)
        {
            case DiscardPatternSyntax:
                return true;
            case ConstantPatternSyntax constant:
                labels.Add(constant.Expression.WithoutParentheses());
                return true;
            case BinaryPatternSyntax both:
                return Add(both.Left, labels) && Add(both.Right, labels);
            case UnaryPatternSyntax negated:
                return Add(negated.Pattern, labels);
            case ParenthesizedPatternSyntax parenthesized:
                return Add(parenthesized.Pattern, labels);
            default:
                return false;
        }
    }
}
