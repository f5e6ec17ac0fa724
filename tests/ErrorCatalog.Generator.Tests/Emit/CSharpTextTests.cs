using System;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>Text of a Markdown file goes into C# source and can do no harm there.</summary>
public class CSharpTextTests
{
    // No theory data: half a surrogate pair does not survive in an attribute or a test's name.
    private static readonly string[] HostileTexts =
    [
        string.Empty,
        "\"", "\\", "\\\"", "\\u0041", "\\\\u0041", "\"\"\"", "{0} {{ }} {", "%s %d", "$\"{x}\"", "@\"",
        "*/ public class Evil { } /*", "// x", "/// </summary>", "]]>", "<![CDATA[", "</summary><evil/>", "&amp; & &#x41;", "<!-- --",
        "#if DEBUG", "#pragma warning disable", "a\n#endif\nb", "a\r\nb", "\t\v\f\b\a\0", "\u001b[31m", "\u007f\u0085\u0080",
        "\u2028\u2029", "\u202E\u202D\u2066\u2069\u200E\u200F\u061C", "\u200B\u200C\u200D\u2060\uFEFF\u00AD", "\u00A0\u3000\u2003",
        "\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db", "😀 𠮷", "\uE000 \U000F0000", "\uFFFE\uFFFF\uFFFD", "e\u0301", "\U000E0041", "\U0001D173",
    ];

    [Fact]
    public void A_literal_is_the_text_again_for_the_compiler()
        => Assert.All(HostileTexts, text =>
        {
            ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpText.Literal(text), consumeFullText: true);

            Assert.Empty(expression.GetDiagnostics());
            Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
        });

    [Fact]
    public void Every_character_survives_a_literal_and_none_that_hides_is_written_raw()
    {
        string text = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c + "x"));
        string literal = CSharpText.Literal(text);

        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal)).Token.ValueText);
        AssertHidesNothing(literal);
    }

    [Fact]
    public void Documentation_stays_on_its_line_and_in_its_element()
        => Assert.All(HostileTexts, text =>
        {
            string xml = CSharpText.XmlText(text);
            string comment = "/// <summary>" + xml + "</summary>\nclass C { }\n";

            AssertHidesNothing(xml);
            var tree = (CompilationUnitSyntax)CSharpSyntaxTree
                .ParseText(comment, Target.Latest.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)
                .GetRoot(TestContext.Current.CancellationToken);
            Assert.Empty(tree.GetDiagnostics());
            Assert.Single(tree.Members);
            Assert.Equal(comment, tree.ToFullString());
        });

    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"quoted\" 'too'", "\"quoted\" 'too'")]
    [InlineData("a\u202Eb\0c\u2028d", "a b c d")]
    [InlineData("😀", "😀")]
    public void Documentation_says_what_the_text_says(string text, string xml) => Assert.Equal(xml, CSharpText.XmlText(text));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("await", "@await")]
    [InlineData("Class", "Class")]
    [InlineData("参数", "参数")]
    public void Keywords_of_any_kind_are_escaped(string name, string identifier) => Assert.Equal(identifier, CSharpText.Identifier(name));

    [Fact]
    public void Hostile_cells_reach_the_running_program_as_they_are()
    {
        // What Markdown itself changes (white space, entities, escapes, tags) is not at stake here.
        string[] texts = ["\"quoted\" {0} %s", "*/ class Evil", "//", "]]> #if", "a\u202Eb\u200Bc", "😀", "é\u0301", "\u2066x\u2069"];
        string rows = string.Concat(texts.Select((text, i) => $"| {i + 1} | {text.Replace("\\", "\\\\", StringComparison.Ordinal)} |\n"));

        Generated generated = Generated.From("# A \"\\*/\u202E section\n\n| Code | Message \"{ |\n|---|---|\n" + rows, "EC0120");

        Assert.All(generated.AllSources.Values, AssertHidesNothing);
        using LoadedCatalog catalog = generated.Load();
        Assert.Equal(texts, catalog.Catalog.Select(entry => entry.Message));
        Assert.All(catalog.Catalog, entry => Assert.Equal("A \"*/\u202E section", entry.Section));
        Assert.All(catalog.Catalog, entry => Assert.Equal("Message \"{", entry.Columns[1].Key));
    }

    [Fact]
    public void A_hostile_file_name_stays_in_its_comment()
    {
        Generated generated = Generated.From(new TableFile("| Code | Message |\n|---|---|\n| 1 | x |\n", "/app/a\nclass Evil{} *_<b>&\u202E.md").With("ErrorCatalog", "Safe"));

        Assert.All(generated.AllSources.Values, AssertHidesNothing);
        Assert.Contains("Acme.Safe.ErrorCatalog.g.cs", generated.Sources.Keys);
    }

    private static void AssertHidesNothing(string source)
    {
        for (int i = 0; i < source.Length; i++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(source, i);
            bool isHidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
            Assert.False(isHidden && source[i] != '\n', $"U+{(int)source[i]:X4} at {i}");
            i += char.IsHighSurrogate(source[i]) ? 1 : 0;
        }
    }
}
