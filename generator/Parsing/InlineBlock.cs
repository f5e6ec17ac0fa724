using Markdig.Helpers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>The text of a cell as a block, since Markdig reads inlines only from blocks.</summary>
internal sealed class InlineBlock : LeafBlock
{
    public InlineBlock(string text)
        : base(parser: null)
        => Lines = new StringLineGroup(text);
}
