using System;
using System.ComponentModel;
using ErrorCatalog.CompilerServices;

namespace ErrorCatalog;

/// <summary>Represents an error code as it was received, which may be a member of an enum.</summary>
/// <typeparam name="TSelf">The type that implements the interface, such as <c>PlaidErrorCodeValue</c>.</typeparam>
/// <typeparam name="TCode">The enum, such as <c>PlaidErrorCode</c>.</typeparam>
public interface IErrorCodeValue<TSelf, TCode> : IErrorCodeValue, IEquatable<TSelf>
    where TSelf : struct, IErrorCodeValue<TSelf, TCode>
    where TCode : struct, Enum
{
    /// <summary>Gets the member of the enum, or <see langword="null"/> if the code isn't a member.</summary>
    TCode? Member { get; }

    /// <summary>Gets the rows of the catalog. This member supports the library and isn't intended to be used directly.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    CatalogRows<TCode, TSelf> Rows { get; }

    /// <summary>Gets what was received. This member supports the library and isn't intended to be used directly.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    WireCode<TCode> Received { get; }

    /// <summary>Creates another value. This member supports the library and isn't intended to be used directly.</summary>
    /// <param name="received">What was received.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TSelf Create(WireCode<TCode> received);
}
