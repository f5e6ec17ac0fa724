using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorCatalog.Generator.Usage;

/// <summary>The types that are expected in the place of a literal for which the compiler found no conversion.</summary>
internal static class ExpectedTypes
{
    /// <summary>Lists the types; those of all methods that a call may mean.</summary>
    public static IEnumerable<ITypeSymbol> Of(IOperation literal)
        => literal.SemanticModel is SemanticModel model ? Find(model, literal.Syntax.WithParentheses()).OfType<ITypeSymbol>() : [];

    private static IEnumerable<ITypeSymbol?> Find(SemanticModel model, SyntaxNode literal)
        => literal.Parent switch
        {
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument
                => model.GetTypeInfo(tuple).ConvertedType is INamedTypeSymbol { IsTupleType: true } expected
                    ? [expected.TupleElements.ElementAtOrDefault(tuple.Arguments.IndexOf(argument))?.Type]
                    : [],
            ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: SyntaxNode call } list } argument
                => OfParameters(model.GetSymbolInfo(call).CandidateSymbols, list.Arguments.IndexOf(argument), argument.NameColon?.Name.Identifier.ValueText),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => [ElementOf(model.GetTypeInfo(collection).ConvertedType)],
            InitializerExpressionSyntax { Parent: InitializerExpressionSyntax } element
                => OfParameters(model.GetCollectionInitializerSymbolInfo(element).CandidateSymbols, element.Expressions.IndexOf((ExpressionSyntax)literal), null),
            InitializerExpressionSyntax => OfParameters(model.GetCollectionInitializerSymbolInfo((ExpressionSyntax)literal).CandidateSymbols, 0, null),
            _ => [],
        };

    private static IEnumerable<ITypeSymbol?> OfParameters(ImmutableArray<ISymbol> candidates, int position, string? name)
    {
        foreach (ISymbol candidate in candidates)
        {
            ImmutableArray<IParameterSymbol> parameters = candidate switch
            {
                IMethodSymbol method => method.Parameters,
                IPropertySymbol property => property.Parameters,
                _ => ImmutableArray<IParameterSymbol>.Empty,
            };
            yield return (name is null ? parameters.ElementAtOrDefault(position) : parameters.FirstOrDefault(parameter => parameter.Name == name))?.Type;

            // An argument of a list has no name.
            if (name is null && parameters.LastOrDefault() is { IsParams: true } last && position >= last.Ordinal)
            {
                yield return ElementOf(last.Type);
            }
        }
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type)
        => type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } generic => generic.TypeArguments[0],
            _ => null,
        };
}
