using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// Reads HTML blocks, and ends one at a line of blanks where CommonMark ends it at an empty line: to Markdig only a line without any
/// character is empty there, and a table behind <c>&lt;/details&gt;</c> and such a line would be lost.
/// </summary>
internal sealed class BlankEndedHtmlBlockParser : HtmlBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
        => ((HtmlBlock)block).Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock && IsBlank(processor)
            ? BlockState.BreakDiscard
            : base.TryContinue(processor, block);

    private static bool IsBlank(BlockProcessor processor)
    {
        int start = processor.Line.Start;
        int end = processor.Line.End + 1;
        TableSyntax.Trim(processor.Line.Text, ref start, ref end);
        return start == end;
    }
}
