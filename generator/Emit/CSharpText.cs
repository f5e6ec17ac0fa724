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
        => '"' + Convert(text, "\"\\", character => character switch
        {
            "\"" => "\\\"",
            "\\" => "\\\\",
            "\0" => "\\0",
            "\t" => "\\t",
            "\n" => "\\n",
            "\r" => "\\r",
            _ => string.Concat(character.Select(unit => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture))),
        }) + '"';

    /// <summary>Writes a string literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Writes an identifier, with <c>@</c> before what is a keyword in some place.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Writes text behind the slashes of a comment, on one line.</summary>
    /// <remarks>Neither a comment nor XML 1.0 has a way to write a control character or half a surrogate pair, not even escaped.</remarks>
    public static string CommentText(string text) => Convert(text, string.Empty, character => new string(' ', character.Length));

    /// <summary>Writes text between the tags of an XML documentation comment, on one line.</summary>
    public static string XmlText(string text)
        => Convert(text, "&<>", character => character switch
        {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            _ => new string(' ', character.Length),
        });

    /// <summary>Writes a URL between the double quotes of an XML attribute, without white space and with what is invisible percent-encoded.</summary>
    public static string XmlUrl(string url)
        => Convert(url, "&<>\" ", character => character switch
        {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            _ => string.Concat(Encoding.UTF8.GetBytes(character).Select(octet => "%" + octet.ToString("X2", CultureInfo.InvariantCulture))),
        });

    /// <summary>Replaces what a reader doesn't see as what it is, and the characters that are special.</summary>
    private static string Convert(string text, string special, Func<string, string> replace)
    {
        var converted = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~' && special.IndexOf(text[i]) < 0)
            {
                converted.Append(text[i]);
                continue;
            }

            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            string character = text.Substring(i, isPair ? 2 : 1);
            converted.Append(IsVisible(character) && special.IndexOf(character, StringComparison.Ordinal) < 0 ? character : replace(character));
            i += character.Length - 1;
        }

        return converted.ToString();
    }

    private static bool IsVisible(string character)
        => (character.Length == 1 && character[0] is >= ' ' and <= '~')
            || (CharUnicodeInfo.GetUnicodeCategory(character, 0) is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse)
                && character is not ("\uFFFE" or "\uFFFF"));
}
