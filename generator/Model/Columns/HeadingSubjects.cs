namespace ErrorCatalog.Generator.Model.Columns;

/// <summary>What the headings of a page announce, each read once: one may be above every table.</summary>
internal sealed class HeadingSubjects
{
    private readonly Dictionary<string, (HeadingSubject Subject, bool IsHttp, bool HasCodes)> _known = new(SameString.Comparer);

    public HeadingSubject Of(string heading) => Find(heading).Subject;

    public bool IsHttp(string heading) => Find(heading).IsHttp;

    public bool HasCodes(string heading) => Find(heading).HasCodes;

    private (HeadingSubject Subject, bool IsHttp, bool HasCodes) Find(string heading)
    {
        if (!_known.TryGetValue(heading, out (HeadingSubject Subject, bool IsHttp, bool HasCodes) found))
        {
            _known.Add(heading, found = (HeaderWords.SubjectOf(heading), HeaderWords.MentionsHttp(heading), HeaderWords.MentionsCodes(heading)));
        }

        return found;
    }
}
