namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>
/// Divides HTML into tags and text as browsers do (https://html.spec.whatwg.org/#tokenization). What begins a construct that never
/// ends takes the rest with it, so that no text is looked through twice.
/// </summary>
internal static class HtmlTokenizer
{
    /// <summary>The elements whose contents are no HTML, and which GitHub removes with their contents.</summary>
    private static readonly HashSet<string> RawTextElements = new(
        "iframe noembed noframes script style textarea title xmp".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<HtmlToken> Read(string html)
    {
        int textStart = 0;
        for (int mark = html.IndexOf('<'); mark >= 0;)
        {
            if (ReadMarkup(html, mark) is not HtmlToken token)
            {
                mark = html.IndexOf('<', mark + 1);
                continue;
            }

            if (textStart < mark)
            {
                yield return new HtmlToken(HtmlTokenKind.Text, textStart, mark);
            }

            yield return token;
            textStart = token.End;
            mark = html.IndexOf('<', token.End);
        }

        if (textStart < html.Length)
        {
            yield return new HtmlToken(HtmlTokenKind.Text, textStart, html.Length);
        }
    }

    /// <summary>Reads what an angle bracket begins.</summary>
    /// <returns>The token; <see langword="null"/> when the angle bracket is text.</returns>
    private static HtmlToken? ReadMarkup(string html, int start)
        => CharacterAt(html, start + 1) switch
        {
            '!' when CharacterAt(html, start + 2) == '-' && CharacterAt(html, start + 3) == '-'
                => new HtmlToken(HtmlTokenKind.Comment, start, EndOfComment(html, start)),
            '!' or '?' => Dropped(html, start),
            '/' when IsLetter(CharacterAt(html, start + 2)) => ReadTag(html, HtmlTokenKind.EndTag, start, start + 2),
            '/' when start + 2 < html.Length => Dropped(html, start),
            char c when IsLetter(c) => ReadTag(html, HtmlTokenKind.StartTag, start, start + 1),
            _ => null,
        };

    private static HtmlToken ReadTag(string html, HtmlTokenKind kind, int start, int nameStart)
    {
        int nameEnd = nameStart;
        while (nameEnd < html.Length && !HtmlAttributes.EndsName(html[nameEnd]))
        {
            nameEnd++;
        }

        string name = html.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        int end = HtmlAttributes.EndOfTag(html, nameEnd);
        if (end < 0)
        {
            return new HtmlToken(HtmlTokenKind.Dropped, start, html.Length);
        }

        return kind == HtmlTokenKind.StartTag && RawTextElements.Contains(name)
            ? new HtmlToken(HtmlTokenKind.Dropped, start, EndOfRawText(html, end, name))
            : new HtmlToken(kind, start, end, name);
    }

    private static HtmlToken Dropped(string html, int start)
    {
        int end = html.IndexOf('>', start);
        return new HtmlToken(HtmlTokenKind.Dropped, start, end < 0 ? html.Length : end + 1);
    }

    private static int EndOfComment(string html, int start)
    {
        // The dashes that open a comment may close it too: <!--> is a whole one.
        for (int dashes = start + 2; dashes >= 0; dashes = html.IndexOf("--", dashes + 1, StringComparison.Ordinal))
        {
            if (CharacterAt(html, dashes + 2) == '>')
            {
                return dashes + 3;
            }

            if (dashes > start + 3 && CharacterAt(html, dashes + 2) == '!' && CharacterAt(html, dashes + 3) == '>')
            {
                return dashes + 4;
            }
        }

        return html.Length;
    }

    private static int EndOfRawText(string html, int start, string name)
    {
        string endTag = "</" + name;
        for (int i = start; (i = html.IndexOf(endTag, i, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            i += endTag.Length;
            if (i < html.Length && HtmlAttributes.EndsName(html[i]))
            {
                int end = HtmlAttributes.EndOfTag(html, i);
                return end < 0 ? html.Length : end;
            }
        }

        return html.Length;
    }

    private static char CharacterAt(string html, int index) => index < html.Length ? html[index] : '\0';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
