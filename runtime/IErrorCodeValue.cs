namespace ErrorCatalog;

/// <summary>
/// Represents an error code as it was received: a code of a catalog, an unknown code, or no code. The type that is generated for a catalog
/// next to its enum, such as <c>PlaidErrorCodeValue</c>, implements this interface.
/// </summary>
public interface IErrorCodeValue
{
    /// <summary>Gets the catalog that the code is looked up in.</summary>
    Catalog Catalog { get; }

    /// <summary>Gets a value that indicates whether there is a code, known or unknown.</summary>
    bool HasValue { get; }

    /// <summary>Gets a value that indicates whether the catalog contains the code.</summary>
    bool IsKnown { get; }

    /// <summary>Gets the entry of the code, or <see langword="null"/> if the catalog doesn't contain it.</summary>
    ErrorEntry? Entry { get; }

    /// <summary>
    /// Gets the value for the attribute <c>error.type</c> of OpenTelemetry: the code if the catalog contains it; otherwise, <c>_OTHER</c>. There
    /// are at most as many different values as the catalog has codes, plus one.
    /// </summary>
    string ErrorType { get; }
}
