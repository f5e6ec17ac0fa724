namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A comment between tags.</summary>
internal static class HtmlComment
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary>Reads a comment, as the page has it on lines of its own: without white space around its text.</summary>
    public static MarkdownComment Read(HtmlSource source, string html, HtmlToken token)
    {
        int start = token.Start + Open.Length;
        bool isClosed = string.CompareOrdinal(html, token.End - Close.Length, Close, 0, Close.Length) == 0;
        int end = Math.Max(start, isClosed ? token.End - Close.Length : token.End);
        string text = html.Substring(start, end - start);
        start += text.Length - text.TrimStart().Length;
        text = text.Trim();
        return new MarkdownComment(text, source.SpanOf(start, start + text.Length));
    }
}
