namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>The elements of HTML, to tell a tag from a placeholder such as <c>&lt;name&gt;</c> that is a tag to Markdown only.</summary>
internal static class HtmlElements
{
    /// <summary>The elements of https://html.spec.whatwg.org/#toc-semantics and those of older pages.</summary>
    private static readonly HashSet<string> Names = new(
        ("a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col "
        + "colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame "
        + "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta "
        + "meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section "
        + "select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time "
        + "title tr track tt u ul var video wbr").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The elements that a browser displays apart from the text before and behind.</summary>
    private static readonly HashSet<string> Apart = new(
        ("address article aside blockquote br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether an element divides the text before it from the text in it, or ends a line.</summary>
    public static bool IsApart(string name) => Apart.Contains(name);

    /// <summary>
    /// Finds the first tag that stands for something else to its author: it opens no element of HTML, and nothing closes it, as it would
    /// a component of MDX.
    /// </summary>
    /// <param name="tags">The tags of a text, with their angle brackets.</param>
    public static string? FindPlaceholder(IReadOnlyCollection<string> tags)
    {
        var closed = new HashSet<string>(
            tags.Where(tag => tag.StartsWith("</", StringComparison.Ordinal)).Select(tag => NameIn(tag, 2)),
            StringComparer.OrdinalIgnoreCase);
        return tags.FirstOrDefault(tag => !tag.EndsWith("/>", StringComparison.Ordinal)
            && NameIn(tag, 1) is { Length: > 0 } name
            && !Names.Contains(name)
            && !closed.Contains(name));
    }

    /// <summary>Tells whether a tag breaks the line; a browser takes &lt;/br&gt; for &lt;br&gt; too (https://html.spec.whatwg.org/#parsing-main-inbody).</summary>
    public static bool IsLineBreak(string tag)
    {
        string name = tag.Trim('<', '>', '/', ' ', '\t');
        return name.Equals("br", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("br ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the name of a tag; it is empty in a closing tag, a comment or an instruction, which begin with a sign.</summary>
    private static string NameIn(string tag, int start)
        => string.Concat(tag.Skip(start).TakeWhile(c => char.IsLetterOrDigit(c) || c == '-'));
}
