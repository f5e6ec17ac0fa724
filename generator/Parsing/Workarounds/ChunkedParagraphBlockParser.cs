using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

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
        KeepRoom(paragraph);

        // Asked once only: lines that remain begin with no definition, and no later line makes them one.
        if (paragraph.Lines.Count == MaxLines && paragraph.Lines.Lines[0].Slice.CurrentChar == '[')
        {
            Close(processor, paragraph);
        }

        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        // Not every block that this parser closes is a paragraph: an underline has made a heading of some.
        if (block is ParagraphBlock paragraph)
        {
            KeepRoom(paragraph);
        }

        // Links are found by their labels. Markdig also lists the definitions, and goes through the list before it adds one.
        LinkReferenceDefinitionGroup definitions = processor.Document.GetLinkReferenceDefinitions(addGroup: false);
        bool isKept = base.Close(processor, block);
        definitions.Clear();
        return isKept;
    }

    // Markdig reads one line too far when the title of a definition ends in none of the lines and there is no room for another.
    private static void KeepRoom(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count == paragraph.Lines.Lines.Length)
        {
            paragraph.Lines.Add(StringSlice.Empty);
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        }
    }
}
