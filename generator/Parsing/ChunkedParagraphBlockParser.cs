using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// Reads paragraphs, and takes the link reference definitions off a long one every now and then: at its end, where Markdig takes
/// them off, each costs the time of all that follow.
/// </summary>
internal sealed class ChunkedParagraphBlockParser : ParagraphBlockParser
{
    private const int MaxLines = 64;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var paragraph = (ParagraphBlock)block;

        // Asked once only: lines that remain begin with no definition, and no later line makes them one.
        if (paragraph.Lines.Count == MaxLines && paragraph.Lines.Lines[0].Slice.CurrentChar == '[')
        {
            Close(processor, paragraph);
        }

        return base.TryContinue(processor, block);
    }
}
