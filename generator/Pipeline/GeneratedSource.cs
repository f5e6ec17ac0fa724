using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>The C# of a catalog.</summary>
internal sealed record GeneratedSource(CatalogKey Key, string Text)
{
    /// <summary>Writes the C# of a catalog.</summary>
    public static GeneratedSource Of(KeyedCatalog catalog, EmitOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new GeneratedSource(catalog.Key, CatalogEmitter.Emit(catalog.Catalog, options.Features, options.Storage.IsInAttributes(catalog.Key)));
    }
}
