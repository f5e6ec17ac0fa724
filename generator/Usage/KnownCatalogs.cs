using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Usage;

/// <summary>The catalogs that a compilation knows. A type is looked at once, and most types are ruled out by their name.</summary>
internal sealed class KnownCatalogs
{
    private static readonly ConditionalWeakTable<Compilation, KnownCatalogs> Known = new();

    private readonly ConcurrentDictionary<ISymbol, KnownCatalog?> _catalogs = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the catalogs of a compilation, which all analyzers and code fixes share.</summary>
    public static KnownCatalogs Of(Compilation compilation) => Known.GetValue(compilation, _ => new KnownCatalogs());

    /// <summary>Gets the catalog that a type is the enum of; nullable or not.</summary>
    public KnownCatalog? OfEnum(ITypeSymbol? type)
    {
        ITypeSymbol? bare = type.WithoutNullable();
        return bare is not null && KnownCatalog.MayBeEnum(bare) ? _catalogs.GetOrAdd(bare, static type => KnownCatalog.Of((ITypeSymbol)type)) : null;
    }

    /// <summary>Gets the catalog that a type is the open value of; nullable or not.</summary>
    public KnownCatalog? OfValue(ITypeSymbol? type)
        => type.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Struct } value && OfCompanion(value) is KnownCatalog catalog && AreSame(catalog.Value, value) ? catalog : null;

    /// <summary>Gets the catalog that a type is the static class of.</summary>
    public KnownCatalog? OfClass(INamedTypeSymbol? type)
        => type is { IsStatic: true } && OfCompanion(type) is KnownCatalog catalog && AreSame(catalog.Class, type) ? catalog : null;

    private static bool AreSame(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private KnownCatalog? OfCompanion(INamedTypeSymbol type)
        => KnownCatalog.EnumNameOf(type) is string name && type.ContainingType is null
            ? _catalogs.GetOrAdd(type, _ => type.ContainingNamespace.GetTypeMembers(name, 0)
                .Where(found => AreSame(found.ContainingAssembly, type.ContainingAssembly))
                .Select(OfEnum)
                .FirstOrDefault())
            : null;
}
