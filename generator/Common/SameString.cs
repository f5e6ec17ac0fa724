using System.Runtime.CompilerServices;

namespace ErrorCatalog.Generator.Common;

/// <summary>
/// Tells strings apart by their identity. A heading is one string for all tables below it, and as long as its author likes: to ask for
/// its hash code for each of them would take the square of the page.
/// </summary>
internal sealed class SameString : IEqualityComparer<string>
{
    private SameString()
    {
    }

    public static SameString Comparer { get; } = new();

    public bool Equals(string x, string y) => ReferenceEquals(x, y);

    public int GetHashCode(string text) => RuntimeHelpers.GetHashCode(text);
}
