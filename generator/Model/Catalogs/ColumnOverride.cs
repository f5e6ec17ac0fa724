using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ErrorCatalog.Generator.Model.Columns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>A role and the header text of the column that is to have it.</summary>
internal sealed record ColumnOverride(ColumnRole Role, string Header);
