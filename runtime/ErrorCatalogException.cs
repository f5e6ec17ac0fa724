using System;

namespace ErrorCatalog;

/// <summary>Represents an error of a catalog, such as an error that an API responded with.</summary>
public class ErrorCatalogException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ErrorCatalogException"/> class.</summary>
    public ErrorCatalogException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ErrorCatalogException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public ErrorCatalogException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ErrorCatalogException"/> class with a message and the exception that caused it.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/> if there is none.</param>
    public ErrorCatalogException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ErrorCatalogException"/> class for a response.</summary>
    /// <param name="match">What the catalog says about the response. The exception keeps a copy of the body.</param>
    public ErrorCatalogException(ErrorMatch match)
        : base(match.ToString())
    {
        Match = match.Copy();
        Code = Match.Code ?? Match.Entry?.Code;
        HelpLink = Match.Entry?.Link;
    }

    /// <summary>Gets what the catalog says about the response.</summary>
    public ErrorMatch Match { get; }

    /// <summary>Gets the entry of the error, or <see langword="null"/> if the catalog has none.</summary>
    public ErrorEntry? Entry => Match.Entry;

    /// <summary>
    /// Gets the code that was sent, which may be unknown, or the code of the entry if no code was sent, or <see langword="null"/> if there is
    /// neither.
    /// </summary>
    public string? Code { get; }

    /// <summary>Gets the HTTP status code of the response, or 0 if it's unknown.</summary>
    public int HttpStatus => Match.HttpStatus;

    /// <inheritdoc cref="ErrorMatch.Is"/>
    public bool Is<TCode>(TCode code)
        where TCode : struct, Enum
        => Match.Is(code);
}
