using System.ComponentModel;

namespace ErrorCatalog.CompilerServices;

/// <summary>Specifies what kind of JSON value a code was. This type supports generated code and isn't intended to be used directly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum WireForm : byte
{
    /// <summary>The code didn't come from JSON: it's a number if the codes of the catalog are numbers, and otherwise a string.</summary>
    Unspecified,

    /// <summary>The code was a string.</summary>
    Text,

    /// <summary>The code was a number, or <c>true</c> or <c>false</c>.</summary>
    Literal,
}
