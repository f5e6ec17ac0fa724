using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace ErrorCatalog.CompilerServices;

/// <summary>
/// Holds a code as it was received, and the member of the enum if there is one. This type supports generated code and isn't intended to be
/// used directly.
/// </summary>
/// <typeparam name="TCode">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WireCode<TCode> : IEquatable<WireCode<TCode>>
    where TCode : struct, Enum
{
    private readonly TCode _member;
    private readonly bool _isMember;

    // A member that was received as the table writes it needs no text.
    internal WireCode(TCode member, string? text, WireForm form)
    {
        _member = member;
        _isMember = true;
        Text = text;
        Form = form;
    }

    internal WireCode(string? text, WireForm form)
    {
        Text = text;
        Form = form;
    }

    /// <summary>Gets the member of the enum, or <see langword="null"/> if there is none.</summary>
    public TCode? Member => _isMember ? _member : null;

    /// <summary>Gets a value that indicates whether there is a code.</summary>
    public bool HasValue => _isMember || !string.IsNullOrEmpty(Text);

    internal string? Text { get; }

    internal WireForm Form { get; }

    /// <summary>Determines whether two codes are the same: the same member, or the same unknown text.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns><see langword="true"/> if the codes are the same; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(WireCode<TCode> left, WireCode<TCode> right) => left.Equals(right);

    /// <summary>Determines whether two codes are different.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns><see langword="true"/> if the codes are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(WireCode<TCode> left, WireCode<TCode> right) => !left.Equals(right);

    /// <summary>Determines whether another code is the same: the same member, or the same unknown text.</summary>
    /// <param name="other">The other code.</param>
    /// <returns><see langword="true"/> if the codes are the same; otherwise, <see langword="false"/>.</returns>
    public bool Equals(WireCode<TCode> other)
        => _isMember || other._isMember
            ? _isMember == other._isMember && EqualityComparer<TCode>.Default.Equals(_member, other._member)
            : (Text ?? string.Empty) == (other.Text ?? string.Empty);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WireCode<TCode> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => _isMember ? EqualityComparer<TCode>.Default.GetHashCode(_member)
            : string.IsNullOrEmpty(Text) ? 0
            : StringComparer.Ordinal.GetHashCode(Text);
}
