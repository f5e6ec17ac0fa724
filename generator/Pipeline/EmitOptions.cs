using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>What the C# of a catalog depends on beside the catalog.</summary>
internal sealed record EmitOptions(TargetFeatures Features, RowStorage Storage);
