using System.Threading;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>The C# of a catalog.</summary>
/// <param name="Key">The catalog.</param>
/// <param name="Main">The file that people read.</param>
/// <param name="Value">The file with the type of codes that may be unknown; <see langword="null"/> without an enum, or without the runtime library.</param>
/// <param name="Rows">The file with the rows; <see langword="null"/> without the runtime library, which looks into them.</param>
internal sealed record GeneratedSource(CatalogKey Key, string Main, string? Value, string? Rows)
{
    /// <summary>Writes the C# of a catalog.</summary>
    public static GeneratedSource Create(KeyedCatalog catalog, TargetFeatures features, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new GeneratedSource(
            catalog.Key,
            CatalogEmitter.Emit(catalog.Catalog, features),
            CatalogEmitter.EmitValue(catalog.Catalog, features),
            catalog.Catalog.HasRuntime ? CatalogEmitter.EmitRows(catalog.Catalog, features) : null);
    }
}
