using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Common;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Rows;

/// <summary>What two rows have in common when they say the same.</summary>
internal sealed record RowKey(EquatableArray<string> Headers, EquatableArray<string> Cells);
