using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// Reads fenced code, and ends it at a fence that no more than blanks and tabs follow: to Markdig other white space may follow too, so that
/// it reads tables that GitHub renders as code.
/// </summary>
internal sealed class StrictFencedCodeBlockParser : FencedCodeBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!IsFenceWithMore(processor, ((FencedCodeBlock)block).FencedChar))
        {
            return base.TryContinue(processor, block);
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    private static bool IsFenceWithMore(BlockProcessor processor, char fence)
    {
        string text = processor.Line.Text;
        int i = processor.Start;
        while (i <= processor.Line.End && text[i] == fence)
        {
            i++;
        }

        if (i == processor.Start)
        {
            return false;
        }

        while (i <= processor.Line.End && text[i] is (' ' or '\t'))
        {
            i++;
        }

        return i <= processor.Line.End;
    }
}
