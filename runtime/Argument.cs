using System;
using System.Diagnostics.CodeAnalysis;

namespace ErrorCatalog;

/// <summary>Checks arguments, for frameworks that can't.</summary>
internal static class Argument
{
    public static void ThrowIfNull([NotNull] object? argument, string name)
    {
#if NET8_0_OR_GREATER
        ArgumentNullException.ThrowIfNull(argument, name);
#else
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
#endif
    }
}
