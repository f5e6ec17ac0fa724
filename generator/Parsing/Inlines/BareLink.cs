namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>
/// Addresses that are links without any mark (https://github.github.com/gfm/#autolinks-extension-): marks inside them are part of
/// the address.
/// </summary>
internal static class BareLink
{
    private const string WwwPrefix = "www.";
    private const string SchemeOfWww = "http://";

    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    /// <summary>Tells whether an address may start here, without a look at what follows its first few characters.</summary>
    public static bool MayStart(string text, int start)
        => text[start] switch
        {
            'w' => StartsWith(text, start, WwwPrefix, StringComparison.Ordinal),
            'h' or 'H' or 'f' or 'F' => SchemeAt(text, start) is not null,
            _ => false,
        };

    /// <summary>Finds where an address ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the address may start.</param>
    /// <param name="url">Receives what it links to.</param>
    /// <returns>Its end; <paramref name="start"/> when there is no address.</returns>
    public static int FindEnd(string text, int start, out string url)
    {
        url = string.Empty;
        string? scheme = SchemeAt(text, start);
        if (scheme is null && !IsWww(text, start))
        {
            return start;
        }

        int domain = start + (scheme?.Length ?? 0);
        int end = EndOfDomain(text, domain, needsDot: scheme is null);
        if (end < 0)
        {
            return start;
        }

        while (end < text.Length && text[end] != '<' && !Characters.IsAsciiBlank(text[end]))
        {
            end++;
        }

        end = WithoutTrailingPunctuation(text, start, end);
        string address = text.Substring(start, end - start);
        url = scheme is null ? SchemeOfWww + address : address;
        return end;
    }

    private static string? SchemeAt(string text, int start)
    {
        foreach (string scheme in Schemes)
        {
            int domain = start + scheme.Length;
            if (StartsWith(text, start, scheme, StringComparison.OrdinalIgnoreCase))
            {
                bool isInsideWord = start > 0 && Characters.IsAsciiLetter(text[start - 1]);
                return !isInsideWord && domain < text.Length && !Characters.IsBlank(text, domain) && !Characters.IsPunctuation(text, domain) ? scheme : null;
            }
        }

        return null;
    }

    private static bool IsWww(string text, int start)
        => StartsWith(text, start, WwwPrefix, StringComparison.Ordinal)
            && (start == 0 || text[start - 1] is '*' or '_' or '~' or '(' || Characters.IsAsciiBlank(text[start - 1]));

    private static bool StartsWith(string text, int start, string prefix, StringComparison comparison)
        => string.Compare(text, start, prefix, 0, prefix.Length, comparison) == 0;

    /// <summary>Finds where a domain ends, of which the last two labels have no underscore.</summary>
    /// <returns>Its end; a negative number when it is no domain.</returns>
    private static int EndOfDomain(string text, int start, bool needsDot)
    {
        int dot = -1;
        int dotBefore = -1;
        int underscore = -1;
        int end = start + 1;

        // GitHub does not look at the last character, nor beyond the first one outside ASCII.
        for (; end < text.Length - 1; end++)
        {
            end += text[end] == '\\' && end < text.Length - 2 ? 1 : 0;
            if (text[end] == '_')
            {
                underscore = end;
            }
            else if (text[end] == '.')
            {
                dotBefore = dot;
                dot = end;
            }
            else if (!Characters.IsAsciiLetter(text[end]) && !Characters.IsAsciiDigit(text[end]) && text[end] != '-')
            {
                break;
            }
        }

        return underscore > dotBefore || (needsDot && dot < 0) ? -1 : end;
    }

    private static int WithoutTrailingPunctuation(string text, int start, int end)
    {
        int surplus = CountSurplusOfClosing(text, start, end);
        while (end > start)
        {
            char last = text[end - 1];
            if (last == ')' && surplus > 0)
            {
                surplus--;
                end--;
            }
            else if (last == ';')
            {
                end = StartOfEntity(text, start, end);
            }
            else if (last is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"')
            {
                end--;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int CountSurplusOfClosing(string text, int start, int end)
    {
        int surplus = 0;
        for (int i = start; i < end; i++)
        {
            surplus += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
        }

        return surplus;
    }

    /// <summary>Finds where what ends with a semicolon starts: an entity is no part of the address.</summary>
    private static int StartOfEntity(string text, int start, int end)
    {
        int i = end - 2;
        while (i > start && Characters.IsAsciiLetter(text[i]))
        {
            i--;
        }

        return i < end - 2 && text[i] == '&' ? i : end - 1;
    }
}
