namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>Follows a text to tell whether all of it is struck through.</summary>
internal sealed class StruckText
{
    private int _openTags;
    private bool _isBetweenTildes;
    private bool _hasStruck;
    private bool _hasOther;

    /// <summary>Gets whether there is text, and none that isn't struck through.</summary>
    public bool IsAll => _hasStruck && !_hasOther;

    /// <summary>Follows text.</summary>
    public void AddText(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            bool isStruck = _openTags > 0 || _isBetweenTildes;
            _hasStruck |= isStruck;
            _hasOther |= !isStruck;
        }
    }

    /// <summary>Follows a tag of HTML.</summary>
    public void AddTag(string tag)
    {
        string name = tag.Trim('<', '>', '/').Split(' ')[0].ToLowerInvariant();
        if (name is "del" or "s" or "strike")
        {
            _openTags = Math.Max(0, _openTags + (tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
        }
    }

    /// <summary>Follows tildes that begin or end what Markdown strikes through.</summary>
    public void AddTildes() => _isBetweenTildes = !_isBetweenTildes;
}
