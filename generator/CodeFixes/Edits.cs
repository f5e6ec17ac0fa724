using System.Threading;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.CodeFixes;

/// <summary>Edits of a document, with names written as the place allows.</summary>
internal sealed class Edits
{
    private readonly Document _document;
    private readonly SourceText _text;
    private readonly List<TextChange> _changes = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> _names = [];

    private Edits(Document document, SourceText text, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        _document = document;
        _text = text;
        Root = root;
        Model = model;
        Catalogs = KnownCatalogs.Of(model.Compilation);
        CancellationToken = cancellationToken;
    }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public KnownCatalogs Catalogs { get; }

    public CancellationToken CancellationToken { get; }

    public static async Task<Edits> CreateAsync(Document document, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return new Edits(
            document,
            text,
            root ?? throw new InvalidOperationException("The document isn't C#."),
            model ?? throw new InvalidOperationException("The document isn't C#."),
            cancellationToken);
    }

    /// <summary>Tells whether parentheses are needed around a conditional or a comparison in the place of an expression.</summary>
    public static bool NeedsParentheses(SyntaxNode replaced)
        => replaced.Parent is not (
            EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ArgumentSyntax or ParenthesizedExpressionSyntax
            or IfStatementSyntax or WhileStatementSyntax or LambdaExpressionSyntax or YieldStatementSyntax or ExpressionStatementSyntax)
            && !(replaced.Parent is AssignmentExpressionSyntax assignment && assignment.Right == replaced)
            && !(replaced.Parent is SwitchExpressionArmSyntax arm && arm.Expression == replaced);

    /// <summary>Writes an expression so that a member access can follow.</summary>
    public static string Receiver(ExpressionSyntax expression)
        => expression is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax
            ? expression.ToString()
            : "(" + expression + ")";

    /// <summary>Replaces a piece of the text; what another fix has already done is left alone.</summary>
    public void Replace(TextSpan span, string text)
    {
        if (!_changes.Exists(change => change.Span == span || change.Span.OverlapsWith(span)))
        {
            _changes.Add(new TextChange(span, text));
        }
    }

    public Document Apply() => _document.WithText(_text.WithChanges(_changes.OrderBy(change => change.Span)));

    /// <summary>Gets the text that an expression has after a change in it.</summary>
    public string TextOf(SyntaxNode expression, TextChange change)
        => TextAt(expression.SpanStart, change.Span.Start) + change.NewText + TextAt(change.Span.End, expression.Span.End);

    /// <summary>Writes a static member as briefly as the place allows, and so that it compiles there.</summary>
    public string Name(ISymbol member, int position)
    {
        string identifier = CSharpText.Identifier(member.Name);
        string brief = Name(member.ContainingType, position) + "." + identifier;
        ISymbol? meant = Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(brief), SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(meant, member)
            ? brief
            : member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + identifier;
    }

    /// <summary>Writes a type as briefly as the place allows.</summary>
    public string Name(INamedTypeSymbol type, int position)
    {
        string brief = type.ContainingType is INamedTypeSymbol outer ? Name(outer, position) + "." + type.Name : type.ToMinimalDisplayString(Model, position);
        ISymbol? meant = Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(brief), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        return SymbolEqualityComparer.Default.Equals(meant, type) ? brief : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    /// <summary>Writes a name of the framework.</summary>
    public string SystemName(string type, int position)
        => Model.Compilation.GetTypeByMetadataName("System." + type) is INamedTypeSymbol found ? Name(found, position) : "global::System." + type;

    /// <summary>Makes a name for a variable that nothing in the member has.</summary>
    public string NewName(SyntaxNode place)
    {
        SyntaxNode member = place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax) ?? Root;
        if (!_names.TryGetValue(member, out HashSet<string>? names))
        {
            names = [.. member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
            _names.Add(member, names);
        }

        string name = "code";
        for (int i = 2; !names.Add(name); i++)
        {
            name = "code" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    private string TextAt(int start, int end) => _text.ToString(TextSpan.FromBounds(start, end));
}
