using System;

namespace Library;

/// <summary>Shows the codes of its catalog to whoever uses the library.</summary>
public sealed class Failure(PlaidErrorCode code) : Exception(code.GetMessage())
{
    /// <summary>Gets the code.</summary>
    public PlaidErrorCode Code => code;

    /// <summary>Finds a failure by what came over the wire.</summary>
    public static Failure? Find(string? code) => PlaidErrors.TryParse(code, out PlaidErrorCode known) ? new Failure(known) : null;
}
