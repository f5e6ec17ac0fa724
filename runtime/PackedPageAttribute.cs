using System;
using System.ComponentModel;

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds a page of packed rows where the literals of an assembly have no room for it. Written by generated code, and read by
/// <see cref="PackedRows"/>.
/// </summary>
/// <param name="page">The page.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedPageAttribute(string page) : Attribute
{
    /// <summary>Gets the page.</summary>
    public string Page { get; } = page;
}
