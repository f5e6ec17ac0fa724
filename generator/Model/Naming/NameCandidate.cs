using ErrorCatalog.Generator.Model.Rows;
using ErrorCatalog.Generator.Model.Words;

namespace ErrorCatalog.Generator.Model.Naming;

/// <summary>What a row candidates to be named after.</summary>
/// <param name="Row">The row.</param>
/// <param name="IsPrimary">Whether the row is the first one of its code, and so a member of the enum.</param>
/// <param name="Natural">The name that the row's own text gives; empty when it gives none.</param>
/// <param name="IsCode">Whether that name is the code.</param>
/// <param name="Prose">The text that the name sums up, or the empty string.</param>
/// <param name="IsLong">Whether that text is longer than a name should be.</param>
/// <param name="IsCut">Whether that text says more than the name.</param>
/// <param name="Phrase">The reason phrase of a row without a code in Pascal case; empty when there is none.</param>
internal sealed record NameCandidate(
    Row Row,
    bool IsPrimary,
    string Natural,
    bool IsCode,
    string Prose,
    bool IsLong,
    bool IsCut,
    string Phrase)
{
    /// <summary>Gets the code, or <see langword="null"/>.</summary>
    public string? Code => Row.Code;

    /// <summary>Gets whether the row would rather be named after its reason phrase: it has no code and its text is too long.</summary>
    public bool PrefersPhrase => IsLong && Phrase.Length > 0;

    /// <summary>Gets what goes behind the name where several rows want it.</summary>
    public string Qualifier
        => Code is not null && (IsCode || Natural.Length == 0) ? string.Empty : EntryNames.QualifierOf(Code, Row.HttpStatus);

    /// <summary>Gets the text of the whole row, which orders rows that nothing else tells apart.</summary>
    public string Content => string.Join("\u001F", Row.Cells);

    /// <summary>Gets the name that the row would like to have.</summary>
    /// <param name="contestedPhrases">The reason phrases that several rows would like to be named after.</param>
    public string Wanted(HashSet<string> contestedPhrases) => TakesPhrase(contestedPhrases) ? Phrase : Natural;

    /// <summary>Gets the name that the row takes when others want the same: it says more if the text does.</summary>
    /// <param name="contestedPhrases">The reason phrases that several rows would like to be named after.</param>
    public string Detailed(HashSet<string> contestedPhrases)
        => !TakesPhrase(contestedPhrases) && SentenceName.InDetail(Prose) is { Length: > 0 } name ? name : Wanted(contestedPhrases);

    private bool TakesPhrase(HashSet<string> contestedPhrases)
        => (PrefersPhrase && !contestedPhrases.Contains(Phrase)) || (Natural.Length == 0 && Code is null);
}
