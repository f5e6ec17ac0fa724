#if NET8_0_OR_GREATER
using System.ComponentModel;

namespace ErrorCatalog.Json;

/// <summary>
/// Describes the codes that a converter reads and writes. This type supports generated code and isn't intended to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IErrorCodeConverter
{
    /// <summary>Gets the catalog.</summary>
    Catalog Catalog { get; }

    /// <summary>Gets a value that indicates whether unknown codes are accepted.</summary>
    bool IsOpen { get; }

    /// <summary>Determines whether a code is a number in JSON.</summary>
    /// <param name="code">The code.</param>
    /// <returns><see langword="true"/> if the code is a number in JSON; <see langword="false"/> if it's a string.</returns>
    bool IsNumber(string code);
}
#endif
