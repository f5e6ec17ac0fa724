using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.CodeFixes;

/// <summary>Replaces the cast of a number with <c>TryParse</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NumberCastCodeFixProvider))]
public sealed class NumberCastCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EC0204");

    private protected override ImmutableArray<string> Kinds { get; } = ImmutableArray.Create("EC0204.TryParse");

    private protected override string? Add(Edits edits, Diagnostic diagnostic, string kind)
    {
        if (edits.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not CastExpressionSyntax cast
            || edits.Model.GetOperation(cast, edits.CancellationToken) is not IConversionOperation conversion
            || Casts.Find(conversion, edits.Catalogs) is not KnownCatalog catalog
            || !SymbolEqualityComparer.Default.Equals(conversion.Type, catalog.Enum)
            || !IsAccepted(conversion.Operand.Type, catalog))
        {
            return null;
        }

        return Reading.TryReplace(edits, catalog, "TryParse", cast, cast.Expression.WithoutParentheses()) ? $"Use '{catalog.ClassName}.TryParse'" : null;
    }

    private static bool IsAccepted(ITypeSymbol? type, KnownCatalog catalog)
        => type?.SpecialType switch
        {
            SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
                => catalog.Has("TryParse", SpecialType.System_Int32) || catalog.Has("TryParse", SpecialType.System_Int64),
            SpecialType.System_UInt32 or SpecialType.System_Int64 => catalog.Has("TryParse", SpecialType.System_Int64),
            _ => false,
        };
}
