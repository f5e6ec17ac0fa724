namespace ErrorCatalog.Generator.Model.Words;

/// <summary>The words that hold an English sentence together: they tell where a name may begin and end.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Articles = SetOf("a an the");

    private static readonly HashSet<string> FormsOfBe = SetOf("are is was were");

    private static readonly HashSet<string> Pronouns = SetOf("he i it she they we you");

    private static readonly HashSet<string> Verbs = SetOf(
        "am are can cannot could did do does had has have is may might must never not shall should was were will would "
        + "arent cant couldnt didnt doesnt dont hasnt havent isnt mustnt shouldnt wasnt werent wont");

    /// <summary>Articles, prepositions, conjunctions, determiners and pronouns, and verbs that are none without another.</summary>
    private static readonly HashSet<string> Others = SetOf(
        "a an the "
        + "about above across after against along among around as at before behind below between beyond by despite down during except for "
        + "from in inside into like near of off on onto out outside over past per since than through to toward towards under until up "
        + "upon via with within without "
        + "although and because but eg ie if nor or so such that though unless when where whether which while who whose yet "
        + "all any both each either every neither no some these this those what "
        + "he her his i it its my our she their them they us we you your "
        + "be been being there");

    /// <summary>What leads to a value. A word that also limits it stays: <c>must be less than</c>.</summary>
    private static readonly HashSet<string> Links = SetOf("a about an and as at by for from in into of on or per see the to via with");

    private static readonly HashSet<string> Introductions = SetOf(
        "after although as at because before due during for if in on once since to unless upon when whenever while with");

    private static readonly HashSet<string> Subordinators = SetOf("because but eg ie if since though although unless until when whereas while");

    private static readonly HashSet<string> SubordinatingPairs
        = new(StringComparer.OrdinalIgnoreCase) { "as long", "due to", "for example", "in case", "in order", "owing to", "so that", "such as" };

    private static readonly HashSet<string> Relatives = SetOf("where which who whose");

    /// <summary>What stands behind an <c>as</c> that gives a reason: <c>used as a key</c> gives none.</summary>
    private static readonly HashSet<string> Subjects = SetOf("he i it no she the there they this we you your");

    private static readonly HashSet<string> PartnersOfAs = SetOf("far long many much same soon such well");

    /// <summary>Tells whether a word is an article.</summary>
    public static bool IsArticle(string word) => Articles.Contains(word);

    /// <summary>Tells whether a word links a subject to what is said of it, and says nothing without the subject: <c>is</c>.</summary>
    public static bool IsFormOfBe(string word) => FormsOfBe.Contains(word);

    /// <summary>Tells whether a word says nothing when the value behind it is missing: <c>of</c>, <c>the</c>.</summary>
    public static bool IsLink(string word) => Links.Contains(word);

    /// <summary>Tells whether a word wants another one after it, so that no phrase ends in it.</summary>
    public static bool WantsAnother(string word) => Others.Contains(word) || Verbs.Contains(word);

    /// <summary>Tells whether a phrase may begin with a word, so that another one ends before it.</summary>
    public static bool StartsPhrase(string word) => WantsAnother(word) && !word.Equals("than", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a clause in front of the main one begins with a word.</summary>
    public static bool StartsIntroduction(string word) => Introductions.Contains(word);

    /// <summary>Tells whether the verb of the main clause is at a position. That of a subject's own clause is not: <c>the value you have</c>.</summary>
    public static bool IsMainVerb(List<string> words, int i)
        => Verbs.Contains(words[i]) && (i < 2 || !(Pronouns.Contains(words[i - 1]) || Verbs.Contains(words[i - 1]) || StartsClause(words[i - 1])));

    /// <summary>Tells whether a clause with a verb of its own begins with a word.</summary>
    public static bool StartsClause(string word)
        => Subordinators.Contains(word) || Relatives.Contains(word) || word.Equals("that", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a clause begins at a position that says no more than why, when, or of what kind: <c>because</c>, <c>due to</c>.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="i">The position, not the first.</param>
    /// <param name="hasVerb">Whether the verb of the main clause comes before it.</param>
    public static bool StartsSubordinateClause(List<string> words, int i, bool hasVerb)
    {
        string word = words[i];
        string next = i + 1 < words.Count ? words[i + 1] : string.Empty;
        return Subordinators.Contains(word)
            || (hasVerb && Relatives.Contains(word))
            || SubordinatingPairs.Contains(word + " " + next)
            || (word.Equals("as", StringComparison.OrdinalIgnoreCase) && Subjects.Contains(next) && !PartnersOfAs.Contains(words[i - 1]));
    }

    private static HashSet<string> SetOf(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
