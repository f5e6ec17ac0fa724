using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// Reads HTML blocks, and ends one at a line of blanks where CommonMark ends it at an empty line: to Markdig only a line without any
/// character is empty there, and a table behind <c>&lt;/details&gt;</c> and such a line would be lost. A tag that no-break spaces follow
/// begins none.
/// </summary>
internal sealed class BlankEndedHtmlBlockParser : HtmlBlockParser
{
    private const int FirstOutsideAscii = 0x80;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        bool isTagAlone = state != BlockState.None && ((HtmlBlock)processor.NewBlocks.Peek()).Type == HtmlBlockType.NonInterruptingBlock;
        if (!isTagAlone || processor.Line.Text[processor.Line.End] < FirstOutsideAscii)
        {
            return state;
        }

        processor.NewBlocks.Pop();
        return BlockState.None;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
        => ((HtmlBlock)block).Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock && processor.IsBlankLine
            ? BlockState.BreakDiscard
            : base.TryContinue(processor, block);
}
