using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>
/// Tells whether the compiler could decode a file. It reads what isn't UTF-8 in the code page of the machine, or replaces
/// characters by U+FFFD: names and messages would be wrong, or different on another machine.
/// </summary>
internal static class FileEncoding
{
    private const char ReplacementCharacter = '\uFFFD';
    private const char LastOfAscii = '\u007F';

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Finds the first line with a character that the compiler couldn't decode.</summary>
    /// <returns>The line, counted from 1; <see langword="null"/> when the text is that of the file.</returns>
    public static int? FindUndecodableLine(SourceText text)
    {
        string characters = text.ToString();
        int first = IsUnicode(text.Encoding)
            ? FindReplacement(characters, text)
            : Array.FindIndex(characters.ToCharArray(), character => character > LastOfAscii);
        return first < 0 ? null : text.Lines.GetLinePosition(first).Line + 1;
    }

    private static bool IsUnicode(Encoding? encoding)
    {
        const int Utf16 = 1200;
        const int Utf16BigEndian = 1201;
        const int Utf32 = 12000;
        const int Utf32BigEndian = 12001;
        return encoding is null || encoding.CodePage == Utf8.CodePage || encoding.CodePage is Utf16 or Utf16BigEndian or Utf32 or Utf32BigEndian;
    }

    // A file may hold the replacement character itself; then the text, encoded again, is that file.
    private static int FindReplacement(string characters, SourceText text)
    {
        int first = characters.IndexOf(ReplacementCharacter);
        bool isInFile = first >= 0
            && (IsTextOfFile(characters, Utf8, text) || IsTextOfFile(characters, Utf8WithMark, text) || IsTextOfFile(characters, text.Encoding ?? Utf8, text));
        return isInFile ? -1 : first;
    }

    private static bool IsTextOfFile(string characters, Encoding encoding, SourceText text)
        => SourceText.From(characters, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
}
