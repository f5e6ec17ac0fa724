using System.Linq;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Ledgers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Property = ErrorCatalog.Generator.Tests.Properties.Property;

namespace ErrorCatalog.Generator.Tests.Ledgers;

/// <summary>A line of a ledger is read as it was written, whatever stands in it.</summary>
public class LedgerSyntaxTests
{
    private static readonly LedgerLine Plain = new("10", "Ten", null, null, false, false, string.Empty, null, null, default);

    private static readonly string[] Marks =
    [
        "|", "\\", "#", "[", "]", "<", "=", ">", "-", "\\u0041", "\\u", "\0", "\u001B", "\u0085", "\u200B", "\u202E", "\u2028", "\uFEFF", "é", "错", "🎉", "a", "1", " ",
        "columns: message", "<<<<<<<", "=======", ">>>>>>>", "|||||||", "retired", "(", ")", ",", " = 7",
    ];

    [Theory]
    [InlineData("10 | Ten")]
    [InlineData("10 | Ten | 404")]
    [InlineData("10 | Ten | 404, 410 | Not found")]
    [InlineData("10 | Ten | -")]
    [InlineData("10 | Ten | - | Not found")]
    [InlineData("10 | Ten |  | Not found")]
    [InlineData("10 | Ten | - |")]
    [InlineData("10 | Ten |  |")]
    [InlineData("10 | Ten | - | Use a | b || c \\| d | ")]
    [InlineData("10 | Ten | - | # no comment, [no section] and \\ nothing escaped")]
    [InlineData("- | NotFound | 404 | Not found")]
    [InlineData("- | NotFound (retired)")]
    [InlineData("card_declined | CardDeclined = 7 | 402 | Declined")]
    [InlineData("card_declined | CardDeclined = -2147483648 (retired 2.4.0) | 402 | Declined")]
    [InlineData("10 | Ten (no member)")]
    [InlineData("10 | Ten (no member, on the page: Zehn, retired in 2.4, or so)")]
    [InlineData("10 | class (on the page: Größe)")]
    [InlineData("two words | TwoWords")]
    [InlineData("\\- | Dash")]
    [InlineData("-5 | Minus5")]
    [InlineData("-…\\| | Open")]
    [InlineData("\\# | Hash")]
    [InlineData("\\[x] | Brackets")]
    [InlineData("\\<<<<<<< | Arrows")]
    [InlineData("\\======= | Equals7")]
    [InlineData("\\>>>>>>> | Arrows")]
    [InlineData("a\\\\ | Backslash")]
    [InlineData("\\\\u0041 | NoEscape")]
    [InlineData("a\\u0007b\\u200B | Bell")]
    public void A_line_is_written_as_it_was_read(string line)
        => Assert.Equal(line.TrimEnd(), LedgerSyntax.Write(Assert.IsType<LedgerLine>(LedgerSyntax.Read(line, default))));

    [Fact]
    public void Every_cell_means_what_it_says()
    {
        Assert.Equal(Plain, LedgerSyntax.Read("10 | Ten", default));
        Assert.Equal(
            new LedgerLine("a|b", "Ten", "Zehn", 7, true, true, "2.4, or so", EquatableArray<int>.From([404, 410]), "x | y", default),
            LedgerSyntax.Read("a\\|b|Ten=7(no member , on the page: Zehn,retired 2.4, or so)|404,410|x | y", default));
        Assert.Equal(Plain with { Code = null, HttpStatuses = default(EquatableArray<int>), Text = string.Empty }, LedgerSyntax.Read("-|Ten|-|", default));
        Assert.Equal(Plain with { Code = "-" }, LedgerSyntax.Read("\\- | Ten", default));
        Assert.Equal(Plain with { Code = "\u0007A" }, LedgerSyntax.Read("\\u0007A | Ten", default));
    }

    [Theory]
    [InlineData("10")]
    [InlineData("10 |")]
    [InlineData(" | Ten")]
    [InlineData("10 | 1st")]
    [InlineData("10 | @class")]
    [InlineData("10 | Not Found")]
    [InlineData("10 | Not.Found")]
    [InlineData("10 | Zero\u200BWidth")]
    [InlineData("10 | Ten = seven")]
    [InlineData("10 | Ten = 9223372036854775808")]
    [InlineData("10 | Ten = +7")]
    [InlineData("10 | Ten ()")]
    [InlineData("10 | Ten (gone)")]
    [InlineData("10 | Ten (retiredin 2)")]
    [InlineData("10 | Ten (on the page: 1st)")]
    [InlineData("10 | Ten (retired) more")]
    [InlineData("10 | Ten | not found")]
    [InlineData("10 | Ten | 99")]
    [InlineData("10 | Ten | 600")]
    [InlineData("10 | Ten | 404,")]
    [InlineData("10 | Ten | 404.5 | x")]
    [InlineData("- | Ten = 5")]
    [InlineData("- | Ten (no member)")]
    [InlineData("a\\u0009b | Tab")]
    [InlineData("a\\u000Ab | LineEnd")]
    [InlineData("a\tb | Tab")]
    public void What_no_row_can_be_is_no_line(string line) => Assert.Null(LedgerSyntax.Read(line, default));

    [Fact]
    public void A_code_or_a_name_that_is_too_long_is_no_line()
    {
        Assert.NotNull(LedgerSyntax.Read(new string('9', 128) + " | Ten", default));
        Assert.Null(LedgerSyntax.Read(new string('9', 129) + " | Ten", default));
        Assert.NotNull(LedgerSyntax.Read("10 | " + new string('x', 1000), default));
        Assert.Null(LedgerSyntax.Read("10 | " + new string('x', 1001), default));
        Assert.Null(LedgerSyntax.Read("10 | " + new string('é', 501), default));
    }

    /// <summary>What the build writes behind the word comes from a property of the project.</summary>
    [Theory]
    [InlineData("2.4.0")]
    [InlineData("2.4,or so")]
    [InlineData(",")]
    [InlineData(" , , x,")]
    [InlineData("(2.4) | [x] \r\n\t y")]
    [InlineData("no member")]
    [InlineData("")]
    public void A_note_is_read_as_it_is_written(string note)
    {
        LedgerLine line = Plain with { IsRetired = true, RetiredIn = LedgerSyntax.Note(note) };

        Assert.Equal(line, LedgerSyntax.Read(LedgerSyntax.Write(line), default));
    }

    [Fact]
    public void Whatever_is_written_is_read_as_it_was()
        => Property.Holds(Lines(), 3000, line =>
        {
            string written = LedgerSyntax.Write(line);

            Assert.False(LedgerSyntax.IsConflictMarker(written), written);
            Assert.Null(LedgerSyntax.ReadColumns(written));
            LedgerLine read = Assert.Single(Shipping.LinesOf(LedgerReader.Read("# above\r\n" + written + "\r\n[Next]\n")));
            Assert.Equal(line, read with { Span = default });
            Assert.Equal(written, written.Trim());
            Assert.DoesNotContain(written, character => char.IsControl(character) || character is '\u2028' or '\u2029');
        });

    [Fact]
    public void Columns_are_listed_on_a_line()
    {
        Assert.Equal(["HTTP status", "message"], LedgerSyntax.ReadColumns("columns: HTTP status , message (retired)")!.Names);
        Assert.Equal("columns: HTTP status, message (retired)", LedgerSyntax.WriteColumns(LedgerSyntax.ReadColumns("columns: HTTP status , message(retired)")!));
        Assert.Null(LedgerSyntax.ReadColumns("columns: price"));
        Assert.Null(LedgerSyntax.ReadColumns("columns"));
        Assert.Null(LedgerSyntax.ReadColumns("columns: message | Name"));
    }

    private static Gen<LedgerLine> Lines()
        => from code in Gen.Frequency((5, Texts(1).Select(text => text.Trim()).Where(text => text.Length > 0)), (1, Gen.Constant("-")))
           from hasCode in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
           from name in Gen.Elements("Ten", "class", "_1", "Größe", "错误", "retired")
           from pageName in Gen.Elements(null, null, "Zehn", "retired")
           from value in Gen.Elements<long?>(null, null, 0, -1, long.MinValue, long.MaxValue)
           from hasNoMember in Gen.Elements(true, false)
           from note in Gen.OneOf(Gen.Constant<string?>(null), Texts(0).Select(text => (string?)LedgerSyntax.Note(text)))
           from statuses in Gen.Elements<int[]?>(null, [], [404], [599, 100])
           from text in Gen.OneOf(Gen.Constant<string?>(null), Texts(0).Select(text => (string?)LedgerSyntax.OneLine(text)))
           select new LedgerLine(
               hasCode ? code : null,
               name,
               pageName,
               hasCode ? value : null,
               hasNoMember && hasCode,
               note is not null,
               note ?? string.Empty,
               statuses is null ? null : EquatableArray<int>.From(statuses),
               text,
               default);

    // The text of a cell has no white space but single blanks.
    private static Gen<string> Texts(int least)
        => Gen.Elements(Marks).ListOf().Where(marks => marks.Count >= least).Select(marks => Blank(string.Concat(marks.Take(8))));

    private static string Blank(string text) => string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character));
}
