using System;
using System.Collections.Generic;
using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>The text of a cell as a block, since Markdig reads inlines only from blocks.</summary>
internal sealed class InlineBlock : LeafBlock
{
    public InlineBlock(string text)
        : base(parser: null)
        => Lines = new StringLineGroup(text);
}
