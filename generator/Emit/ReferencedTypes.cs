using System;
using System.Collections.Generic;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// The types that generated code names. A namespace that is called as one of them would hide it from the code. Generic types are
/// not listed: no namespace hides them.
/// </summary>
internal static class ReferencedTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ErrorCatalog.Catalog",
        "ErrorCatalog.CompilerServices.PackedPageAttribute",
        "ErrorCatalog.CompilerServices.PackedRows",
        "ErrorCatalog.ErrorEntry",
        "System.ArgumentOutOfRangeException",
        "System.Array",
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        "System.Exception",
        "System.Globalization.CultureInfo",
        "System.Globalization.NumberStyles",
        "System.MemoryExtensions",
        "System.Runtime.CompilerServices.MethodImplAttribute",
        "System.Runtime.CompilerServices.MethodImplOptions",
        "System.Text.Ascii",
        "System.Text.Encoding",
    };

    /// <summary>Tells whether generated code names a type.</summary>
    public static bool Contains(string fullName) => Names.Contains(fullName);
}
