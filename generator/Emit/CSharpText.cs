using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// The one place where text of a Markdown file becomes part of C# source: as a literal, as an identifier, or within an XML
/// documentation comment. Nothing that it lets through can end the literal or the comment, start a line, or show a reader other
/// code than the compiler sees (CVE-2021-42574).
/// </summary>
internal static class CSharpText
{
    /// <summary>Writes a string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendLiteral(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>Writes a string literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Writes what stands between the quotes of a string literal.</summary>
    public static void AppendLiteral(StringBuilder literal, string text)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                continue;
            }

            literal.Append(text, written, i - written);
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case '\0':
                    literal.Append("\\0");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                default:
                    AppendOrEscape(literal, text, ref i);
                    break;
            }

            written = i + 1;
        }

        literal.Append(text, written, text.Length - written);
    }

    /// <summary>Writes a code unit of a string literal by its number.</summary>
    public static void AppendCodeUnit(StringBuilder literal, char codeUnit)
    {
        const string Digits = "0123456789ABCDEF";
        if (codeUnit == 0)
        {
            literal.Append("\\0");
            return;
        }

        literal.Append("\\u").Append(Digits[codeUnit >> 12]).Append(Digits[(codeUnit >> 8) & 15]).Append(Digits[(codeUnit >> 4) & 15]).Append(Digits[codeUnit & 15]);
    }

    /// <summary>Writes an identifier, with <c>@</c> before what is a keyword in some place.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Writes text behind the slashes of a comment, on one line.</summary>
    public static string CommentText(string text)
    {
        var comment = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            AppendVisible(comment, text, ref i);
        }

        return comment.ToString();
    }

    /// <summary>Writes text between the tags of an XML documentation comment, on one line.</summary>
    public static string XmlText(string text)
    {
        int i = 0;
        while (i < text.Length && text[i] is >= ' ' and <= '~' and not ('&' or '<' or '>'))
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        StringBuilder xml = new StringBuilder(text.Length + 16).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                default:
                    AppendVisible(xml, text, ref i);
                    break;
            }
        }

        return xml.ToString();
    }

    // Neither a comment nor XML 1.0 has a way to write a control character or half a surrogate pair, not even escaped.
    private static void AppendVisible(StringBuilder written, string text, ref int i)
    {
        bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
        bool isVisible = IsVisible(text, i);
        written.Append(isVisible ? text[i] : ' ');
        if (isPair)
        {
            i++;
            written.Append(isVisible ? text[i] : ' ');
        }
    }

    private static void AppendOrEscape(StringBuilder literal, string text, ref int i)
    {
        bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
        int length = isPair ? 2 : 1;
        bool isVisible = IsVisible(text, i);
        for (int end = i + length; i < end; i++)
        {
            if (isVisible)
            {
                literal.Append(text[i]);
            }
            else
            {
                AppendCodeUnit(literal, text[i]);
            }
        }

        i--;
    }

    /// <summary>Tells whether a reader of the source sees the character as what it is.</summary>
    private static bool IsVisible(string text, int i)
        => text[i] is >= ' ' and <= '~'
            || (CharUnicodeInfo.GetUnicodeCategory(text, i) is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse)
                && text[i] is not ('\uFFFE' or '\uFFFF'));
}
