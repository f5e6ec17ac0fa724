using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorCatalog.Generator.Usage;

/// <summary>A literal, with its sign if any, that is used as a code of a catalog. A named constant isn't: its name says what it is.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Literal">The literal.</param>
/// <param name="Constant">Its text or number.</param>
/// <param name="Member">The member with the code; <see langword="null"/> if no member has it.</param>
/// <param name="Counterpart">What it's compared with, or the value of the <c>switch</c>; otherwise, <see langword="null"/>.</param>
/// <param name="IsExact">Whether it's the code or not, and not the code but for case.</param>
internal sealed record LiteralUse(KnownCatalog Catalog, LiteralPlace Place, ExpressionSyntax Literal, object Constant, IFieldSymbol? Member, IOperation? Counterpart, bool IsExact = true)
{
    /// <summary>Gets whether an open value is expected, which no label is.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Gets what to report: the literal, or its cast to the enum.</summary>
    public SyntaxNode Reported => Place == LiteralPlace.Cast ? Literal.FirstAncestorOrSelf<CastExpressionSyntax>() ?? (SyntaxNode)Literal : Literal;

    /// <summary>Finds out what a literal is used for. What the compiler has filled in, such as a default argument, isn't one.</summary>
    /// <returns><see langword="null"/> if it isn't used as a code.</returns>
    public static LiteralUse? Of(IOperation literal, KnownCatalogs catalogs)
        => !literal.IsImplicit && IsPossible(literal.ConstantValue) ? new LiteralUseFinder(literal, catalogs).Find() : null;

    // An empty text is no code, which is what it's compared with.
    private static bool IsPossible(Optional<object?> constant)
        => constant.HasValue && (constant.Value is string { Length: > 0 } || KnownCatalog.IntegerOf(constant.Value) is not null);
}
