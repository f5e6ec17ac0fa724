using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ErrorCatalog.Bodies;

namespace ErrorCatalog;

/// <summary>
/// Represents what a catalog says about a response: the entry that matches best, and the code and the message that were sent. To get one, call
/// <see cref="Catalog.Match{TValue}(int, byte[])"/> or <see cref="Catalog.MatchAsync{TValue}"/>.
/// </summary>
/// <typeparam name="TValue">The type of the code, such as <c>PlaidErrorCodeValue</c>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ErrorMatch<TValue>
    where TValue : struct, IErrorCodeValue
{
    private readonly ErrorMatch _match;

    internal ErrorMatch(in ErrorMatch match, IValueReader<TValue> reader)
    {
        _match = match;
        Code = match.ReadCode(reader);
    }

    /// <inheritdoc cref="ErrorMatch.HttpStatus"/>
    public int HttpStatus => _match.HttpStatus;

    /// <inheritdoc cref="ErrorMatch.Entry"/>
    public ErrorEntry? Entry => _match.Entry;

    /// <summary>Gets the code that was sent, which may be unknown. It has no value if no code was sent.</summary>
    public TValue Code { get; }

    /// <inheritdoc cref="ErrorMatch.Message"/>
    public string? Message => _match.Message;

    /// <summary>Converts a match to one whose code is text.</summary>
    /// <param name="match">The match.</param>
    /// <returns>The same match.</returns>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor of the exception takes both.")]
    public static implicit operator ErrorMatch(ErrorMatch<TValue> match) => match._match;

    /// <inheritdoc cref="ErrorMatch.Is"/>
    public bool Is<TCode>(TCode code)
        where TCode : struct, Enum
        => _match.Is(code);

    /// <inheritdoc cref="ErrorMatch.TryGetText"/>
    public bool TryGetText(string name, [NotNullWhen(true)] out string? text) => _match.TryGetText(name, out text);

    /// <inheritdoc cref="ErrorMatch.GetBody"/>
    public string GetBody() => _match.GetBody();

    /// <inheritdoc cref="ErrorMatch.ToString"/>
    public override string ToString() => _match.ToString();
}
