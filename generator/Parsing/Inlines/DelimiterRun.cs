namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>A run of one mark of emphasis: what it may do depends on the characters beside it.</summary>
internal static class DelimiterRun
{
    /// <summary>Reads a run (https://spec.commonmark.org/0.29/#delimiter-run).</summary>
    /// <returns>Where the run ends.</returns>
    public static int Read(string text, int start, out bool canOpen, out bool canClose)
    {
        char mark = text[start];
        int end = start;
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        // GitHub looks past tildes here, so that **~~a~~** is both.
        int before = mark == '~' ? start : SkipBack(text, start);
        int after = mark == '~' ? end : SkipForward(text, end);
        bool isBlankBefore = before == 0 || Characters.IsBlank(text, Characters.StartBefore(text, before));
        bool isBlankAfter = after == text.Length || Characters.IsBlank(text, after);
        bool isPunctuationBefore = before > 0 && Characters.IsPunctuation(text, Characters.StartBefore(text, before));
        bool isPunctuationAfter = after < text.Length && Characters.IsPunctuation(text, after);
        bool isLeft = !isBlankAfter && (!isPunctuationAfter || isBlankBefore || isPunctuationBefore);
        bool isRight = !isBlankBefore && (!isPunctuationBefore || isBlankAfter || isPunctuationAfter);
        canOpen = isLeft && (mark != '_' || !isRight || isPunctuationBefore);
        canClose = isRight && (mark != '_' || !isLeft || isPunctuationAfter);
        return end;
    }

    private static int SkipBack(string text, int start)
    {
        while (start > 0 && text[start - 1] == '~')
        {
            start--;
        }

        return start;
    }

    private static int SkipForward(string text, int end)
    {
        while (end < text.Length && text[end] == '~')
        {
            end++;
        }

        return end;
    }
}
