using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorCatalog.CodeFixes;

/// <summary>Replaces a literal with the member that it's the code of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralCodeFixProvider))]
public sealed class LiteralCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EC0201");

    private protected override ImmutableArray<string> Kinds { get; } = ImmutableArray.Create("EC0201.Member");

    private protected override string? Add(Edits edits, Diagnostic diagnostic, string kind)
    {
        SyntaxNode node = edits.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().FirstOrDefault() is LiteralExpressionSyntax literal
            && LiteralFix.UseOf(edits, literal) is { Member: IFieldSymbol member } use
            && new LiteralFix(edits, use, member).TryAdd()
            ? $"Use '{use.Catalog.Enum.Name}.{member.Name}'"
            : null;
    }
}
