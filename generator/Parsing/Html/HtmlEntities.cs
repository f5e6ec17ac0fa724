using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Character references, as HTML has them: more forgiving than CommonMark (https://html.spec.whatwg.org/#character-reference-state).</summary>
internal static class HtmlEntities
{
    private const int MaxLegacyName = 6;

    /// <summary>What the numbers of C1 control characters stand for: many pages were written in Windows-1252.</summary>
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The names that need no semicolon.</summary>
    private static readonly HashSet<string> LegacyNames = new(
        ("AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde "
        + "Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring "
        + "atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc "
        + "iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn "
        + "pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Decodes a part of some HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute, where <c>&amp;copy=</c> is a parameter of a URL.</param>
    public static string Decode(string html, int start, int end, bool isAttribute)
    {
        var text = new StringBuilder();
        while (start < end)
        {
            int mark = html.IndexOf('&', start, end - start);
            int next = mark < 0 ? end : mark;
            text.Append(html, start, next - start);
            start = next;
            if (mark >= 0 && !TryDecode(html, ref start, end, isAttribute, text))
            {
                text.Append('&');
                start++;
            }
        }

        return text.ToString();
    }

    private static bool TryDecode(string html, ref int start, int end, bool isAttribute, StringBuilder text)
        => start + 1 < end && html[start + 1] == '#'
            ? TryDecodeNumber(html, ref start, end, text)
            : TryDecodeName(html, ref start, end, isAttribute, text);

    private static bool TryDecodeNumber(string html, ref int start, int end, StringBuilder text)
    {
        int i = start + 2;
        bool isHex = i < end && html[i] is 'x' or 'X';
        int radix = isHex ? 16 : 10;
        int digits = isHex ? ++i : i;
        int number = 0;
        for (; i < end && DigitOf(html[i]) is int digit && digit < radix; i++)
        {
            number = Math.Min((number * radix) + digit, 0x11_0000);
        }

        if (i == digits)
        {
            return false;
        }

        text.Append(number is >= 0x80 and < 0xA0 ? Windows1252[number - 0x80].ToString(CultureInfo.InvariantCulture) : EntityHelper.DecodeEntity(number));
        start = i < end && html[i] == ';' ? i + 1 : i;
        return true;
    }

    private static bool TryDecodeName(string html, ref int start, int end, bool isAttribute, StringBuilder text)
    {
        int nameStart = start + 1;
        int i = nameStart;
        while (i < end && IsLetterOrDigit(html[i]))
        {
            i++;
        }

        if (i < end && html[i] == ';' && EntityHelper.DecodeEntity(html.AsSpan(nameStart, i - nameStart)) is string decoded)
        {
            text.Append(decoded);
            start = i + 1;
            return true;
        }

        for (int length = Math.Min(i - nameStart, MaxLegacyName); length > 1; length--)
        {
            string name = html.Substring(nameStart, length);
            if (LegacyNames.Contains(name))
            {
                int next = nameStart + length;
                if (isAttribute && next < end && (html[next] == '=' || IsLetterOrDigit(html[next])))
                {
                    return false;
                }

                text.Append(EntityHelper.DecodeEntity(name.AsSpan()));
                start = next;
                return true;
            }
        }

        return false;
    }

    private static int DigitOf(char c)
        => c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => int.MaxValue,
        };

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
