using System;
using System.IO;
using System.Text;
using ErrorCatalog.Generator.Pipeline;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Pipeline;

/// <summary>A file that the compiler can't decode is an error, and never a name with U+FFFD in it.</summary>
public sealed class FileEncodingTests : IDisposable
{
    private const string Page = "| Code | Message |\n|---|---|\n| 1 | Größe nicht möglich |\n";
    private const string AsciiPage = "| Code | Message |\n|---|---|\n| 1 | Not found |\n";
    private const string PageWithReplacement = "| Code | Message |\n|---|---|\n| 1 | The text \uFFFD is in the file |\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(false);

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Another_encoding_is_an_error_where_the_compiler_falls_back_to_replacement_characters()
        => AssertUnreadable(Page, Windows1252, fallback: Encoding.UTF8);

    [Fact]
    public void Another_encoding_is_an_error_where_the_compiler_falls_back_to_the_code_page_of_the_machine()
        => AssertUnreadable(Page, Windows1252, fallback: Windows1252);

    [Theory]
    [InlineData("gb18030", "错误")]
    [InlineData("shift_jis", "エラー")]
    [InlineData("windows-1251", "ошибка")]
    [InlineData("iso-8859-1", "é")]
    public void Any_encoding_but_those_of_Unicode_is_an_error(string encoding, string text)
        => AssertUnreadable(
            "Text.\n\n" + text + "\n\n" + AsciiPage,
            CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding),
            fallback: Encoding.UTF8);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void An_encoding_of_Unicode_with_its_byte_order_mark_is_read(string encoding)
    {
        Assert.Contains("GrößeNichtMöglich = 1", Compiled(Page, Encoding.GetEncoding(encoding), fallback: Windows1252).Source, StringComparison.Ordinal);
        Assert.Contains("The text \uFFFD is in the file", Compiled(PageWithReplacement, Encoding.GetEncoding(encoding), fallback: Windows1252).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF8_without_a_byte_order_mark_is_read()
    {
        Assert.Contains("GrößeNichtMöglich = 1", Compiled(Page, Utf8WithoutMark, fallback: Windows1252).Source, StringComparison.Ordinal);
        Assert.Contains("The text \uFFFD is in the file", Compiled(PageWithReplacement, Utf8WithoutMark, fallback: Windows1252).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ASCII_is_the_same_in_every_encoding()
        => Assert.Contains("NotFound = 1", Generated.From(TableFile.Decoded(SourceText.From(AsciiPage, Windows1252))).Source, StringComparison.Ordinal);

    [Theory]
    [InlineData(SourceHashAlgorithm.Sha1)]
    [InlineData(SourceHashAlgorithm.Sha256)]
    public void The_algorithm_of_the_checksum_does_not_matter(SourceHashAlgorithm algorithm)
    {
        using var stream = new MemoryStream(Utf8WithoutMark.GetBytes(PageWithReplacement));

        Generated.From(TableFile.Decoded(SourceText.From(stream, checksumAlgorithm: algorithm)));
    }

    [Fact]
    public void Text_that_an_editor_has_not_saved_is_read()
    {
        SourceText typed = SourceText.From(PageWithReplacement);

        Generated.From(TableFile.Decoded(typed));
        Generated.From(TableFile.Decoded(typed.Replace(0, 0, "Text.\n\n")));
    }

    [Fact]
    public void The_same_characters_in_a_file_that_is_saved_as_UTF8_are_another_text()
    {
        SourceText decoded = SourceText.From(new MemoryStream(Windows1252.GetBytes(Page)));

        Assert.NotEqual(new FileText(decoded), new FileText(SourceText.From(decoded.ToString(), Utf8WithoutMark)));
    }

    private void AssertUnreadable(string page, Encoding encoding, Encoding fallback)
    {
        Generated generated = Compiled(page, encoding, fallback, "EC0002");

        Assert.Equal(
            "/app/errors.md(1,1): warning EC0002: 'errors.md' can't be read, so its catalog is empty. Line 3 has characters in an encoding other than UTF-8, UTF-16, or UTF-32. Save the file as UTF-8.",
            Assert.Single(generated.Diagnostics).ToString());
        Assert.DoesNotContain('\uFFFD', string.Concat(generated.AllSources.Values));
    }

    /// <summary>Reads a real file as the command-line compiler does: as UTF-8 if it is that, and else in the encoding of the machine.</summary>
    private Generated Compiled(string page, Encoding encoding, Encoding fallback, params string[] expected)
    {
        File.WriteAllBytes(_path, [.. encoding.GetPreamble(), .. encoding.GetBytes(page)]);
        using FileStream stream = File.OpenRead(_path);
        SourceText text;
        try
        {
            text = SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            text = SourceText.From(stream, fallback);
        }

        return Generated.From(TableFile.Decoded(text), expected);
    }
}
