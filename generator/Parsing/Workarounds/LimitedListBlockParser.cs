using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// Reads lists up to the limit, and no other than GitHub does. To Markdig, a numbered item right below a quote goes on with the paragraph
/// in there, and a thematic break in an item ends the list: tables in either item would be lost.
/// </summary>
internal sealed class LimitedListBlockParser(NestingLimit nesting) : ListBlockParser
{
    private const int MaxDigits = 9;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!nesting.Allows(processor))
        {
            return BlockState.None;
        }

        if (processor.CurrentBlock is ParagraphBlock { Parent.IsOpen: false } paragraph && !processor.IsCodeIndent && IsNumberedItem(processor))
        {
            processor.Close(OutermostClosing(paragraph));
        }

        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ListItemBlock item)
        {
            return base.TryContinue(processor, block);
        }

        int width = Math.Abs(item.ColumnWidth);
        if (processor.IsBlankLine || processor.Indent < width || !IsThematicBreak(processor))
        {
            return base.TryContinue(processor, block);
        }

        if (processor.Indent > width)
        {
            processor.GoToColumn(processor.ColumnBeforeIndent + width);
        }

        item.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static bool IsThematicBreak(BlockProcessor processor)
    {
        bool isBreak = ThematicBreakParser.Default.HasOpeningCharacter(processor.CurrentChar)
            && ThematicBreakParser.Default.TryOpen(processor) != BlockState.None;
        if (isBreak)
        {
            // It is asked about only, and read once the parsers of what is in the item have been asked.
            processor.NewBlocks.Pop();
        }

        return isBreak;
    }

    private static bool IsNumberedItem(BlockProcessor processor)
    {
        int digits = 0;
        while (digits <= MaxDigits && processor.PeekChar(digits) is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is > 0 and <= MaxDigits
            && processor.PeekChar(digits) is '.' or ')'
            && processor.PeekChar(digits + 1) is ' ' or '\t'
            && !IsBlankFrom(processor, digits + 1);
    }

    // Markdig begins no empty item here either way, and nothing may be closed for one.
    private static bool IsBlankFrom(BlockProcessor processor, int offset)
    {
        while (processor.PeekChar(offset) is ' ' or '\t')
        {
            offset++;
        }

        return processor.PeekChar(offset) == '\0';
    }

    private static Block OutermostClosing(Block block)
    {
        while (block.Parent is { IsOpen: false } parent)
        {
            block = parent;
        }

        return block;
    }
}
