using ErrorCatalog.Generator.Parsing.Workarounds;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Footnotes;

/// <summary>
/// Reads the definitions of footnotes as GitHub does: one begins wherever a line begins with its label, so that it ends a paragraph or
/// a table, and goes on in lines that are indented by four columns.
/// </summary>
internal sealed class FootnoteBlockParser : BlockParser
{
    private const string LabelStart = "[^";
    private const string LabelEnd = "]:";

    private readonly NestingLimit _nesting;

    public FootnoteBlockParser(NestingLimit nesting)
    {
        _nesting = nesting;
        OpeningCharacters = [LabelStart[0]];
    }

    /// <summary>Gets the labels of the footnotes.</summary>
    public ISet<string> Labels { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        int label = processor.Start + LabelStart.Length;
        int endOfLabel = processor.IsCodeIndent ? -1 : FindEndOfLabel(processor.Line.Text, processor.Start, processor.Line.End + 1);
        if (endOfLabel < 0 || !_nesting.Allows(processor))
        {
            return BlockState.None;
        }

        Labels.Add(processor.Line.Text.Substring(label, endOfLabel - label));
        var block = new FootnoteBlock(this) { Span = new SourceSpan(processor.Start, processor.Line.End) };
        int content = endOfLabel + LabelEnd.Length;
        while (processor.Start < content || processor.CurrentChar is ' ' or '\t')
        {
            processor.NextChar();
        }

        processor.NewBlocks.Push(block);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent)
        {
            processor.GoToCodeIndent();
            return BlockState.Continue;
        }

        // A line of blanks ends the footnote, and only an empty one does not.
        bool isEmpty = processor.IsBlankLine && processor.Start == processor.CurrentLineStartPosition;
        return isEmpty ? BlockState.Continue : BlockState.None;
    }

    /// <summary>Finds where the label of a definition ends.</summary>
    /// <returns>Its end; a negative number when there is no definition.</returns>
    private static int FindEndOfLabel(string text, int start, int end)
    {
        if (string.CompareOrdinal(text, start, LabelStart, 0, LabelStart.Length) != 0)
        {
            return -1;
        }

        int label = start + LabelStart.Length;
        int i = label;
        while (i < end && text[i] is not (']' or ' ' or '\t'))
        {
            i++;
        }

        return i > label && i + 1 < end && string.CompareOrdinal(text, i, LabelEnd, 0, LabelEnd.Length) == 0 ? i : -1;
    }
}
