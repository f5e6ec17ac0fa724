using Markdig.Helpers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>Text as a block, since Markdig reads inlines only from blocks.</summary>
internal sealed class InlineBlock : LeafBlock
{
    public InlineBlock(string text)
        : base(parser: null)
        => Lines = new StringLineGroup(text);

    /// <summary>Copies lines, since Markdig lets go of those that it has read.</summary>
    public InlineBlock(StringLineGroup lines)
        : base(parser: null)
    {
        Lines = new StringLineGroup(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            Lines.Add(ref lines.Lines[i]);
        }
    }
}
