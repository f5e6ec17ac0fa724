using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>What a ledger has promised about one row.</summary>
/// <param name="Code">The code, or <see langword="null"/>.</param>
/// <param name="Name">The name of the member or the property, a valid identifier.</param>
/// <param name="PageName">The name that the page itself gives the row, where it isn't that one; otherwise, <see langword="null"/>.</param>
/// <param name="Value">The value of the member where it isn't the number that the code is; otherwise, <see langword="null"/>.</param>
/// <param name="HasNoMember">Whether the row has a code, but is a property: another row has the member, or none.</param>
/// <param name="IsRetired">Whether the row has left the page.</param>
/// <param name="RetiredIn">When it left, in the words of who accepted it; may be empty.</param>
/// <param name="HttpStatuses">The HTTP statuses, the primary one first; <see langword="null"/> if the line doesn't say.</param>
/// <param name="Text">What the row says, by which it is recognized; <see langword="null"/> if the line doesn't say.</param>
/// <param name="Span">The line.</param>
internal sealed record LedgerLine(
    string? Code,
    string Name,
    string? PageName,
    long? Value,
    bool HasNoMember,
    bool IsRetired,
    string RetiredIn,
    EquatableArray<int>? HttpStatuses,
    string? Text,
    TextSpan Span)
{
    /// <summary>Gets the name that the page gives the row, as far as the ledger has it.</summary>
    public string NameOnPage => PageName ?? Name;
}
