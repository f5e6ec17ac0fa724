using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// Reads lists up to the limit, and lets one begin with any number right below a quote or another list: to Markdig such a line goes on
/// with the paragraph in there, and a table in the item would be lost.
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
