using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.CodeFixes;

/// <summary>The edits that put a member in the place of a literal.</summary>
internal sealed class LiteralFix(Edits edits, LiteralUse use, IFieldSymbol member)
{
    private int Position => use.Literal.SpanStart;

    /// <summary>Finds out what a literal is used for.</summary>
    public static LiteralUse? UseOf(Edits edits, LiteralExpressionSyntax literal)
        => edits.Model.GetOperation(literal, edits.CancellationToken) is IOperation operation ? LiteralUse.Of(operation, edits.Catalogs) : null;

    /// <summary>Adds the edits.</summary>
    /// <returns><see langword="false"/> if no edits give code that compiles.</returns>
    public bool TryAdd()
    {
        switch (use.Place)
        {
            case LiteralPlace.Cast when use.Reported is CastExpressionSyntax cast:
                // A nullable type may be what a variable takes its type from.
                bool isNullable = edits.Model.GetTypeInfo(cast, edits.CancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum };
                edits.Replace(isNullable ? cast.Expression.Span : cast.Span, Member());
                return true;
            case LiteralPlace.Created:
                edits.Replace(CreationOf(use.Literal).Span, Member());
                return true;
            case LiteralPlace.Boxed:
            case LiteralPlace.Direct when !(use.IsOpen && IsLabel()):
                edits.Replace(use.Literal.Span, Member());
                return true;
            case LiteralPlace.Direct or LiteralPlace.Number or LiteralPlace.Text or LiteralPlace.Received when use.Counterpart is not null:
                return IsLabel() ? TryAddLabel(use.Counterpart.Syntax) : TryAddComparison(use.Counterpart.Syntax);
            default:
                return false;
        }
    }

    private static SyntaxNode CreationOf(SyntaxNode literal)
        => literal.Ancestors().First(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    private static InvocationExpressionSyntax? CallOf(SyntaxNode node)
        => node.WithParentheses().Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
            _ => null,
        };

    private bool IsLabel() => use.Literal.WithParentheses().Parent is CaseSwitchLabelSyntax or ConstantPatternSyntax;

    private string Member() => edits.Name(member, Position);

    private bool TryAddComparison(SyntaxNode counterpart)
    {
        if (CounterpartForm.Of(counterpart, use, isLabel: false) is not TextChange change)
        {
            return false;
        }

        if (CallOf(use.Literal) is not InvocationExpressionSyntax call)
        {
            edits.Replace(change.Span, change.NewText!);
            edits.Replace(use.Literal.Span, Member());
            return true;
        }

        if (!use.IsExact && use.Catalog.ConstantOf(member) is IFieldSymbol constant)
        {
            edits.Replace(use.Literal.Span, edits.Name(constant, Position));
            return true;
        }

        ExpressionSyntax replaced = call.Parent is PrefixUnaryExpressionSyntax negation && negation.IsKind(SyntaxKind.LogicalNotExpression) ? negation : call;
        string comparison = edits.TextOf(counterpart, change) + (replaced == call ? " == " : " != ") + Member();
        bool isOperand = replaced.Parent is ConditionalExpressionSyntax
            || (replaced.Parent is BinaryExpressionSyntax logical && (logical.IsKind(SyntaxKind.LogicalAndExpression) || logical.IsKind(SyntaxKind.LogicalOrExpression)));
        edits.Replace(replaced.Span, isOperand || !Edits.NeedsParentheses(replaced) ? comparison : "(" + comparison + ")");
        return true;
    }

    private bool TryAddLabel(SyntaxNode counterpart)
    {
        if (CounterpartForm.Of(counterpart, use, isLabel: true) is TextChange change && Labels.Of(use.Literal) is List<ExpressionSyntax> labels)
        {
            TextChange?[] members = [.. labels.Select(label => ToMember(label)), .. Labels.JumpsBeside(use.Literal).Select(target => ToTarget(target, labels))];
            if (members.All(label => label is not null))
            {
                edits.Replace(change.Span, change.NewText!);
                foreach (TextChange? label in members)
                {
                    edits.Replace(label!.Value.Span, label.Value.NewText!);
                }

                return true;
            }
        }

        string? text = use.Place switch
        {
            LiteralPlace.Number when counterpart is CastExpressionSyntax cast => "(" + cast.Type.ToString().TrimEnd('?') + ")" + Member(),
            LiteralPlace.Text or LiteralPlace.Received => use.Catalog.ConstantOf(member) is IFieldSymbol constant ? edits.Name(constant, Position) : null,
            _ => null,
        };
        if (text is not null)
        {
            edits.Replace(use.Literal.Span, text);
        }

        return text is not null;
    }

    /// <summary>Makes the target of a <c>goto case</c> what its label becomes.</summary>
    private TextChange? ToTarget(ExpressionSyntax target, List<ExpressionSyntax> labels)
        => labels.Find(label => Equals(NumberOrText(label), NumberOrText(target))) is ExpressionSyntax label && ToMember(label) is TextChange change
            ? new TextChange(target.Span, edits.TextOf(label, change))
            : null;

    private object? NumberOrText(ExpressionSyntax constant) => edits.Model.GetConstantValue(constant, edits.CancellationToken).Value;

    /// <summary>Makes a member of a label, whichever way it says the code.</summary>
    private TextChange? ToMember(ExpressionSyntax label)
    {
        switch (label)
        {
            case CastExpressionSyntax cast when edits.Catalogs.OfEnum(edits.Model.GetTypeInfo(cast.Expression, edits.CancellationToken).Type) == use.Catalog:
                return new TextChange(TextSpan.FromBounds(cast.SpanStart, cast.Expression.SpanStart), string.Empty);
            case MemberAccessExpressionSyntax or IdentifierNameSyntax:
                return edits.Model.GetSymbolInfo(label, edits.CancellationToken).Symbol is IFieldSymbol constant
                    && SymbolEqualityComparer.Default.Equals(constant.ContainingType, use.Catalog.Codes)
                    && use.Catalog.Members.FirstOrDefault(found => found.Name == constant.Name) is IFieldSymbol named
                    ? new TextChange(label.Span, edits.Name(named, label.SpanStart))
                    : null;
            default:
                return label.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().FirstOrDefault() is LiteralExpressionSyntax literal
                    && UseOf(edits, literal) is { Member: IFieldSymbol found } other
                    && other.Literal == label
                    && other.Place == use.Place
                    ? new TextChange(label.Span, edits.Name(found, label.SpanStart))
                    : null;
        }
    }
}
