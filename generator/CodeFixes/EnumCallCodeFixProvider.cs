using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.CodeFixes;

/// <summary>Replaces a method of <see cref="Enum"/> with one of the catalog.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumCallCodeFixProvider))]
public sealed class EnumCallCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EC0205", "EC0206");

    // Not the names of the methods: to fix all of a project gives each call the method that it probably means.
    private protected override ImmutableArray<string> Kinds { get; } = ImmutableArray.Create("Enum.Probable", "Enum.Other");

    private protected override string? Add(Edits edits, Diagnostic diagnostic, string kind)
    {
        if (edits.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax syntax
            || edits.Model.GetOperation(syntax, edits.CancellationToken) is not IInvocationOperation operation
            || EnumCall.Of(operation, edits.Catalogs) is not EnumCall call
            || call.Catalog.Class is not INamedTypeSymbol catalogClass
            || call.Replacements.ElementAtOrDefault(Kinds.IndexOf(kind)) is not string replacement)
        {
            return null;
        }

        bool isFixed = call.Method switch
        {
            nameof(Enum.TryParse) => AddTryParse(edits, call, catalogClass, syntax, operation, replacement),
            nameof(Enum.Parse) => AddParse(edits, call, syntax, replacement),
            nameof(ToString) => AddToString(edits, call, catalogClass, syntax, replacement),
            _ => AddCall(edits, call, catalogClass, syntax, replacement),
        };
        return isFixed ? $"Use '{(call.IsParse ? catalogClass.Name + "." : string.Empty)}{replacement}'" : null;
    }

    private static bool AddTryParse(Edits edits, EnumCall call, INamedTypeSymbol catalogClass, InvocationExpressionSyntax syntax, IInvocationOperation operation, string method)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = syntax.ArgumentList.Arguments;
        if (operation.TargetMethod.TypeArguments.Length != 1 || !IsText(call) || arguments.Any(argument => argument.NameColon is not null))
        {
            return false;
        }

        edits.Replace(syntax.Expression.Span, edits.Name(catalogClass, syntax.SpanStart) + "." + method);
        if (arguments.Count == 3)
        {
            // A code has one spelling.
            edits.Replace(TextSpan.FromBounds(arguments[1].SpanStart, arguments[2].SpanStart), string.Empty);
        }

        return true;
    }

    private static bool AddParse(Edits edits, EnumCall call, InvocationExpressionSyntax syntax, string method)
    {
        bool isGeneric = syntax.Expression.DescendantNodesAndSelf().OfType<GenericNameSyntax>().Any();
        ExpressionSyntax? replaced = isGeneric ? syntax : syntax.Parent as CastExpressionSyntax;
        return replaced is not null
            && SymbolEqualityComparer.Default.Equals(edits.Model.GetTypeInfo(replaced, edits.CancellationToken).Type, call.Catalog.Enum)
            && IsText(call)
            && call.Value?.Syntax is ExpressionSyntax text
            && Reading.TryReplace(edits, call.Catalog, method, replaced, text);
    }

    private static bool AddToString(Edits edits, EnumCall call, INamedTypeSymbol catalogClass, InvocationExpressionSyntax syntax, string method)
    {
        bool isExtension = IsExtension(edits, call, syntax.SpanStart, method);
        switch (syntax.Expression)
        {
            case MemberAccessExpressionSyntax access when isExtension:
                edits.Replace(access.Name.Span, method);
                return true;
            case MemberAccessExpressionSyntax access:
                edits.Replace(syntax.Span, edits.Name(catalogClass, syntax.SpanStart) + "." + method + "(" + access.Expression + ")");
                return true;
            case MemberBindingExpressionSyntax binding when isExtension:
                edits.Replace(binding.Name.Span, method);
                return true;
            default:
                return false;
        }
    }

    private static bool AddCall(Edits edits, EnumCall call, INamedTypeSymbol catalogClass, InvocationExpressionSyntax syntax, string method)
    {
        if (call.Value?.Syntax is not ExpressionSyntax code || code.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return false;
        }

        edits.Replace(syntax.Span, IsExtension(edits, call, syntax.SpanStart, method)
            ? Edits.Receiver(code) + "." + method + "()"
            : edits.Name(catalogClass, syntax.SpanStart) + "." + method + "(" + code + ")");
        return true;
    }

    private static bool IsExtension(Edits edits, EnumCall call, int position, string method)
        => edits.Model.LookupSymbols(position, call.Catalog.Enum, method, includeReducedExtensionMethods: true)
            .Any(found => SymbolEqualityComparer.Default.Equals(found.ContainingType, call.Catalog.Class));

    // Not a span of characters, which not all catalogs read.
    private static bool IsText(EnumCall call) => call.Value?.Type?.SpecialType == SpecialType.System_String;
}
